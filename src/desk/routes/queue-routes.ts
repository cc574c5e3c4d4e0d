import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { isShut } from '../../cases/shut.ts';
import { readCookie } from '../../http/cookies.ts';
import { eventStream } from '../../http/event-stream.ts';
import { isHidden } from '../accounts/roles.ts';
import { readSession } from '../accounts/session.ts';
import { openAlerts } from '../alerts.ts';
import { breath } from '../breath.ts';
import { alertBar } from '../pages/alert-bar.ts';
import { backupLine } from '../pages/backup-line.ts';
import { unfinishedCard } from '../pages/counter-list.ts';
import { figuresLine } from '../pages/figures.ts';
import { filesCard } from '../pages/files-card.ts';
import { handsCard } from '../pages/hands-card.ts';
import { callsCard } from '../pages/phone-task.ts';
import { pageRows, queueBody } from '../pages/queue-page.ts';
import { caseTable } from '../pages/queue-row.ts';
import { troublesCard } from '../pages/troubles-card.ts';
import { loadQueue } from '../queue.ts';
import { filterOf, readFilter } from '../queue-filter.ts';
import { findCases, readSearch } from '../search.ts';
import { troubles } from '../troubles.ts';
import type { StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { type DeskEnv, type DeskParts, formOf, page, sessionCookie } from './desk-env.ts';

/** A new case as a browser may show it to whoever passes by: never of whom, and of what is for few not even what. */
const newWords = (view: StaffView, of: Case): string =>
  [
    of.number,
    ...(isShut(of) ? [] : [serviceName(view, of.service)]),
    ...(of.urgency === 'normal' ? [] : [view.t(`urgency-${of.urgency}`)]),
  ].join(' · ');

/** The list of cases, the exact search, the alerts and the live stream. */
export function queueRoutes(desk: Hono<DeskEnv>, { live, lists }: DeskParts): void {
  desk.get('/', async (c) => {
    const view = c.get('staffView');
    const filter = readFilter((name) => c.req.query(name));
    const rows = Math.min(Math.max(Number(c.req.query('rows')) || pageRows, pageRows), 5000);
    const queue = await loadQueue(view, filterOf(filter, view.today), rows);
    const query = new URL(c.req.url).search;
    await breath();
    // A page that renews itself changes nothing of what one walks through.
    if (c.req.header('hx-request') === undefined)
      lists.put(view.staff.id, {
        query,
        numbers: [...queue.urgent, ...queue.rows].map(({ number }) => number),
      });
    const cards = html`${troublesCard(view, troubles(view))} ${handsCard(view)} ${figuresLine(view)} ${callsCard(view)} ${filesCard(view)}
    ${unfinishedCard(view)}`;
    await breath();
    const body = html`${cards}
    ${queueBody(view, queue, { filter, rows })} ${backupLine(view)}`;
    return page(c, { title: view.t('desk-queue'), body, renew: `/desk${query}` });
  });
  desk.post('/search', async (c) => {
    const view = c.get('staffView');
    const typed = (await formOf(c))('find').slice(0, 80);
    const found = typed.trim() === '' ? [] : findCases(view, readSearch(typed));
    const [only] = found;
    if (found.length === 1 && only) return c.redirect(`/desk/cases/${only.number}`, 303);
    const body = html`<div class="page-head"><h1>${view.t('desk-found', { count: found.length })}</h1></div>
      ${
        found.length === 0
          ? html`<div class="empty-list"><p>${view.t('desk-found.none')}</p></div>`
          : html`<div class="card">${caseTable(view, found)}</div>`
      }`;
    return page(c, { title: view.t('desk-search'), body });
  });
  desk.get('/search', (c) => c.redirect('/desk'));
  desk.get('/alerts', async (c) => {
    const view = c.get('staffView');
    return c.html(await alertBar(view, openAlerts(view.port, view.staff)));
  });
  desk.get('/live', (c) => {
    const view = c.get('staffView');
    const { staff, port } = view;
    const cookie = readCookie(c, sessionCookie, port.secureCookies);
    const own = JSON.stringify(staff);
    // Whoever is signed out, closed, or has other rights by now is told nothing more; his page asks again.
    const isIn = (): boolean =>
      JSON.stringify(readSession(port.store.staff, cookie, port.now())) === own;
    const sees = (of: Case): boolean => !isHidden(staff, of, port.centre);
    return eventStream((send, end) =>
      live.join(send, { sees, words: (of) => newWords(view, of), isIn, end }),
    );
  });
}
