import { expect, test } from 'vitest';
import { frameOf, hear, posterOf } from './incoming.ts';

const names = { services: ['relief', 'legal_aid'], commands: ['status', 'human'] };
const fields = (of: { readonly [name: string]: string }) => new Map(Object.entries(of));
const event = (name: string, key = '') =>
  fields({ MsgType: 'event', Event: name, EventKey: key, FromUserName: 'o1', CreateTime: '1' });

test.each([
  [
    { MsgType: 'text', Content: '老板欠薪' },
    { kind: 'text', text: '老板欠薪' },
  ],
  [
    { MsgType: 'text', Content: '  ' },
    { kind: 'wordless', what: 'blank' },
  ],
  [
    { MsgType: 'location', Label: '县城' },
    { kind: 'wordless', what: 'location' },
  ],
  [
    { MsgType: 'video', MediaId: 'm' },
    { kind: 'wordless', what: 'video' },
  ],
  [
    { MsgType: 'link', Url: 'http://a' },
    { kind: 'wordless', what: 'link' },
  ],
  [{ MsgType: 'some_day' }, { kind: 'wordless', what: 'unknown' }],
  [{ MsgType: 'image' }, { kind: 'unreadable', reason: 'failed' }],
])('%j is said as %j', (given, body) => {
  expect(hear(fields(given), names)).toEqual({ kind: 'said', body, gives: 'word' });
});

test('a photo and a voice are fetched, a voice that WeChat heard is words', () => {
  expect(hear(fields({ MsgType: 'image', MediaId: 'm1' }), names)).toMatchObject({
    kind: 'file',
    file: { kind: 'image', media: 'm1' },
  });
  const voice = { MsgType: 'voice', MediaId: 'm2', Recognition: '' };
  expect(hear(fields(voice), names)).toMatchObject({ kind: 'file', file: { kind: 'voice' } });
  const heard = hear(fields({ ...voice, Recognition: '工资三个月没发。' }), names);
  expect(heard).toMatchObject({ kind: 'spoken', words: '工资三个月没发。' });
});

test.each([
  ['subscribe', '', { kind: 'start' }],
  ['subscribe', 'qrscene_relief', { kind: 'start', service: 'relief' }],
  ['subscribe', 'qrscene_relief.market-3', { kind: 'start', service: 'relief' }],
  ['subscribe', 'qrscene_coupon', { kind: 'start' }],
  ['SCAN', 'legal_aid.hall', { kind: 'start', service: 'legal_aid' }],
  ['CLICK', 'relief', { kind: 'start', service: 'relief' }],
])('%s with %j opens the talk', (name, key, body) => {
  expect(hear(event(name, key), names)).toEqual({ kind: 'said', body, gives: 'press' });
});

test('a press in the menu says words, and what is not ours is nothing', () => {
  expect(hear(event('CLICK', 'status'), names)).toMatchObject({ kind: 'command' });
  for (const [name, key] of [
    ['CLICK', 'vendor_coupons'],
    ['SCAN', 'coupon'],
    ['VIEW', 'https://example.cn/'],
    ['TEMPLATESENDJOBFINISH', ''],
  ] as const)
    expect(hear(event(name, key), names).kind).toBe('nothing');
  expect(hear(event('unsubscribe'), names)).toEqual({ kind: 'left' });
});

test('a message is told by its number, an event by who, when and what, and neither tells whose it was', () => {
  const message = { MsgType: 'text', FromUserName: 'oPerson', CreateTime: '1795000000' };
  expect(frameOf(fields({ ...message, MsgId: '24' }))).toMatchObject({
    id: 'm24',
    from: { channel: 'official', chat: 'oPerson' },
    at: 1_795_000_000_000,
  });
  const ids = ['relief', 'legal_aid', 'relief'].map(
    (key) => frameOf(event('CLICK', key))?.id ?? '',
  );
  expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([false, true]);
  expect(ids[0]).not.toContain('o1');
});

test.each<{ readonly [name: string]: string }>([
  { MsgType: 'text', CreateTime: '1', MsgId: '2' },
  { MsgType: 'text', FromUserName: '../a b', CreateTime: '1', MsgId: '2' },
  { MsgType: 'text', FromUserName: 'o1', CreateTime: 'soon', MsgId: '2' },
  { MsgType: 'text', FromUserName: 'o1', CreateTime: '1' },
  { MsgType: 'text', FromUserName: 'o1', CreateTime: '1', MsgId: 'x' },
])('%j has no place', (given) => {
  expect(frameOf(fields(given))).toBeNull();
});

test('a code names its poster', () => {
  expect(posterOf(event('SCAN', 'relief.market-3'))).toBe('market-3');
  expect(posterOf(event('SCAN', 'relief'))).toBeNull();
});
