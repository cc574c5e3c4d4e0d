import { html } from 'hono/html';
import { type OpenSheet, sheetClashes, sheetGroups, sheetScreenings } from '../counter-view.ts';
import { type Html, newActId, type StaffView, when } from '../view.ts';
import { serviceName } from '../words.ts';
import { entryLine, lineLabel } from './counter-field.ts';
import { consentCard, dropCard, lackCard, paperCard } from './counter-side.ts';
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
