import { html } from 'hono/html';
import { dayOf } from '../../messages/day.ts';
import { isPublic } from '../../records/decide-notice.ts';
import type { PreparedNotice } from '../../records/notice-lines.ts';
import type { PublicNotice } from '../../records/public-notice.ts';
import { mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { readySingles } from './notice-forms.ts';
import { noticeTable } from './notice-lines-table.ts';
import { type NoticeSubject, prepared } from './notice-prepare.ts';
import type { RecordView } from './record-form.ts';
import { chooser, field, recordForm } from './record-parts.ts';

type Page = { readonly title: string; readonly body: Html };

/** How a notice stands today, in a word of the locale (`notice-is-<word>`). */
export function standOf(of: PublicNotice, now: number): string {
  if (of.state !== 'released') return of.state;
  if (isPublic(of, now)) return 'open';
  return (of.from ?? '') > dayOf(now) ? 'ahead' : 'over';
}

/** Every notice, the newest first; with a batch, a case or a household in the address the preparation of one. */
export function noticesPage(view: RecordView, note: Html | string): Page {
  const notices = view.port.store.records.list('notice').toReversed();
  const subject = subjectOf(view);
  return {
    title: view.t('notices-title'),
    body: html`<div class="page-head"><h1>${view.t('notices-title')}</h1></div>${note}
      ${subject === null || !mayAct(view.staff) ? '' : prepareCard(view, subject)}
      ${notices.length === 0 ? html`<p class="empty-list">${view.t('notices-none')}</p>` : table(view, notices)}
      ${subject === null && mayAct(view.staff) ? readyCard(view) : ''}`,
  };
}

function subjectOf(view: RecordView): NoticeSubject | null {
  const batch = view.query('batch');
  if (batch !== '') return { kind: 'batch', id: batch };
  const [one, other] = [view.query('case'), view.query('household')];
  return one === '' && other === ''
    ? null
    : {
        kind: 'single',
        cases: one === '' ? [] : [one],
        households: other === '' ? [] : [other],
      };
}

const table = (view: StaffView, notices: readonly PublicNotice[]): Html =>
  html`<section class="card"><div class="table-responsive" tabindex="0"><table class="table">
    <thead><tr>${(['name', 'state', 'days', 'lines', 'objections'] as const).map((one) => html`<th scope="col">${view.t(`notices-column-${one}`)}</th>`)}</tr></thead>
    <tbody>${notices.map((one) => {
      const open = one.objections.filter((other) => other.answer === undefined).length;
      return html`<tr><th scope="row"><a href="/desk/notices/${one.id}">${one.name}</a> <span class="muted">${one.id} ${view.t(`notices-level-${one.level}`)} ${one.unit ?? ''}</span></th>
        <td><span class="state">${view.t(`notice-is-${standOf(one, view.now)}`)}</span></td>
        <td>${one.from === null ? '' : `${one.from} — ${one.to}`}</td><td>${one.lines.length}</td>
        <td>${one.objections.length === 0 || open > 0 ? '' : one.objections.length}${open > 0 ? html` <b class="warn">${view.t('desk-objections_open', { count: open })}</b>` : ''}</td></tr>`;
    })}</tbody></table></div></section>`;

/** The notice as it would stand, and the form that makes it a draft; another press releases it. */
function prepareCard(view: RecordView, subject: NoticeSubject): Html {
  const found = prepared(view, subject);
  if (found === null) return html`<p class="empty-list">${view.t('refused-no_record')}</p>`;
  return card(
    view.t('notices-prepare'),
    html`<div class="card-body">
      ${leftOut(view, found)}
      ${found.lines.length === 0 ? html`<p>${view.t('notices-prepare-none')}</p>` : html`${noticeTable(view, found.lines)}${openForm(view, subject, found)}`}
    </div>`,
    { className: 'next' },
  );
}

/** Who is not on it and why, and who was not shown his line yet. */
const leftOut = (view: StaffView, { waiting, hidden, unasked }: PreparedNotice): Html =>
  html`${(
    [
      ['waiting', waiting],
      ['hidden', hidden],
      ['unasked', unasked],
    ] as const
  ).map(([what, lines]) =>
    lines.length === 0
      ? ''
      : html`<p class="${what === 'hidden' ? 'muted' : 'warn'}">${view.t(`notices-${what}`, { count: lines.length })} ${lines.map((one) => one.payee.name).join('、')}</p>`,
  )}`;

function openForm(view: RecordView, subject: NoticeSubject, found: PreparedNotice): Html {
  const { records } = view.port.store;
  const batch = subject.kind === 'batch' ? records.load('batch', subject.id) : null;
  const units = [...new Set(found.lines.flatMap((one) => one.unit ?? []))];
  const name = batch?.name ?? view.t('notices-name-usual');
  return recordForm('notices/new', 'open_notice', {
    body: html`${
      subject.kind === 'batch'
        ? html`<input type="hidden" name="batch" value="${subject.id}" />`
        : html`${subject.cases.map((one) => html`<input type="hidden" name="case" value="${one}" />`)}${subject.households.map((one) => html`<input type="hidden" name="household" value="${one}" />`)}`
    }
    <div class="field-grid">${field(view.t('notices-name'), 'name', { value: view.t('notices-name-of', { name }), required: true })}
      ${field(view.t('notices-contact'), 'contact', { value: view.t('notices-contact-usual', { centre: view.port.centre.name[view.language], phone: view.port.centre.phone }), required: true, hint: view.t('notices-contact.hint') })}
      ${chooser(
        view.t('notices-level'),
        'level',
        (['county', 'unit'] as const).map((one) => [one, view.t(`notices-level-${one}`)]),
      )}
      ${units.length === 0 ? '' : chooser(view.t('notices-unit'), 'unit', [['', view.t('desk-choose')], ...units.map((one) => [one, one] as const)])}</div>
    <p class="form-hint">${view.t('notices-draft.hint')}</p>
    <button class="btn btn-primary">${view.t('notices-draft')}</button>`,
  });
}

/** Applications and leavings that wait for a notice of their own. */
function readyCard(view: RecordView): Html | string {
  const ready = readySingles(view);
  const all = [
    ...ready.cases.map((id) => ['case', id]),
    ...ready.households.map((id) => ['household', id]),
  ];
  return all.length === 0
    ? ''
    : card(
        view.t('notices-ready'),
        html`<ul class="card-body plain-list">${all.map(([kind, id]) => html`<li><a href="/desk/notices?${kind}=${id}">${id}</a> ${view.t(`notices-ready-${kind}`)}</li>`)}</ul>`,
      );
}
