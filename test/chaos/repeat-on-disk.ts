import { testStore } from '../storage/fixture.ts';
import { dice } from './dice.ts';
import { deliver, inOrder, mixed, type RepeatOptions, stateOf, turnsOn } from './repeat.ts';

const atOnce = 10;

/** Workers of many seeds talk through SQLite, once in order and once with every event three times and mixed; gives the chats that came to another state, and the events set aside. */
export async function repeatOnDisk(
  seeds: number,
  size: RepeatOptions,
): Promise<{ readonly differing: readonly string[]; readonly aside: number }> {
  const once = await testStore({ now: () => 0 });
  const thrice = await testStore({ now: () => 0 });
  const plainly = await turnsOn(once.store, { storeFirst: true });
  const again = await turnsOn(thrice.store);
  const differing: string[] = [];
  for (let from = 0; from < seeds; from += atOnce) {
    const group = Array.from({ length: atOnce }, (_, n) => from + n);
    const plan = (await Promise.all(group.map((seed) => inOrder(seed, size)))).flatMap(
      (one) => one.plan,
    );
    const all = plan.flatMap(({ events }) => events);
    await Promise.all(all.map((event) => plainly.receive(event)));
    await plainly.settle();
    const roll = dice(from + 1_000_000);
    await deliver(again, mixed(plan, roll), { roll, most: 60 });
    for (const { chat } of plan)
      if (stateOf(thrice.store, chat) !== stateOf(once.store, chat)) differing.push(chat);
  }
  const aside = thrice.store.desk.quarantined().length;
  await Promise.all([plainly.stop(), again.stop()]);
  await Promise.all([once.gone(), thrice.gone()]);
  return { differing, aside };
}
