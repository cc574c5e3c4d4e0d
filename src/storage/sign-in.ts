import type { Committer } from './committer.ts';
import type { Macs } from './hmac.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Attempt, StaffStore } from './store.ts';

/** One guess at something, known only by its digest. */
export const insertGuess = statement<{ mac: string; at: number }>()((db, hole) =>
  db.insertInto('guesses').values({ mac: hole.mac, at: hole.at }),
);
/** Guesses at something since then. */
export const countGuesses = statement<{ mac: string; from: number }>()((db, hole) =>
  db
    .selectFrom('guesses')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('mac', '=', hole.mac)
    .where('at', '>', hole.from),
);
const dropGuesses = statement<{ mac: string }>()((db, hole) =>
  db.deleteFrom('guesses').where('mac', '=', hole.mac),
);
const newestGuess = statement<{ mac: string; from: number }>()((db, hole) =>
  db
    .selectFrom('guesses')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.max('at').as('last')])
    .where('mac', '=', hole.mac)
    .where('at', '>', hole.from),
);
const dropNewest = statement<{ mac: string }>()((db, hole) =>
  db.deleteFrom('guesses').where('id', 'in', (of) =>
    of
      .selectFrom('guesses')
      .select((eb) => eb.fn.max('id').as('id'))
      .where('mac', '=', hole.mac),
  ),
);
const insertLink = statement<{
  token: string;
  purpose: string;
  until: number;
  key: string;
  subject: Uint8Array;
}>()((db, hole) =>
  db.insertInto('links').values({
    token: hole.token,
    purpose: hole.purpose,
    until: hole.until,
    key: hole.key,
    subject: hole.subject,
  }),
);
const findLink = statement<{ token: string; purpose: string }>()((db, hole) =>
  db
    .selectFrom('links')
    .selectAll()
    .where('token', '=', hole.token)
    .where('purpose', '=', hole.purpose),
);
const dropLink = statement<{ token: string }>()((db, hole) =>
  db.deleteFrom('links').where('token', '=', hole.token),
);

const place = (row: string) => ({ table: 'links', column: 'subject', row }) as const;

type Parts = { reader: Reader; ring: KeyRing; committer: Committer; macs: Macs };
type SignInStore = Pick<
  StaffStore,
  'guess' | 'guesses' | 'forgive' | 'attempt' | 'uncount' | 'putLink' | 'takeLink'
>;

/** Guess counters, which know what is guessed at only as a digest, and one-time links. */
export function signIn({ reader, committer, macs }: Parts): SignInStore {
  const digest = (what: string) => macs.of('guess', what).toString('base64url');
  const count = (from: Reader, what: string, since: number): number =>
    from.get(countGuesses, { mac: digest(what), from: since })?.n ?? 0;
  return {
    guesses: (what, now, windowMs) => count(reader, what, now - windowMs),
    guess: async (what, now, windowMs) => {
      const before = await committer.submit((plan) => {
        plan.write(insertGuess, { mac: digest(what), at: now });
        return count(plan.reader, what, now - windowMs);
      });
      return Number(before) + 1;
    },
    forgive: async (what) => {
      await committer.submit((plan) => plan.write(dropGuesses, { mac: digest(what) }));
    },
    attempt: async (all, now) => {
      const waits = await committer.submit((plan) => {
        const found = all.map((one) => {
          const since = { mac: digest(one.what), from: now - one.windowMs };
          return waitOf(one, plan.reader.get(newestGuess, since), now);
        });
        const wait = Math.max(0, ...found);
        if (wait === 0)
          for (const { what } of all) plan.write(insertGuess, { mac: digest(what), at: now });
        return wait;
      });
      return Number(waits);
    },
    uncount: async (whats) => {
      await committer.submit((plan) => {
        for (const what of whats) plan.write(dropNewest, { mac: digest(what) });
      });
    },
    putLink: async (token, purpose, subject, until) => {
      await committer.submit((plan) => planLink(plan, { token, purpose, subject, until }));
    },
    takeLink: async (token, purpose, now) => {
      const taken = await committer.submit((plan) => planTake(plan, { token, purpose, now }));
      return taken === 'conflict' || taken === null ? null : taken.subject;
    },
  };
}

/** How long one more try waits after those that were counted, ms. */
export function waitOf(
  { free, pauseMs, longestMs }: Pick<Attempt, 'free' | 'pauseMs' | 'longestMs'>,
  counted: { readonly n: number; readonly last: number | null } | undefined,
  now: number,
): number {
  const { n = 0, last = null } = counted ?? {};
  if (n < free || last === null) return 0;
  const pause = Math.min(longestMs, pauseMs * 2 ** Math.min(n - free, 30));
  return Math.min(pause, Math.max(0, last + pause - now));
}

/** Plans a one-time link, its subject sealed. */
export function planLink(
  plan: Plan,
  link: { token: string; purpose: string; subject: string; until: number },
): void {
  const key = plan.key('house', 'house');
  plan.write(insertLink, {
    token: link.token,
    purpose: link.purpose,
    until: link.until,
    key: key.id,
    subject: sealJson(key.secret, place(link.token), link.subject),
  });
}

/** What a link was made for while it is good; uses nothing up. */
export function lookLink(
  { reader, ring }: Pick<Parts, 'reader' | 'ring'>,
  look: { token: string; purpose: string; now: number },
): string | null {
  const row = reader.get(findLink, { token: look.token, purpose: look.purpose });
  if (row === undefined || row.until <= look.now) return null;
  const key = ring.byId(row.key, reader);
  return key === null ? null : (unsealJson(key.secret, place(look.token), row.subject) as string);
}

/** Plans that a link is used, good or over; gives what it was made for while it is good. */
export function planTake(
  plan: Plan,
  take: { token: string; purpose: string; now: number },
): { subject: string } | null {
  const row = plan.reader.get(findLink, { token: take.token, purpose: take.purpose });
  if (row === undefined) return null;
  plan.write(dropLink, { token: take.token }, 1);
  const key = plan.keyById(row.key);
  if (row.until <= take.now || key === null) return null;
  return { subject: unsealJson(key.secret, place(take.token), row.subject) as string };
}
