import { html } from 'hono/html';
import type { Audit, Look } from '../../storage/people/people-store.ts';
import { isAdmin } from '../accounts/roles.ts';
import {
  type AuditRow,
  auditedBatches,
  auditorsOf,
  auditsOf,
  campaignsOf,
  type LooksQuery,
  lastAuditDay,
} from '../audit.ts';
import { accountsOf } from '../hands.ts';
import { yuan } from '../records/record-form.ts';
import { fullTime, type Html, type StaffView } from '../view.ts';
import { questionLabel, serviceName } from '../words.ts';
import { card } from './parts.ts';

const nameOf = (view: StaffView, id: string): string =>
  accountsOf(view).find((one) => one.id === id)?.name ?? '—';

const head = (view: StaffView, title: string): Html =>
  html`<div class="page-head"><h1>${title}</h1>
    <nav class="pills"><a href="/desk/audit" ${view.path === '/desk/audit' ? html`aria-current="page"` : ''}>${view.t('people-audit')}</a>
      <a href="/desk/looks" ${view.path === '/desk/looks' ? html`aria-current="page"` : ''}>${view.t('people-looks')}</a></nav></div>`;

/** What was opened to whom, for what and how long; the manager opens and ends it. */
export function auditBody(view: StaffView, note: Html | string): Html {
  const all = auditsOf(view);
  const list =
    all.length === 0
      ? html`<div class="empty-list"><p>${view.t('people-audit-none')}</p></div>`
      : card(
          view.t('people-audit-open'),
          html`<ul class="list-group list-group-flush">${all.map((one) => auditLine(view, one))}</ul>`,
        );
  return html`${head(view, view.t('people-audit'))} ${note}
    <p class="text-secondary">${view.t('people-audit.about')}</p>
    <div class="columns"><div>${list}</div>
      <div class="side">${isAdmin(view.staff) ? openForm(view) : ''}</div></div>`;
}

function auditLine(view: StaffView, one: Audit): Html {
  const over = one.last < view.today;
  return html`<li class="list-group-item entry-open">
    ${over ? html`<span class="text-secondary">${one.campaign} · ${one.year}</span>` : html`<a href="/desk/audit/${one.id}">${one.campaign} · ${one.year}</a>`}
    <span>${view.t('people-audit-line', { auditor: nameOf(view, one.auditor), by: nameOf(view, one.by), purpose: one.purpose })}</span>
    <span class="text-secondary">${view.t(over ? 'people-audit-over' : 'people-audit-until', { day: one.last })}</span>
    ${
      isAdmin(view.staff) && !over
        ? html`<form method="post" action="/desk/audit/${one.id}/end"><button class="btn btn-sm">${view.t('people-audit-end')}</button></form>`
        : ''
    }
  </li>`;
}

function openForm(view: StaffView): Html {
  const auditors = auditorsOf(view);
  const campaigns = campaignsOf(view);
  const body =
    auditors.length === 0 || campaigns.length === 0
      ? html`<p class="card-body">${view.t(auditors.length === 0 ? 'people-audit-no_auditor' : 'people-audit-no_batch')}</p>`
      : html`<form class="card-body" method="post" action="/desk/audit">
          <div class="mb-2"><label class="form-label" for="audit-who">${view.t('people-audit-who')}</label>
            <select class="form-select" id="audit-who" name="auditor">${auditors.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></div>
          <div class="mb-2"><label class="form-label" for="audit-what">${view.t('people-audit-what')}</label>
            <select class="form-select" id="audit-what" name="campaign">${campaigns.map(({ campaign, year }) => html`<option value="${year} ${campaign}">${campaign} · ${year}</option>`)}</select></div>
          <div class="mb-2"><label class="form-label" for="audit-why">${view.t('people-audit-why')}</label>
            <input class="form-control" id="audit-why" name="purpose" maxlength="300" autocomplete="off" required /></div>
          <div class="mb-2"><label class="form-label" for="audit-last">${view.t('people-last')}</label>
            <input class="form-control" type="date" id="audit-last" name="last" required min="${view.today}" max="${lastAuditDay(view)}" /></div>
          <button class="btn btn-primary">${view.t('people-audit-do')}</button>
        </form>`;
  return card(view.t('people-audit-new'), body);
}

/** Money and rows of what was named; nothing leads from here to a case or a talk. */
export function auditedBody(view: StaffView, audit: Audit): Html {
  return html`${head(view, `${audit.campaign} · ${audit.year}`)}
    <p class="text-secondary">${view.t('people-audit-line', { auditor: nameOf(view, audit.auditor), by: nameOf(view, audit.by), purpose: audit.purpose })} ${view.t('people-audit-until', { day: audit.last })}</p>
    ${auditedBatches(view, audit).map(({ batch, rows }) =>
      card(
        `${batch.name} ${batch.id}`,
        html`${totals(view, rows)}
          <div class="table-responsive" tabindex="0"><table class="table table-vcenter card-table people-audited">
            <thead><tr><th scope="col" class="num">${view.t('people-row-n')}</th>${['name', 'id', 'category', 'cause', 'source', 'state', 'received'].map((one) => html`<th scope="col">${view.t(`people-row-${one}`)}</th>`)}<th scope="col" class="num">${view.t('people-row-yuan')}</th></tr></thead>
            <tbody>${rows.map((row) => auditedRow(view, row))}</tbody>
          </table></div>`,
      ),
    )}`;
}

