import { expect, test } from 'vitest';
import type { TranscriptLine } from '../storage/store.ts';
import { chatsOf, ownLines } from './case-file.ts';

const line = (at: number, draft: string | null): TranscriptLine => ({
  at,
  who: 'worker',
  body: { kind: 'incoming', incoming: { kind: 'text', text: `${draft} ${at}` } },
  draft,
});
const hour = 3_600_000;
const lines = [
  line(0, null),
  line(1, 'mine'),
  line(2, 'other'),
  line(3 * hour, null),
  line(4 * hour, 'other'),
];

test('a case shows its own part of a chat that may hold other matters', () => {
  expect(ownLines({ draft: 'mine', opened: 2 * hour }, lines)).toEqual([lines[1], lines[3]]);
});

test('a call shows the hour before it, so that one sees what led to it', () => {
  expect(ownLines({ draft: null, opened: 3.5 * hour }, lines)).toEqual([lines[3]]);
});

test('a case that moved there and back shows of each chat only the time it went on in it', () => {
  const moved = { earlier: ['a', 'b'], conversation: 'a' };
  const chats = chatsOf(moved, [10, 20]);
  const seen = (at: number) =>
    chats.filter((one) => one.from <= at && at <= one.to).map((one) => one.conversation);
  expect(chats.map((one) => one.conversation)).toEqual(['a', 'b', 'a']);
  expect([seen(1), seen(15), seen(25)]).toEqual([['a'], ['b'], ['a']]);
});

test('a case that never moved shows its chat from the beginning', () => {
  expect(chatsOf({ conversation: 'a' }, [])).toEqual([
    { conversation: 'a', from: -Infinity, to: Infinity },
  ]);
});
