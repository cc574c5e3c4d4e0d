import { expect, test } from 'vitest';
import type { IncomingBody } from '../messages/incoming.ts';
import { phrase } from '../messages/phrase.ts';
import type { Reply } from '../messages/reply.ts';
import type { InboxEvent } from '../storage/store.ts';
import { withHeard } from './heard-voice.ts';
import type { TurnEnd } from './worker-turn.ts';

const from = { channel: 'wecom', chat: 'ZhaoSan' };
const event = (body: IncomingBody): InboxEvent => ({
  id: 'wecom:1',
  target: { kind: 'conversation', id: 'wecom:ZhaoSan' },
  at: 0,
  payload: { kind: 'incoming', incoming: { id: '1', from, at: 0, body } },
});
const reply = (more: Partial<Reply> = {}): Reply => ({
  from: 'assistant',
  turn: 3,
  hint: 'text',
  lines: [phrase('a'), phrase('b')],
  options: [],
  ...more,
});
const ended = (replies: readonly Reply[], forget: readonly object[] = []): TurnEnd =>
  ({ replies, forget, session: { turn: 3 } }) as unknown as TurnEnd;
const spoken = (text: string): InboxEvent => event({ kind: 'text', text, spoken: true });
const keys = ({ replies }: TurnEnd) => replies.map(({ lines }) => lines.map(({ key }) => key));

test('what was heard stands first, and the question one line further down', () => {
  const end = withHeard(spoken('三千五'), ended([reply({ asksAt: 1 })]));
  expect(keys(end)).toEqual([['heard-voice', 'a', 'b']]);
  expect(end.replies[0]?.asksAt).toBe(2);
});

test('in danger the numbers to call come first', () => {
  expect(keys(withHeard(spoken('我不想活了'), ended([reply({ urgent: true })])))).toEqual([
    ['a', 'b', 'heard-voice'],
  ]);
});

test('where nothing is said in answer, or staff speak, it is said by itself', () => {
  expect(keys(withHeard(spoken('谢谢'), ended([])))).toEqual([['heard-voice']]);
  const staff = reply({ from: { staff: '李梅' } });
  expect(keys(withHeard(spoken('谢谢'), ended([staff])))).toEqual([['heard-voice'], ['a', 'b']]);
});

test('long numbers are covered and long stories cut', () => {
  const words = (text: string): string =>
    JSON.stringify(withHeard(spoken(text), ended([])).replies[0]?.lines);
  expect(words('身份证990101198001010014')).not.toContain('990101198001010014');
  expect(words('欠薪'.repeat(2000)).length).toBeLessThan(600);
});

test('what was written is not told back, and nothing is said of what was destroyed', () => {
  const end = ended([reply()]);
  expect(withHeard(event({ kind: 'text', text: '三千五' }), end)).toBe(end);
  expect(withHeard(event({ kind: 'start' }), end)).toBe(end);
  const gone = ended([reply()], [{ what: 'conversation' }]);
  expect(withHeard(spoken('删掉'), gone)).toBe(gone);
});