function totals(view: StaffView, rows: readonly AuditRow[]): Html {
  const stay = rows.filter(({ line }) => line.state !== 'dropped');
  const sum = (states: readonly string[]): string =>
    yuan(
      stay
        .filter(({ line }) => states.length === 0 || states.includes(line.state))
        .reduce((total, { line }) => total + line.cents, 0),
    );
  return html`<p class="card-body">${view.t('people-audit-sums', {
    count: stay.length,
    all: sum([]),
    paid: sum(['paid']),
    returned: sum(['returned']),
    open: sum(['listed', 'held', 'reserved', 'sent', 'failed']),
  })}</p>`;
}

/** The first three and the last two signs of a number of identity. */
const masked = (number: string | undefined): string =>
  number === undefined
    ? ''
    : `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 5))}${number.slice(-2)}`;

function auditedRow(view: StaffView, { line, name, cause }: AuditRow): Html {
  const source = view.port.store.records.load('source', line.source)?.name ?? line.source;
  return html`<tr>
    <td class="num">${line.n}</td>
    <th scope="row">${name ?? view.t('people-row-few')}</th>
    <td class="mono">${name === null ? '' : masked(line.payee.idNumber)}</td>
    <td>${name === null || line.category === undefined ? '' : view.t(`o-hardship_category-${line.category}`)}</td>
    <td>${cause === null ? '' : cause === 'health' ? view.t('people-row-health') : view.t(`o-hardship_cause-${cause}`)}</td>
    <td>${source}</td>
    <td>${view.t(`line-${line.state}`)}</td>
    <td>${line.receipt?.day ?? ''}</td>
    <td class="num">${yuan(line.cents)}</td>
  </tr>`;
}

/** Who looked at what on a day: what was opened on a case, and what was taken out. */
export function looksBody(
  view: StaffView,
  { looks, of }: { readonly looks: readonly Look[]; readonly of: LooksQuery },
): Html {
  return html`${head(view, view.t('people-looks'))}
    <form class="people-choose" method="get" action="/desk/looks">
      <label for="looks-day">${view.t('desk-day')}</label>
      <input class="form-control" type="date" id="looks-day" name="day" value="${of.day}" max="${view.today}" />
      <label for="looks-by">${view.t('people-looks-by')}</label>
      <select class="form-select" id="looks-by" name="by"><option value="">${view.t('people-looks-all')}</option>
        ${accountsOf(view).map(({ id, name }) => html`<option value="${id}" ${id === of.by ? 'selected' : ''}>${name}</option>`)}</select>
      <button class="btn">${view.t('desk-narrow.do')}</button>
    </form>
    ${
      looks.length === 0
        ? html`<div class="empty-list"><p>${view.t('people-looks-none')}</p></div>`
        : card(
            view.t('people-looks-count', { count: looks.length }),
            html`<div class="table-responsive" tabindex="0"><table class="table card-table people-looks">
              <thead><tr>${['at', 'by', 'of', 'what', 'why'].map((one) => html`<th scope="col">${view.t(`people-look-${one}`)}</th>`)}</tr></thead>
              <tbody>${looks.map((look) => lookRow(view, look))}</tbody>
            </table></div>`,
          )
    }`;
}

/** What was looked at, by its kind: which value it was says the question's own label. */
function lookWords(
  view: StaffView,
  { kind, what, rows }: Look,
  service: string | undefined,
): string {
  if (kind === 'export')
    return view.t('people-look-export', {
      what,
      rows: rows ?? 0,
      counted: rows === undefined ? 'no' : 'yes',
    });
  if (what.startsWith('paper:')) return view.t('desk-shown-papers');
  if (what.startsWith('slip:')) return view.t('desk-shown-slip');
  const whole = ['answers', 'conversation', 'papers', 'letter', 'api'];
  if (whole.includes(what)) return view.t(`desk-shown-${what}`);
  const label = questionLabel(view, service ?? 'relief', what);
  return label === '' ? what : label;
}

function lookRow(view: StaffView, look: Look): Html {
  const of = view.port.store.desk.case(look.of);
  return html`<tr>
    <td class="mono">${fullTime(look.at)}</td>
    <td>${look.by.name}</td>
    <td><span class="mono">${look.of}</span> ${of === null ? '' : serviceName(view, of.service)}</td>
    <td>${lookWords(view, look, of?.service)}</td>
    <td>${look.why}</td>
  </tr>`;
}
