import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { isAdmin, isAuditor } from '../accounts/roles.ts';
import { auditIn, auditsOf, looksOn, readLooks, seesLooks } from '../audit.ts';
import { auditBody, auditedBody, looksBody } from '../pages/audit-pages.ts';
import { flash } from '../pages/parts.ts';
import type { Html } from '../view.ts';
import { calm, type DeskContext, type DeskEnv, formOf, page } from './desk-env.ts';

/** What auditors see of what was named to them, and who looked at what. */
export function auditRoutes(desk: Hono<DeskEnv>): void {
  desk.get('/audit', (c) => (maySee(c) ? auditPage(c, '') : calm(c, 403)));
  desk.post('/audit', (c) => openAudit(c));
  desk.get('/audit/:id', (c) => lookAtAudit(c));
  desk.post('/audit/:id/end', (c) => endAudit(c));
  desk.get('/looks', (c) => {
    const view = c.get('staffView');
    if (!seesLooks(view.staff)) return calm(c, 403);
    const of = readLooks(view, (name) => c.req.query(name));
    const body = looksBody(view, { looks: looksOn(view, of), of });
    return page(c, { title: view.t('people-looks'), body });
  });
}

const maySee = (c: DeskContext): boolean => {
  const { staff } = c.get('staffView');
  return isAdmin(staff) || isAuditor(staff);
};

function auditPage(
  c: DeskContext,
  note: Html | string,
  status: 200 | 409 = 200,
): Promise<Response> {
  const view = c.get('staffView');
  return page(c, { title: view.t('people-audit'), body: auditBody(view, note) }, status);
}

async function openAudit(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  if (!isAdmin(view.staff)) return calm(c, 403);
  const read = auditIn(view, await formOf(c), randomUUID());
  if ('problem' in read) return auditPage(c, flash('bad', view.t(read.problem)), 409);
  const { auditor, campaign, year, purpose, last } = read.audit;
  await view.port.store.people.putAudit(read.audit, {
    at: view.now,
    by: view.staff.id,
    what: 'audit_opened',
    of: auditor,
    words: `${campaign} · ${year} – ${last}：${purpose}`,
  });
  return c.redirect('/desk/audit', 303);
}

/** Every look of an auditor stands in the book. */
async function lookAtAudit(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  if (!maySee(c)) return calm(c, 403);
  const id = c.req.param('id') ?? '';
  const audit = auditsOf(view).find((one) => one.id === id && one.last >= view.today);
  if (audit === undefined) return calm(c, 404);
  await view.port.store.people.note({
    at: view.now,
    by: view.staff.id,
    what: 'audit_looked',
    words: `${audit.campaign} · ${audit.year}`,
  });
  const title = `${audit.campaign} · ${audit.year}`;
  return page(c, { title, body: auditedBody(view, audit) });
}

async function endAudit(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  if (!isAdmin(view.staff)) return calm(c, 403);
  const audit = auditsOf(view).find(({ id }) => id === c.req.param('id'));
  if (audit === undefined) return calm(c, 404);
  await view.port.store.people.endAudit(audit.id, {
    at: view.now,
    by: view.staff.id,
    what: 'audit_ended',
    of: audit.auditor,
    words: `${audit.campaign} · ${audit.year}`,
  });
  return c.redirect('/desk/audit', 303);
}
