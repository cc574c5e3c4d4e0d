import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPacing } from './pacing.ts';

const start = 1_800_000_000_000;

test('one message a second goes to a chat, and another chat does not wait for it', () => {
  const pacing = createPacing(() => start);
  const first = pacing.reserve('1', 'a');
  expect(first - start).toBeLessThan(35);
  expect(pacing.reserve('1', 'b')).toBeGreaterThanOrEqual(first + 1000);
  expect(pacing.reserve('2', 'c') - start).toBeLessThan(70);
});

test('the same message keeps its time when it is asked for again', () => {
  const pacing = createPacing(() => start);
  pacing.reserve('1', 'a');
  const at = pacing.reserve('1', 'b');
  expect(pacing.reserve('1', 'b')).toBe(at);
  pacing.done('b');
  expect(pacing.reserve('1', 'b')).toBeGreaterThan(at);
});

test('a chat that is held waits, the others do not', () => {
  const pacing = createPacing(() => start);
  pacing.reserve('1', 'a');
  pacing.hold('1', start + 5000);
  expect(pacing.reserve('1', 'a')).toBe(start + 5000);
  expect(pacing.reserve('1', 'b')).toBeGreaterThanOrEqual(start + 5000);
  expect(pacing.reserve('2', 'c') - start).toBeLessThan(100);
});

const most = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + ms).length));

test('whatever is sent where, no chat, no group and not the whole go above their rates', () => {
  const sends = fc.array(
    fc.record({ chat: fc.constantFrom('1', '2', '3', '-100', '-200'), pause: fc.nat(400) }),
    { minLength: 1, maxLength: 150 },
  );
  fc.assert(
    fc.property(sends, (all) => {
      let now = start;
      const pacing = createPacing(() => now);
      const times = new Map<string, number[]>();
      all.forEach(({ chat, pause }, at) => {
        now += pause;
        times.set(chat, [...(times.get(chat) ?? []), pacing.reserve(chat, String(at))]);
      });
      for (const [chat, own] of times) {
        expect(own).toEqual(own.toSorted((a, b) => a - b));
        expect(most(own, 1000)).toBeLessThanOrEqual(1);
        if (chat.startsWith('-')) expect(most(own, 60_000)).toBeLessThanOrEqual(20);
      }
      expect(most([...times.values()].flat(), 1000)).toBeLessThanOrEqual(30);
    }),
    { numRuns: 60 },
  );
});

test('its books do not grow for ever', () => {
  let now = start;
  const pacing = createPacing(() => now);
  for (let at = 0; at < 5000; at += 1) {
    now += 2000;
    expect(pacing.reserve(String(at % 7), String(at)) - now).toBeLessThan(35);
  }
});
