import { html } from 'hono/html';
import { mayNotStand } from '../../records/notice-lines.ts';
import type { Objection, PublicNotice } from '../../records/public-notice.ts';
import { mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { readingWorld } from './batch-page.ts';
import { nameOnNotice, noticeTable } from './notice-lines-table.ts';
import { standOf } from './notice-list.ts';
import { chooser, field, fold, historyCard, recordForm } from './record-parts.ts';

/** One notice: its preview and release, its days and address, objections with their answers, withdrawal. */
export function noticePage(
  view: StaffView,
  id: string,
  note: Html | string,
): { readonly title: string; readonly body: Html } | null {
  const { records } = view.port.store;
  const of = records.load('notice', id);
  if (of === null) return null;
  return {
    title: of.name,
    body: html`<div class="page-head"><h1>${of.name}</h1><span class="state">${view.t(`notice-is-${standOf(of, view.now)}`)}</span>
        <p class="muted">${of.id} · ${view.t(`notices-level-${of.level}`)} ${of.unit ?? ''}</p></div>
      ${note} ${changedSince(view, of)}
      <div class="record-columns"><div>${card(view.t(of.state === 'draft' ? 'notices-preview' : 'notices-lines'), html`<div class="card-body">${noticeTable(view, of.lines)}</div>`)} ${objectionsCard(view, of)}</div>
      <aside>${standCard(view, of)} ${mayAct(view.staff) ? actsCard(view, of) : ''}</aside></div>
      ${historyCard(view, records.history(id))}`,
  };
}

/** Somebody of it refused, or was ruled otherwise, after it was drafted: it is not released over his words. */
function changedSince(view: StaffView, of: PublicNotice): Html | string {
  const lines = of.state === 'withdrawn' ? [] : mayNotStand(of, readingWorld(view));
  return lines.length === 0
    ? ''
    : html`<p class="flash flash-bad" role="alert"><span>${view.t('notices-refused_since', { count: lines.length })} ${lines.map((one) => nameOnNotice(view, one)).join('、')}</span></p>`;
}

const standCard = (view: StaffView, of: PublicNotice): Html =>
  card(
    view.t('record-notice'),
    html`<dl class="card-body facts">
      ${of.batch === undefined ? '' : html`<dt>${view.t('record-batch')}</dt><dd><a href="/desk/batches/${of.batch}">${view.port.store.records.load('batch', of.batch)?.name ?? of.batch}</a></dd>`}
      ${of.from === null ? '' : html`<dt>${view.t('notices-column-days')}</dt><dd>${of.from} — ${of.to} ${of.provisional ? html`<span class="muted">${view.t('notices-provisional')}</span>` : ''}</dd>`}
      <dt>${view.t('notices-contact')}</dt><dd>${of.contact}</dd>
      ${of.state === 'released' ? html`<dt>${view.t('notices-address')}</dt><dd><a href="/gongshi/${of.token}">/gongshi/${of.token.slice(0, 6)}…</a></dd>` : ''}
      <dt>${view.t('desk-print')}</dt><dd><a href="/desk/notices/${of.id}/print">${view.t('notices-print')}</a></dd>
      ${of.reason === undefined ? '' : html`<dt>${view.t('desk-why')}</dt><dd>${of.reason}</dd>`}
    </dl>`,
  );

const actsCard = (view: StaffView, of: PublicNotice): Html | string =>
  of.state === 'withdrawn'
    ? ''
    : card(
        view.t('desk-next'),
        html`<div class="card-body">
          ${
            of.state === 'draft'
              ? recordForm(`notices/${of.id}`, 'release_notice', {
                  body: html`${field(view.t('notices-from'), 'from', { type: 'date', value: view.today, required: true })}
                    <p class="form-hint">${view.t('notices-release.hint')}</p>
                    <button class="btn btn-primary w-100">${view.t('notices-release')}</button>`,
                })
              : fold(view.t('notices-object'), objectForm(view, of))
          }
          ${fold(
            view.t('notices-withdraw'),
            recordForm(`notices/${of.id}`, 'withdraw_notice', {
              body: html`${field(view.t('desk-why'), 'reason', { required: true })}<button class="btn btn-outline-danger">${view.t('notices-withdraw')}</button>`,
            }),
          )}
        </div>`,
        { className: 'next' },
      );

const objectForm = (view: StaffView, of: PublicNotice): Html =>
  recordForm(`notices/${of.id}`, 'object', {
    body: html`${chooser(view.t('notices-object-about'), 'about', [['', view.t('desk-choose')], ...of.lines.map((one) => [one.of.id, `${nameOnNotice(view, one)} ${one.unit ?? ''}`] as const)])}
      ${field(view.t('notices-object-by'), 'by', { required: true })}
      ${field(view.t('notices-object-contact'), 'contact')}
      ${field(view.t('notices-object-text'), 'text', { required: true, long: true })}
      <p class="form-hint">${view.t('notices-object.hint')}</p>
      <button class="btn">${view.t('notices-object')}</button>`,
  });

const objectionsCard = (view: StaffView, of: PublicNotice): Html | string =>
  of.objections.length === 0
    ? ''
    : card(
        view.t('notices-column-objections'),
        html`<div class="card-body">${of.objections.map((one) => objectionPart(view, of, one))}</div>`,
        { id: 'objections' },
      );

function objectionPart(view: StaffView, of: PublicNotice, one: Objection): Html {
  const about = of.lines.find((line) => line.of.id === one.about);
  return html`<div class="objection"><p><b>${about === undefined ? one.about : nameOnNotice(view, about)}</b> ${one.text}
      <span class="muted">${when(view, one.at)} ${one.by} ${one.contact ?? ''}</span></p>
    ${
      one.answer !== undefined
        ? html`<p><span class="state">${view.t(one.answer.upheld ? 'notices-upheld' : 'notices-not_upheld')}</span> ${one.answer.text} <span class="muted">${when(view, one.answer.at)} ${one.answer.by}</span></p>`
        : mayAct(view.staff)
          ? recordForm(`notices/${of.id}`, 'answer_objection', {
              body: html`<input type="hidden" name="objection" value="${one.id}" />
                ${chooser(view.t('notices-answer'), 'upheld', [
                  ['', view.t('desk-choose')],
                  ['no', view.t('notices-not_upheld')],
                  ['yes', view.t('notices-upheld')],
                ])}
                ${field(view.t('notices-answer-text'), 'text', { required: true, long: true, hint: view.t('notices-answer-text.hint') })}
                <button class="btn">${view.t('notices-answer-do')}</button>`,
            })
          : html`<p class="warn">${view.t('desk-objections_open', { count: 1 })}</p>`
    }</div>`;
}
