import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { showButton } from './case-answers.ts';
import { icon } from './icon.ts';

/** One part of the card. */
export type Part = { readonly id: string; readonly title: string; readonly done: boolean };

/** A part with its heading and whether it is there. */
export const section = (view: StaffView, { id, title, done }: Part, body: Html): Html =>
  html`<section class="office-part" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">
      ${title}
      <span class="mark mark-${done ? 'complete' : 'missing'}">${view.t(done ? 'office-there' : 'office-not_there')}</span>
    </h3>
    ${body}
  </section>`;

/** Forms close with the case, and are for who may act; `owned`: for who has it. */
export const mayRecord = ({ of, acts, mine }: CaseFile, owned: boolean): boolean =>
  !isFinal(of.state) && (owned ? mine : acts);

/** A form that folds open, where the reader may use it. */
export const folded = (
  view: StaffView,
  file: CaseFile,
  { owned, title, body }: { readonly owned: boolean; readonly title: string; readonly body: Html },
): Html | string => {
  if (mayRecord(file, owned))
    return html`<details class="fold">
      <summary>${title}</summary>
      ${body}
    </details>`;
  return owned && file.acts && !isFinal(file.of.state)
    ? html`<p class="form-hint">${view.t('office-claim_first')}</p>`
    : '';
};

/** A form that may bring a file with it. */
export const fileForm = (file: CaseFile, kind: string, body: Html): Html =>
  html`<form method="post" action="/desk/deeds" enctype="multipart/form-data" class="act" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="case" value="${file.of.number}" />
    <input type="hidden" name="kind" value="${kind}" />
    ${body}
  </form>`;

/** A line that must be filled in. */
export const field = (
  view: StaffView,
  id: string,
  { key, value = '' }: { readonly key: string; readonly value?: string },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <input class="form-control" id="${id}" name="${id.split('-').at(-1) ?? ''}" maxlength="200" value="${value}" required />`;

/** Words of several lines. */
export const words = (
  view: StaffView,
  id: string,
  { key, required = true }: { readonly key: string; readonly required?: boolean },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <textarea class="form-control" id="${id}" name="${id.split('-').at(-1) ?? ''}" rows="2" maxlength="2000" ${required ? 'required' : ''}></textarea>`;

/** The day of what is recorded, not in the future. */
export const day = (view: StaffView, id: string): Html =>
  html`<label class="form-label" for="${id}">${view.t('office-day')}</label>
    <input class="form-control" id="${id}" name="day" type="date" value="${view.today}" max="${view.today}" required />`;

/** A file. */
export const scan = (
  view: StaffView,
  id: string,
  { key, required = false }: { readonly key: string; readonly required?: boolean },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <input class="form-control" id="${id}" name="scan" type="file" accept="image/*,application/pdf" ${required ? 'required' : ''} />`;

/** The button. */
export const save = (view: StaffView): Html =>
  html`<button class="btn">${view.t('desk-save')}</button>`;

/** A stored file of the office: opened by a press that the history keeps. */
export function stored(
  view: StaffView,
  file: CaseFile,
  { id, name }: { readonly id: string | undefined; readonly name: string },
): Html | string {
  if (id === undefined) return '';
  const open = file.shown.has('papers') || file.shown.has(`paper:${id}`);
  const words = view.t('desk-show');
  return open
    ? html`<a href="/desk/cases/${file.of.number}/papers/${id}" target="_blank" rel="noopener">${icon('paper')} ${name}</a>`
    : html`${name} ${showButton(file, { what: `paper:${id}`, words, label: `${words} ${name}` })}`;
}
