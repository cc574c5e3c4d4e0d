import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import type { BulkKind, SharedWant } from '../bulk.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName, questionLabel } from '../words.ts';

/** Id of the form that the marks of the rows belong to. */
export const bulkForm = 'bulk';

/** What can be done with the rows that were marked; it stays in sight at the lower edge of the window. */
export const bulkBar = (view: StaffView): Html =>
  html`<form class="bulk" id="${bulkForm}" method="post" action="/desk/bulk" aria-label="${view.t('queue-bulk')}">
    <input type="hidden" name="act" value="${newActId()}" />
    <span class="bulk-title">${view.t('queue-bulk')}</span>
    ${doButton(view, 'claim', html`data-key="b" data-focus`)} ${doButton(view, 'ask')} ${doButton(view, 'print')}
    <span class="bulk-assign">
      <label class="visually-hidden" for="bulk-to">${view.t('queue-bulk-assign_to')}</label>
      <select class="form-select form-select-sm" id="bulk-to" name="to">
        <option value="">${view.t('queue-bulk-assign_to')}</option>
        ${colleagues(view).map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
      </select>
      ${doButton(view, 'assign')}
    </span>
  </form>`;

const doButton = (view: StaffView, kind: BulkKind, more: Html | string = ''): Html =>
  html`<button class="btn btn-sm" name="do" value="${kind}" ${more}>${view.t(`queue-bulk-${kind}`)}</button>`;

const colleagues = (view: StaffView) =>
  view.port.store.staff.list().filter((one) => one.active && one.id !== view.staff.id);

/** The one thing that several workers are asked for: what fits most of the cases stands first. */
export const askMany = (
  view: StaffView,
  { cases, wants }: { readonly cases: readonly Case[]; readonly wants: readonly SharedWant[] },
): Html =>
  html`<div class="page-head"><h1>${view.t('queue-ask-title', { count: cases.length })}</h1></div>
    <form class="card card-body bulk-ask" method="post" action="/desk/bulk">
      <input type="hidden" name="act" value="${newActId()}" />
      <input type="hidden" name="do" value="ask" />
      ${cases.map(({ number }) => html`<input type="hidden" name="number" value="${number}" />`)}
      <label class="form-label" for="want">${view.t('queue-ask-what')}</label>
      <select class="form-select" id="want" name="want" required autofocus>
        <option value="">${view.t('desk-choose')}</option>
        ${wants.map(
          (one) =>
            html`<option value="${one.want}">${view.t('queue-ask-count', { name: wantName(view, one), count: one.count })}</option>`,
        )}
        <option value="words">${view.t('desk-ask.words')}</option>
      </select>
      <label class="form-label" for="why">${view.t('queue-ask-why')}</label>
      <textarea class="form-control" id="why" name="why" rows="2" maxlength="2000" aria-describedby="why-hint"></textarea>
      <p class="form-hint" id="why-hint">${view.t('queue-ask-hint')}</p>
      <button class="btn btn-primary">${view.t('queue-ask-go')}</button>
      <a class="btn" href="/desk/back">${view.t('desk-cancel')}</a>
    </form>`;

function wantName(view: StaffView, { want, service }: SharedWant): string {
  const [kind, id = ''] = want.split(':');
  return kind === 'paper' ? paperName(view, id) : questionLabel(view, service, id);
}

/** One case of many for which the act was not done. */
export type Failed = { readonly number: string; readonly name: string; readonly why: string };

/** What became of an act on many cases: how many it was done for, and each for which it was not, by name and with the reason. */
export const bulkResult = (
  view: StaffView,
  {
    kind,
    done,
    failed,
  }: {
    readonly kind: BulkKind;
    readonly done: readonly string[];
    readonly failed: readonly Failed[];
  },
): Html =>
  html`<div class="page-head"><h1>${view.t(`queue-done-${kind}`, { count: done.length })}</h1></div>
    <p class="bulk-next">
      ${
        kind === 'claim' && done[0] !== undefined
          ? html`<a class="btn btn-primary" href="/desk/cases/${done[0]}" data-key="n">${view.t('queue-done-open')}</a>`
          : ''
      }
      <a class="btn" href="/desk/back" data-key="q">${view.t('queue-back')}</a>
    </p>
    ${failed.length === 0 ? '' : failedTable(view, failed)}`;

/** Each case for which it was not done, and why. */
export const failedTable = (view: StaffView, failed: readonly Failed[]): Html =>
  html`<section class="card" role="alert" aria-labelledby="failed-title">
    <h2 class="table-title" id="failed-title">${view.t('queue-failed', { count: failed.length })}</h2>
    <div class="table-responsive" tabindex="0">
      <table class="table card-table">
        <thead><tr>
          <th scope="col">${view.t('desk-column-name')}</th>
          <th scope="col">${view.t('desk-column-number')}</th>
          <th scope="col">${view.t('queue-failed-why')}</th>
        </tr></thead>
        <tbody>
          ${failed.map(
            ({ number, name, why }) =>
              html`<tr>
                <th scope="row">${name === '' ? '' : html`<a href="/desk/cases/${number}">${name}</a>`}</th>
                <td class="mono">${number}</td>
                <td>${why}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
