import { html } from 'hono/html';
import type { Batch } from '../../records/batch.ts';
import { type Missed, type MissedReason, missedBy } from '../../records/missed.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { readingWorld } from './batch-page.ts';
import { recordForm } from './record-parts.ts';

/** Who fits a batch and is not on its list, among what this reader may open. */
export function missedFor(view: StaffView, batch: Batch): readonly Missed[] {
  const { desk, records } = view.port.store;
  const cases = desk
    .list({ open: true })
    .filter((row) => row.kind === 'application' && mayRead(view.staff, row, view.port.centre))
    .flatMap((row) => desk.case(row.number) ?? []);
  return missedBy(batch, {
    cases,
    households: records.list('household'),
    world: readingWorld(view),
  });
}

/** 没漏掉谁: everybody found with the reasons, ticked in by staff, and the confirmation that all were looked at. */
export function missedPage(
  view: StaffView,
  batch: Batch,
  { note, taken }: { readonly note: Html | string; readonly taken: number },
): { readonly title: string; readonly body: Html } {
  const found = missedFor(view, batch);
  const open = batch.state === 'draft' && mayAct(view.staff);
  const address = `/desk/batches/${batch.id}`;
  return {
    title: view.t('missed-title'),
    body: html`<div class="page-head"><h1>${view.t('missed-title')}</h1><p class="muted"><a href="${address}">${batch.name}</a></p></div>
      ${note}<p>${view.t('missed-about')}</p>
      ${batch.looked === undefined ? '' : html`<p class="muted">${view.t('missed-looked', { by: batch.looked.by, found: batch.looked.found, taken: batch.looked.taken })}</p>`}
      ${batch.state === 'draft' ? '' : html`<p>${view.t('missed-closed')}</p>`}
      ${taken > 0 ? html`<p>${view.t('missed-taken', { count: taken })}</p>` : ''}
      ${
        found.length === 0
          ? html`<p class="empty-list">${view.t('missed-none')}</p>`
          : card(
              view.t('missed-found', { count: found.length }),
              html`<form method="post" action="${address}/missed" data-act>
                <input type="hidden" name="act" value="${newActId()}" /><input type="hidden" name="taken" value="${taken}" />
                ${table(view, found, open)}
                ${open ? html`<div class="card-body"><button class="btn">${view.t('missed-add')}</button></div>` : ''}
              </form>`,
            )
      }
      ${open ? doneForm(view, batch, { found: found.length + taken, taken }) : ''}`,
  };
}

const table = (view: StaffView, found: readonly Missed[], open: boolean): Html =>
  html`<div class="table-responsive" tabindex="0"><table class="table missed-table">
    <thead><tr>${open ? html`<th scope="col"><span class="visually-hidden">${view.t('desk-choose')}</span></th>` : ''}
      <th scope="col">${view.t('desk-line-name')}</th><th scope="col">${view.t('desk-line-unit')}</th><th scope="col">${view.t('missed-why')}</th></tr></thead>
    <tbody>${found.map((one) => row(view, one, open))}</tbody></table></div>`;

const row = (view: StaffView, one: Missed, open: boolean): Html =>
  html`<tr>${open ? html`<td><input type="checkbox" class="form-check-input" name="${one.kind}" value="${one.id}" aria-label="${one.name}" /></td>` : ''}
    <th scope="row">${one.name === '' ? view.t('desk-unnamed') : one.name}
      ${one.household === undefined ? '' : html`<a class="muted" href="/desk/files/${one.household}">${view.t('missed-file')}</a>`}
      ${one.cases.map((number) => html` <a class="muted" href="/desk/cases/${number}">${number}</a>`)}</th>
    <td>${one.unit ?? ''}</td>
    <td><ul class="plain-list reasons">${one.reasons.map((reason) => html`<li class="${reason.reason.startsWith('urgent') ? 'warn' : ''}">${reasonWords(view, reason)}</li>`)}</ul></td></tr>`;

/** A reason in words; one that a county has added and nobody has worded stands as it is. */
function reasonWords(view: StaffView, { reason, value }: MissedReason): string {
  const key = `missed-reason-${reason}`;
  if (!view.port.wording.has(key, view.language)) return reason;
  return view.t(key, {
    months: value ?? '',
    category: reason === 'category' ? { key: `o-hardship_category-${value}` } : '',
  });
}

const doneForm = (
  view: StaffView,
  batch: Batch,
  { found, taken }: { readonly found: number; readonly taken: number },
): Html =>
  recordForm(`batches/${batch.id}`, 'look_missed', {
    body: html`<input type="hidden" name="found" value="${found}" /><input type="hidden" name="taken" value="${taken}" />
      <p class="form-hint">${view.t('missed-done.hint')}</p>
      <button class="btn btn-primary">${view.t('missed-done')}</button>`,
  });
