import type { Hono } from 'hono';
import { queryOf } from '../pages/queue-views.ts';
import { readFilter } from '../queue-filter.ts';
import { type DeskEnv, formOf } from './desk-env.ts';

const id = /^[\w-]{8,64}$/u;
const longest = 20;
/** So many views are enough for one account; more nobody finds again. */
const most = 30;

/** Keeps and drops views of the list; what comes is read as a filter, so that a view can hold nothing else. */
export function viewRoutes(desk: Hono<DeskEnv>): void {
  desk.post('/views', async (c) => {
    const { staff, port } = c.get('staffView');
    const form = await formOf(c);
    const typed = new URLSearchParams(form('query'));
    const query = queryOf(readFilter((name) => typed.get(name) ?? undefined));
    const name = form('name').trim().slice(0, longest);
    const own = port.store.views.of(staff.id).filter(({ owner }) => owner === staff.id);
    if (id.test(form('view')) && name !== '' && own.length < most)
      await port.store.views.put({
        id: form('view'),
        owner: staff.id,
        shared: form('shared') === '1',
        name,
        query,
      });
    return c.redirect(`/desk${query}`, 303);
  });
  desk.post('/views/drop', async (c) => {
    const { staff, port } = c.get('staffView');
    await port.store.views.drop((await formOf(c))('view'), staff.id);
    return c.redirect('/desk', 303);
  });
}
