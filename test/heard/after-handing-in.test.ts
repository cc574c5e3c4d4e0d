import { describe, expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import type { Value } from '../../src/messages/value.ts';
import { type Talk, worldNow } from '../chaos/talk.ts';
import { heardBack, meantBy, say, talkAt } from './talk.ts';

const answers: { readonly [question: string]: Value } = {
  hardship_cause: 'job_loss',
  employment_status: 'unemployed',
  employer: '县化肥厂',
  union_member: false,
  dibao: false,
  name: '张秀兰',
  phone: '13800138000',
  id_number: '99010119800229002X',
  household_size: 3,
  family_members: [
    { relation: 'spouse', name: '王强', age: 45 },
    { relation: 'child', name: '王小军', age: 16 },
  ],
  address: '示例县东街1号',
  household_income: 1200,
};

/** A talk whose application was handed in, and the lines its review showed in order. */
function handedIn(): { readonly talk: Talk; readonly lines: readonly string[] } {
  const talk = talkAt('relief', 'review', answers);
  for (let left = 40; left > 0 && askOf(talk.session, worldNow(talk)).kind !== 'review'; left -= 1)
    say(talk, '跳过');
  const lines = linesShown(talk);
  say(talk, '提交');
  return { talk, lines };
}

/** What each number names while the review stands. */
const linesShown = (talk: Talk): readonly string[] =>
  Array.from({ length: 30 }, (_, index) =>
    meantBy(talk, { kind: 'text', text: `第${index + 1}项` }),
  ).flatMap(({ target }) => (target === undefined ? [] : [target]));

const valuesOf = (talk: Talk): { readonly [question: string]: unknown } =>
  Object.fromEntries(
    Object.entries(talk.cases[0]?.answers ?? {}).map(([id, answer]) => [id, answer.value]),
  );

test('a line has the number after submission that its review showed', () => {
  const { talk, lines } = handedIn();
  expect(talk.cases).toHaveLength(1);
  expect(lines.length).toBeGreaterThan(8);
  const number = (id: string): number => lines.indexOf(id) + 1;
  say(talk, `第${number('dibao')}项不对，我家吃低保的`);
  say(talk, `第${number('phone')}项改成13812345678`);
  expect(valuesOf(talk)).toMatchObject({ dibao: true, phone: '13812345678' });
});

describe('what is put right after submission changes its line and no other', () => {
  test.each([
    ['前面问工会那个我选错了，我是会员', { union_member: true }],
    ['我是工会的呀，前面手一滑点成否了', { union_member: true }],
    ['低保是吃着的，那天按岔了', { dibao: true }],
    ['电话写错一个数，是13800138001不是13800138000', { phone: '13800138001' }],
    [
      '孩子他爸不叫王强，叫王刚',
      {
        family_members: [
          { relation: 'spouse', name: '王刚', age: 45 },
          { relation: 'child', name: '王小军', age: 16 },
        ],
      },
    ],
    ['现在家里是5口人了', { household_size: 5 }],
  ])('“%s”', (said, changed) => {
    const { talk } = handedIn();
    const before = valuesOf(talk);
    say(talk, said);
    expect(valuesOf(talk)).toEqual({ ...before, ...changed });
  });
});

describe('a death is met with a warm word and told to staff, and changes no number', () => {
  test.each(['昨天我老汉儿走了，家里人少了一口', '我妈上个礼拜没了'])('“%s”', (said) => {
    const { talk } = handedIn();
    const before = valuesOf(talk);
    const back = heardBack(say(talk, said));
    expect(valuesOf(talk)).toEqual(before);
    expect(back).toContain('家里走了亲人');
    expect(back).toContain('工作人员看得到');
  });

  test('who has come to the family is told to staff, too', () => {
    const { talk } = handedIn();
    const before = valuesOf(talk);
    expect(heardBack(say(talk, '家里添了一口，上个月儿媳妇生了'))).toContain('工作人员看得到');
    expect(valuesOf(talk)).toEqual(before);
  });
});

test.each(['老孙写过一张欠条', '我老婆说要跟我离婚', '昨天又去找了老板，他说年底给'])(
  '“%s”, told when all is handed in, goes to staff and is sent nowhere else',
  (said) => {
    const { talk } = handedIn();
    const reply = heardBack(say(talk, said));
    expect(reply).not.toContain('12348');
    expect(reply).toMatch(/工作人员/u);
  },
);
