import { html } from 'hono/html';
import type { Answer } from '../../messages/answer.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import type { OpenSheet } from '../counter-view.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { questionLabel } from '../words.ts';
import { after, isSecret, type Line } from './counter-after.ts';

/** The label of a question as staff read it. */
export function lineLabel(view: StaffView, sheet: OpenSheet, question: string): string {
  const own = `counter-q-${question}`;
  if (view.port.wording.has(own, view.language)) return view.t(own);
  const service = sheet.draft.services.find((id) =>
    view.port.wording.has(`q-${id}-${question}`, view.language),
  );
  return questionLabel(view, service ?? sheet.draft.services[0] ?? '', question);
}

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
    class="entry-line ${lacks ? 'entry-lacks' : ''} ${isWide(question, closed) ? 'entry-wide' : ''}"
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

/** Several boxes and long words have a row of their own. */
const isWide = ({ field }: Question, closed: boolean): boolean =>
  !closed &&
  ((field.options ?? []).length > 0
    ? field.kind === 'choices' || (field.choose !== undefined && (field.options ?? []).length <= 4)
    : isLong(field));

const isLong = (field: Question['field']): boolean =>
  field.kind === 'members' || field.story === true;

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
  const long = isLong(question.field);
  return html`<label class="form-label" for="${id}">${label}${star(view, line)}</label>
    ${
      long
        ? html`<textarea class="form-control" id="${id}" name="text" rows="3" maxlength="500" ${describedBy(line)}>${value}</textarea>`
        : html`<input class="form-control" id="${id}" name="text" maxlength="500" autocomplete="off" value="${value}" ${describedBy(line)} />`
    }`;
}
