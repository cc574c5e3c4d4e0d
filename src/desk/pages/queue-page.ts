import { html } from 'hono/html';
import { mayAct } from '../accounts/roles.ts';
import { parts, type Queue } from '../queue.ts';
import { type FilterQuery, isNarrowed, linkOf } from '../queue-filter.ts';
import type { Html, StaffView } from '../view.ts';
import { counterButtons } from './counter-list.ts';
import { icon } from './icon.ts';
import { bulkBar, bulkForm } from './queue-bulk.ts';
import { dangerList } from './queue-danger.ts';
import { narrowing } from './queue-filters.ts';
import { caseTable } from './queue-row.ts';
import { viewsBar } from './queue-views.ts';

/** Rows a page shows before "more". */
export const pageRows = 100;

/** The list of cases: danger first and by itself, then who wants a person, then the rest in its order, with all it can be cut by. */
export const queueBody = (
  view: StaffView,
  queue: Queue,
  { filter, rows }: { readonly filter: FilterQuery; readonly rows: number },
): Html =>
  html`<a class="skip-link" href="#list">${view.t('queue-to_list')}</a>
    ${dangerList(view, queue.urgent.filter(isDanger))}
    <div class="page-head">
      <h1>${view.t('desk-queue')}</h1>
      <nav class="pills" aria-label="${view.t('desk-parts')}">
        ${parts.map(
          (part) =>
            html`<a
              href="${linkOf({ part })}"
              ${filter.part === part ? html`aria-current="true"` : ''}
              >${view.t(`desk-part-${part}`)} <b>${queue.counts[part]}</b></a
            >`,
        )}
      </nav>
      ${counterButtons(view)}
    </div>
    ${viewsBar(view, filter)} ${narrowing(view, queue, filter)}
    <div id="list" tabindex="-1">
      ${urgentTable(view, queue)} ${restTable(view, queue, { filter, rows })}
    </div>`;

const isDanger = ({ kind }: { readonly kind: string }): boolean => kind === 'alert';

function urgentTable(view: StaffView, queue: Queue): Html | string {
  const calls = queue.urgent.filter((row) => !isDanger(row));
  return calls.length === 0
    ? ''
    : html`<section class="card card-urgent" aria-labelledby="urgent-title">
        <h2 class="table-title" id="urgent-title">${icon('phone')} ${view.t('desk-urgent')}</h2>
        ${caseTable(view, calls, { legal: queue.legal })}
      </section>`;
}

function restTable(
  view: StaffView,
  queue: Queue,
  { filter, rows }: { readonly filter: FilterQuery; readonly rows: number },
): Html {
  const empty =
    isNarrowed(filter) || filter.service !== null
      ? 'desk-empty-narrowed'
      : queue.urgent.length > 0
        ? 'desk-empty-rest'
        : `desk-empty-${filter.part}`;
  if (queue.rows.length === 0) return html`<div class="empty-list"><p>${view.t(empty)}</p></div>`;
  const more = linkOf(filter, rows + pageRows);
  const bulk = mayAct(view.staff) && filter.part !== 'closed';
  return html`<section class="card" aria-labelledby="rest-title">
    <h2 class="table-title visually-hidden" id="rest-title">${view.t('desk-applications')}</h2>
    ${caseTable(view, queue.rows, { legal: queue.legal, ...(bulk ? { marks: bulkForm } : {}) })}
    ${
      queue.more
        ? html`<p class="more"><a class="btn btn-sm" href="${more}">${view.t('desk-more')}</a></p>`
        : ''
    }
    ${bulk ? bulkBar(view) : ''}
  </section>`;
}
