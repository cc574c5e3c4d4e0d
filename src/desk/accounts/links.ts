import type { Staff, StaffStore } from '../../storage/store.ts';
import { hashPassword, passwordLength } from './password.ts';
import { hashSecret, newSecret } from './secret.ts';

const hour = 3_600_000;

/** Hours that a one-time link lives: the first sign-in, and an invitation. */
export const linkHours = { first: 24, join: 72 } as const;

/** Path of the one-time link that makes the first account, or `null` where there is an account already. */
export async function startFirstSignIn(
  store: Pick<StaffStore, 'list' | 'putLink'>,
  now: number,
): Promise<string | null> {
  if (store.list().length > 0) return null;
  const secret = newSecret();
  await store.putLink(hashSecret(secret), 'first', 'first', now + linkHours.first * hour);
  return `/desk/first?token=${secret}`;
}

/** Which password an account has, as a link remembers it. */
const markOf = (hash: string): string => hashSecret('link', hash);

/** Path of a one-time link with which this account sets its password; it and all others end with the next password, whichever way that is set. */
export async function invite(
  store: Pick<StaffStore, 'putLink' | 'byLogin'>,
  staff: Staff,
  now: number,
): Promise<string> {
  const secret = newSecret();
  const subject = `${staff.id} ${markOf(store.byLogin(staff.login)?.hash ?? '')}`;
  await store.putLink(hashSecret(secret), 'join', subject, now + linkHours.join * hour);
  return `/desk/join?token=${secret}`;
}

/** What a person chose, checked: the key of the desk's words for what is wrong, or `null`. */
export function passwordProblem(password: string, again: string): string | null {
  if (Array.from(password).length < passwordLength) return 'desk-problem-password_short';
  if (password.length > 200) return 'desk-problem-password_long';
  return password === again ? null : 'desk-problem-password_differs';
}

/** A login as it is stored, or `null` where it cannot be one: 2–40 letters, digits, dots, dashes of any script. */
export function cleanLogin(login: string): string | null {
  const clean = login.normalize('NFKC').trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(clean) ? clean : null;
}

/** Makes the first account, an administrator of everything, if the link is good and there is none yet. */
export async function takeFirst(
  store: StaffStore,
  given: {
    readonly token: string;
    readonly login: string;
    readonly name: string;
    readonly password: string;
    readonly id: string;
    readonly now: number;
  },
): Promise<Staff | null> {
  const { token, login, name, password, id, now } = given;
  const taken = await store.takeLink(hashSecret(token), 'first', now);
  if (taken === null || store.list().length > 0) return null;
  const staff: Staff = { id, login, name, roles: ['admin', 'intake'], active: true };
  return (await store.addFirst(staff, await hashPassword(password))) ? staff : null;
}

/** Sets the password of the account a link was made for, if the link is good. */
export async function takeInvitation(
  store: StaffStore,
  given: { readonly token: string; readonly password: string; readonly now: number },
): Promise<Staff | null> {
  const subject = await store.takeLink(hashSecret(given.token), 'join', given.now);
  if (subject === null) return null;
  // A link of an older program remembers no password.
  const [id = '', mark] = subject.split(' ');
  const hash = await hashPassword(given.password);
  return store.change(id, (before) =>
    before.active && (mark === undefined || mark === markOf(before.hash))
      ? { staff: before, hash }
      : null,
  );
}
