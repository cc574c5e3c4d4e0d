import type { ConsoleOptions } from '../channels/console/console-channel.ts';
import type { Store } from '../storage/store.ts';
import type { Turns } from '../turns/turns.ts';
import type { Clock } from './clock.ts';

/** What the console is given of the house: settling, the newest case, and the clock where it may be moved. */
export function consoleOptions(
  { store, turns }: { readonly store: Store; readonly turns: () => Turns },
  clock: Clock,
): ConsoleOptions {
  const { moves } = clock;
  return {
    now: clock.now,
    settle: () => turns().settle(),
    newestCase: (chat) =>
      store.casesOf(`console:${chat}`).findLast((one) => one.kind === 'application')?.number ??
      null,
    ...(moves === undefined
      ? {}
      : {
          advance: async (ms) => {
            const end = clock.now() + ms;
            // Each timer fires at its own time, so that what it starts is dated right.
            for (
              let next = turns().nextAt();
              next !== null && next <= end;
              next = turns().nextAt()
            ) {
              moves.to(next);
              await turns().settle();
            }
            moves.to(end);
            await turns().settle();
          },
        }),
  };
}
