import { html } from 'hono/html';
import type { Paper } from '../../messages/answer.ts';
import {
  type OpenSheet,
  sheetClashes,
  sheetConsents,
  sheetGroups,
  sheetPapers,
  sheetScreenings,
} from '../counter-view.ts';
import { type Html, newActId, type StaffView, when } from '../view.ts';
import { paperName, serviceName } from '../words.ts';
import { entryLine, lineLabel } from './counter-field.ts';
import { takenFields } from './counter-start.ts';
import { icon } from './icon.ts';
import { card, flash } from './parts.ts';

/** What the sheet shows besides what is typed. */
export type SheetNews = {
  readonly problem?: string;
  /** Typed just now. */
  readonly fresh?: string;
  readonly clashed?: readonly string[];
};

/** An application as staff enter it: its questions in groups on the left, what is lacking, found and taken on the right. */
export function counterSheet(view: StaffView, sheet: OpenSheet, news: SheetNews = {}): Html {
  return html`<div id="sheet" class="entry">
    ${head(view, sheet)} ${news.problem === undefined ? '' : flash('bad', news.problem)}
    <div class="columns case">
      <div class="side">
        ${lackCard(view, sheet)} ${consentCard(view, sheet)} ${paperCard(view, sheet)}
        ${dropCard(view, sheet)}
      </div>
      <div class="main-column">
        ${sheetGroups(sheet, 'apply').map((group) => groupCard(view, sheet, { ...group, news }))}
        ${fileFold(view, sheet, news)} ${clashCard(view, sheet)} ${screeningCard(view, sheet)}
        ${handInCard(view, sheet)}
      </div>
    </div>
  </div>`;
}

function head(view: StaffView, sheet: OpenSheet): Html {
  const { entered, began, last } = sheet.entry;
  const { order, due, callBack } = entered;
  return html`<div class="page-head case-head">
    <h1>
      ${view.t(`counter-entering-${entered.how}`)}
      <span class="case-service">${sheet.draft.services.map((id) => serviceName(view, id)).join(view.t('counter-and'))}</span>
    </h1>
    <div class="case-facts">
      <span class="owner">${icon('person')} ${view.t('counter-began', { by: entered.by.name, when: when(view, began) })}</span>
      ${last.id === entered.by.id ? '' : html`<span class="owner">${view.t('counter-last', { by: last.name })}</span>`}
      ${order === undefined ? '' : html`<span>${view.t('counter-order.is', { order })}</span>`}
      ${due === undefined ? '' : html`<span>${view.t('counter-order.until', { due })}</span>`}
      ${callBack === true ? html`<span class="mark">${view.t('counter-order.calls_back')}</span>` : ''}
      <span class="text-secondary" id="entry-state" role="status" data-lost="${view.t('counter-not_saved')}">
        ${view.t('counter-saved', { when: when(view, sheet.draft.touched) })}
      </span>
    </div>
  </div>`;
}

const groupName = (view: StaffView, id: string): string =>
  id === 'first' || id === 'other' ? view.t(`counter-group-${id}`) : view.t(`group-${id}`);

type Group = ReturnType<typeof sheetGroups>[number] & { readonly news: SheetNews };

const groupLines = (view: StaffView, sheet: OpenSheet, { questions, news }: Group): Html =>
  html`<div class="entry-lines">
    ${questions.map((question) =>
      entryLine(view, {
        sheet,
        question,
        fresh: news.fresh === question.id,
        clashed: news.clashed?.includes(question.id) === true,
      }),
    )}
  </div>`;

const groupCard = (view: StaffView, sheet: OpenSheet, group: Group): Html =>
  card(groupName(view, group.id), groupLines(view, sheet, group), { id: `group-${group.id}` });

/** What the full file wants besides: it may wait, and may as well be said now. */
function fileFold(view: StaffView, sheet: OpenSheet, news: SheetNews): Html | string {
  const groups = sheetGroups(sheet, 'file');
  const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return count === 0
    ? ''
    : html`<details class="card fold entry-file" id="entry-file">
        <summary>${view.t('counter-file', { count })}</summary>
        ${groups.map(
          (group) =>
            html`<h3>${groupName(view, group.id)}</h3>
              ${groupLines(view, sheet, { ...group, news })}`,
        )}
      </details>`;
}

