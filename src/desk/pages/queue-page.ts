import { html } from 'hono/html';
import type { Service } from '../../services/service.ts';
import type { CaseRow } from '../../storage/store.ts';
import { mayAct } from '../accounts/roles.ts';
import { rowDeadline } from '../deadline-view.ts';
import { isOwnerless } from '../hands.ts';
import { hearsRow } from '../hears.ts';
import type { CloseClock } from '../legal-clock.ts';
import { parts, type Queue } from '../queue.ts';
import { type FilterQuery, isNarrowed, linkOf } from '../queue-filter.ts';
import { fullTime, type Html, type StaffView, when } from '../view.ts';
import { serviceName, serviceOf } from '../words.ts';
import { counterButtons } from './counter-list.ts';
import { icon } from './icon.ts';
import { ownerWords } from './owner-words.ts';
import { actForm, deadlineMark, stateMark } from './parts.ts';
import { narrowing } from './queue-filters.ts';

/** Rows a page shows before "more". */
export const pageRows = 100;

/** The list of cases: what is urgent first, then by deadline, with its filters. */
export const queueBody = (
  view: StaffView,
  queue: Queue,
  { filter, rows }: { readonly filter: FilterQuery; readonly rows: number },
): Html =>
  html`<div class="page-head">
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
    ${serviceFilter(view, queue, filter)} ${narrowing(view, queue, filter)} ${urgentTable(view, queue)}
    ${restTable(view, queue, { filter, rows })}`;

function serviceFilter(view: StaffView, queue: Queue, filter: FilterQuery): Html | string {
  if (queue.services.length < 2 && filter.service === null) return '';
  return html`<nav class="chips" aria-label="${view.t('desk-by_service')}">
    <a href="${linkOf({ part: filter.part })}" ${filter.service === null ? html`aria-current="true"` : ''}
      >${view.t('desk-all_services')}</a
    >
    ${queue.services.map(
      ({ id, count }) =>
        html`<a
          href="${linkOf({ part: filter.part, service: id })}"
          ${filter.service === id ? html`aria-current="true"` : ''}
          >${serviceName(view, id)} <b>${count}</b></a
        >`,
    )}
  </nav>`;
}

const urgentTable = (view: StaffView, queue: Queue): Html | string =>
  queue.urgent.length === 0
    ? ''
    : html`<section class="card card-urgent" aria-labelledby="urgent-title">
        <h2 class="table-title" id="urgent-title">${icon('phone')} ${view.t('desk-urgent')}</h2>
        ${caseTable(view, queue.urgent, queue.legal)}
      </section>`;

function restTable(
  view: StaffView,
  queue: Queue,
  { filter, rows }: { readonly filter: FilterQuery; readonly rows: number },
): Html {
  const empty = isNarrowed(filter)
    ? 'desk-empty-narrowed'
    : queue.urgent.length > 0
      ? 'desk-empty-rest'
      : `desk-empty-${filter.part}`;
  if (queue.rows.length === 0) return html`<div class="empty-list"><p>${view.t(empty)}</p></div>`;
  const more = linkOf(filter, rows + pageRows);
  return html`<section class="card" aria-labelledby="rest-title">
    <h2 class="table-title visually-hidden" id="rest-title">${view.t('desk-applications')}</h2>
    ${caseTable(view, queue.rows, queue.legal)}
    ${
      queue.more
        ? html`<p class="more"><a class="btn btn-sm" href="${more}">${view.t('desk-more')}</a></p>`
        : ''
    }
  </section>`;
}

/** Cases as a table, a row a case. */
export const caseTable = (
  view: StaffView,
  rows: readonly CaseRow[],
  legal: Queue['legal'] = new Map(),
): Html =>
  html`<div class="table-responsive">
    <table class="table table-vcenter table-hover card-table cases">
      <thead>
        <tr>
          ${['deadline', 'name', 'service', 'state', 'owner', 'opened', 'number'].map(
            (column) =>
              html`<th scope="col" class="col-${column}">${view.t(`desk-column-${column}`)}</th>`,
          )}
          <th scope="col" class="col-act"><span class="visually-hidden">${view.t('desk-act')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => caseLine(view, row, legal.get(row.number)))}
      </tbody>
    </table>
  </div>`;

