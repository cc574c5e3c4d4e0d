import type { Hono } from 'hono';
import { paperFile } from '../../registers/file.ts';
import { referralSlip } from '../../registers/papers/slip-paper.ts';
import { mayAct } from '../accounts/roles.ts';
import { flash } from '../pages/parts.ts';
import { contextOf } from '../records/out.ts';
import { actId, casePage, readable, runAct } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf } from './desk-env.ts';
import { sent } from './out-routes.ts';

/** The slip as a Word file, for the worker to sign or for the department: the history has it before a byte goes. */
export function slipRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.post('/cases/:number/slips/:slip', (c) => takeSlip(c, parts));
}

async function takeSlip(c: DeskContext, parts: DeskParts): Promise<Response> {
  const of = readable(c);
  if (typeof of === 'number') return calm(c, of);
  const view = c.get('staffView');
  const slip = of.slips?.find(({ id }) => id === c.req.param('slip'));
  const form = await formOf(c);
  if (slip === undefined || !actId.test(form('act'))) return calm(c, 404);
  if (!mayAct(view.staff)) return calm(c, 403);
  // Nobody carries away what the worker did not want told.
  if (slip.consent.answer === 'refused' || slip.dropped !== undefined) return calm(c, 404);
  const deed = { kind: 'show', what: `slip:${slip.id}` } as const;
  const refused = await runAct(c, parts, { of, id: form('act'), deed });
  if (refused !== null)
    return casePage(c, parts, { of, note: flash('bad', view.say(refused)), status: 409 });
  const context = contextOf(view);
  return sent(
    c,
    paperFile('referral-slip', referralSlip(of, slip, context), { of: of.number, context }),
  );
}
