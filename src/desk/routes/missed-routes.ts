import type { Hono } from 'hono';
import type { Batch } from '../../records/batch.ts';
import type { BatchDeed } from '../../records/batch-deed.ts';
import { mayAct } from '../accounts/roles.ts';
import { flash } from '../pages/parts.ts';
import { missedPage } from '../records/missed-page.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from './desk-env.ts';
import { handlers, recordFormOf } from './record-routes.ts';

const actId = /^[\w-]{8,64}$/u;

/** Who was missed by a batch: the page, and taking in those who were ticked. */
export function missedRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  const batchOf = (c: DeskContext): Batch | 403 | 404 =>
    c.get('staffView').staff.roles.some((role) => handlers.includes(role))
      ? (port.store.records.load('batch', c.req.param('id') ?? '') ?? 404)
      : 403;
  desk.get('/batches/:id/missed', (c) => {
    const batch = batchOf(c);
    if (typeof batch === 'number') return calm(c, batch);
    const taken = Math.min(Math.max(Math.trunc(Number(c.req.query('taken')) || 0), 0), 100_000);
    return page(c, missedPage(c.get('staffView'), batch, { note: '', taken }));
  });
  desk.post('/batches/:id/missed', async (c) => {
    const batch = batchOf(c);
    if (typeof batch === 'number') return calm(c, batch);
    const view = c.get('staffView');
    const form = await recordFormOf(c, 'missed');
    const before = Math.max(Math.trunc(Number(form.one('taken')) || 0), 0);
    const [cases, households] = [form.all('case'), form.all('household')];
    if (!mayAct(view.staff) || !actId.test(form.one('act'))) return calm(c, 403);
    const deeds: readonly BatchDeed[] = [
      ...(cases.length > 0 ? [{ kind: 'add_cases', cases } as const] : []),
      ...(households.length > 0 ? [{ kind: 'add_households', households } as const] : []),
    ];
    for (const deed of deeds) {
      const outcome = await port.actOnRecord({
        kind: 'batch',
        id: batch.id,
        actId: `${view.staff.id}:${form.one('act')}:${deed.kind}`,
        by: { id: view.staff.id, name: view.staff.name },
        deed,
      });
      if (!outcome.ok)
        return page(
          c,
          missedPage(view, batch, { note: flash('bad', view.say(outcome.why)), taken: before }),
          409,
        );
    }
    const taken = before + cases.length + households.length;
    return c.redirect(`/desk/batches/${batch.id}/missed?taken=${taken}`, 303);
  });
}
