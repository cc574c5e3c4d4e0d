import { html } from 'hono/html';
import type { Paper } from '../../messages/answer.ts';
import { type OpenSheet, sheetConsents, sheetPapers } from '../counter-view.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName } from '../words.ts';
import { lineLabel } from './counter-field.ts';
import { takenFields } from './counter-start.ts';
import { icon } from './icon.ts';
import { card } from './parts.ts';

/** What is still lacking, each with the way to its line. */
export function lackCard(view: StaffView, sheet: OpenSheet): Html {
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

/** Consents with how each was taken. */
export const consentCard = (view: StaffView, sheet: OpenSheet): Html =>
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

/** Papers brought along, and the form for one more. */
export function paperCard(view: StaffView, sheet: OpenSheet): Html {
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

/** Nothing comes of it. */
export const dropCard = (view: StaffView, sheet: OpenSheet): Html =>
  html`<details class="card fold entry-drop" id="entry-drop">
    <summary>${view.t('counter-drop')}</summary>
    <form method="post" action="/desk/counter/${sheet.id}/drop" class="act" data-act>
      <input type="hidden" name="act" value="${newActId()}" />
      <p>${view.t('counter-drop.about')}</p>
      <button class="btn btn-outline-danger">${view.t('counter-drop.do')}</button>
    </form>
  </details>`;
