import { expect, test } from 'vitest';
import { askOf } from '../../src/dialogue/ask.ts';
import { newTalk, type Talk, worldNow } from '../chaos/talk.ts';
import { heardBack, meantBy, say } from './talk.ts';

const askNow = (talk: Talk) => askOf(talk.session, worldNow(talk));
const after = (...texts: readonly string[]): Talk => {
  const talk = newTalk();
  for (const text of texts) say(talk, text);
  return talk;
};
const two = '老板因为我怀孕把我辞退了，工资也拖着不给';

test.each([
  ['只办女职工维权', ['women_rights']],
  ['不办法律援助（劳动纠纷）', ['women_rights']],
  ["only women's rights please", ['women_rights']],
  ['先办法律援助', ['legal_aid', 'women_rights']],
] as const)(
  '%s is heard before the consent and at the consent to sensitive matters',
  (words, kept) => {
    const early = after(two, words);
    expect(early.session.heard?.needs).toEqual(kept);
    const late = after(two, '同意');
    expect(askNow(late).kind).toBe('consent');
    say(late, words);
    expect(late.session.drafts[0]?.services).toEqual(kept);
  },
);

test('who lets go of all that was heard before the consent leaves nothing behind', () => {
  const talk = after(two, '女职工维权和法律援助都不办了');
  expect(talk.session.heard).toBeNull();
});

test.each([
  '主管老给我发下流短信骚扰我，用的是家里人的手机',
  '同事天天发微信骚扰我',
  '车间主任老骚扰我，能不能找个女同志听我说说',
])('%s opens the need, and no call', (words) => {
  const talk = after(words);
  expect(talk.session.heard?.needs).toContain('women_rights');
  expect(talk.cases).toEqual([]);
});

test('of a matter for few the wish for somebody to talk to goes with the matter', () => {
  const words = '车间主任老骚扰我，想找个人说说';
  expect(after(words).session.heard?.wishes).toEqual({ reach: words });
});

test('with any other need a person is called, and the need is opened', () => {
  const talk = after('老板拖欠工资三个月，转人工');
  expect(talk.cases.map(({ service }) => service)).toEqual(['call']);
  expect(talk.session.heard?.needs).toEqual(['legal_aid']);
  expect(
    meantBy(talk, { kind: 'text', text: '老板拖欠工资，我不敢跟人说' }).person,
  ).toBeUndefined();
});

test.each(['同意', '好的', '我自己', '想找工作', '老板三个月没发工资'])(
  '%s where name and phone are asked for ends that question, and is understood',
  (words) => {
    const talk = after('找人工');
    expect(askNow(talk).kind).toBe('reach');
    const told = heardBack(say(talk, words));
    expect(askNow(talk).kind).not.toBe('reach');
    expect(told).not.toContain('没太听明白');
    say(talk, '王强 13800002222');
    expect(talk.cases[0]?.answers['phone']?.value).toBe('13800002222');
  },
);

test('who only waits for a person may still tell a need', () => {
  const talk = after('找人工', '不留', '孩子上大学学费不够');
  expect(talk.session.heard?.needs).toContain('student_aid');
});
