import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ground } from './ground.ts';
import { tokenise, wordsBehind } from './tokenise.ts';

test.each([
  [
    '我叫王小明，电话138 1234 5678，身份证990101198001010014',
    '我叫<NAME_1>，电话<PHONE_1>，身份证<ID_1>',
  ],
  ['幺三八一二三四五六七八，再说一遍13812345678', '<PHONE_1>，再说一遍<PHONE_1>'],
  ['卡号６２２８－４８００－００００－０００７', '卡号<CARD_1>'],
  ['老板张建国跑路了，欠我三千五，和李秀英一起', '老板<NAME_1>跑路了，欠我三千五，和<NAME_2>一起'],
  ['my number is one three eight one two three four', 'my number is <NUMBER_1>'],
  ['写信到 a.b@example.cn', '写信到 <MAIL_1>'],
  ['昨天阿不都克里木·吐逊也没领到', '昨天<NAME_1>也没领到'],
  ['曲比阿果从山里来的', '<NAME_1>从山里来的'],
  ['my coworker Luo Jianping was not paid', 'my coworker <NAME_1> was not paid'],
])('%s leaves as %s', (said, sent) => {
  expect(tokenise(said).text).toBe(sent);
});

test.each([
  '查出白内障，高血压，花了20000',
  '2026年3月到5月，两个孩子',
  '老板高兴，方便的话打电话',
])('nothing in %s is taken for a secret', (said) => {
  expect(tokenise(said).text).toBe(said);
});

test('a name that rules heard is covered wherever it stands', () => {
  const { text } = tokenise('古丽仙她爸说古丽仙要上学', { known: ['古丽仙'], asked: false });
  expect(text).toBe('<NAME_1>她爸说<NAME_1>要上学');
});

test('words with a token lead back to what the worker wrote', () => {
  const said = tokenise('儿子王强17岁，电话13812345678行不');
  const place = ground(said.text, '电话<PHONE_1>行') as readonly [number, number];
  expect(wordsBehind(said, ...place)).toBe('电话13812345678行');
  const inside = ground(said.text, 'NAME_1') as readonly [number, number];
  expect(wordsBehind(said, ...inside)).toBe('王强');
});

test('words are found apart from spaces, marks and width, and others are not', () => {
  expect(ground('我 一个月，拿３０００块', '一个月拿3000块')).toEqual([2, 12]);
  expect(ground('我一个月拿三千', '我一个月拿四千')).toBeNull();
  expect(ground('我一个月拿三千', '，。')).toBeNull();
});

const anyPoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

test('any text is tokenised without an error, and all of it leads back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyPoint, maxLength: 200 }), (text) => {
      const said = tokenise(text);
      expect(wordsBehind(said, 0, said.text.length)).toBe(text);
    }),
  );
});
