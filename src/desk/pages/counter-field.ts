import { html } from 'hono/html';
import type { Reading } from '../../fields/field.ts';
import type { Answer } from '../../messages/answer.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import { type OpenSheet, sheetServices } from '../counter-view.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { questionLabel } from '../words.ts';
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

/** The label of a question as staff read it. */
export function lineLabel(view: StaffView, sheet: OpenSheet, question: string): string {
  const own = `counter-q-${question}`;
  if (view.port.wording.has(own, view.language)) return view.t(own);
  const service = sheet.draft.services.find((id) =>
    view.port.wording.has(`q-${id}-${question}`, view.language),
  );
  return questionLabel(view, service ?? sheet.draft.services[0] ?? '', question);
}

const isSecret = ({ sensitive, secret, field }: Question): boolean =>
  sensitive === true || secret === true || field.secret === true;

/** One question as a form of its own: what is typed is kept at once, and what it was read as stands beneath. */
export function entryLine(view: StaffView, line: Line): Html {
  const { sheet, question } = line;
  const { id } = question;
  const label = lineLabel(view, sheet, id);
  const answer = sheet.draft.answers[id];
  const lacks = sheet.draft.lacking.includes(id);
  const closed = question.consent !== undefined && sheet.consents[question.consent]?.given !== true;
  const body = html`<input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="question" value="${id}" />
    <input type="hidden" name="seen" value="${answer?.turn ?? 0}" />
    <button class="btn btn-sm entry-save" aria-label="${view.t('counter-save')} ${label}">${view.t('counter-save')}</button>
    ${closed ? noConsent(view, line, label) : control(view, line, label)}`;
  return html`<form
    class="entry-line ${lacks ? 'entry-lacks' : ''}"
    id="line-${id}"
    method="post"
    action="/desk/counter/${sheet.id}/type"
    hx-post="/desk/counter/${sheet.id}/type"
    hx-trigger="change, submit"
    hx-target="#sheet"
    hx-select="#sheet"
    hx-swap="outerMorph"
    hx-sync="#sheet:queue all"
    data-line
  >
    ${body} ${closed ? '' : after(view, line)}
  </form>`;
}

const star = (view: StaffView, { sheet, question }: Line): Html | string =>
  question.starred
    ? html`<i class="star" title="${view.t('desk-starred')}">*</i>${
        sheet.draft.lacking.includes(question.id)
          ? html`<span class="visually-hidden">${view.t('counter-lacks')}</span>`
          : ''
      }`
    : '';

const noConsent = (view: StaffView, line: Line, label: string): Html =>
  html`<span class="form-label">${label}${star(view, line)}</span>
    <p class="form-hint">
      ${view.t(`counter-first_consent`, { consent: view.t(`counter-consent-${line.question.consent ?? ''}`) })}
      <a href="#consents">${view.t('counter-go_consent')}</a>
    </p>`;

function control(view: StaffView, line: Line, label: string): Html {
  const { question } = line;
  const { field } = question;
  const options = field.options ?? [];
  if (field.kind === 'choices' && options.length > 0) return boxes(view, line, label);
  if (options.length > 0 && field.choose !== undefined)
    return options.length <= 4 ? radios(view, line, label) : select(view, line, label);
  return words(view, line, label);
}

const describedBy = ({ question }: Line): Html => html`aria-describedby="after-${question.id}"`;

const optionLabel = (
  view: StaffView,
  question: string,
  option: { readonly id: string; readonly label: Parameters<StaffView['say']>[0] },
): string => {
  const own = `counter-o-${question}-${option.id}`;
  return view.port.wording.has(own, view.language) ? view.t(own) : view.say(option.label);
};

const isChosen = (question: Question, answer: Answer | undefined, id: string): boolean =>
  answer?.state === 'given' &&
  (Array.isArray(answer.value)
    ? (answer.value as readonly unknown[]).includes(id)
    : JSON.stringify(question.field.choose?.(id)) === JSON.stringify(answer.value));

function picks(
  view: StaffView,
  line: Line,
  { label, type }: { readonly label: string; readonly type: 'radio' | 'checkbox' },
): Html {
  const { sheet, question } = line;
  return html`<fieldset class="entry-choices" ${describedBy(line)}>
    <legend class="form-label">${label}${star(view, line)}</legend>
    ${(question.field.options ?? []).map(
      (one) =>
        html`<label class="form-check">
          <input
            class="form-check-input"
            type="${type}"
            id="pick-${question.id}-${one.id}"
            name="text"
            value="${one.id}"
            ${isChosen(question, sheet.draft.answers[question.id], one.id) ? 'checked' : ''}
          />
          <span>${optionLabel(view, question.id, one)}</span>
        </label>`,
    )}
  </fieldset>`;
}

const boxes = (view: StaffView, line: Line, label: string): Html =>
  picks(view, line, { label, type: 'checkbox' });
const radios = (view: StaffView, line: Line, label: string): Html =>
  picks(view, line, { label, type: 'radio' });

function select(view: StaffView, line: Line, label: string): Html {
  const { sheet, question } = line;
  return html`<label class="form-label" for="text-${question.id}">${label}${star(view, line)}</label>
    <select class="form-select" id="text-${question.id}" name="text" ${describedBy(line)}>
      <option value="">${view.t('desk-choose')}</option>
      ${(question.field.options ?? []).map(
        (one) =>
          html`<option value="${one.id}" ${isChosen(question, sheet.draft.answers[question.id], one.id) ? 'selected' : ''}>
            ${optionLabel(view, question.id, one)}
          </option>`,
      )}
    </select>`;
}

/** What stands in the line: the words typed; of what is sensitive nothing, once it was kept. */
function typedIn(view: StaffView, { sheet, question }: Line): string {
  const wrong = sheet.draft.typed[question.id];
  if (isSecret(question)) return '';
  if (wrong !== undefined) return wrong;
  const answer = sheet.draft.answers[question.id];
  if (answer?.state !== 'given') return '';
  return answer.raw !== '' ? answer.raw : view.say(question.field.show(answer.value as Value));
}

function words(view: StaffView, line: Line, label: string): Html {
  const { question } = line;
  const id = `text-${question.id}`;
  const value = typedIn(view, line);
  const long = question.field.kind === 'members' || question.field.story === true;
  return html`<label class="form-label" for="${id}">${label}${star(view, line)}</label>
    ${
      long
        ? html`<textarea class="form-control" id="${id}" name="text" rows="3" maxlength="500" ${describedBy(line)}>${value}</textarea>`
        : html`<input class="form-control" id="${id}" name="text" maxlength="500" autocomplete="off" value="${value}" ${describedBy(line)} />`
    }`;
}

/** What was understood, what is wrong, and what may be said instead of an answer. */
function after(view: StaffView, line: Line): Html {
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
