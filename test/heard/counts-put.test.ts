import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/dialogue/ask.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { table } from './standing-table.ts';
import { say, talkAt } from './talk.ts';

table('figures one behind the other are from so many to so many', [
  ['legal_aid.months_owed', {}, '一二三个月', { '?': [1, 2, 3] }],
  ['legal_aid.months_owed', {}, '有个五六七个月吧', { '?': [5, 6, 7] }],
  ['legal_aid.months_owed', {}, '二三四个月吧', { '?': [2, 3, 4] }],
  ['legal_aid.workers_count', {}, '七八九个人', { '?': [7, 8, 9] }],
  ['relief.household_size', {}, '三四五口人', { '?': [3, 4, 5] }],
  ['legal_aid.months_owed', {}, '七八九三个月', { months_owed: 3 }],
  ['legal_aid.months_owed', {}, '三四个月', { '?': [3, 4] }],
]);

table('months from one to another, beside that it goes on until now', [
  ['legal_aid.months_owed', {}, '七月到十月 到现在', { '?': [4, 5] }],
  ['legal_aid.months_owed', {}, '三月到八月，到如今', { '?': [6, 9] }],
  [
    'legal_aid.months_owed',
    {},
    '从五月到九月，至今没给',
    { owed_from: '2026-05', owed_to: '2026-09', '?': [5, 7] },
  ],
  ['legal_aid.months_owed', {}, '七月到十月', { '?': [4, 3] }],
  ['legal_aid.months_owed', {}, '七月到十一月 到现在', { months_owed: 5 }],
]);

describe('an age of a time that is not now', () => {
  test.each([
    '学完四十八了谁要',
    '等学出来都五十三了，哪个要我',
    '明年五十了 想学个手艺',
    '培训完都四十六了 找不到活',
    '再过两年五十五了，想找个活干',
    '干完这个五十八了 没人要',
  ])('“%s” tells no age', (said) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.filter(({ question }) => question === 'age')).toEqual([]);
  });

  test.each([
    ['我都四十八了，想学个技术', 48],
    ['今年五十二了，没活干', 52],
    ['想找个活，四十五了', 45],
  ] as const)('“%s” tells %i', (said, age) => {
    const { fields } = analyze(said, { today: '2026-11-30' });
    expect(fields.find(({ question }) => question === 'age')?.value).toBe(age);
  });

  test.each(['学完都四十八了 谁还要我', '学出来都五十三了', '等我练出来五十六了'])(
    '“%s” names no trade',
    (said) => {
      const talk = talkAt('skills_training', 'skills_wanted');
      say(talk, said);
      expect(draftOf(talk.session)?.answers['skills_wanted']).toBeUndefined();
    },
  );
});

describe('a sum told without its word is read back when its question comes', () => {
  test.each([
    ['legal_aid.contract_signed', {}, '没签 总共六千三', 'wages_owed', 6300],
    ['legal_aid.employer', { employer: '永兴砖厂' }, '是的 总共六千三', 'wages_owed', 6300],
    ['legal_aid.still_employed', {}, '早不在了，拢共一万二', 'wages_owed', 12000],
    ['legal_aid.evidence', {}, '有欠条 合计八千五', 'wages_owed', 8500],
    ['medical_aid.hospital', {}, '县医院，一共四万五', 'medical_cost', 45000],
  ] as const)('at %s beside %j, “%s”', (at, stood, said, question, value) => {
    const [service = '', asked = ''] = at.split('.');
    const talk = talkAt(service, asked, stood);
    say(talk, said);
    expect(draftOf(talk.session)?.answers[question]).toMatchObject({ state: 'unconfirmed', value });
  });

  test.each([
    ['legal_aid.contract_signed', '没签 总共六千三吗'],
    ['legal_aid.contract_signed', '没签 我媳妇总共六千三'],
    ['legal_aid.employer', '永兴砖厂 一共二十个人'],
    ['legal_aid.contract_signed', '没签 以前总共六千三'],
  ] as const)('at %s, “%s” tells none', (at, said) => {
    const [service = '', asked = ''] = at.split('.');
    const talk = talkAt(service, asked);
    say(talk, said);
    expect(draftOf(talk.session)?.answers['wages_owed']).toBeUndefined();
  });
});
