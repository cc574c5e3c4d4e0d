import type { Hono } from 'hono';
import { clientAddress } from '../../http/client-address.ts';
import { dropCookie, readCookie, writeCookie } from '../../http/cookies.ts';
import type { Staff } from '../../storage/store.ts';
import {
  alsoKnown,
  browserOf,
  knowBrowser,
  knownCookie,
  knownSeconds,
} from '../accounts/known-browser.ts';
import { closeSession, keyOfCookie, openSession, sessionHours } from '../accounts/session.ts';
import { signIn } from '../accounts/sign-in.ts';
import type { DeskPort } from '../desk-port.ts';
import { signInForm } from '../pages/account-pages.ts';
import {
  type DeskContext,
  type DeskEnv,
  type DeskParts,
  door,
  formOf,
  sessionCookie,
} from './desk-env.ts';

/** Where one may go after signing in: a page of the desk, nothing else. */
export const safeNext = (next: string): string =>
  /^\/desk(?:\/[\w/-]*)?$/.test(next) && !next.startsWith('/desk/sign') ? next : '/desk';

/** What stands between the right password and the desk, for accounts that have a second step. */
export type SecondDoor = {
  readonly wantsCode: (port: DeskPort, staff: Staff) => boolean;
  readonly askCode: (
    c: DeskContext,
    port: DeskPort,
    given: { readonly staff: Staff; readonly next: string },
  ) => Promise<Response>;
};

/** Pages for who is not signed in: sign in and out, the first account, a newcomer's password. */
export function doorRoutes(
  desk: Hono<DeskEnv>,
  { port }: DeskParts,
  { wantsCode, askCode }: SecondDoor,
): void {
  const { store } = port;
  desk.get('/sign-in', (c) => showSignIn(c, {}));
  desk.post('/sign-in', async (c) => {
    const form = await formOf(c);
    const { t } = c.get('view');
    const login = form('login');
    const address = clientAddress(c, port.reach);
    const result = await signIn(store.staff, {
      login,
      password: form('password'),
      address,
      known: readCookie(c, knownCookie, port.secureCookies),
      now: port.now(),
    });
    if (result.kind === 'in') {
      const given = { staff: result.staff, next: form('next') };
      return wantsCode(port, result.staff) ? askCode(c, port, given) : enter(c, port, given);
    }
    const again = { login, next: form('next') };
    if (result.kind === 'wrong')
      return showSignIn(c, { ...again, problem: t('desk-problem-sign_in'), status: 401 });
    c.header('Retry-After', String(result.seconds));
    const problem = t('desk-problem-slow', { seconds: result.seconds });
    return showSignIn(c, { ...again, problem, status: 429 });
  });
  desk.post('/sign-out', async (c) => {
    await closeSession(store.staff, readCookie(c, sessionCookie, port.secureCookies));
    dropCookie(c, sessionCookie, port.secureCookies);
    return c.redirect('/desk/sign-in', 303);
  });
}

type SignInForm = {
  readonly problem?: string;
  readonly login?: string;
  readonly next?: string;
  readonly status?: 200 | 401 | 429;
};

/** The form to sign in; `next` is where it leads afterwards. */
export function showSignIn(c: DeskContext, form: SignInForm): Promise<Response> {
  const view = c.get('view');
  return door(
    c,
    { title: view.t('desk-sign_in'), body: signInForm(view, form) },
    form.status ?? 200,
  );
}

/** Signs an account in and leads it on. */
export async function enter(
  c: DeskContext,
  port: DeskParts['port'],
  { staff, next }: { readonly staff: Staff; readonly next: string },
): Promise<Response> {
  await giveSession(c, port, staff);
  return c.redirect(safeNext(next), 303);
}

/** Opens a sign-in, which the account then finds on its list, and gives the browser its cookie. */
export async function giveSession(
  c: DeskContext,
  port: DeskParts['port'],
  staff: Staff,
): Promise<void> {
  const { store } = port;
  const cookie = await openSession(store.staff, staff, port.now());
  const token = keyOfCookie(store.staff, cookie);
  if (token !== null)
    await store.people.noteSignIn(token, staff.id, {
      at: port.now(),
      agent: c.req.header('user-agent') ?? '',
      address: clientAddress(c, port.reach),
    });
  writeCookie(c, sessionCookie, cookie, {
    sameSite: 'Strict',
    secure: port.secureCookies,
    maxAge: sessionHours * 3600,
  });
  const known = readCookie(c, knownCookie, port.secureCookies);
  if (browserOf(store.staff, staff.login, known) !== null) return;
  writeCookie(c, knownCookie, alsoKnown(known, knowBrowser(store.staff, staff)), {
    sameSite: 'Strict',
    secure: port.secureCookies,
    maxAge: knownSeconds,
  });
}