function lackCard(view: StaffView, sheet: OpenSheet): Html {
  const { lacking } = sheet.draft;
  return html`<section class="card next" aria-labelledby="lack-title">
    <div class="card-body">
      <h2 id="lack-title">${view.t('counter-lacking')}</h2>
      ${
        lacking.length === 0
          ? html`<p>${icon('check')} ${view.t('counter-lacking.none')}</p>`
          : html`<p>${view.t('counter-lacking.some', { count: lacking.length })}</p>
            <ul class="entry-gaps">
              ${lacking.map((id) => html`<li><a href="#line-${id}">${lineLabel(view, sheet, id)}</a></li>`)}
            </ul>`
      }
      <a class="btn btn-primary w-100" href="#hand-in">${view.t('counter-to_hand_in')}</a>
    </div>
  </section>`;
}

const consentCard = (view: StaffView, sheet: OpenSheet): Html =>
  card(
    view.t('counter-consents'),
    html`<ul class="list-group list-group-flush">
      ${sheetConsents(sheet).map(
        ({ kind, consent }) =>
          html`<li class="list-group-item">
            <strong>${view.t(`counter-consent-${kind}`)}</strong>
            ${
              consent === undefined
                ? html`<p class="form-hint">${view.t(`consent-${kind}`, { centre: view.port.centre.name[view.language] })}</p>
                  ${consentForm(view, sheet, kind)}`
                : html`<p>${consentWords(view, consent)}</p>
                  ${
                    kind === 'basic'
                      ? ''
                      : html`<details class="fold" id="again-${kind}">
                          <summary>${view.t('counter-consent-again')}</summary>
                          ${consentForm(view, sheet, kind)}
                        </details>`
                  }`
            }
          </li>`,
      )}
    </ul>`,
    { id: 'consents' },
  );

/** A consent in words: given or not, how it was taken, when and by whom. */
export const consentWords = (
  view: StaffView,
  { given, taken }: NonNullable<ReturnType<typeof sheetConsents>[number]['consent']>,
): string =>
  view.t(`counter-consent-${given ? 'yes' : 'no'}`, {
    how: view.t(`counter-taken-${taken?.how ?? 'chat'}`),
    day: taken?.day ?? '',
    by: taken?.by ?? '',
  });

const consentForm = (view: StaffView, sheet: OpenSheet, kind: string): Html =>
  html`<form method="post" action="/desk/counter/${sheet.id}/consent" class="act" id="consent-${kind}" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="kind" value="${kind}" />
    ${takenFields(view, { id: kind, how: sheet.entry.entered.how })}
    <div class="btn-list">
      <button class="btn btn-sm btn-primary" name="given" value="yes">${view.t('counter-consent-agrees')}</button>
      <button class="btn btn-sm" name="given" value="no">${view.t('counter-consent-refuses')}</button>
    </div>
  </form>`;

