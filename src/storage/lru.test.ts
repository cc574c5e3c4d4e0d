import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lru } from './lru.ts';

test('it never holds more than it may, and what it gives is what was set last', () => {
  const step = fc.tuple(fc.constantFrom('get', 'set', 'delete'), fc.nat({ max: 12 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const map = lru<number>(6);
      const truth = new Map<string, number>();
      for (const [n, [what, key]] of steps.entries()) {
        const name = String(key);
        if (what === 'set') {
          map.set(name, n);
          truth.set(name, n);
        } else if (what === 'delete') {
          map.delete(name);
          truth.delete(name);
        }
        expect([undefined, truth.get(name)]).toContain(map.get(name));
        if (what === 'set') expect(map.get(name)).toBe(n);
        expect(map.size()).toBeLessThanOrEqual(6);
      }
    }),
  );
});

test('what is used again and again stays, however much else comes', () => {
  const map = lru<number>(6);
  map.set('mine', 1);
  for (let n = 0; n < 100; n++) {
    map.set(`other${n}`, n);
    expect(map.get('mine')).toBe(1);
  }
  expect(map.get('other0')).toBeUndefined();
  map.clear();
  expect([map.get('mine'), map.size()]).toEqual([undefined, 0]);
});
