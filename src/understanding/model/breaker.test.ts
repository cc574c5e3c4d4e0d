import { expect, test } from 'vitest';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';

function at(start = 0) {
  const clock = { now: start };
  return {
    clock,
    breaker: createBreaker({ now: () => clock.now, after: 2, pause: 100, longest: 300 }),
  };
}

test('after some failures in a row nothing is asked until the pause is over, then one call tries', () => {
  const { clock, breaker } = at();
  expect(breaker.failed()).toBe(false);
  expect(breaker.failed()).toBe(true);
  clock.now = 99;
  expect(breaker.allows()).toBe(false);
  clock.now = 100;
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
  breaker.worked();
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
});

test('every pause is twice as long as the one before, up to the longest', () => {
  const { clock, breaker } = at();
  breaker.failed();
  breaker.failed();
  for (const pause of [200, 300, 300]) {
    clock.now += 1000;
    expect(breaker.allows()).toBe(true);
    breaker.failed();
    clock.now += pause - 1;
    expect(breaker.allows()).toBe(false);
    clock.now += 1;
    expect(breaker.allows()).toBe(true);
    breaker.failed();
    clock.now -= pause;
  }
});

test('a success between failures begins the count anew, and a wait that is asked for is kept at once', () => {
  const { clock, breaker } = at();
  breaker.failed();
  breaker.worked();
  expect(breaker.failed()).toBe(false);
  breaker.worked();
  expect(breaker.failed(250)).toBe(true);
  clock.now = 249;
  expect(breaker.allows()).toBe(false);
  clock.now = 250;
  expect(breaker.allows()).toBe(true);
});

test('tokens are reserved before a call, and a new day in China begins at zero', () => {
  const clock = { now: Date.parse('2026-11-23T23:59:00+08:00') };
  const budget = createBudget({ daily: 100, now: () => clock.now });
  expect([budget.reserve(60), budget.reserve(60)]).toEqual([true, false]);
  budget.settle(60, 30);
  expect([budget.used(), budget.reserve(70), budget.reserve(1)]).toEqual([30, true, false]);
  clock.now += 60_000;
  expect([budget.used(), budget.reserve(100)]).toEqual([0, true]);
});
