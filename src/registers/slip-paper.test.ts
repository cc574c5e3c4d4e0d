import fc from 'fast-check';
import { expect, test } from 'vitest';
import { application, context } from '../../test/registers/fixture.ts';
import { bareSlip } from '../../test/registers/slip-fixture.ts';
import type { Case } from '../cases/case.ts';
import type { Slip } from '../messages/slip.ts';
import { fillPaper } from './fill.ts';
import { referralSlip } from './papers/slip-paper.ts';
import { textOf } from './read-back-fixture.ts';
import { slipRegister, slipState } from './slip-register.ts';

/** Every answer is a word that stands nowhere else, so that it is known where it turns up. */
const told = {
  name: '甲乙丙丁',
  phone: '13700001111',
  employer: '金丝猴砖瓦厂',
  address: '蓝鲸巷9号',
  id_number: '990101198001010014',
  story: '鹦鹉螺号那天没发钱',
  legal_rep: '穿山甲',
  wages_owed: 65_432,
};
const ids = Object.keys(told) as (keyof typeof told)[];
const of: Case = {
  ...application('legal_aid', told),
  papers: [
    { id: 'p1', need: 'work_proof', at: 0, state: 'received', type: 'image/png', bytes: 1 },
    { id: 'p2', need: 'award_paper', at: 0, state: 'received', type: 'image/png', bytes: 1 },
  ] as Case['papers'],
};
const shownAs = (id: keyof typeof told): string => (id === 'wages_owed' ? '65,432' : told[id]);
const written = (slip: Slip): string =>
  textOf(fillPaper('referral-slip', referralSlip(of, slip, context)));

test('nothing stands on a slip that was not chosen to be told on', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(['p1', 'p2']), (tells, papers) => {
      const text = written({ ...bareSlip, tells, papers });
      for (const id of ids) expect(text.includes(shownAs(id)), id).toBe(tells.includes(id));
      expect(text.includes(context.words.t('paper-work_proof'))).toBe(papers.includes('p1'));
      expect(text.includes(context.words.t('service-legal_aid'))).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test('a slip says that the limitation is about to end, and until when an answer is asked for', () => {
  const text = written({
    ...bareSlip,
    urgent: { clock: 'arbitration', last: '2026-11-28' },
    handed: { day: '2026-11-23', by: '林静' },
    due: '2026-11-30',
  });
  expect(text).toContain('第四十四条');
  expect(text).toContain('2026年11月28日');
  expect(text).toContain('2026年11月30日');
});

const handed = { day: '2026-11-23', by: '林静' };
const feedback = { outcome: 'refused', text: '不归本县', day: '2026-11-26', by: '林静' } as const;

test.each<readonly [string, Partial<Slip>]>([
  ['asked', {}],
  ['agreed', { consent: { ...bareSlip.consent, answer: 'given' } }],
  ['kept', { consent: { ...bareSlip.consent, answer: 'refused' } }],
  ['waiting', { handed, due: '2026-11-30' }],
  ['answered', { handed, due: '2026-11-30', feedback }],
  ['waiting', { handed, feedback, objection: { day: '2026-11-27', due: '2026-12-02' } }],
  ['dropped', { dropped: { at: 0, reason: '不转了' } }],
])('a slip is %s in the register', (state, part) => {
  expect(slipState({ ...bareSlip, ...part })).toBe(state);
});

test('the register has day, matter, department, clerk, last day and answer of a slip', () => {
  const row = { of, slip: { ...bareSlip, handed, due: '2026-11-30', feedback } };
  const cells = Object.fromEntries(
    slipRegister.columns.map(({ id, read }) => [id, read(row, context.words)]),
  );
  expect(cells).toMatchObject({
    slip_day: '2026-11-23',
    slip_matter: '请提供法律援助',
    slip_to: '县司法局法律援助中心',
    slip_by: '林静',
    slip_due: '2026-11-30',
    slip_feedback: '不受理：不归本县',
    slip_feedback_day: '2026-11-26',
  });
});
