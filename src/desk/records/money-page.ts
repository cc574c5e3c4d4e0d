import { html } from 'hono/html';
import { free, type Source } from '../../records/source.ts';
import { mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { origins } from './money-forms.ts';
import { yuan } from './record-form.ts';
import { chooser, field, fold, recordForm } from './record-parts.ts';

/** Every source of money with its budget, what is bound, what has left and what is free. */
export function moneyPage(
  view: StaffView,
  note: Html | string,
): { readonly title: string; readonly body: Html } {
  const sources = view.port.store.records.list('source');
  return {
    title: view.t('desk-money'),
    body: html`<div class="page-head"><h1>${view.t('desk-money')}</h1></div>
      ${note} ${sources.length === 0 ? html`<p class="empty-list">${view.t('desk-money-none')}</p>` : table(view, sources)}
      ${mayAct(view.staff) ? openCard(view) : ''}`,
  };
}

const table = (view: StaffView, sources: readonly Source[]): Html =>
  html`<section class="card"><div class="table-responsive" tabindex="0"><table class="table money-table">
    <thead><tr>
      <th scope="col">${view.t('desk-money-name')}</th><th scope="col">${view.t('desk-money-origin')}</th>
      <th scope="col" class="num">${view.t('desk-money-budget')}</th><th scope="col" class="num">${view.t('desk-money-reserved')}</th>
      <th scope="col" class="num">${view.t('desk-money-paid')}</th><th scope="col" class="num">${view.t('desk-money-free')}</th>
      <th scope="col"><span class="visually-hidden">${view.t('desk-more_acts')}</span></th>
    </tr></thead>
    <tbody>${sources.map((one) => row(view, one))}</tbody>
  </table></div></section>`;

const row = (view: StaffView, source: Source): Html =>
  html`<tr>
    <th scope="row">${source.name} <span class="muted">${source.id} · ${source.year}</span>
      ${source.document === undefined ? '' : html`<span class="muted">${source.document}</span>`}
      ${source.closed ? html`<span class="state state-over">${view.t('desk-money-closed')}</span>` : ''}</th>
    <td>${view.t(`desk-origin-${source.origin}`)} ${giftsOf(view, source)}</td>
    <td class="num">${yuan(source.budget)}</td><td class="num">${yuan(source.reserved)}</td>
    <td class="num">${yuan(source.paid)}</td><td class="num"><b>${yuan(free(source))}</b></td>
    <td>${mayAct(view.staff) && !source.closed ? html`${gift(view, source)}${changes(view, source)}` : ''}</td>
  </tr>`;

/** A gift of money that came, for who keeps the money. */
const gift = (view: StaffView, source: Source): Html | string =>
  source.origin !== 'donation' ||
  !view.staff.roles.some((role) => ['finance', 'deputy'].includes(role))
    ? ''
    : fold(
        view.t('desk-money-gift'),
        recordForm(`money/${source.id}`, 'receive_gift', {
          body: html`${field(view.t('desk-money-gift_case'), 'case', { required: true, hint: view.t('desk-money-gift_case.hint') })}
            ${field(view.t('desk-money-gift_amount'), 'amount', { required: true, hint: view.t('desk-yuan.hint') })}
            ${field(view.t('desk-money-gift_receipt'), 'receipt', { required: true })}
            ${field(view.t('desk-money-gift_day'), 'day', { type: 'date', value: view.today, required: true })}
            <p class="form-hint">${view.t('desk-money-gift.about')}</p>
            <button class="btn">${view.t('desk-money-gift.do')}</button>`,
        }),
      );

const giftsOf = (view: StaffView, { gifts = [] }: Source): Html | string =>
  gifts.length === 0
    ? ''
    : html`<details class="muted"><summary>${view.t('desk-money-gifts', { count: gifts.length })}</summary>
        <ul>${gifts.map((one) => html`<li>${one.day} · ${yuan(one.cents)} · ${one.receipt} · <a href="/desk/cases/${one.case}">${one.case}</a></li>`)}</ul></details>`;

const changes = (view: StaffView, source: Source): Html =>
  html`${fold(
    view.t('desk-money-change'),
    recordForm(`money/${source.id}`, 'change_budget', {
      body: html`${field(view.t('desk-money-budget'), 'budget', { value: yuan(source.budget), required: true })}
        ${field(view.t('desk-why'), 'reason', { required: true })}
        ${field(view.t('desk-money-document'), 'document')}
        <button class="btn">${view.t('desk-save')}</button>`,
    }),
  )}
  ${fold(
    view.t('desk-money-close'),
    recordForm(`money/${source.id}`, 'close_source', {
      body: html`${field(view.t('desk-why'), 'reason', { required: true })}
        <button class="btn">${view.t('desk-money-close')}</button>`,
    }),
  )}`;

const openCard = (view: StaffView): Html =>
  card(
    view.t('desk-money-new'),
    html`<div class="card-body">${recordForm('money/new', 'open_source', {
      body: html`<div class="field-grid">
          ${field(view.t('desk-money-name'), 'name', { required: true })}
          ${chooser(
            view.t('desk-money-origin'),
            'origin',
            origins.map((one) => [one, view.t(`desk-origin-${one}`)]),
          )}
          ${field(view.t('desk-year'), 'year', { value: view.today.slice(0, 4), required: true })}
          ${field(view.t('desk-money-budget'), 'budget', { required: true, hint: view.t('desk-yuan.hint') })}
          ${field(view.t('desk-money-document'), 'document')}
        </div>
        <button class="btn btn-primary">${view.t('desk-money-new')}</button>`,
    })}</div>`,
  );
