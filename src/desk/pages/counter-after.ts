import { html } from 'hono/html';
import type { Reading } from '../../fields/field.ts';
import type { Answer } from '../../messages/answer.ts';
import type { Question } from '../../services/service.ts';
import { type OpenSheet, sheetServices } from '../counter-view.ts';
import type { Html, StaffView } from '../view.ts';
import { icon } from './icon.ts';

/** A line of the sheet with what came of it just now. */
export type Line = {
  readonly sheet: OpenSheet;
  readonly question: Question;
  /** It was typed just now: shown in full once, also what is covered afterwards. */
  readonly fresh: boolean;
  /** Somebody else answered it meanwhile. */
  readonly clashed: boolean;
};

/** Whether its answer stands in the line no more once it was kept. */
export const isSecret = ({ sensitive, secret, field }: Question): boolean =>
  sensitive === true || secret === true || field.secret === true;

/** What was understood, what is wrong, and what may be said instead of an answer. */
export function after(view: StaffView, line: Line): Html {
  const { sheet, question, clashed } = line;
  const answer = sheet.draft.answers[question.id];
  const wrong = sheet.draft.typed[question.id];
  const flagged = sheet.draft.answers[`${question.id}_invalid`];
  return html`<div class="entry-after" id="after-${question.id}" aria-live="polite">
    ${clashed ? html`<p class="entry-wrong">${icon('alert')} ${view.t('counter-clashed', { by: sheet.entry.last.name })}</p>` : ''}
    ${wrong === undefined ? '' : problem(view, line, wrong)}
    ${flagged === undefined ? '' : html`<p class="entry-wrong">${view.t('desk-answer-flagged')}</p>`}
    ${answer === undefined ? '' : html`<p class="entry-read">${readBack(view, line, answer)}</p>`}
    ${instead(view, question, { answer, kept: flagged !== undefined || wrong !== undefined, asks: isService(sheet, question) })}
  </div>`;
}

function readBack(view: StaffView, { question, fresh }: Line, answer: Answer): string {
  if (answer.state !== 'given') return view.t(`counter-said-${answer.state}`);
  const { field } = question;
  const picked = field.options !== undefined && field.choose !== undefined && answer.raw === '';
  if (picked) return '';
  const value = answer.value ?? null;
  const shown = isSecret(question) && !fresh ? field.mask(value) : field.show(value);
  return view.t('counter-read', { value: view.say(shown) });
}

function problem(view: StaffView, { question }: Line, text: string): Html {
  const reading: Reading = question.field.read(text, { today: view.today });
  if (reading.kind === 'unsure')
    return html`<p class="entry-wrong">${icon('alert')} ${view.say(reading.ask)}</p>
      <p class="entry-instead">
        ${reading.options.map(
          ({ label }, index) =>
            html`<button class="btn btn-sm" name="pick" value="${index}">${view.say(label)}</button>`,
        )}
      </p>`;
  const why =
    reading.kind === 'problem' ? view.say(reading.problem) : view.t('desk-problem-not_read');
  const again =
    question.id === 'id_number' || (reading.kind === 'problem' && reading.keep !== undefined);
  return html`<p class="entry-wrong">${icon('alert')} ${reading.kind === 'value' ? view.t('counter-not_his') : why}</p>
    ${
      again
        ? html`<p class="entry-instead">
          <button class="btn btn-sm" name="how" value="as_typed">${view.t('counter-as_typed')}</button></p>`
        : ''
    }`;
}

function instead(
  view: StaffView,
  question: Question,
  {
    answer,
    kept,
    asks,
  }: { readonly answer: Answer | undefined; readonly kept: boolean; readonly asks: boolean },
): Html | string {
  const none = question.mayBeNone === true || question.field.kind === 'choices';
  const ways = [
    ...(answer === undefined && !kept ? [] : ['empty']),
    ...(none && !isNone(answer) ? ['none'] : []),
    ...(asks && question.need === 'apply' && answer === undefined && !kept ? ['unknown'] : []),
  ];
  return ways.length === 0
    ? ''
    : html`<span class="entry-instead">
        ${ways.map((how) => html`<button class="btn btn-sm btn-ghost-secondary" name="how" value="${how}">${view.t(`counter-how-${how}`)}</button>`)}
      </span>`;
}

/** Whether a service asks it: of who speaks for whom nobody is unsure. */
const isService = (sheet: OpenSheet, { id }: Question): boolean =>
  sheetServices(sheet).some((one) => one.questions.some((question) => question.id === id));

const isNone = (answer: Answer | undefined): boolean =>
  answer?.state === 'none' || (Array.isArray(answer?.value) && answer.value.length === 0);
