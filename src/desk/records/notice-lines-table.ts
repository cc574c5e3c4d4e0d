import { html } from 'hono/html';
import type { ShownLine } from '../../messages/office.ts';
import type { Html, View } from '../view.ts';
import { yuan } from './record-form.ts';

type Words = Pick<View, 't'>;

/** How a line names its household: a masked name, a number, or both where two names are alike. */
export const nameOnNotice = ({ t }: Words, { masked, number }: ShownLine): string =>
  number === undefined
    ? masked
    : masked === ''
      ? t('gongshi-number', { number: String(number) })
      : `${masked}（${t('gongshi-number', { number: String(number) })}）`;

const has = (lines: readonly ShownLine[], part: 'unit' | 'category' | 'cents'): boolean =>
  lines.some((one) => one[part] !== undefined);

/** The lines of a notice as a table, the same on the desk, in print and for everybody; the order is said above it. */
export function noticeTable(view: Words, lines: readonly ShownLine[]): Html {
  const { t } = view;
  return html`<p class="notice-order">${t('gongshi-order', { count: lines.length })}</p>
  <div class="table-responsive" tabindex="0"><table class="table notice-table">
    <thead><tr><th scope="col">${t('gongshi-row')}</th><th scope="col">${t('desk-line-name')}</th>
      ${has(lines, 'unit') ? html`<th scope="col">${t('desk-line-unit')}</th>` : ''}
      ${has(lines, 'category') ? html`<th scope="col">${t('desk-line-category')}</th>` : ''}
      ${has(lines, 'cents') ? html`<th scope="col" class="num">${t('gongshi-amount')}</th>` : ''}</tr></thead>
    <tbody>${lines.map(
      (line, at) => html`<tr><td>${at + 1}</td><th scope="row">${nameOnNotice(view, line)}</th>
        ${has(lines, 'unit') ? html`<td>${line.unit ?? ''}</td>` : ''}
        ${has(lines, 'category') ? html`<td>${line.category === undefined ? '' : t(`o-hardship_category-${line.category}`)}</td>` : ''}
        ${has(lines, 'cents') ? html`<td class="num">${line.cents === undefined ? '' : yuan(line.cents)}</td>` : ''}</tr>`,
    )}</tbody>
  </table></div>`;
}
