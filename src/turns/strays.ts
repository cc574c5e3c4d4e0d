import { clockDuty } from '../storage/duties.ts';
import type { Store, Target } from '../storage/store.ts';
import { faultOf } from './fault.ts';
import type { Runners } from './runners.ts';

/** What another process left: whoever stored something runs it, and only what lies for longer is taken by others. */
export type Strays = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Whether a message that another process wrote has lain for so long that it is sent from here. */
  readonly isLeft: (seq: number) => boolean;
};

type Parts = {
  readonly store: Pick<Store, 'duties' | 'heads'>;
  readonly runners: Pick<Runners, 'wake' | 'runs'>;
  readonly deliver: () => void;
  /** Whether a turn may wait for somebody outside. */
  readonly asksOutside: boolean;
  readonly log: { readonly error: (about: object, message: string) => void };
};

/** How often it is looked, and how long something must lie; a turn that asks a model may take longer, ms. */
const lookMs = 1_000;
const lieMs = 1_900;
const lieAskingMs = 12_000;

/** Looks for what lies; where nobody else has the database there is nothing. Two who take the same are harmless: one of them is too late. */
export function createStrays({ store, runners, deliver, asksOutside, log }: Parts): Strays {
  const rows = seenSince();
  const messages = seenSince();
  const lie = asksOutside ? lieAskingMs : lieMs;
  let looking: NodeJS.Timeout | undefined;
  const look = (): void => {
    if (!store.duties.reached()) return;
    const heads = store.heads();
    const known = heads.map(({ target, seq }) => ({ key: keyOf(target, seq), target }));
    rows.keep(new Set(known.map(({ key }) => key)));
    for (const { key, target } of known)
      if (rows.age(key) >= lie && !runners.runs(target)) runners.wake(target);
    messages.tidy();
    deliver();
  };
  const tried = (): void => {
    try {
      look();
    } catch (error) {
      log.error({ error: faultOf(error) }, 'Cannot look for what was left');
    }
  };
  return {
    start: () => {
      if (store.duties.shared) looking = setInterval(tried, lookMs);
      looking?.unref();
    },
    stop: () => clearInterval(looking),
    isLeft: (seq) => messages.age(String(seq)) >= lieMs && store.duties.holds(clockDuty),
  };
}

const keyOf = (target: Target, seq: number): string => `${target.kind} ${target.id} ${seq}`;

/** Since when each of some things has been seen, by the time of this machine that only goes on. */
function seenSince() {
  let since = new Map<string, { readonly from: number; last: number }>();
  return {
    /** How long it has been seen, ms; 0 the first time. */
    age: (key: string): number => {
      const now = performance.now();
      const found = since.get(key) ?? { from: now, last: now };
      found.last = now;
      since.set(key, found);
      return now - found.from;
    },
    keep: (keys: ReadonlySet<string>): void => {
      since = new Map([...since].filter(([key]) => keys.has(key)));
    },
    tidy: (): void => {
      const old = performance.now() - 4 * lookMs;
      since = new Map([...since].filter(([, { last }]) => last > old));
    },
  };
}
