import type { Duties } from '../duties.ts';
import type { Neighbours } from './neighbours.ts';

/** How long a duty is had for from the moment it was asked for by the database's clock, how often that is asked anew, and how long it is counted on here, ms: shorter, so that nobody else has it before it is let go. */
export const leaseMs = { had: 6_000, renewed: 1_000, sure: 4_500 } as const;

const clock = `(extract(epoch from clock_timestamp()) * 1000)::bigint`;

// One statement takes what is free or over, renews what is had, and sees which processes ended without a word.
const take = `with had as (
    insert into leases as l (name, holder, until)
    select name, $1::text, ${clock} + ${leaseMs.had} from json_array_elements_text($2::text::json) as name
    on conflict (name) do update set holder = excluded.holder, until = excluded.until
    where l.holder = excluded.holder or l.until < ${clock}
    returning name)
  select name, false as ended from had union all
  select name, true from leases where name like 'process:%' and holder <> $1::text and until < ${clock}`;
const giveUp = `delete from leases where holder = $1::text`;
const tidy = `delete from leases where name like 'process:%' and until < ${clock} - 60000`;
type Wanted = { readonly heard: ((held: boolean) => void)[]; until: number; told: boolean };

/** Duties as leases in the database; `told` tells the others that some are free, `ended` hears that another process ended without a word, or could not be heard for long. */
export function createLeases(
  { ask, hears }: Pick<Neighbours, 'ask' | 'hears'>,
  {
    me,
    told,
    ended,
  }: {
    readonly me: string;
    readonly told: () => Promise<unknown>;
    readonly ended: () => void;
  },
): Duties & { readonly renew: () => Promise<void> } {
  const wanted = new Map<string, Wanted>();
  const missed = endings(ended);
  let left = false;
  let asking: Promise<void> | null = null;
  const look = (): void => {
    const now = performance.now();
    for (const one of wanted.values()) {
      const held = now < one.until;
      if (held === one.told) continue;
      one.told = held;
      for (const heard of one.heard) heard(held);
    }
  };
  const asked = async (): Promise<void> => {
    const from = performance.now();
    const rows = await ask(take, [me, JSON.stringify([...wanted.keys()])]).catch(() => null);
    if (left) return;
    const named = (over: boolean): readonly string[] =>
      (rows ?? []).filter((row) => row['ended'] === over).map(({ name }) => String(name));
    const got = rows === null ? null : new Set(named(false));
    if (rows !== null) missed(named(true));
    // Where there was no answer what was had is had until its time is over.
    for (const [name, one] of wanted)
      if (got !== null) one.until = got.has(name) ? from + leaseMs.sure : 0;
    look();
  };
  const renew = (): Promise<void> => {
    if (left || wanted.size === 0) return Promise.resolve();
    asking ??= asked().finally(() => {
      asking = null;
    });
    return asking;
  };
  // Many are wanted at a start: one question serves them all.
  let awake = false;
  const soon = (): void => {
    if (awake) return;
    awake = true;
    setImmediate(() => {
      awake = false;
      void (asking ?? Promise.resolve()).then(renew);
    });
  };
  const renewing = setInterval(() => void renew(), leaseMs.renewed);
  // What could not be renewed ends by itself.
  const looking = setInterval(look, 250);
  renewing.unref();
  looking.unref();
  void ask(tidy).catch(() => undefined);
  return {
    shared: true,
    holds: (duty) => performance.now() < (wanted.get(duty)?.until ?? 0),
    want: (duty, heard) => {
      const one = wanted.get(duty) ?? { heard: [], until: 0, told: false };
      wanted.set(duty, one);
      if (heard !== undefined) one.heard.push(heard);
      if (one.told) heard?.(true);
      else soon();
    },
    reached: hears,
    renew,
    leave: async () => {
      if (left) return;
      left = true;
      clearInterval(renewing);
      clearInterval(looking);
      await asking;
      for (const one of wanted.values()) one.until = 0;
      look();
      await ask(giveUp, [me]).catch(() => null);
      await told().catch(() => null);
    },
  };
}

/** Hears of each that ended since the last look; those that the first look finds ended before anything was remembered here. */
function endings(ended: () => void): (names: readonly string[]) => void {
  let known: ReadonlySet<string> | undefined;
  return (names) => {
    const fresh = known !== undefined && names.some((name) => known?.has(name) === false);
    known = new Set(names);
    if (fresh) ended();
  };
}
