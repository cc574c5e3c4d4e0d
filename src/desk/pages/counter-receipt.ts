import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { dayOf } from '../../messages/day.ts';
import { serviceById } from '../../services/index.ts';
import { factsOf } from '../../services/read.ts';
import type { EntrySheet } from '../../turns/port.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName, serviceName } from '../words.ts';
import { icon } from './icon.ts';
import { flash } from './parts.ts';

/** What was made for the receipt just now: the code is shown this once. */
export type ReceiptNews = {
  readonly code?: string;
  readonly problem?: string;
};

/** The receipt on half a sheet of A4: numbers, what is still to bring, by when, whom to call, and the code for his own chat. */
export const receiptBody = (view: StaffView, sheet: EntrySheet, news: ReceiptNews = {}): Html =>
  html`<div class="page-head no-print">
      <h1>${view.t('counter-receipt')}</h1>
      <button type="button" class="btn btn-primary" data-print>${icon('print')} ${view.t('desk-print')}</button>
      ${sheet.cases.map(
        ({ number }) =>
          html`<a class="btn" href="/desk/cases/${number}">${view.t('counter-to_case', { number })}</a>`,
      )}
    </div>
    ${news.problem === undefined ? '' : flash('bad', news.problem)} ${codeForm(view, sheet, news)}
    ${paper(view, sheet, news)}`;

function codeForm(
  view: StaffView,
  { id, cases }: EntrySheet,
  { code }: ReceiptNews,
): Html | string {
  if (cases.every(({ conversation }) => !conversation.endsWith(`:${id}`)))
    return html`<p class="no-print">${view.t('counter-code.taken')}</p>`;
  return html`<form method="post" action="/desk/counter/${id}/code" class="act no-print" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <p>${view.t(code === undefined ? 'counter-code.about' : 'counter-code.shown')}</p>
    <button class="btn ${code === undefined ? 'btn-primary' : ''}">
      ${view.t(code === undefined ? 'counter-code.make' : 'counter-code.again')}
    </button>
  </form>`;
}

const paper = (view: StaffView, { cases, entry }: EntrySheet, { code }: ReceiptNews): Html => {
  const { centre } = view.port;
  const [first] = cases;
  const name = first?.answers['name']?.value;
  return html`<article class="receipt" aria-label="${view.t('counter-receipt')}">
    <header>
      <strong>${centre.name[view.language]}</strong>
      <span>${view.t('counter-receipt.title')}</span>
    </header>
    <p>
      ${typeof name === 'string' ? html`<strong>${name}</strong> · ` : ''}${view.t(
        'counter-receipt.day',
        { day: first === undefined ? view.today : dayOf(first.opened), by: entry.entered.by.name },
      )}
    </p>
    ${cases.map((of) => caseLines(view, of))} ${bring(view, cases)}
    <div class="receipt-foot">
    <p class="receipt-call">
      ${view.t('counter-receipt.call', {
        phone: centre.phone,
        address: centre.address[view.language],
        hours: centre.hours[view.language],
      })}
    </p>
    ${code === undefined ? '' : codeLines(view, code)}
    </div>
  </article>`;
};

const caseLines = (view: StaffView, of: Case): Html =>
  html`<section>
    <p class="receipt-number">
      <span>${serviceName(view, of.service)}</span> <b class="mono">${of.number}</b>
    </p>
    <p>
      ${of.clock.due === null ? view.t('counter-receipt.next') : view.t('counter-receipt.due', { day: of.clock.due })}
    </p>
  </section>`;

/** What is still to bring for all of it, each paper once. */
function bring(view: StaffView, cases: readonly Case[]): Html {
  const wanted = new Set(
    cases.flatMap((of) =>
      stillWanted(of).map((ids) => ids.map((id) => paperName(view, id)).join(view.t('desk-or'))),
    ),
  );
  return wanted.size === 0
    ? html`<p>${view.t('counter-receipt.complete')}</p>`
    : html`<p>${view.t('counter-receipt.bring')}</p>
        <ul>
          ${[...wanted].map((one) => html`<li>${one}</li>`)}
        </ul>`;
}

/** Required papers that nobody has brought, each with those that do as well. */
export function stillWanted(of: Case): readonly (readonly string[])[] {
  const here = new Set(
    of.papers.filter(({ state }) => state !== 'returned').map(({ need }) => need),
  );
  const needs = serviceById(of.service)?.papers(factsOf(of.answers)) ?? [];
  return needs
    .filter(
      ({ id, required, or = [] }) =>
        required && of.waived?.[id] === undefined && ![id, ...or].some((one) => here.has(one)),
    )
    .map(({ id, or = [] }) => [id, ...or]);
}

const codeLines = (view: StaffView, code: string): Html =>
  html`<section class="receipt-code">
    <p>${view.t('counter-code.how', { days: view.port.centre.times.counterCodeDays })}</p>
    <p class="mono" id="code">${code.replaceAll(/(\d{4})(?=\d)/gu, '$1 ')}</p>
    <p>${view.t('counter-code.keep')}</p>
  </section>`;
