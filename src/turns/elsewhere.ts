import type { Store, Target } from '../storage/store.ts';
import type { ActOutcome } from './port.ts';
import type { Runners } from './runners.ts';

/** How long is waited before it is looked again whether an event was handled, ms. */
const lookMs = 500;

type Parts = {
  readonly store: Pick<Store, 'waits' | 'loadCase' | 'desk'>;
  readonly runners: Pick<Runners, 'rest' | 'wake'>;
};

/** What became of an event by this process, or `null` where another one handled it. */
export async function outcomeHere<T>(
  outcome: Promise<T>,
  of: { readonly event: string; readonly target: Target },
  { store, runners }: Parts,
): Promise<T | null> {
  for (;;) {
    const found = await Promise.race([outcome, runners.rest(of.target).then(() => null)]);
    if (found !== null || !store.waits(of.event)) return found;
    // The database was away in the middle of it.
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    runners.wake(of.target);
  }
}

/** What became of a staff act that another process decided: it stands in the history, or it was refused there. */
export function decidedElsewhere(
  number: string,
  act: string,
  { store }: Pick<Parts, 'store'>,
): ActOutcome {
  const found = store.loadCase(number);
  if (found === null) return { ok: false, why: { key: 'refused-no_case' } };
  return store.desk.history(number).some((entry) => entry.act.id === act)
    ? { ok: true, case: found }
    : { ok: false, why: { key: 'refused-failed' } };
}
