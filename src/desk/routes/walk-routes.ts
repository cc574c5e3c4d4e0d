import type { Hono } from 'hono';
import { writeCookie } from '../../http/cookies.ts';
import { around, placeIn } from '../list-memory.ts';
import { keysCookie } from '../pages/keys-card.ts';
import { pageRows } from '../pages/queue-page.ts';
import { loadQueue } from '../queue.ts';
import { filterOf, readFilter } from '../queue-filter.ts';
import { type DeskContext, type DeskEnv, type DeskParts, formOf } from './desk-env.ts';

/** From case to case as they stood in the list, and back to the row one left. */
export function walkRoutes(desk: Hono<DeskEnv>, { lists, port }: DeskParts): void {
  desk.get('/next', (c) => {
    const from = c.req.query('from') ?? '';
    const seen = lists.of(c.get('staffView').staff.id);
    const { after } = around(seen ?? { query: '', numbers: [] }, from);
    return c.redirect(after === null ? '/desk/back' : `/desk/cases/${after}`);
  });
  desk.get('/back', async (c) => c.redirect(await placeOf(c, lists)));
  // Whoever works with a program that reads pages aloud has these keys for himself.
  desk.post('/keys', async (c) => {
    const off = (await formOf(c))('keys') === 'off';
    const options = { sameSite: 'Lax', secure: port.secureCookies, maxAge: 31_536_000 } as const;
    writeCookie(c, keysCookie, off ? 'off' : 'on', options);
    return c.redirect('/desk/back', 303);
  });
}

async function placeOf(c: DeskContext, lists: DeskParts['lists']): Promise<string> {
  const view = c.get('staffView');
  const seen = lists.of(view.staff.id);
  if (seen === null) return '/desk';
  const from = c.req.query('from') ?? '';
  if (from === '') return `/desk${seen.query}`;
  const query = new URLSearchParams(seen.query);
  const filter = readFilter((name) => query.get(name) ?? undefined);
  const rows = Math.max(Number(query.get('rows')) || pageRows, pageRows);
  const queue = await loadQueue(view, filterOf(filter, view.today), rows);
  const there = new Set([...queue.urgent, ...queue.rows].map(({ number }) => number));
  const place = placeIn(seen, from, there);
  return place === null ? `/desk${seen.query}` : `/desk${seen.query}#row-${place}`;
}
