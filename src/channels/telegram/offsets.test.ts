import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOffsets } from './offsets.ts';

test('the offset stops before the first update that is still open', () => {
  const offsets = createOffsets();
  expect(offsets.next()).toBeUndefined();
  expect(offsets.arrive([5, 6, 7])).toEqual([5, 6, 7]);
  offsets.done(5);
  offsets.done(7);
  expect(offsets.next()).toBe(6);
  offsets.done(6);
  expect(offsets.next()).toBe(8);
});

test('an update that comes again because an earlier one is open is not handled twice', () => {
  const offsets = createOffsets();
  offsets.arrive([5, 6]);
  offsets.done(6);
  expect(offsets.arrive([5, 6, 7])).toEqual([7]);
});

test('an empty batch changes nothing', () => {
  const offsets = createOffsets();
  offsets.arrive([5]);
  offsets.done(5);
  expect(offsets.arrive([])).toEqual([]);
  expect(offsets.next()).toBe(6);
});

test('ids that begin anew at a lower number are taken', () => {
  const offsets = createOffsets();
  offsets.arrive([900]);
  offsets.done(900);
  offsets.arrive([]);
  expect(offsets.arrive([3])).toEqual([3]);
  offsets.done(3);
  expect(offsets.next()).toBe(4);
});

// A server that keeps what is not confirmed, a handler that finishes in any order: each update is handled exactly once, none is confirmed open.
test('whatever finishes when, nothing is lost and nothing comes twice', () => {
  const plan = fc.array(
    fc.record({ push: fc.nat(4), finish: fc.array(fc.nat(9), { maxLength: 6 }) }),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(plan, (rounds) => {
      const offsets = createOffsets();
      let queue: number[] = [];
      let last = 0;
      const handled: number[] = [];
      const open: number[] = [];
      for (const { push, finish } of rounds) {
        for (let at = 0; at < push; at += 1) queue.push((last += 1));
        const offset = offsets.next();
        if (offset !== undefined) queue = queue.filter((id) => id >= offset);
        expect(open.every((id) => queue.includes(id))).toBe(true);
        const fresh = offsets.arrive(queue.slice(0, 5));
        handled.push(...fresh);
        open.push(...fresh);
        for (const at of finish) {
          const [id] = open.splice(at % Math.max(1, open.length), 1);
          if (id !== undefined) offsets.done(id);
        }
      }
      expect(new Set(handled).size).toBe(handled.length);
    }),
  );
});
