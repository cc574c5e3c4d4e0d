import { html } from 'hono/html';
import type { Phrase } from '../../messages/phrase.ts';
import type { Service } from '../../services/service.ts';
import type { CaseRow } from '../../storage/store.ts';
import { mayAct } from '../accounts/roles.ts';
import { rowDeadline } from '../deadline-view.ts';
import { isOwnerless } from '../hands.ts';
import { hearsRow } from '../hears.ts';
import type { CloseClock } from '../legal-clock.ts';
import type { Queue } from '../queue.ts';
import { fullTime, type Html, type StaffView } from '../view.ts';
import { serviceName, serviceOf } from '../words.ts';
import { ownerWords } from './owner-words.ts';
import { actForm, deadlineMark, stateMark } from './parts.ts';

const columns = ['deadline', 'name', 'service', 'state', 'waits', 'owner', 'number'] as const;

/** Cases as a table, a row a case; `marks`: rows can be chosen, for the form of that id. */
export const caseTable = (
  view: StaffView,
  rows: readonly CaseRow[],
  { legal = new Map(), marks }: { readonly legal?: Queue['legal']; readonly marks?: string } = {},
): Html =>
  html`<div class="table-responsive" tabindex="0">
    <table class="table table-vcenter table-hover card-table cases">
      <thead>
        <tr>
          ${
            marks === undefined
              ? ''
              : html`<th scope="col" class="col-mark">
                <input class="form-check-input" type="checkbox" data-mark-all="number" aria-label="${view.t('queue-mark_all')}" />
              </th>`
          }
          ${columns.map(
            (column) =>
              html`<th scope="col" class="col-${column}">${view.t(column === 'waits' ? 'queue-column-waits' : `desk-column-${column}`)}</th>`,
          )}
          <th scope="col" class="col-act"><span class="visually-hidden">${view.t('desk-act')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => caseLine(view, row, { legal: legal.get(row.number), marks }))}
      </tbody>
    </table>
  </div>`;

function caseLine(
  view: StaffView,
  row: CaseRow,
  {
    legal,
    marks,
  }: { readonly legal?: CloseClock | undefined; readonly marks?: string | undefined },
): Html {
  const heard = hearsRow(view.staff, row, view.port);
  const free = isOwnerless(view, row) && mayAct(view.staff) && heard;
  return html`<tr class="kind-${row.kind}" data-href="/desk/cases/${row.number}">
    ${marks === undefined ? '' : html`<td class="col-mark">${markBox(view, row, marks)}</td>`}
    <td class="col-deadline">
      ${legal === undefined ? '' : legalMark(view, legal)} ${deadlineMark(view, rowDeadline(view, row))}
      ${row.awaited === undefined ? '' : slipMark(view, row.awaited)}
    </td>
    <th scope="row" class="col-name">
      <a id="row-${row.number}" href="/desk/cases/${row.number}">${nameOf(view, heard ? row : { ...row, name: '' })}</a>
      ${heard ? gist(view, row) : ''}
    </th>
    <td class="col-service">
      ${row.kind === 'application' || row.name !== '' ? serviceName(view, row.service) : ''}
    </td>
    <td class="col-state">${stateMark(view, row)} ${marksOf(view, row)}</td>
    <td class="col-waits"><time title="${view.t('queue-came', { when: fullTime(row.opened) })}">${waits(view, row)}</time></td>
    <td class="col-owner">${ownerWords(view, row)}</td>
    <td class="col-number mono">${row.number}</td>
    <td class="col-act">${free ? takeForm(view, row) : ''}</td>
  </tr>`;
}

/** A row is chosen by its own sign, and by `x` where the row is looked at. */
const markBox = (view: StaffView, row: CaseRow, form: string): Html =>
  html`<label class="mark-box"
    ><input class="form-check-input" type="checkbox" form="${form}" name="number" value="${row.number}" data-key="x"
      aria-label="${view.t('queue-mark', { number: row.number })}"
  /></label>`;

const hourMs = 3_600_000;

/** How long the worker has waited for staff, or staff for him. */
export function waits(view: StaffView, row: CaseRow): string {
  const over = row.state === 'closed' || row.state === 'declined' || row.state === 'withdrawn';
  if (over) return fullTime(row.changed).slice(0, 10);
  const hours = Math.max(0, Math.floor((view.now - (row.served || row.opened)) / hourMs));
  const whom = row.waitingForWorker ? 'worker' : 'staff';
  return hours < 24
    ? view.t(`queue-waits-${whom}.hours`, { hours })
    : view.t(`queue-waits-${whom}`, { days: Math.floor(hours / 24) });
}

/** The answer to a slip is awaited: shown from the last working days on. */
function slipMark(view: StaffView, day: string): Html | string {
  const awaits = rowDeadline(view, { due: day, stopped: false });
  return awaits.pressure === 'calm'
    ? ''
    : deadlineMark(view, {
        ...awaits,
        words: view.t('desk-slip-close', { left: awaits.words }),
      });
}

const legalMark = (view: StaffView, { view: clock }: CloseClock): Html =>
  deadlineMark(view, { ...clock, words: view.t('desk-legal-close', { left: clock.words }) });

/** The name a row goes by. */
export function nameOf(view: StaffView, row: CaseRow): string {
  if (row.name !== '') return row.name;
  return row.kind === 'application' ? view.t('desk-unnamed') : serviceName(view, row.service);
}

/** Taking an alert says at once that somebody knows; anything else is claimed. */
export function takeForm(view: StaffView, row: CaseRow): Html {
  const alert = row.kind === 'alert';
  const words = view.t(alert ? 'desk-acknowledge.short' : 'desk-claim');
  return actForm(row.number, alert ? 'acknowledge' : 'claim', {
    body: html`<button class="btn btn-sm" data-key="c" aria-label="${words} ${row.number}">${words}</button>`,
  });
}

function marksOf(view: StaffView, row: CaseRow): Html {
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
export function gist(view: StaffView, row: CaseRow): Html | string {
  const service = serviceOf(row);
  const cause = row.cause === undefined ? [] : [causeName(view, service, row.cause)];
  const yuan = row.yuan === undefined ? [] : [view.t('desk-gist-yuan', { yuan: row.yuan })];
  const told = [...cause, ...yuan];
  return told.length === 0 ? '' : html`<span class="gist">${told.join(' · ')}</span>`;
}

/** The words of an option, where it is one of the service's. */
function causeName(view: StaffView, service: Service | null, cause: string): string {
  const label = service === null ? undefined : labelsOf(service).get(cause);
  return label === undefined ? cause : view.say(label);
}

const labels = new WeakMap<Service, ReadonlyMap<string, Phrase>>();

function labelsOf(service: Service): ReadonlyMap<string, Phrase> {
  const known = labels.get(service);
  if (known !== undefined) return known;
  // The first question that knows an option names it.
  const all = service.questions.flatMap(({ field }) => field.options ?? []).toReversed();
  const made = new Map(all.map(({ id, label }) => [id, label]));
  labels.set(service, made);
  return made;
}
