import type { Hono } from 'hono';
import { html } from 'hono/html';
import { readCookie } from '../../http/cookies.ts';
import { passwordProblem } from '../accounts/links.ts';
import { checkPassword, hashPassword } from '../accounts/password.ts';
import { keyOfCookie } from '../accounts/session.ts';
import { guessLimits } from '../accounts/sign-in.ts';
import { accountBody } from '../pages/account-pages.ts';
import { secondStepCard, signInsCard } from '../pages/second-step-pages.ts';
import {
  type DeskContext,
  type DeskEnv,
  type DeskParts,
  formOf,
  page,
  sessionCookie,
} from './desk-env.ts';
import { giveSession } from './door-routes.ts';

/** One's own account: the password. */
export function accountRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.get('/account', (c) => showAccount(c, {}));
  desk.post('/account', (c) => changePassword(c, port));
}

/** The page of one's own account, with a word on top. */
export function showAccount(
  c: DeskContext,
  form: { readonly problem?: string; readonly done?: string },
): Promise<Response> {
  const view = c.get('staffView');
  const status = form.problem === undefined ? 200 : 400;
  const { store } = view.port;
  const here = keyOfCookie(store.staff, readCookie(c, sessionCookie, view.port.secureCookies));
  const step = store.people.secondStep(view.staff.id);
  const more = html`${secondStepCard(view, { step, rule: view.port.secondStep ?? 'offered' })}
  ${signInsCard(view, { all: store.people.signIns(view.staff.id, view.now), here })}`;
  const body = accountBody(view, { ...form, more });
  return page(c, { title: view.t('desk-account'), body }, status);
}

/** Whether the password of whoever is signed in is right; every try is counted first. */
export async function isOwnPassword(
  c: DeskContext,
  port: DeskParts['port'],
  password: string,
): Promise<{ readonly problem: string } | null> {
  const { staff, now, t } = c.get('staffView');
  const window = guessLimits.windowMinutes * 60_000;
  const guesses = await port.store.staff.guess(`password:${staff.id}`, now, window);
  if (guesses > guessLimits.login)
    return { problem: t('desk-problem-locked', { minutes: guessLimits.windowMinutes }) };
  const stored = port.store.staff.byLogin(staff.login)?.hash ?? '';
  if (!(await checkPassword(password, stored))) return { problem: t('desk-problem-current') };
  await port.store.staff.forgive(`password:${staff.id}`);
  return null;
}

async function changePassword(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const { staff, now, t } = c.get('staffView');
  const form = await formOf(c);
  const wrong = passwordProblem(form('password'), form('again'));
  if (wrong !== null) return showAccount(c, { problem: t(wrong) });
  const refused = await isOwnPassword(c, port, form('current'));
  if (refused !== null) return showAccount(c, refused);
  const hash = await hashPassword(form('password'));
  // As the account stands by then: whoever is closed meanwhile stays closed.
  const changed = await port.store.staff.change(staff.id, (before) =>
    before.active ? { staff: before, hash } : null,
  );
  if (changed === null) return c.redirect('/desk/sign-in', 303);
  await port.store.people.note({ at: now, by: staff.id, what: 'password', of: staff.id });
  await giveSession(c, port, staff);
  return showAccount(c, { done: t('desk-password_changed') });
}
