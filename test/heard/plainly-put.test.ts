import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { toneIn } from '../../src/understanding/explained.ts';
import { asksRule } from '../../src/understanding/rule-part.ts';
import { griefIn } from '../../src/understanding/rules/grief.ts';
import { toWire } from '../../src/understanding/wire.ts';
import { table } from './standing-table.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;
const left = { matter: 'wages', still_employed: false } as const;

table('what is at hand is what was said to be there', [
  ['legal_aid.evidence', pay, '有记工的本子跟微信', { evidence: ['attendance', 'chats'] }],
  ['legal_aid.evidence', pay, '同事录了视频', { evidence: ['photos'] }],
  ['legal_aid.evidence', pay, '工资条没有 有欠条', { evidence: ['iou'] }],
  [
    'legal_aid.evidence',
    pay,
    '老板给打了白条，合同没得',
    { evidence: ['iou'], contract_signed: false },
  ],
]);

table('where it stands, in the words of somebody who got no answer', [
  ['legal_aid.procedure_state', pay, '投诉过 没得下文', { procedure_state: 'unanswered' }],
  ['legal_aid.people_groups', pay, '我是农村出来打工的', { people_groups: ['migrant'] }],
]);

table('months that are owed, and months that were worked', [
  ['legal_aid.wages_owed', pay, '欠到八月', { owed_to: '2026-08' }],
  [
    'legal_aid.owed_from',
    pay,
    '六月七月的 八月份给了',
    { owed_from: '2026-06', owed_to: '2026-07' },
  ],
  ['legal_aid.left_at', left, '从三月干到九月底', { '?': ['2026-09'] }],
]);

table('a firm with its boss, and a firm that is known by hearsay', [
  ['legal_aid.employer', pay, '就写顺成建筑 老板王大力嘛', { employer: '顺成建筑，老板王大力' }],
]);

const has = { ...pay, evidence: ['attendance'] };

table('what a list lacks is added to it, wherever the talk stands', [
  ['legal_aid.name', has, '证据还有跟老板的录音', { evidence: ['attendance', 'chats'] }],
  ['legal_aid.story', has, '还有工资条你没记上', { evidence: ['attendance', 'payslips'] }],
]);

table('what speaks of the talk is no answer in free words', [
  ['legal_aid.story', has, '老乡没肯作证 你别写上', {}],
  ['student_aid.other_aid', {}, '你先回答我前头问的', {}],
  ['student_aid.school', {}, '我没说是哪个师范 你记错了', {}],
  [
    'legal_aid.story',
    pay,
    '讲好年底结清，他又说我没说过这话，拖到现在',
    { story: '讲好年底结清，他又说我没说过这话，拖到现在' },
  ],
]);

table('an answer beside a question that nothing here answers is an answer', [
  [
    'student_aid.admission_level',
    {},
    '职院算大专不 录的是专科批',
    { admission_level: 'junior_college' },
  ],
  [
    'legal_aid.injury_filed',
    { matter: 'injury' },
    '没报 那我自个儿能报不',
    { injury_filed: false },
  ],
]);

table('who pays nothing, and who speaks for all', [
  ['medical_aid.other_payers', {}, '买过保险 保险公司没赔', {}],
  [
    'legal_aid.representatives',
    { ...pay, workers_count: 5 },
    '没有代表',
    { representatives: 'none' },
  ],
]);

test('who takes back what he said asks nothing', () => {
  expect(toneIn('工头差我一万六 不对不对 差一万四').has('asks')).toBe(false);
  expect(asksRule('不对不对')).toBe(false);
  expect(asksRule('这么算对不对')).toBe(true);
});

test('what was never open here ends nothing here', () => {
  const talk = talkAt('medical_aid', 'household_income', { patient: 'spouse' });
  say(talk, '不办助学了');
  expect(standing(talk)['patient']).toBe('spouse');
  expect(talk.session.pending?.kind).not.toBe('confirm');
  expect(heardBack(say(talk, '我不办了'))).toContain('医疗救助真的不办了吗');
});

test('an illness that was found is nobody’s own where it is told whose it is', () => {
  const told = '我爱人查出来肝癌 家里两个孩子上学 我妈七十多跟我们一起住 有高血压每个月吃药';
  expect(griefIn(told, false)).not.toContain('own_ill');
});

const wire = (text: string) => toWire(analyze(text, { today: '2026-11-30' })).fields;

describe('who takes a sum back in the same breath means the second', () => {
  test.each([
    ['工头差我一万六 不对不对 差一万四', 14_000],
    ['欠我五万 不是 五万二', 52_000],
    ['工资压了一万五，哦不对，一万八', 18_000],
  ])('“%s”', (text, sum) => expect(wire(text)['wages_owed']).toBe(sum));

  test('and who denies something else takes nothing back', () => {
    expect(wire('欠我三万，不是骗人的，工友还有两万')['wages_owed']).toBe(30_000);
  });
});

test.each(['上周我爱人从架子上掉下来', '前几天我爱人在工地被砸了'])(
  'a day told no nearer than some days is a month, and no day: “%s”',
  (text) => expect(wire(`${text} 单位不管`)['event_date']).toBe('2026-11'),
);
