import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Staff, StaffStore } from '../../storage/store.ts';
import { newSecret } from './secret.ts';

/** Name of the cookie by which a browser is known in which somebody signed in before. */
export const knownCookie = 'desk-known';

/** How long a browser is known, seconds. */
export const knownSeconds = 400 * 86_400;

type Accounts = Pick<StaffStore, 'byLogin'>;

// Made with the password's stored hash, which never leaves the database: a new password forgets every browser.
const proofOf = (hash: string, id: string, browser: string): Buffer =>
  createHmac('sha256', hash).update(`known browser\n${id}\n${browser}`).digest();

/** What a browser keeps once somebody signed in there: it opens nothing, but its tries are counted by themselves. */
export function knowBrowser(store: Accounts, { id, login }: Staff): string {
  const browser = newSecret();
  const hash = store.byLogin(login)?.hash ?? '';
  return `${browser}.${proofOf(hash, id, browser).toString('base64url')}`;
}

/** The browser's own name where the cookie says that this account signed in there, else `null`. */
export function browserOf(store: Accounts, login: string, cookies: string | null): string | null {
  const account = store.byLogin(login);
  if (account === null || account.hash === '') return null;
  for (const cookie of (cookies ?? '').split('!')) {
    const [browser = '', proof = ''] = cookie.split('.');
    const given = Buffer.from(proof, 'base64url');
    const wanted = proofOf(account.hash, account.id, browser);
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return browser;
  }
  return null;
}

/** Several may use one browser, as at a counter: what is kept of all, the newest first. */
export const alsoKnown = (cookies: string | null, fresh: string): string =>
  [fresh, ...(cookies ?? '').split('!').filter((one) => one !== '')].slice(0, 6).join('!');
