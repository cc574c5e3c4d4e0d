import { html } from 'hono/html';
import type { ListBatch } from '../list-port.ts';
import type { Html, StaffView } from '../view.ts';
import { card, flash } from './parts.ts';

/** Choosing a list; what was wrong with the last one stands above. */
export const uploadBody = (view: StaffView, batch: ListBatch, problem?: string): Html =>
  html`<div class="page-head"><h1>${view.t('lists-of_batch', { batch: batch.name })}</h1></div>
    ${problem === undefined ? '' : flash('bad', problem)}
    ${card(view.t('lists-file'), html`<div class="card-body">${uploadForm(view, batch.id)}</div>`)}`;

/** The form with the one file; it only reads. */
export const uploadForm = (view: StaffView, batch: string): Html =>
  html`<form method="post" action="/desk/lists/read" enctype="multipart/form-data">
    <input type="hidden" name="batch" value="${batch}" />
    <label class="form-label" for="list-file">${view.t('lists-file')}</label>
    <input
      class="form-control"
      type="file"
      id="list-file"
      name="file"
      accept=".xlsx,.xls,.ods,.csv,.txt"
      aria-describedby="list-file-hint"
      required
    />
    <p class="form-hint" id="list-file-hint">${view.t('lists-file.hint')}</p>
    <button class="btn btn-primary">${view.t('lists-read')}</button>
    <p class="form-hint">${view.t('lists-read.about')}</p>
  </form>`;
