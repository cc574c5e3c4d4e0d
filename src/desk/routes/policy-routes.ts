import type { Hono } from 'hono';
import { policyWriters } from '../../records/policy.ts';
import { calm, type DeskEnv, type DeskParts } from './desk-env.ts';

/** A question that was not answered has been seen to; the rules themselves are records like others. */
export function policyRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  desk.post('/policies/unanswered/:id', async (c) => {
    const { staff } = c.get('staffView');
    if (!staff.roles.some((role) => policyWriters.includes(role))) return calm(c, 403);
    await port.store.unanswered.close(c.req.param('id'));
    return c.redirect('/desk/policies?done=1#unanswered', 303);
  });
}
