import { netOf } from '../../http/client-address.ts';
import type { Attempt, Staff, StaffStore } from '../../storage/store.ts';
import { browserOf } from './known-browser.ts';
import { checkPassword, hashPassword } from './password.ts';

/** Tries of what only the account's owner can reach, before he must wait. */
export const guessLimits = { login: 5, windowMinutes: 15 } as const;

const windowMs = guessLimits.windowMinutes * 60_000;

/** Tries at one account from one net, from one net at all accounts, and at one account from everywhere: so many freely, then ever slower, and never none at all. */
export const signInPace = {
  browser: { windowMs, free: 5, pauseMs: 2_000, longestMs: 60_000 },
  login: { windowMs, free: 5, pauseMs: 2_000, longestMs: 60_000 },
  address: { windowMs, free: 30, pauseMs: 1_000, longestMs: 10_000 },
  all: { windowMs, free: 100, pauseMs: 1_000, longestMs: 10_000 },
} as const;

/** What became of a try to sign in; `slow`: not looked at, to be tried again. */
export type SignIn =
  | { readonly kind: 'in'; readonly staff: Staff }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slow'; readonly seconds: number };

type Try = {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  /** What the browser keeps of earlier sign-ins. */
  readonly known?: string | null;
  readonly now: number;
};

type Accounts = Pick<StaffStore, 'byLogin' | 'attempt' | 'uncount'>;

let nobody: Promise<string> | undefined;

/** A known browser is counted by itself, so that no stranger uses up its tries. */
function countersOf(login: string, address: string, browser: string | null): readonly Attempt[] {
  if (browser !== null) return [{ what: `browser:${login}:${browser}`, ...signInPace.browser }];
  const net = netOf(address);
  return [
    { what: `login:${login}:${net}`, ...signInPace.login },
    { what: `address:${net}`, ...signInPace.address },
    { what: `login:${login}`, ...signInPace.all },
  ];
}

/** The account for a login and its password; an unknown login costs the same time, and every try is counted before the password is looked at. */
export async function signIn(store: Accounts, given: Try): Promise<SignIn> {
  const { now, password } = given;
  const login = given.login.trim().toLowerCase();
  const browser = browserOf(store, login, given.known ?? null);
  const counters = countersOf(login, given.address, browser);
  const wait = await store.attempt(counters, now);
  if (wait > 0) return { kind: 'slow', seconds: Math.ceil(wait / 1000) };
  nobody ??= hashPassword('nobody has this password');
  const found = store.byLogin(login);
  const right = await checkPassword(password, found?.hash || (await nobody));
  if (!right || !found?.active || !found.hash) return { kind: 'wrong' };
  // Only this try is taken back: signing in as oneself gives no fresh tries at others.
  await store.uncount(counters.map(({ what }) => what));
  const { hash: _, ...staff } = found;
  return { kind: 'in', staff };
}
