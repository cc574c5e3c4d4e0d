import type { Hono } from 'hono';
import { isAdmin } from '../accounts/roles.ts';
import { calm, type DeskEnv } from './desk-env.ts';

/** What a person says of the machine: that its clock is right, after it jumped. */
export function houseRoutes(desk: Hono<DeskEnv>): void {
  desk.post('/clock', async (c) => {
    const { staff, now, port } = c.get('staffView');
    if (!isAdmin(staff)) return calm(c, 403);
    await port.store.health.confirmClock();
    await port.store.people.note({ at: now, by: staff.id, what: 'clock_right', of: staff.id });
    return c.redirect('/desk', 303);
  });
}
