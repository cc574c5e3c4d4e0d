import { expect, test } from 'vitest';
import type { TranscriptLine } from '../storage/store.ts';
import { ownLines } from './case-file.ts';

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
