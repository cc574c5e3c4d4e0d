import { html } from 'hono/html';
import { maskId } from '../../fields/resident-id.ts';
import type { PreviewRow, Standing } from '../../registers/lists/preview.ts';
import type { ListFile } from '../list-file.ts';
import type { Html, StaffView } from '../view.ts';
import { yuan } from '../yuan.ts';
import { card } from './parts.ts';

/** Rows that a table shows; those to be ticked are all shown. */
const shownRows = 100;
const order: readonly Standing[] = ['ask', 'take', 'not'];

/** Who is asked about, who would be taken and who is there already; numbers are covered, as everywhere. */
export const rowsTables = (
  view: StaffView,
  { preview }: ListFile,
  ticked: ReadonlySet<number>,
): Html =>
  html`${order.map((standing) => {
    const rows = preview.rows.filter((one) => one.standing === standing);
    return rows.length === 0 ? '' : rowsCard(view, standing, { rows, ticked });
  })}`;

function rowsCard(
  view: StaffView,
  standing: Standing,
  { rows, ticked }: { readonly rows: readonly PreviewRow[]; readonly ticked: ReadonlySet<number> },
): Html {
  const most = standing === 'ask' ? rows.length : shownRows;
  const rest = rows.length - most;
  const more = standing === 'take' ? 'lists-rows_more' : 'lists-rows_more_not';
  const columns = ['row', 'name', 'id', 'unit', 'category', 'amount', 'account', 'marks'] as const;
  const title = `${view.t(`lists-rows-${standing}`)} (${rows.length})`;
  return card(
    title,
    html`<div class="table-responsive" tabindex="0" role="group" aria-label="${title}">
        <table class="table table-vcenter card-table">
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${view.t(`lists-${column}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, most).map((one) => rowLine(view, one, ticked))}
          </tbody>
        </table>
      </div>
      ${rest > 0 ? html`<p class="more">${view.t(more, { rest: String(rest) })}</p>` : ''}`,
  );
}

function rowLine(
  view: StaffView,
  { row, standing, marks }: PreviewRow,
  ticked: ReadonlySet<number>,
): Html {
  const { name, idNumber, unit, account } = row.payee;
  const label = view.t('lists-tick', { row: String(row.row), name });
  const box = html`<input class="form-check-input" type="checkbox" name="tick" value="${row.row}"
    aria-label="${label}" ${ticked.has(row.row) ? 'checked' : ''} />`;
  return html`<tr>
    <td>${standing === 'ask' ? box : ''} ${row.row}</td>
    <th scope="row">${name}</th>
    <td class="mono">${idNumber === undefined ? '' : maskId(idNumber)}</td>
    <td>${unit ?? ''}</td>
    <td>${row.category === undefined ? '' : view.t(`o-hardship_category-${row.category}`)}</td>
    <td class="mono">${row.cents === undefined ? '' : yuan(row.cents)}</td>
    <td class="mono">${account === undefined ? '' : `${account.bank} …${account.number.slice(-4)}`}</td>
    <td>${marks.map((words) => html`<div>${view.say(words)}</div>`)}</td>
  </tr>`;
}
