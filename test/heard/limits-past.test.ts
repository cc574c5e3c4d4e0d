import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import type { Value } from '../../src/messages/value.ts';
import { worldNow } from '../chaos/talk.ts';
import { heardBack, say, talkAt } from './talk.ts';

const wages: { readonly [question: string]: Value } = {
  matter: 'wages',
  employer: '示例县铸锻厂',
  still_employed: false,
  contract_signed: true,
  wages_owed: 10400,
  workers_count: 1,
  procedure_state: 'none',
  story: '厂子两个月工资没发',
  name: '张秀兰',
  phone: '13800138000',
};

/** What the receipt of a talk of legal aid says; the talk stands on 2026-11-23. */
function receiptOf(answers: { readonly [question: string]: Value }): string {
  const talk = talkAt('legal_aid', 'review', answers);
  for (let left = 40; left > 0 && askOf(talk.session, worldNow(talk)).kind !== 'review'; left -= 1)
    say(talk, '跳过');
  return heardBack(say(talk, '提交'));
}

describe('a limit that lies behind is never told as a day to keep', () => {
  test.each<[string, { readonly [question: string]: Value }]>([
    ['left a year ago', { ...wages, left_at: '2025-10' }],
    [
      'a claim that may have come too late',
      { ...wages, left_at: '2025-10', last_claim_at: '2026-10' },
    ],
    [
      'a claim that came after the year',
      { ...wages, left_at: '2024-03-05', last_claim_at: '2026-06' },
    ],
    [
      'a claim in time whose own year is over',
      { ...wages, left_at: '2024-03-05', last_claim_at: '2024-12' },
    ],
    ['only the year is known', { ...wages, left_at: '2025' }],
    ['dismissed long ago', { ...wages, matter: 'dismissal', event_date: '2025-09-01' }],
  ])('%s', (_, answers) => {
    const receipt = receiptOf(answers);
    expect(receipt).toContain('申请劳动仲裁的一年可能已经过了');
    expect(receipt).toContain('可能从那天重新算');
    expect(receipt).toContain('先别放弃');
    expect(receipt).toContain('12333');
    expect(receipt).not.toContain('申请劳动仲裁，最晚');
  });

  test('the next door that is still open is told as ever', () => {
    expect(receiptOf({ ...wages, left_at: '2025-10', owed_to: '2025-09' })).toContain(
      '向劳动监察投诉，最晚 2027-09-01',
    );
  });

  test('an injury, an award and a complaint that may be late say so in their own words', () => {
    const injury = { ...wages, matter: 'injury', event_date: '2025-03-01', injury_filed: false };
    expect(receiptOf(injury)).toContain('报工伤的一年可能已经过了');
    const award = {
      ...wages,
      left_at: '2026-05',
      procedure_state: 'award',
      award_received_at: '2026-10-08',
    };
    expect(receiptOf(award)).toContain('十五天可能已经过了');
    const old = { ...wages, left_at: '2026-05-06', owed_to: '2024-02' };
    expect(receiptOf(old)).toContain('两年可能已经过了');
    expect(receiptOf(old)).toContain('申请劳动仲裁，最晚 2027-05-06');
  });
});

test('a limit ahead is told as the day to keep, and nothing of it is over', () => {
  const receipt = receiptOf({ ...wages, left_at: '2025-12-05' });
  expect(receipt).toContain('请留意：申请劳动仲裁，最晚 2026-12-05');
  expect(receipt).not.toContain('可能已经过了');
  const claimed = receiptOf({ ...wages, left_at: '2025-10-20', last_claim_at: '2026-03-08' });
  expect(claimed).toContain('最晚 2027-03-08');
});
