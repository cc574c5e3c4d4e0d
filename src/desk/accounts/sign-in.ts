import type { Staff, StaffStore } from '../../storage/store.ts';
import { checkPassword, hashPassword } from './password.ts';

/** Wrong passwords of one login, and of one network address, before it must wait. */
export const guessLimits = { login: 5, address: 30, windowMinutes: 15 } as const;

/** What became of a try to sign in. */
export type SignIn =
  | { readonly kind: 'in'; readonly staff: Staff }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly minutes: number };

type Try = {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  readonly now: number;
};

type Accounts = Pick<StaffStore, 'byLogin' | 'guess' | 'forgive'>;

let nobody: Promise<string> | undefined;

/** The account for a login and its password; an unknown login costs the same time, and every try is counted before the password is looked at. */
export async function signIn(store: Accounts, given: Try): Promise<SignIn> {
  const { now, password } = given;
  const login = given.login.trim().toLowerCase();
  const window = guessLimits.windowMinutes * 60_000;
  const counted = [`login:${login}`, `address:${given.address}`] as const;
  const ofLogin = await store.guess(counted[0], now, window);
  const ofAddress = await store.guess(counted[1], now, window);
  if (ofLogin > guessLimits.login || ofAddress > guessLimits.address)
    return { kind: 'locked', minutes: guessLimits.windowMinutes };
  nobody ??= hashPassword('nobody has this password');
  const found = store.byLogin(login);
  const right = await checkPassword(password, found?.hash || (await nobody));
  if (!right || !found?.active || !found.hash) return { kind: 'wrong' };
  for (const what of counted) await store.forgive(what);
  const { hash: _, ...staff } = found;
  return { kind: 'in', staff };
}
