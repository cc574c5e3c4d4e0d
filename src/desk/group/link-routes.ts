import type { Hono } from 'hono';
import { calm, type DeskContext, type DeskEnv, type DeskParts, page } from '../routes/desk-env.ts';
import { makeCode } from './link-code.ts';
import { type LinkPage, linkBody } from './link-page.ts';

/** One's own link to the staff group on Telegram; not there where no group is set. */
export function telegramRoutes(desk: Hono<DeskEnv>, { port }: DeskParts): void {
  const { staffChats } = port.store;
  desk.use('/telegram/*', async (c, next) => (port.staffGroup === true ? next() : calm(c, 404)));
  const show = (c: DeskContext, more: Omit<LinkPage, 'accounts'> = {}): Promise<Response> => {
    const view = c.get('staffView');
    const accounts = staffChats.accountsOf(view.staff.id);
    return page(c, { title: view.t('desk-telegram'), body: linkBody(view, { accounts, ...more }) });
  };
  desk.get('/telegram', (c) => show(c));
  desk.post('/telegram/code', async (c) => {
    const { staff, now } = c.get('staffView');
    c.header('Cache-Control', 'no-store');
    return show(c, { code: await makeCode(port.store, staff, now) });
  });
  desk.post('/telegram/unlink', async (c) => {
    await staffChats.unlink(c.get('staffView').staff.id);
    return show(c, { unlinked: true });
  });
}
