import { html } from 'hono/html';
import { addDays } from '../../messages/day.ts';
import type { Shelved } from '../../policies/shelf.ts';
import type { Unanswered } from '../../storage/unanswered.ts';
import { card } from '../pages/parts.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { entryForm, mayWrite, standingMark } from './policy-parts.ts';
import type { RecordView } from './record-form.ts';
import { fold } from './record-parts.ts';

/** So many days before its end a rule is to be looked at again. */
const soon = 60;

/** What was asked and not answered, what waits for approval or is to be looked at again, every rule, and a form for a new one. */
export function policiesPage(
  view: RecordView,
  note: Html | string,
): { readonly title: string; readonly body: Html } {
  const all = view.port.policies?.all(view.today) ?? [];
  const asked = view.port.store.unanswered.list();
  const waits = all.filter(({ hidden }) => hidden === 'unread');
  const until = addDays(view.today, soon);
  const old = all.filter(
    ({ entry, hidden }) => hidden === 'past' || (hidden === null && entry.until <= until),
  );
  const about = view.query('ask');
  const title = view.t('desk-policies');
  return {
    title,
    body: html`<div class="page-head"><h1>${title}</h1><p>${view.t('desk-policies-about')}</p></div>
      ${note}
      ${card(view.t('desk-policy-unanswered'), askedTable(view, asked), { id: 'unanswered' })}
      ${section(view, 'waits', waits)} ${section(view, 'old', old)}
      ${
        mayWrite(view)
          ? card(
              view.t('desk-policy-new'),
              html`<div class="card-body">${
                about === ''
                  ? fold(view.t('desk-policy-new_open'), entryForm(view, { path: 'policies/new' }))
                  : entryForm(view, { path: 'policies/new', asks: [about] })
              }</div>`,
              { id: 'new' },
            )
          : ''
      }
      ${section(view, 'all', all)}`,
  };
}

function askedTable(view: StaffView, asked: readonly Unanswered[]): Html {
  if (asked.length === 0)
    return html`<p class="card-body muted">${view.t('desk-policy-unanswered_none')}</p>`;
  return html`<div class="table-responsive" tabindex="0"><table class="table">
    <thead><tr>
      <th scope="col">${view.t('desk-policy-words')}</th>
      <th scope="col" class="num">${view.t('desk-policy-count')}</th>
      <th scope="col">${view.t('desk-policy-last')}</th>
      <th scope="col"><span class="visually-hidden">${view.t('desk-more_acts')}</span></th>
    </tr></thead>
    <tbody>${asked.slice(0, 200).map((one) => askedRow(view, one))}</tbody>
  </table></div>`;
}

const askedRow = (view: StaffView, { id, words, entry, count, last }: Unanswered): Html =>
  html`<tr>
    <th scope="row">${words}
      ${entry === null ? '' : html`<a class="muted" href="/desk/policies/${entry}">${entry}</a>`}</th>
    <td class="num">${count}</td>
    <td>${when(view, last)}</td>
    <td>${
      mayWrite(view)
        ? html`<form method="post" action="/desk/policies/unanswered/${id}" class="act-line">
            <a class="btn btn-sm" href="/desk/policies?ask=${encodeURIComponent(words)}#new">${view.t('desk-policy-write_it')}</a>
            <button class="btn btn-sm">${view.t('desk-policy-seen')}</button>
          </form>`
        : ''
    }</td>
  </tr>`;

const section = (view: StaffView, of: string, some: readonly Shelved[]): Html | string =>
  some.length === 0
    ? ''
    : card(
        `${view.t(`desk-policy-${of}`)}（${some.length}）`,
        html`<div class="table-responsive" tabindex="0"><table class="table">
          <thead><tr>
            <th scope="col">${view.t('desk-policy-title')}</th>
            <th scope="col">${view.t('desk-policy-standing')}</th>
            <th scope="col">${view.t('desk-policy-source')}</th>
            <th scope="col">${view.t('desk-policy-until')}</th>
            <th scope="col">${view.t('desk-policy-owner')}</th>
          </tr></thead>
          <tbody>${some.map(
            (one) => html`<tr>
              <th scope="row"><a href="/desk/policies/${one.entry.id}">${one.entry.title}</a></th>
              <td>${standingMark(view, one)}</td>
              <td>${one.entry.source}</td>
              <td>${one.entry.until}</td>
              <td>${one.approved?.name ?? one.entry.approver ?? one.entry.owner}</td>
            </tr>`,
          )}</tbody>
        </table></div>`,
        { id: `policies-${of}` },
      );
