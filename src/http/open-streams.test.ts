import { expect, test } from 'vitest';
import { createOpenStreams } from './open-streams.ts';

test('whoever opens more and more ends his own oldest, and nobody else’s', () => {
  const streams = createOpenStreams(5);
  const ended: string[] = [];
  const enter = (by: string, name: string) => streams.enter(by, () => ended.push(name));
  enter('worker', 'w1');
  enter('hall', 'h1');
  for (const name of ['s1', 's2', 's3']) enter('stranger', name);
  expect(ended).toEqual([]);
  for (const name of ['s4', 's5']) enter('stranger', name);
  enter('another worker', 'a1');
  expect(ended).toEqual(['s1', 's2', 's3']);
});

test('one that left makes room and is ended no more', () => {
  const streams = createOpenStreams(2);
  const ended: string[] = [];
  const leave = streams.enter('a', () => ended.push('a1'));
  streams.enter('a', () => ended.push('a2'));
  leave();
  leave();
  streams.enter('b', () => ended.push('b1'));
  expect(ended).toEqual([]);
  streams.enter('a', () => ended.push('a3'));
  expect(ended).toEqual(['a2']);
});
