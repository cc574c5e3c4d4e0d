import { expect, test } from 'vitest';
import { createStreams, type Placed } from './streams.ts';

const line = (id: string) =>
  ({ kind: 'line', line: { id, at: 0, who: 'assistant', text: id } }) as const;
const told = (placed: readonly Placed[]) =>
  placed.map(({ event }) => (event.kind === 'line' ? event.line.id : event.kind));

test('a page that comes back hears what it missed, once and in order', () => {
  const streams = createStreams('b');
  const cursor = streams.cursor('c');
  streams.push('c', line('1'));
  streams.push('other', line('x'));
  streams.push('c', line('2'));
  const heard: Placed[] = [];
  const close = streams.open('c', cursor, (placed) => heard.push(placed));
  streams.push('c', line('3'));
  close();
  streams.push('c', line('4'));
  expect(told(heard)).toEqual(['1', '2', '3']);
  const again: Placed[] = [];
  streams.open('c', heard.at(-1)?.id ?? null, (placed) => again.push(placed));
  expect(told(again)).toEqual(['4']);
});

test('what is no longer remembered becomes one wish to fetch the conversation', () => {
  const streams = createStreams('b');
  const cursor = streams.cursor('c');
  for (let count = 0; count < 60; count++) streams.push('c', line(String(count)));
  for (const after of [cursor, 'earlier-process-7', null]) {
    const heard: Placed[] = [];
    streams.open('c', after, (placed) => heard.push(placed));
    expect(told(heard)).toEqual(['sync']);
  }
});

test('a conversation dropped to make room is fetched again, never taken for up to date', () => {
  const streams = createStreams('b');
  streams.push('c', line('1'));
  const cursor = streams.cursor('c');
  for (let count = 0; count < 600; count++) streams.push(`o${count}`, line('x'));
  streams.push('c', line('2'));
  const heard: Placed[] = [];
  streams.open('c', cursor, (placed) => heard.push(placed));
  expect(told(heard)).toEqual(['sync']);
});

test('a conversation that is watched is never dropped', () => {
  const streams = createStreams('b');
  const heard: Placed[] = [];
  streams.open('c', streams.cursor('c'), (placed) => heard.push(placed));
  for (let count = 0; count < 600; count++) streams.push(`o${count}`, line('x'));
  streams.push('c', line('1'));
  expect(told(heard)).toEqual(['1']);
});

test('a conversation can be open in only so many pages', () => {
  const streams = createStreams('b');
  const open = () => streams.open('c', null, () => {});
  const closes = Array.from({ length: 8 }, open);
  expect(streams.full('c')).toBe(true);
  closes[0]?.();
  expect(streams.full('c')).toBe(false);
});

test('what was forgotten is told to nobody again: pages open now and those that come back fetch', () => {
  const streams = createStreams('b');
  const before = streams.cursor('c');
  const heard: Placed[] = [];
  streams.open('c', before, (placed) => heard.push(placed));
  streams.push('c', line('1'));
  const between = heard.at(-1)?.id ?? null;
  streams.forget('c');
  expect(told(heard)).toEqual(['1', 'sync']);
  streams.push('c', line('2'));
  for (const after of [before, between, null]) {
    const again: Placed[] = [];
    streams.open('c', after, (placed) => again.push(placed));
    expect(told(again)).toEqual(['sync']);
  }
  const since: Placed[] = [];
  streams.open('c', heard.at(1)?.id ?? null, (placed) => since.push(placed));
  expect(told(since)).toEqual(['2']);
});
