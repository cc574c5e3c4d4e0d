import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { writeCookie } from '../../http/cookies.ts';
import type { Staff, StaffStore } from '../../storage/store.ts';
import { cleanLogin, invite, passwordProblem } from '../accounts/links.ts';
import { checkPassword, hashPassword } from '../accounts/password.ts';
import { isAdmin, roles } from '../accounts/roles.ts';
import { openSession, sessionHours } from '../accounts/session.ts';
import { guessLimits } from '../accounts/sign-in.ts';
import { accountBody } from '../pages/account-pages.ts';
import { staffBody } from '../pages/staff-page.ts';
import {
  calm,
  type DeskContext,
  type DeskEnv,
  type DeskParts,
  formOf,
  page,
  sessionCookie,
} from './desk-env.ts';

/** One's own password, and (administrators) everybody's accounts. */
export function staffRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.get('/account', (c) => showAccount(c, {}));
  desk.post('/account', (c) => changePassword(c, port));
  desk.use('/staff/*', async (c, next) =>
    isAdmin(c.get('staffView').staff) ? next() : calm(c, 403),
  );
  desk.get('/staff', (c) => showStaff(c, {}));
  desk.post('/staff', (c) => addStaff(c, port));
  desk.post('/staff/:id', (c) => changeStaff(c, port));
  desk.post('/staff/:id/link', async (c) => {
    const staff = port.store.staff.byId(c.req.param('id'));
    return staff === null ? calm(c, 404) : showLink(c, port, staff);
  });
}

function showAccount(c: DeskContext, form: { readonly problem?: string; readonly done?: boolean }) {
  const view = c.get('staffView');
  const status = form.problem === undefined ? 200 : 400;
  return page(c, { title: view.t('desk-account'), body: accountBody(view, form) }, status);
}

async function changePassword(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const { staff, now, t } = c.get('staffView');
  const form = await formOf(c);
  const wrong = passwordProblem(form('password'), form('again'));
  if (wrong !== null) return showAccount(c, { problem: t(wrong) });
  const window = guessLimits.windowMinutes * 60_000;
  const guesses = await port.store.staff.guess(`password:${staff.id}`, now, window);
  if (guesses > guessLimits.login)
    return showAccount(c, {
      problem: t('desk-problem-locked', { minutes: guessLimits.windowMinutes }),
    });
  const stored = port.store.staff.byLogin(staff.login)?.hash ?? '';
  if (!(await checkPassword(form('current'), stored)))
    return showAccount(c, { problem: t('desk-problem-current') });
  await port.store.staff.forgive(`password:${staff.id}`);
  await port.store.staff.save(staff, await hashPassword(form('password')));
  const cookie = await openSession(port.store.staff, staff, now);
  const options = {
    sameSite: 'Strict',
    secure: port.secureCookies,
    maxAge: sessionHours * 3600,
  } as const;
  writeCookie(c, sessionCookie, cookie, options);
  return showAccount(c, { done: true });
}

function showStaff(c: DeskContext, more: Parameters<typeof staffBody>[1]): Promise<Response> {
  const view = c.get('staffView');
  const status = more.problem === undefined ? 200 : 400;
  return page(c, { title: view.t('desk-staff'), body: staffBody(view, more) }, status);
}

async function showLink(c: DeskContext, port: DeskParts['port'], staff: Staff): Promise<Response> {
  const path = await invite(port.store.staff, staff, port.now());
  const origin = port.reach.publicUrl ?? new URL(c.req.url).origin;
  return showStaff(c, { link: { name: staff.name, url: new URL(path, origin).href } });
}

async function rolesOf(c: DeskContext): Promise<readonly string[]> {
  const form = await c.req.formData().catch(() => new FormData());
  const ticked = form.getAll('role');
  return roles.filter((role) => ticked.includes(role));
}

async function addStaff(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const { t } = c.get('staffView');
  const form = await formOf(c);
  const login = cleanLogin(form('login'));
  const name = form('name').trim().slice(0, 40);
  const chosen = await rolesOf(c);
  if (login === null) return showStaff(c, { problem: t('desk-problem-login') });
  if (name === '') return showStaff(c, { problem: t('desk-problem-name') });
  if (chosen.length === 0) return showStaff(c, { problem: t('desk-problem-role') });
  if (port.store.staff.byLogin(login) !== null)
    return showStaff(c, { problem: t('desk-problem-taken') });
  const staff: Staff = { id: randomUUID(), login, name, roles: chosen, active: true };
  await port.store.staff.save(staff);
  return showLink(c, port, staff);
}

async function changeStaff(c: DeskContext, port: DeskParts['port']): Promise<Response> {
  const { t } = c.get('staffView');
  const before = port.store.staff.byId(c.req.param('id') ?? '');
  if (before === null) return calm(c, 404);
  const form = await formOf(c);
  const after: Staff = { ...before, roles: await rolesOf(c), active: form('active') === 'yes' };
  if (!keepsAdmin(port.store.staff, after))
    return showStaff(c, { problem: t('desk-problem-last_admin') });
  await port.store.staff.save(after);
  return c.redirect('/desk/staff', 303);
}

/** Whether an administrator remains who can sign in after this change. */
export const keepsAdmin = (store: Pick<StaffStore, 'list' | 'byLogin'>, after: Staff): boolean =>
  [...store.list().filter((one) => one.id !== after.id), after].some(
    (one) => one.active && isAdmin(one) && (store.byLogin(one.login)?.hash ?? '') !== '',
  );
