import { html } from 'hono/html';
import type { Cap } from '../../messages/centre.ts';
import { type CapLeft, capsLeft } from '../../records/caps.ts';
import { categoryOf, type Household } from '../../records/household.ts';
import { countsAsAid, type Line } from '../../records/line.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { yuan } from './record-form.ts';

/** Every aid the household had, with the sum of each year, and what the caps still leave this year. */
export function aidsCard(view: StaffView, of: Household): Html {
  const aids = view.port.store.records.aidsOf(of.id);
  const years = [...new Set(aids.map((one) => one.year))].toSorted((a, b) => b - a);
  const year = Number(view.today.slice(0, 4));
  const left = capsLeft(
    { aids, year, category: categoryOf(of) },
    { centre: view.port.centre, day: view.today },
  );
  return card(
    view.t('file-aids'),
    html`${
      aids.length === 0
        ? html`<p class="card-body">${view.t('file-aids-none')}</p>`
        : html`<div class="table-responsive" tabindex="0"><table class="table">
          <thead><tr><th scope="col">${view.t('desk-year')}</th><th scope="col">${view.t('desk-batch-service')}</th><th scope="col">${view.t('record-batch')}</th><th scope="col" class="num">${view.t('desk-line-amount')}</th><th scope="col">${view.t('desk-line-state')}</th></tr></thead>
          <tbody>${years.map((one) =>
            yearRows(
              view,
              aids.filter((aid) => aid.year === one),
              one,
            ),
          )}</tbody></table></div>`
    }
    ${
      left.length === 0
        ? ''
        : html`<div class="card-body"><h3 class="small-title">${view.t('file-caps', { year: String(year) })}</h3>
      <ul class="plain-list">${left.map((one) => html`<li class="${one.left === 0 ? 'warn' : ''}">${capWords(view, one)}</li>`)}</ul></div>`
    }`,
    { id: 'aids' },
  );
}

const yearRows = (view: StaffView, aids: readonly Line[], year: number): Html => {
  const counted = aids.filter((one) => countsAsAid(one.state));
  return html`${aids.map(
    (
      one,
    ) => html`<tr class="line-${one.state}"><td>${one.year}</td><td>${serviceName(view, one.service)}</td>
      <td><a href="/desk/batches/${one.batch}">${view.port.store.records.load('batch', one.batch)?.name ?? one.batch}</a></td>
      <td class="num">${yuan(one.cents)}</td><td><span class="state line-mark-${one.state}">${view.t(`line-${one.state}`)}</span>
      ${one.receipt === undefined ? '' : html`<span class="muted">${dayIn(view, one.receipt.day)}</span>`}</td></tr>`,
  )}
  <tr><th scope="row" colspan="3">${view.t('file-aids-year', { year: String(year), count: counted.length })}</th>
    <td class="num"><b>${yuan(counted.reduce((sum, one) => sum + one.cents, 0))}</b></td><td></td></tr>`;
};

const amount = (view: StaffView, cap: Cap, value: number): string =>
  cap.unit === 'times'
    ? view.t('file-cap-times', { count: value })
    : view.t('file-cap-yuan', { amount: yuan(value) });

const capWords = (view: StaffView, { cap, had, left }: CapLeft): string =>
  view.t(left === null ? 'file-cap-unset' : 'file-cap', {
    service: cap.service === 'any' ? view.t('file-cap-any') : serviceName(view, cap.service),
    had: amount(view, cap, had),
    left: left === null ? '' : amount(view, cap, left),
  });
