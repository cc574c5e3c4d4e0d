import { html } from 'hono/html';
import type { Override } from '../../messages/office.ts';
import type { RecordEntry } from '../../records/record.ts';
import { card } from '../pages/parts.ts';
import { type Html, newActId, type StaffView, when } from '../view.ts';

/** A form that does one act on a record; it carries an id of its own, so that a double press acts once. */
export const recordForm = (
  path: string,
  kind: string,
  { body, id }: { readonly body: Html; readonly id?: string },
): Html =>
  html`<form method="post" action="/desk/${path}/acts/${kind}" class="act" data-act
    ${id === undefined ? '' : html`id="${id}"`}>
    <input type="hidden" name="act" value="${newActId()}" />
    ${body}
  </form>`;

/** A field with its label. */
export const field = (
  label: string,
  name: string,
  more: {
    readonly value?: string;
    readonly type?: 'text' | 'date' | 'number';
    readonly required?: boolean;
    readonly hint?: string;
    readonly long?: boolean;
  } = {},
): Html => {
  const id = `f-${name}-${newActId().slice(0, 8)}`;
  const attributes = html`id="${id}" name="${name}" class="form-control" maxlength="2000"
    ${more.required === true ? html`required` : ''}`;
  return html`<div class="field">
    <label class="form-label" for="${id}">${label}</label>
    ${
      more.long === true
        ? html`<textarea ${attributes} rows="2">${more.value ?? ''}</textarea>`
        : html`<input ${attributes} type="${more.type ?? 'text'}" value="${more.value ?? ''}" />`
    }
    ${more.hint === undefined ? '' : html`<p class="form-hint">${more.hint}</p>`}
  </div>`;
};

/** A choice of few. */
export const chooser = (
  label: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  value = '',
): Html => {
  const id = `f-${name}-${newActId().slice(0, 8)}`;
  return html`<div class="field">
    <label class="form-label" for="${id}">${label}</label>
    <select id="${id}" name="${name}" class="form-select">
      ${options.map(
        ([one, words]) =>
          html`<option value="${one}" ${one === value ? html`selected` : ''}>${words}</option>`,
      )}
    </select>
  </div>`;
};

/** Something to unfold. */
export const fold = (title: string, body: Html): Html =>
  html`<details class="fold"><summary>${title}</summary>${body}</details>`;

/** Steps that the manager let pass against the rules: they stand out. */
export const overridesCard = (
  view: StaffView,
  overrides: readonly Override[],
  condition: (id: string) => string,
): Html | string =>
  overrides.length === 0
    ? ''
    : card(
        view.t('desk-overrides'),
        html`<ul class="card-body plain-list">
          ${overrides.map(
            (one) =>
              html`<li class="warn">
                ${when(view, one.at)} ${one.by}：${one.reason}
                <span class="muted">${one.without.map(condition).join('、')}</span>
              </li>`,
          )}
        </ul>`,
        { className: 'card-urgent' },
      );

/** A file that was opened later for one of the same people stands in this one's history, too. */
const deedWords = (kind: string, seq: number): string =>
  kind === 'open_household' && seq > firstSeq ? 'desk-record-flagged' : `desk-record-${kind}`;

const firstSeq = 1;

/** The history of a record, newest first. */
export const historyCard = (
  view: StaffView,
  entries: readonly (RecordEntry & { readonly seq: number })[],
): Html =>
  card(
    view.t('desk-history'),
    html`<ol class="card-body timeline-plain">
      ${entries
        .toReversed()
        .slice(0, 60)
        .map(
          ({ act, seq }) =>
            html`<li>
              <span class="muted">${when(view, act.at)}</span> ${act.by.name}
              ${view.t(deedWords(act.deed.kind, seq))}${'reason' in act.deed && act.deed.reason !== undefined ? `：${act.deed.reason}` : ''}
            </li>`,
        )}
    </ol>`,
    { id: 'history' },
  );
