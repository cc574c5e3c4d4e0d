import { describe, expect, test } from 'vitest';
import { table } from './standing-table.ts';
import { heardBack, say, talkAt } from './talk.ts';

const owed = { owed_from: '2026-07', owed_to: '2026-10' };

table('both ends of a stretch of time are put right together', [
  [
    'legal_aid.address',
    owed,
    '你整错了 是八月到九月',
    { owed_from: '2026-08', owed_to: '2026-09' },
  ],
  [
    'legal_aid.address',
    owed,
    '不对不对，是六月到八月',
    { owed_from: '2026-06', owed_to: '2026-08' },
  ],
  ['legal_aid.name', owed, '记错了 应该是五月到九月', { owed_from: '2026-05', owed_to: '2026-09' }],
  [
    'legal_aid.phone',
    { ...owed, wages_owed: 5000 },
    '搞错了，是从三月到六月',
    { owed_from: '2026-03', owed_to: '2026-06' },
  ],
  ['legal_aid.address', owed, '你整错了吧 是八月到九月吗', {}],
]);

table('an answer behind the name of its own question', [
  ['relief.for_whom', {}, '给谁办是给俺儿子办', { '?': ['child'] }],
  ['job_referral.for_whom', {}, '给谁办是给我爱人', {}],
  ['relief.for_whom', {}, '给谁办 就是我自己', {}],
]);

describe('for whom it is, behind the name of the question', () => {
  test.each([
    ['medical_aid', '给谁办 是给我妈办', 'mother'],
    ['student_aid', '给谁办：给我老婆', 'spouse'],
    ['job_referral', '给谁办是给我爱人', 'spouse'],
    ['relief', '给谁办就是我爸', 'father'],
  ])('%s, “%s”', (service, said, whom) => {
    const talk = talkAt(service, 'for_whom');
    say(talk, said);
    expect(talk.session.drafts[0]?.answers['for_whom']?.value).toBe(whom);
  });
});

table('nobody asked so far, and the firm told at another question', [
  ['legal_aid.procedure_state', {}, '没找过哪儿', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, '没去过哪儿', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, '还没找过哪边', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, '没找过哪头', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, '还没去找过哪块', { procedure_state: 'none' }],
  ['legal_aid.address', {}, '厂子叫永兴砖厂', { employer: '永兴砖厂' }],
  ['legal_aid.phone', {}, '厂叫宏达鞋厂', { employer: '宏达鞋厂' }],
]);

table('a yes with a word of handing in agrees to what is put', [
  ['legal_aid.procedure_state', {}, ['没去过哪', '中 交吧'], { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, ['没去过哪', '行，交了吧'], { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, ['没去过哪', '对 提交'], { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, ['没去过哪', '嗯 交上去'], { procedure_state: 'none' }],
  ['legal_aid.procedure_state', {}, ['没去过哪', '交吧'], { '?': ['none'] }],
  ['legal_aid.procedure_state', {}, ['没去过哪', '不对 交吧'], {}],
  ['legal_aid.employer', {}, '对 就这样交', {}],
  ['legal_aid.employer', {}, '先别交', {}],
]);

describe('put off for some days, and nothing of it asks how long', () => {
  test.each(['过几天再说', '过几天再弄', '过两天再说', '缓几天再弄', '隔几天再搞', '过些天再填'])(
    '“%s”',
    (said) => {
      const talk = talkAt('legal_aid', 'name');
      const shown = heardBack(say(talk, said));
      expect(shown).not.toContain('分钟');
      expect(talk.session.pending?.kind).toBe('rest');
    },
  );

  test('who asks in how many days is still told', () => {
    expect(heardBack(say(talkAt('legal_aid', 'name'), '几天能办好'))).toContain('分钟');
  });
});
