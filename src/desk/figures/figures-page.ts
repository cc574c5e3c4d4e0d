import { html } from 'hono/html';
import { icon } from '../pages/icon.ts';
import { card } from '../pages/parts.ts';
import { field } from '../records/record-parts.ts';
import { fullTime, type Html, newActId, type StaffView } from '../view.ts';
import { barChart } from './charts.ts';
import type { FigureData } from './figures-data.ts';
import { flowTable, periodName, trendTable } from './flow-tables.ts';
import {
  causeTable,
  channelTable,
  moneyTable,
  satisfactionTable,
  tripTable,
} from './other-tables.ts';
import { after, before, type Period, periodAt, periodKinds } from './period.ts';
import { cellWords, type FigureTable } from './table.ts';
import { timeTables } from './time-tables.ts';
import { waitTables } from './wait-tables.ts';

/** Every table of the page and of the file, in order. */
export const allTables = (view: StaffView, data: FigureData): readonly FigureTable[] => [
  flowTable(view, data),
  trendTable(view, data),
  ...timeTables(view, data),
  ...waitTables(view, data),
  moneyTable(view, data),
  causeTable(view, data),
  satisfactionTable(view, data),
  tripTable(view, data),
  channelTable(view, data),
];

/** How it goes, in one period. */
export function figuresBody(
  view: StaffView,
  {
    period,
    data,
    note,
  }: { readonly period: Period; readonly data: FigureData; readonly note: Html | string },
): Html {
  return html`<div class="page-head figures-head">
      <h1>${view.t('figures')} <span class="muted">${periodName(view, period)}</span></h1>
      <button type="button" class="btn btn-sm btn-ghost-secondary no-print" data-print>${icon('print')} ${view.t('desk-print')}</button>
    </div>
    ${note} ${choosing(view, period)}
    <p class="print-by muted">${view.t('figures-about', { from: period.from, to: period.to, when: fullTime(view.now) })}</p>
    <div class="figures-all">${allTables(view, data).map((table) => tableCard(view, table))}</div>
    ${outForm(view, period)}`;
}

const address = ({ kind, from }: Period): string => `/desk/figures?by=${kind}&day=${from}`;

function choosing(view: StaffView, period: Period): Html {
  const next = after(period);
  return html`<nav class="figures-choose no-print" aria-label="${view.t('figures-choose')}">
    <span class="figures-kinds">${periodKinds.map((kind) => {
      const to = address({ ...periodAt(kind, period.to < view.today ? period.to : view.today) });
      return html`<a class="btn ${kind === period.kind ? 'btn-primary' : ''}" href="${to}"
        ${kind === period.kind ? html`aria-current="true"` : ''}>${view.t(`figures-by-${kind}`)}</a>`;
    })}</span>
    <span class="figures-steps">
      <a class="btn" href="${address(before(period))}">← ${periodName(view, before(period))}</a>
      ${next.from > view.today ? '' : html`<a class="btn" href="${address(next)}">${periodName(view, next)} →</a>`}
    </span>
  </nav>`;
}

function tableCard(view: StaffView, table: FigureTable): Html {
  const notes = table.notes ?? [];
  const chart = table.chart === undefined ? '' : barChart(table.chart);
  return card(
    view.t(`figures-${table.id}`),
    html`<div class="figures-pair">
      <div class="table-responsive" tabindex="0" role="region" aria-label="${view.t(`figures-${table.id}`)}">${
        table.rows.length === 0
          ? html`<p class="empty-list">${view.t('figures-none')}</p>`
          : cells(view, table)
      }</div>
      ${chart}
    </div>
    ${notes.map((one) => html`<p class="figures-note">${view.say(one)}</p>`)}`,
    { id: `figures-${table.id}`, className: chart === '' ? '' : 'figures-charted' },
  );
}

function cells(view: StaffView, { columns, rows, total }: FigureTable): Html {
  const side = (kind: string) => (kind === 'text' ? '' : html`class="num"`);
  return html`<table class="table figures-table">
    <thead><tr>${columns.map(({ id, kind }) => html`<th scope="col" ${side(kind)}>${view.t(`figures-column-${id}`)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (
        row,
        at,
      ) => html`<tr ${total === true && at === rows.length - 1 ? html`class="figures-total"` : ''}>
        ${columns.map(({ kind }, n) => {
          const words = cellWords(view, row[n], kind);
          return n === 0
            ? html`<th scope="row">${words}</th>`
            : html`<td ${side(kind)}>${words}</td>`;
        })}
      </tr>`,
    )}</tbody>
  </table>`;
}

const outForm = (view: StaffView, { kind, from }: Period): Html =>
  card(
    view.t('figures-out'),
    html`<form method="post" action="/desk/figures/file" class="card-body act out-form">
      <input type="hidden" name="act" value="${newActId()}" />
      <input type="hidden" name="by" value="${kind}" /><input type="hidden" name="day" value="${from}" />
      ${field(view.t('desk-out-why'), 'why', { required: true })}
      <button class="btn">${view.t('figures-take')}</button>
    </form>`,
    { className: 'no-print' },
  );