function caseLine(view: StaffView, row: CaseRow, legal: CloseClock | undefined): Html {
  const heard = hearsRow(view.staff, row, view.port);
  const free = isOwnerless(view, row) && mayAct(view.staff) && heard;
  return html`<tr class="kind-${row.kind}" data-href="/desk/cases/${row.number}">
    <td class="col-deadline">
      ${legal === undefined ? '' : legalMark(view, legal)} ${deadlineMark(view, rowDeadline(view, row))}
      ${row.awaited === undefined ? '' : slipMark(view, row.awaited)}
    </td>
    <th scope="row" class="col-name">
      <a href="/desk/cases/${row.number}">${nameOf(view, heard ? row : { ...row, name: '' })}</a>
      ${heard ? gist(view, row) : ''}
    </th>
    <td class="col-service">
      ${row.kind === 'application' || row.name !== '' ? serviceName(view, row.service) : ''}
    </td>
    <td class="col-state">${stateMark(view, row)} ${marks(view, row)}</td>
    <td class="col-owner">
      ${ownerWords(view, row)}
    </td>
    <td class="col-opened"><time title="${fullTime(row.opened)}">${when(view, row.opened)}</time></td>
    <td class="col-number mono">${row.number}</td>
    <td class="col-act">
      ${free ? takeForm(view, row) : ''}
    </td>
  </tr>`;
}

/** The answer to a slip is awaited: shown from the last working days on. */
function slipMark(view: StaffView, day: string): Html | string {
  const waits = rowDeadline(view, { due: day, stopped: false });
  return waits.pressure === 'calm'
    ? ''
    : deadlineMark(view, {
        ...waits,
        words: view.t('desk-slip-close', { left: waits.words }),
      });
}

const legalMark = (view: StaffView, { view: clock }: CloseClock): Html =>
  deadlineMark(view, { ...clock, words: view.t('desk-legal-close', { left: clock.words }) });

function nameOf(view: StaffView, row: CaseRow): string {
  if (row.name !== '') return row.name;
  return row.kind === 'application' ? view.t('desk-unnamed') : serviceName(view, row.service);
}

/** Taking an alert says at once that somebody knows; anything else is claimed. */
function takeForm(view: StaffView, row: CaseRow): Html {
  const alert = row.kind === 'alert';
  const words = view.t(alert ? 'desk-acknowledge.short' : 'desk-claim');
  return actForm(row.number, alert ? 'acknowledge' : 'claim', {
    body: html`<button class="btn btn-sm" aria-label="${words} ${row.number}">${words}</button>`,
  });
}

function marks(view: StaffView, row: CaseRow): Html {
  const mark = (name: string) =>
    html`<span class="mark mark-${name}">${view.t(`desk-mark-${name}`)}</span>`;
  return html`${row.talking ? mark('talking') : ''}${row.waitingForWorker ? mark('waiting') : ''}${
    row.deletionAsked ? mark('deletion') : ''
  }${
    row.lacks === 0
      ? ''
      : html`<span class="mark mark-lacks">${view.t('desk-mark-lacks', { count: row.lacks })}</span>`
  }`;
}

/** What it is about and how much, so that one row is told from another. */
function gist(view: StaffView, row: CaseRow): Html | string {
  const service = serviceOf(row);
  const cause = row.cause === undefined ? [] : [causeName(view, service, row.cause)];
  const yuan = row.yuan === undefined ? [] : [view.t('desk-gist-yuan', { yuan: row.yuan })];
  const told = [...cause, ...yuan];
  return told.length === 0 ? '' : html`<span class="gist">${told.join(' · ')}</span>`;
}

/** The words of an option, where it is one of the service's. */
function causeName(view: StaffView, service: Service | null, cause: string): string {
  const options = service?.questions.flatMap(({ field }) => field.options ?? []) ?? [];
  const option = options.find(({ id }) => id === cause);
  return option === undefined ? cause : view.say(option.label);
}
