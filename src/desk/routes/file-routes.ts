import type { Hono } from 'hono';
import { openView, printPage } from '../gongshi/gongshi-page.ts';
import { foundFiles } from '../records/file-list.ts';
import { readSearch } from '../search.ts';
import { calm, type DeskContext, type DeskEnv, formOf, page } from './desk-env.ts';
import { handlers } from './record-routes.ts';

const sees = (c: DeskContext): boolean =>
  c.get('staffView').staff.roles.some((role) => handlers.includes(role));

/** What pages of records need besides the list, the page and the acts that every kind has. */
export function fileRoutes(desk: Hono<DeskEnv>): void {
  // An ID number stands in no address.
  desk.post('/files/find', async (c) => {
    if (!sees(c)) return calm(c, 403);
    const view = c.get('staffView');
    const typed = readSearch((await formOf(c))('find').slice(0, 80));
    const ids =
      typed.kind === 'id_number' || typed.kind === 'name'
        ? view.port.store.records.find(typed.kind, typed.value)
        : [];
    const [only] = ids;
    return ids.length === 1 && only !== undefined
      ? c.redirect(`/desk/files/${only}`, 303)
      : page(c, foundFiles(view, ids));
  });
  desk.get('/notices/:id/print', async (c) => {
    if (!sees(c)) return calm(c, 403);
    const { port, language } = c.get('staffView');
    const of = port.store.records.load('notice', c.req.param('id'));
    return of === null ? calm(c, 404) : c.html(await printPage(openView(port, language), of));
  });
  desk.get('/files/find', (c) => c.redirect('/desk/files'));
}