function paperCard(view: StaffView, sheet: OpenSheet): Html {
  const needs = sheetPapers(sheet);
  const loose = sheet.draft.papers.filter(({ need }) => !needs.some(({ id }) => id === need));
  return card(
    view.t('counter-papers'),
    html`<ul class="list-group list-group-flush">
        ${needs.map(({ id, required }) => {
          const here = sheet.draft.papers.filter(({ need }) => need === id);
          return html`<li class="list-group-item entry-paper">
            <span>${paperName(view, id)}${required ? html`<i class="star" title="${view.t('desk-starred')}">*</i>` : ''}</span>
            ${here.map((paper) => paperMark(view, paper))}
          </li>`;
        })}
        ${loose.map((paper) => html`<li class="list-group-item entry-paper">${paperMark(view, paper)}</li>`)}
      </ul>
      <div class="card-body">
        <form method="post" action="/desk/counter-papers" enctype="multipart/form-data" class="act" id="paper-form" data-act>
          <input type="hidden" name="act" value="${newActId()}" />
          <input type="hidden" name="entry" value="${sheet.id}" />
          <label class="form-label" for="paper-need">${view.t('desk-place')}</label>
          <select class="form-select" id="paper-need" name="need">
            ${needs.map(({ id }) => html`<option value="${id}">${paperName(view, id)}</option>`)}
            <option value="other">${view.t('desk-paper-unplaced')}</option>
          </select>
          <label class="form-label" for="paper-file">${view.t('counter-papers.file')}</label>
          <input class="form-control" id="paper-file" type="file" name="file" accept="image/*,application/pdf" required />
          <button class="btn">${view.t('counter-papers.keep')}</button>
          <p class="form-hint">${view.t('counter-papers.hint')}</p>
        </form>
      </div>`,
    { id: 'papers' },
  );
}

const paperMark = (view: StaffView, { name, need }: Paper): Html =>
  html`<span class="mark mark-accepted">${icon('check')} ${name ?? paperName(view, need)}</span>`;

const dropCard = (view: StaffView, sheet: OpenSheet): Html =>
  html`<details class="card fold entry-drop" id="entry-drop">
    <summary>${view.t('counter-drop')}</summary>
    <form method="post" action="/desk/counter/${sheet.id}/drop" class="act" data-act>
      <input type="hidden" name="act" value="${newActId()}" />
      <p>${view.t('counter-drop.about')}</p>
      <button class="btn btn-outline-danger">${view.t('counter-drop.do')}</button>
    </form>
  </details>`;

function clashCard(view: StaffView, sheet: OpenSheet): Html | string {
  const clashes = sheetClashes(sheet);
  return clashes.length === 0
    ? ''
    : card(
        view.t('desk-clashes'),
        html`<ul class="list-group list-group-flush">
          ${clashes.map(
            ({ question, why }) =>
              html`<li class="list-group-item">
                <a href="#line-${question}">${lineLabel(view, sheet, question)}</a> ${view.say(why)}
              </li>`,
          )}
        </ul>`,
        { id: 'clashes' },
      );
}

/** The first look, before anything is handed in; only a look. */
function screeningCard(view: StaffView, sheet: OpenSheet): Html | string {
  const all = sheetScreenings(view, sheet);
  return all.length === 0
    ? ''
    : card(
        view.t('desk-screening'),
        html`<div class="card-body screening">
          ${all.map(
            ({ service, found }) =>
              html`<h3>
                  ${serviceName(view, service.id)}
                  <span class="verdict verdict-${found.verdict}">${view.t(`desk-verdict-${found.verdict}`)}</span>
                </h3>
                <ol>
                  ${found.steps.map((one) => html`<li>${view.say(one)}</li>`)}
                </ol>`,
          )}
          <p class="text-secondary">${view.t('desk-screening.about')}</p>
        </div>`,
        { id: 'screening' },
      );
}

function handInCard(view: StaffView, sheet: OpenSheet): Html {
  const clashes = sheetClashes(sheet).length > 0;
  const ready = sheet.draft.lacking.length === 0;
  return card(
    view.t('counter-hand_in'),
    html`<div class="card-body">
      <form method="post" action="/desk/counter/${sheet.id}/hand-in" class="act" data-act>
        <input type="hidden" name="act" value="${newActId()}" />
        <p>${view.t(ready ? 'counter-hand_in.about' : 'counter-hand_in.not_yet')}</p>
        ${
          clashes && ready
            ? html`<label class="form-check">
                <input class="form-check-input" type="checkbox" name="clashes" value="seen" required />
                <span>${view.t('counter-hand_in.clashes')}</span>
              </label>`
            : ''
        }
        ${ready ? html`<button class="btn btn-primary btn-lg">${view.t('counter-hand_in.do')} ${icon('arrow')}</button>` : ''}
      </form>
    </div>`,
    { id: 'hand-in' },
  );
}
