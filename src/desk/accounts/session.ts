import type { Staff, StaffStore } from '../../storage/store.ts';
import { hashSecret, newSecret } from './secret.ts';

/** How long a sign-in lasts. */
export const sessionHours = 12;

type Sessions = Pick<StaffStore, 'byId' | 'byLogin' | 'openSession' | 'session' | 'closeSession'>;

// The password's hash is part of the key: changing the password ends every sign-in made with the old one.
const keyOf = (secret: string, id: string, passwordHash: string) =>
  hashSecret(secret, id, passwordHash);

/** Opens a sign-in of 12 hours; gives what the cookie holds. */
export async function openSession(store: Sessions, staff: Staff, now: number): Promise<string> {
  const secret = newSecret();
  const hash = store.byLogin(staff.login)?.hash ?? '';
  await store.openSession(keyOf(secret, staff.id, hash), staff.id, now + sessionHours * 3_600_000);
  return `${staff.id}.${secret}`;
}

/** The account a cookie belongs to, or `null`: unknown, over, or switched off meanwhile. */
export function readSession(store: Sessions, cookie: string | null, now: number): Staff | null {
  const key = keyOfCookie(store, cookie);
  const staff = key === null ? null : store.session(key, now);
  return staff?.active ? staff : null;
}

/** Ends the sign-in of a cookie. */
export async function closeSession(store: Sessions, cookie: string | null): Promise<void> {
  const key = keyOfCookie(store, cookie);
  if (key !== null) await store.closeSession(key);
}

/** What is stored of the sign-in of a cookie; `null` where there can be none. */
export function keyOfCookie(store: Sessions, cookie: string | null): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === null || dot < 0) return null;
  const id = cookie.slice(0, dot);
  const login = store.byId(id)?.login;
  const hash = login === undefined ? undefined : store.byLogin(login)?.hash;
  return hash === undefined ? null : keyOf(cookie.slice(dot + 1), id, hash);
}
