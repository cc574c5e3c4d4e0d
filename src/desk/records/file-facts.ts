import { html } from 'hono/html';
import type { Value } from '../../messages/value.ts';
import type { Household } from '../../records/household.ts';
import { serviceById } from '../../services/index.ts';
import type { Question, Service } from '../../services/service.ts';
import { mayAct } from '../accounts/roles.ts';
import { type AnswerRow, answerGroups } from '../answer-rows.ts';
import { icon } from '../pages/icon.ts';
import { card } from '../pages/parts.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { questionAsk, questionLabel, valuePhrase } from '../words.ts';
import type { RecordView } from './record-form.ts';
import { recordForm } from './record-parts.ts';

/** Every fact of a file in the groups of its form; what is sensitive opens at a press that the history keeps. */
export function factsCard(view: RecordView, of: Household): Html | string {
  const relief = serviceById('relief');
  if (relief === undefined) return '';
  const groups = answerGroups({ answers: of.facts, file: true }, relief, view.shown);
  const rows = groups.flatMap((group) => group.rows);
  const missing = rows.filter((row) => row.missing).length;
  const edit = view.query('edit');
  const about = { of, service: relief, edit: mayAct(view.staff) ? edit : '' };
  return card(
    view.t('file-facts'),
    html`${groups.map((group) => groupPart(view, about, { ...group, rows: group.rows.filter((row) => row.answer !== undefined || row.id === edit) }))}
      ${missingFold(view, about, rows)}`,
    {
      id: 'facts',
      aside: html`${missing > 0 ? html`<span class="mark mark-missing">${icon('star')} ${view.t('desk-missing', { count: missing })}</span>` : ''}
        ${rows.some((row) => row.covered) && mayAct(view.staff) ? showForm(of.id, { what: 'answers', label: view.t('desk-show_all') }) : ''}`,
    },
  );
}

type About = { readonly of: Household; readonly service: Service; readonly edit: string };

const groupPart = (
  view: RecordView,
  about: About,
  group: { readonly id: string; readonly rows: readonly AnswerRow[] },
): Html | string =>
  group.rows.length === 0
    ? ''
    : html`<div class="group"><h3>${view.t(group.id === 'other' ? 'desk-group-other' : `group-${group.id}`)}</h3>
        <dl class="answers">${group.rows.map((row) => factLine(view, about, row))}</dl></div>`;

function missingFold(view: RecordView, about: About, all: readonly AnswerRow[]): Html | string {
  const rows = all.filter((row) => row.answer === undefined && row.id !== about.edit);
  return rows.length === 0
    ? ''
    : html`<details class="fold rest"><summary>${view.t('desk-rest', { count: rows.length })}</summary>
        <dl class="answers">${rows.map((row) => factLine(view, about, row))}</dl></details>`;
}

function factLine(view: RecordView, { of, service, edit }: About, row: AnswerRow): Html {
  const label = questionLabel(view, service.id, row.id);
  const editable = mayAct(view.staff) && row.question !== undefined && !row.flagged;
  const tone = row.missing ? 'missing' : row.flagged ? 'flagged' : row.state;
  return html`<div class="answer answer-${tone}" id="answer-${row.id}">
    <dt>${label}${row.question?.starred ? html`<i class="star" title="${view.t('desk-starred')}">*</i>` : ''}</dt>
    <dd>${
      edit === row.id && editable
        ? correctForm(view, of.id, row)
        : html`<span class="value">${valueWords(view, service, row)}</span>
          <span class="answer-tools">
            ${row.covered && mayAct(view.staff) ? showForm(of.id, { what: row.id, label: `${view.t('desk-show')} ${label}`, words: view.t('desk-show') }) : ''}
            ${row.answer === undefined ? '' : html`<small class="text-secondary">${when(view, row.answer.at)}</small>`}
            ${editable ? html`<a class="edit" href="/desk/files/${of.id}?edit=${row.id}#answer-${row.id}" aria-label="${view.t('desk-correct')} ${label}">${view.t('desk-correct')}</a>` : ''}
          </span>`
    }</dd>
  </div>`;
}

const showForm = (
  id: string,
  {
    what,
    label,
    words = label,
  }: { readonly what: string; readonly label: string; readonly words?: string },
): Html =>
  recordForm(`files/${id}`, 'show', {
    body: html`<input type="hidden" name="what" value="${what}" />
      <button class="btn btn-sm btn-ghost-secondary" aria-label="${label}">${icon('eye')} ${words}</button>`,
  });

function valueWords(view: StaffView, service: Service, row: AnswerRow): Html | string {
  const { answer, question, state } = row;
  if (answer === undefined)
    return html`<em>${view.t(row.missing ? 'desk-answer-missing' : 'desk-answer-absent')}</em>`;
  if (state !== 'given' && state !== 'unconfirmed' && answer.value === undefined)
    return html`<em>${view.t(`desk-answer-${state}`)}</em>`;
  const value = answer.value ?? null;
  if (row.covered) return covered(view, question, value);
  return view.say(valuePhrase(row.flagged ? null : service, row.id, value));
}

// A mask that hides nothing is no mask.
function covered(view: StaffView, question: Question | undefined, value: Value): string {
  if (question === undefined || value === null) return hidden;
  const masked = view.say(question.field.mask(value));
  return masked === view.say(question.field.show(value)) ? hidden : masked;
}

const hidden = '••••••';

function correctForm(view: StaffView, file: string, row: AnswerRow): Html {
  const options = row.question?.field.options ?? [];
  const single = options.length > 0 && row.question?.field.choose !== undefined;
  const id = `correct-${row.id}`;
  return recordForm(`files/${file}`, 'correct_fact', {
    body: html`<input type="hidden" name="question" value="${row.id}" />
      <label class="form-label" for="${id}">${questionAsk(view, 'relief', row.id)}</label>
      ${
        single
          ? html`<select class="form-select" id="${id}" name="text" required><option value="">${view.t('desk-choose')}</option>
            ${options.map((one) => html`<option value="${one.id}" ${row.question?.field.choose?.(one.id) === row.answer?.value ? html`selected` : ''}>${view.say(one.label)}</option>`)}</select>`
          : html`<input class="form-control" id="${id}" name="text" maxlength="500" autocomplete="off" required autofocus />`
      }
      <div class="correct-tools"><button class="btn btn-primary btn-sm">${view.t('desk-correct.save')}</button>
        <a class="btn btn-sm" href="/desk/files/${file}#answer-${row.id}">${view.t('desk-cancel')}</a></div>`,
  });
}
