import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { cleanLogin, passwordProblem, takeFirst, takeInvitation } from '../accounts/links.ts';
import { type DoorForm, firstForm, joinForm } from '../pages/account-pages.ts';
import { type DeskContext, type DeskEnv, type DeskParts, door, formOf } from './desk-env.ts';
import { enter, type SecondDoor } from './door-routes.ts';

/** Pages behind one-time links: the first account, and a newcomer's password. */
export function linkRoutes(desk: Hono<DeskEnv>, { port }: DeskParts, second: SecondDoor): void {
  firstRoutes(desk, port);
  joinRoutes(desk, port, second);
}

function showFirst(c: DeskContext, form: DoorForm, status: 200 | 400 = 200): Promise<Response> {
  const view = c.get('view');
  return door(c, { title: view.t('desk-first'), body: firstForm(view, form) }, status);
}

function showJoin(c: DeskContext, form: DoorForm, status: 200 | 400 = 200): Promise<Response> {
  const view = c.get('view');
  return door(c, { title: view.t('desk-join'), body: joinForm(view, form) }, status);
}

function firstRoutes(desk: Hono<DeskEnv>, port: DeskParts['port']): void {
  desk.get('/first', (c) => showFirst(c, { token: c.req.query('token') ?? '' }));
  desk.post('/first', async (c) => {
    const form = await formOf(c);
    const { t } = c.get('view');
    const given = {
      token: form('token'),
      login: form('login'),
      name: form('name').trim().slice(0, 40),
    };
    const login = cleanLogin(given.login);
    const wrong =
      login === null
        ? 'desk-problem-login'
        : given.name === ''
          ? 'desk-problem-name'
          : passwordProblem(form('password'), form('again'));
    if (login === null || wrong !== null)
      return showFirst(c, { ...given, problem: t(wrong ?? '') }, 400);
    const made = { ...given, login, password: form('password'), id: randomUUID(), now: port.now() };
    const staff = await takeFirst(port.store.staff, made);
    return staff === null
      ? showFirst(c, { ...given, problem: t('desk-problem-link') }, 400)
      : enter(c, port, { staff, next: '/desk' });
  });
}

function joinRoutes(
  desk: Hono<DeskEnv>,
  port: DeskParts['port'],
  { wantsCode, askCode }: SecondDoor,
): void {
  desk.get('/join', (c) => showJoin(c, { token: c.req.query('token') ?? '' }));
  desk.post('/join', async (c) => {
    const form = await formOf(c);
    const { t } = c.get('view');
    const token = form('token');
    const wrong = passwordProblem(form('password'), form('again'));
    if (wrong !== null) return showJoin(c, { token, problem: t(wrong) }, 400);
    const given = { token, password: form('password'), now: port.now() };
    const staff = await takeInvitation(port.store.staff, given);
    if (staff === null) return showJoin(c, { token, problem: t('desk-problem-link') }, 400);
    // A new password is not the second step.
    const at = { staff, next: '/desk' };
    return wantsCode(port, staff) ? askCode(c, port, at) : enter(c, port, at);
  });
}
