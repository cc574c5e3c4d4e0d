import { html } from 'hono/html';
import type { SavedView } from '../../storage/views.ts';
import { type FilterQuery, isNarrowed, linkOf } from '../queue-filter.ts';
import { type Html, newActId, type StaffView } from '../view.ts';

/** The views an account keeps, those that others share, and a place to keep the one it looks at now. */
export function viewsBar(view: StaffView, of: FilterQuery): Html | string {
  const all = view.port.store.views.of(view.staff.id);
  const here = queryOf(of);
  const known = all.some(({ query }) => query === here);
  const worth = here !== '' && !known && (isNarrowed(of) || of.service !== null);
  if (all.length === 0 && !worth) return '';
  return html`<nav class="views" aria-label="${view.t('queue-views')}">
    <span class="views-title">${view.t('queue-views')}</span>
    ${all.map((one) => viewLink(view, one, one.query === here))} ${worth ? keepForm(view, here) : ''}
  </nav>`;
}

/** The part of an address that makes a view: without the rows that were opened. */
export const queryOf = (of: FilterQuery): string => linkOf(of).slice('/desk'.length);

function viewLink(view: StaffView, one: SavedView, here: boolean): Html {
  const mine = one.owner === view.staff.id;
  const by = mine ? null : (view.port.store.staff.byId(one.owner)?.name ?? '');
  return html`<span class="view">
    <a href="/desk${one.query}" ${here ? html`aria-current="true"` : ''}
      >${one.name} ${
        one.shared
          ? html`<small>${by === null ? view.t('queue-view-shared') : view.t('queue-view-by', { name: by })}</small>`
          : ''
      }</a
    >
    ${
      mine && here
        ? html`<form method="post" action="/desk/views/drop">
          <input type="hidden" name="view" value="${one.id}" />
          <button class="btn btn-sm btn-ghost-secondary" aria-label="${view.t('queue-view-drop.long', { name: one.name })}">${view.t('queue-view-drop')}</button>
        </form>`
        : ''
    }
  </span>`;
}

const keepForm = (view: StaffView, query: string): Html =>
  html`<details class="menu" name="cut">
    <summary>${view.t('queue-view-keep')}</summary>
    <form class="view-keep" method="post" action="/desk/views">
      <input type="hidden" name="view" value="${newActId()}" />
      <input type="hidden" name="query" value="${query}" />
      <label class="form-label" for="view-name">${view.t('queue-view-name')}</label>
      <input class="form-control" id="view-name" name="name" maxlength="20" required autocomplete="off" />
      <label class="narrow-check"
        ><input class="form-check-input" type="checkbox" name="shared" value="1" /> ${view.t('queue-view-share')}</label
      >
      <button class="btn btn-primary">${view.t('queue-view-keep.do')}</button>
    </form>
  </details>`;
