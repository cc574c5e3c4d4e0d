import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/dialogue/ask.ts';
import { say, talkAt } from './talk.ts';

describe('to be at work, told at another question, puts nothing off', () => {
  test.each([
    ['legal_aid.employer', '还在上班', 'still_employed', true],
    ['legal_aid.wages_owed', '还在上班', 'still_employed', true],
    ['legal_aid.wages_owed', '人还在厂里上班', 'still_employed', true],
    ['legal_aid.name', '还没辞职 还在上班', 'still_employed', true],
    ['legal_aid.evidence', '一直在上班呢', 'still_employed', true],
    ['relief.hardship', '还在上班', 'employment_status', 'employed'],
  ] as const)('at %s, “%s”', (at, said, question, value) => {
    const [service = '', asked = ''] = at.split('.');
    const talk = talkAt(service, asked);
    say(talk, said);
    expect(talk.session.pending?.kind).not.toBe('rest');
    const told = draftOf(talk.session)?.answers[question];
    if (told !== undefined) expect(told.value).toBe(value);
  });

  test.each([
    ['legal_aid.employer', '还在上班 等会再说'],
    ['legal_aid.wages_owed', '还在上班 晚上弄'],
    ['legal_aid.contract_signed', '还在上班 忙着呢'],
    ['relief.hardship', '正上班'],
    ['legal_aid.employer', '开车呢'],
  ] as const)('at %s, “%s” puts off', (at, said) => {
    const [service = '', asked = ''] = at.split('.');
    const talk = talkAt(service, asked);
    say(talk, said);
    expect(talk.session.pending?.kind).toBe('rest');
  });
});
