import { html } from 'hono/html';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import { type AnswerGroup, type AnswerRow, answerGroups } from '../answer-rows.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { questionAsk, questionLabel, valuePhrase } from '../words.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** Every answer in the service's groups, with the worker's own words; what is sensitive opens at a press that the history keeps. */
export function answersCard(view: StaffView, file: CaseFile): Html | string {
  if (file.service === null) return '';
  const groups = answerGroups(file.of, file.service, file.shown);
  const missing = groups.flatMap((group) => group.rows).filter((row) => row.missing).length;
  const covered = groups.some((group) => group.rows.some((row) => row.covered));
  return card(
    view.t('desk-answers'),
    html`${groups
      .map((group) => ({ ...group, rows: group.rows.filter((row) => isPlain(file, row)) }))
      .map((group) => groupTable(view, file, group))}
    ${restFold(view, file, groups)}`,
    {
      id: 'answers',
      aside: html`${
        missing > 0
          ? html`<span class="mark mark-missing">${icon('star')} ${view.t('desk-missing', { count: missing })}</span>`
          : html`<span class="mark mark-complete">${icon('check')} ${view.t('desk-complete')}</span>`
      }
        ${covered ? showButton(file, { what: 'answers', words: view.t('desk-show_all') }) : ''}`,
    },
  );
}

/** The button that opens something covered; the press is an act in the history. */
export const showButton = (
  file: CaseFile,
  {
    what,
    words,
    label,
  }: { readonly what: string; readonly words: string; readonly label?: string },
): Html =>
  actForm(file.of.number, 'show', {
    className: 'show',
    body: html`<input type="hidden" name="what" value="${what}" />
      <button class="btn btn-sm btn-ghost-secondary" ${label === undefined ? '' : html`aria-label="${label}"`}>
        ${icon('eye')} ${words}
      </button>`,
  });

const isPlain = ({ edit }: CaseFile, row: AnswerRow): boolean =>
  row.answer !== undefined || row.missing || row.id === edit;

/** What nobody was asked or said yet, out of the way but at hand. */
function restFold(view: StaffView, file: CaseFile, groups: readonly AnswerGroup[]): Html | string {
  const rest = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !isPlain(file, row)) }))
    .filter((group) => group.rows.length > 0);
  const count = rest.reduce((sum, group) => sum + group.rows.length, 0);
  return count === 0
    ? ''
    : html`<details class="fold rest">
        <summary>${view.t(file.of.file ? 'desk-rest' : 'desk-rest-later', { count })}</summary>
        ${rest.map((group) => groupTable(view, file, group))}
      </details>`;
}

const groupTable = (view: StaffView, file: CaseFile, group: AnswerGroup): Html | string =>
  group.rows.length === 0
    ? ''
    : html`<div class="group">
    <h3>${view.t(group.id === 'other' ? 'desk-group-other' : `group-${group.id}`)}</h3>
    <dl class="answers">${group.rows.map((row) => answerLine(view, file, row))}</dl>
  </div>`;

function answerLine(view: StaffView, file: CaseFile, row: AnswerRow): Html {
  const { of, mine } = file;
  const label = questionLabel(view, of.service, row.id);
  const editable = mine && row.question !== undefined && !row.flagged;
  const tone = row.missing ? 'missing' : row.flagged ? 'flagged' : row.state;
  return html`<div class="answer answer-${tone}" id="answer-${row.id}">
    <dt>
      ${label}${row.question?.starred ? html`<i class="star" title="${view.t('desk-starred')}">*</i>` : ''}
    </dt>
    <dd>
      ${
        file.edit === row.id && editable
          ? correctForm(view, file, row)
          : html`<span class="value">${valueWords(view, file, row)}</span>
            <span class="answer-tools">
              ${
                row.covered
                  ? showButton(file, {
                      what: row.id,
                      words: view.t('desk-show'),
                      label: `${view.t('desk-show')} ${label}`,
                    })
                  : rawWords(view, row)
              }
              ${
                editable
                  ? html`<a class="edit" href="/desk/cases/${of.number}?edit=${row.id}#answer-${row.id}"
                    aria-label="${view.t('desk-correct')} ${label}">${view.t('desk-correct')}</a>`
                  : ''
              }
            </span>`
      }
    </dd>
  </div>`;
}

function valueWords(view: StaffView, { service }: CaseFile, row: AnswerRow): Html | string {
  const { answer, question, state } = row;
  if (answer === undefined)
    return html`<em>${view.t(row.missing ? 'desk-answer-missing' : 'desk-answer-absent')}</em>`;
  if (state !== 'given' && state !== 'unconfirmed' && answer.value === undefined)
    return html`<em>${view.t(`desk-answer-${state}`)}</em>`;
  const value = answer.value ?? null;
  const words = row.covered
    ? maskedWords(view, question, row.flagged ? null : value)
    : view.say(
        row.flagged ? valuePhrase(null, row.id, value) : valuePhrase(service, row.id, value),
      );
  const note = row.flagged
    ? view.t('desk-answer-flagged')
    : state === 'unconfirmed'
      ? view.t('desk-answer-unconfirmed')
      : null;
  return html`${words} ${note === null ? '' : html`<span class="mark mark-flagged">${note}</span>`}`;
}

// A mask that hides nothing is no mask: then nothing is shown at all.
function maskedWords(view: StaffView, question: Question | undefined, value: Value): string {
  if (question === undefined || value === null) return covered;
  const masked = view.say(question.field.mask(value));
  return masked === view.say(question.field.show(value)) ? covered : masked;
}

const covered = '••••••';

const rawWords = (view: StaffView, { answer }: AnswerRow): Html | string =>
  answer === undefined || answer.raw === ''
    ? ''
    : html`<details class="raw">
        <summary>${view.t('desk-raw')}</summary>
        <q>${answer.raw}</q> <small>${when(view, answer.at)}</small>
      </details>`;

function correctForm(view: StaffView, { of }: CaseFile, row: AnswerRow): Html {
  const options = row.question?.field.options ?? [];
  const single = options.length > 0 && row.question?.field.choose !== undefined;
  const label = questionAsk(view, of.service, row.id);
  const id = `correct-${row.id}`;
  return actForm(of.number, 'correct', {
    className: 'correct',
    body: html`<input type="hidden" name="question" value="${row.id}" />
      <label class="form-label" for="${id}">${label}</label>
      ${
        single
          ? html`<select class="form-select" id="${id}" name="text" required>
            <option value="">${view.t('desk-choose')}</option>
            ${options.map(
              (one) =>
                html`<option value="${one.id}" ${row.question?.field.choose?.(one.id) === row.answer?.value ? 'selected' : ''}>
                  ${view.say(one.label)}
                </option>`,
            )}
          </select>`
          : html`<input class="form-control" id="${id}" name="text" maxlength="500" autocomplete="off" required autofocus />`
      }
      <div class="correct-tools">
        <button class="btn btn-primary btn-sm">${view.t('desk-correct.save')}</button>
        <a class="btn btn-sm" href="/desk/cases/${of.number}#answer-${row.id}">${view.t('desk-cancel')}</a>
      </div>`,
  });
}
