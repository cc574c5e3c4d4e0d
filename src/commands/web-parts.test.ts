import { expect, onTestFinished, test } from 'vitest';
import { draftOf, sessionWith, talkTurn, testStore, turnOf } from '../../test/storage/fixture.ts';
import type { Answers } from '../messages/answer.ts';
import { webParts } from './web-parts.ts';

/** A shared phone whose worker gave a number that ends in 2468. */
const phone = async () => {
  const { store, gone } = await testStore();
  onTestFinished(gone);
  const clock = { now: 1_000_000 };
  const answers: Answers = {
    phone: { state: 'given', value: '13900002468', at: 1, by: 'worker' },
  } as unknown as Answers;
  const session = sessionWith({ drafts: [{ ...draftOf('d1'), answers }] });
  const turn = talkTurn(store, 'u1', { session });
  await store.commit(turnOf({ conversation: { ...turn, id: 'web:u1' } }));
  const { unlock } = webParts(store, () => clock.now);
  return { unlock: (digits: string) => unlock('u1', digits), clock };
};

const counted = (all: readonly string[]) => all.filter((one) => one === 'wrong').length;

test('the right digits open, wrong ones do not', async () => {
  const { unlock } = await phone();
  expect(await unlock('2469')).toBe('wrong');
  expect(await unlock('2468')).toBe('open');
});

test.each([6, 26, 300])('of %i guesses at the same moment five are weighed', async (many) => {
  const { unlock } = await phone();
  const guesses = Array.from({ length: many }, (_, n) => unlock(String(1000 + n)));
  const outcomes = await Promise.all(guesses);
  expect(counted(outcomes)).toBe(5);
  expect(outcomes.filter((one) => one === 'wait')).toHaveLength(many - 5);
  expect(await unlock('2468')).toBe('wait');
});

test('the right one among many at once opens only if it was weighed, and waiting makes no longer wait', async () => {
  const { unlock, clock } = await phone();
  const guesses = Array.from({ length: 40 }, (_, n) =>
    unlock(n === 30 ? '2468' : String(1000 + n)),
  );
  expect(await Promise.all(guesses)).not.toContain('open');
  clock.now += 14 * 60_000;
  for (let n = 0; n < 20; n += 1) expect(await unlock('2468')).toBe('wait');
  clock.now += 60_000;
  expect(await unlock('2468')).toBe('open');
});

test('a mark of the quick exit outlasts the process, and is gone once it was taken', async () => {
  const { store, gone, again } = await testStore();
  onTestFinished(gone);
  await webParts(store, () => 5_000).left.put('u1');
  await webParts(store, () => 6_000).left.put('u1');
  const later = webParts(await again(), () => 7_000).left;
  expect([later.is('u1'), later.is('u2')]).toEqual([true, false]);
  await later.take('u1');
  expect(later.is('u1')).toBe(false);
});
