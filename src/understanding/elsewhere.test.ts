import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../fields/normalise.ts';
import { codeIn, elsewhereIn } from './elsewhere.ts';
import { hear } from './rules/heard.ts';

const wishes = {
  go: [
    '换个微信',
    '换手机了',
    '我想在网页上接着办',
    '给我一个接续码',
    '我换了部手机，能不能接着办',
    '想换个聊天接着办',
    '能转到我女儿的另一个手机上办吗',
    '怎么在电脑上接着填',
    '接续码怎么弄',
    '換個微信接著辦',
    '能不能换台手机办',
    '我改用Telegram了',
    'can I continue on my other phone?',
    'I got a new phone',
    'switch to my new phone',
    'go on in another chat',
    '换个聊天接着办',
    '我换微信号了',
    '换号',
    '我换号了',
    '这个号不用了，怎么转到新号',
    '旧号要注销了，转到别的号上',
    '我想用我儿子手机接着办',
    '拿我邻居的微信接着填行不',
    '给我个验证码',
    '我要换到新手机上办',
    '我换手机了，怎么接着办',
  ],
  come: [
    '我在别的手机上填了一半，想接着办',
    '我有接续码',
    '我在别的地方报过，想在这里接着办',
    '原来微信上办的，想在这接着填',
    '把我的申请转过来',
    'I have a one-time code',
  ],
  lost: [
    '原来的手机丢了，微信登不上',
    '旧微信打不开了',
    '以前那个聊天找不到了',
    'I lost my old phone',
  ],
  not_me: ['不是我换的', '不是我弄的', '我没换过', '不是我本人换的', "it wasn't me"],
};
const others = [
  '有人问我要验证码',
  '银行让我给验证码',
  '我女儿手机上能看到吗',
  '我儿子在手机厂上班',
  '老公的手机号是13912345678',
  '换手机号了',
  '手机换了号，改成13900001111',
  '想换个地方上班',
  '换个工作',
  '我以前是修手机屏的',
  '网上说可以领钱',
  '老板换了',
  '不是我的错',
  '手机号是13812345678',
  '我在示例县微信厂上班',
];

test('going on in another chat is heard in everyday words, and in no others', () => {
  const heardIn = (text: string) => elsewhereIn(hear(text));
  for (const [wish, texts] of Object.entries(wishes))
    expect(texts.map((text) => [text, heardIn(text)])).toEqual(texts.map((text) => [text, wish]));
  expect(others.filter((text) => heardIn(text) !== null)).toEqual([]);
});

test('a code is heard where it is said to be one, asked for, or all there is', () => {
  const said = (text: string, waited?: 'asked' | 'bare') => codeIn(normalise(text).text, waited);
  for (const text of [
    '接续码12345678',
    '我的接续码是 1234 5678',
    '接续码：１２３４－５６７８。',
    'my code is 1234 5678',
  ])
    expect([text, said(text)]).toEqual([text, '12345678']);
  for (const text of ['12345678', '1234 5678', '1234，5678', '幺二三四五六七八', '是1234 5678吧'])
    expect([text, said(text), said(text, 'asked')]).toEqual([text, null, '12345678']);
  expect(said('1234-5678。', 'bare')).toBe('12345678');
  expect(said('电话12345678', 'bare')).toBeNull();
  for (const text of ['接续码1234567', '接续码 123456789']) expect(said(text)).toBe('');
  for (const text of ['接续码15分钟有效吗', '接续码是什么', '13812345678', '2026年11月23日'])
    expect([text, said(text, 'bare')]).toEqual([text, null]);
});

test('a code that was printed at the counter is heard whole, and never its first eight figures', () => {
  const said = (text: string, waited?: 'asked' | 'bare') => codeIn(normalise(text).text, waited);
  for (const text of [
    '接续码770367839269',
    '接续码 7703 6783 9269',
    '我的接续码是7703-6783-9269。',
  ])
    expect([text, said(text)]).toEqual([text, '770367839269']);
  expect(said('7703 6783 9269', 'asked')).toBe('770367839269');
  expect(said('770367839269', 'bare')).toBe('770367839269');
  for (const text of ['051288881234', '0512-88881234', '990101198001010014', '6228480000000007'])
    expect([text, said(text, 'bare')]).toEqual([text, null]);
});

test('no text without the word for it is a code while a question is open', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), fc.constantFrom('', '电话', '一共', '卡号尾数'), (n, lead) => {
      expect(codeIn(`${lead}${String(n).padStart(8, '0')}`, undefined)).toBeNull();
    }),
  );
});
