import { expect, test } from 'vitest';
import { dice } from '../chaos/dice.ts';
import { memoryStore } from '../chaos/memory-store.ts';
import { deliver, inOrder, mixed, stateOf, turnsOn } from '../chaos/repeat.ts';
import { repeatOnDisk } from '../chaos/repeat-on-disk.ts';

const size = { workers: 3, events: 8 };

/** Seeds whose shuffled repeats came to another state than one delivery in order. */
async function differing(seeds: number, repeats: boolean): Promise<readonly number[]> {
  const found: number[] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    const { plan, states } = await inOrder(seed, size);
    const store = memoryStore({ repeats });
    const turns = await turnsOn(store, { storeFirst: seed % 2 === 0 });
    const roll = dice(seed + 1_000_000);
    await deliver(turns, mixed(plan, roll), { roll });
    const same = plan.every(({ chat }, index) => stateOf(store, chat) === states[index]);
    if (!same || store.quarantined() > 0) found.push(seed);
    await turns.stop();
  }
  return found;
}

// `npm run chaos` takes a thousand seeds through SQLite.
test('300 seeds in memory: every event three times, mixed between workers, gives the state of one delivery in order', async () => {
  expect(await differing(300, false)).toEqual([]);
});

test('a store that takes repeats as new events is seen', async () => {
  expect((await differing(5, true)).length).toBe(5);
});

test('60 seeds through SQLite: every event three times gives the state of one delivery in order', async () => {
  expect(await repeatOnDisk(60, size)).toEqual({ differing: [], aside: 0 });
});
