import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { isAdmin, mayAct } from '../accounts/roles.ts';
import { flash } from '../pages/parts.ts';
import { dayText, rotaBody } from '../pages/rota-page.ts';
import { absenceOf, planOf } from '../rota.ts';
import type { Html } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, page } from './desk-env.ts';

/** Who is on duty when, and who stands in for whom. */
export function rotaRoutes(desk: Hono<DeskEnv>): void {
  desk.get('/rota', (c) => {
    const { t } = c.get('staffView');
    return rotaPage(c, c.req.query('done') === '1' ? flash('good', t('desk-record_done')) : '');
  });
  desk.post('/rota/duty', (c) => changeDuty(c));
  desk.post('/rota/absences', (c) => addAbsence(c));
  desk.post('/rota/absences/:id/end', (c) => endAbsence(c));
}

function rotaPage(c: DeskContext, note: Html | string, status: 200 | 409 = 200): Promise<Response> {
  const view = c.get('staffView');
  return page(c, { title: view.t('people-rota'), body: rotaBody(view, note) }, status);
}

/** A posted form whose fields may stand in it more than once. */
export async function wholeForm(c: DeskContext) {
  const form = await c.req.formData().catch(() => new FormData());
  const all = (name: string): readonly string[] =>
    form.getAll(name).filter((one) => typeof one === 'string');
  return { all, one: (name: string): string => all(name)[0] ?? '' };
}

const refused = (c: DeskContext, key: string): Promise<Response> =>
  rotaPage(c, flash('bad', c.get('staffView').t(key)), 409);

async function changeDuty(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  if (!isAdmin(view.staff)) return calm(c, 403);
  const plan = planOf(view, await wholeForm(c));
  if ('problem' in plan) return refused(c, plan.problem);
  const { days, logins } = plan;
  const [first = '', last = ''] = [days[0], days.at(-1)];
  await view.port.store.people.putDuty(days, logins, {
    at: view.now,
    by: view.staff.id,
    what: logins === null ? 'duty_listed' : 'duty_planned',
    words: `${dayText(view, first)} – ${dayText(view, last)} ${(logins ?? []).join(' → ')}`,
  });
  return c.redirect('/desk/rota?done=1', 303);
}

async function addAbsence(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  if (!mayAct(view.staff)) return calm(c, 403);
  const read = absenceOf(view, await wholeForm(c), randomUUID());
  if ('problem' in read) return refused(c, read.problem);
  const { absence } = read;
  const by = view.port.store.staff.byId(absence.substitute)?.name ?? '';
  await view.port.store.people.putAbsence(absence, {
    at: view.now,
    by: view.staff.id,
    what: 'away',
    of: absence.staff,
    words: `${absence.first} – ${absence.last} ${by}`,
  });
  return c.redirect('/desk/rota?done=1', 303);
}

async function endAbsence(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  const id = c.req.param('id') ?? '';
  const found = view.port.store.people.absences().find((one) => one.id === id);
  if (found === undefined) return calm(c, 404);
  if (found.staff !== view.staff.id && !isAdmin(view.staff)) return calm(c, 403);
  await view.port.store.people.dropAbsence(id, {
    at: view.now,
    by: view.staff.id,
    what: 'back',
    of: found.staff,
    words: `${found.first} – ${found.last}`,
  });
  return c.redirect('/desk/rota?done=1', 303);
}
