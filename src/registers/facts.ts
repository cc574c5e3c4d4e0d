import { sexOf } from '../fields/id-number.ts';
import type { Answers } from '../messages/answer.ts';
import { dayOf } from '../messages/day.ts';
import type { Value } from '../messages/value.ts';
import { counts, questionOf } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import type { CellKind, CellRead } from './column.ts';
import { centsOf } from './money.ts';
import type { Words } from './words.ts';

/** The value of an answer that counts; `undefined` where there is none. */
export function valueOf(answers: Answers, question: string): Value | undefined {
  const answer = answers[question];
  return counts(answer) ? (answer?.value ?? null) : undefined;
}

/** An answer that is text, as it stands. */
export function textOf(answers: Answers, question: string): string | undefined {
  const value = valueOf(answers, question);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Sex as answered, else as the identity number says. */
export function sexIn(answers: Answers): string | undefined {
  const said = textOf(answers, 'sex');
  const id = textOf(answers, 'id_number');
  return said ?? (id !== undefined && /^\d{17}[\dX]$/u.test(id) ? sexOf(id) : undefined);
}

/** Day of birth as answered, else as the identity number says. */
export function birthIn(answers: Answers): string | undefined {
  const id = textOf(answers, 'id_number');
  const said = textOf(answers, 'birth_date');
  return said ?? (id === undefined ? undefined : birthOfId(id));
}

/** The day of birth in an identity number, `YYYY-MM-DD`. */
export const birthOfId = (id: string): string | undefined =>
  /^\d{17}[\dX]$/u.test(id)
    ? `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
    : undefined;

/** An answer in the words of the chat, as its field shows it; nothing where there is none. */
export function shownOf(
  answers: Answers,
  question: string,
  { service, words }: { readonly service: Service; readonly words: Words },
): string | undefined {
  const value = valueOf(answers, question);
  if (value === undefined) return undefined;
  if (value === null) return words.t('show-none');
  const field = questionOf(service, question)?.field;
  // An identity number or a card is shown in groups; on paper and in a cell it stands whole.
  if (field?.secret === true || field === undefined) return asWords(value);
  return words.text(field.show(value));
}

const asWords = (value: Value): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);

const kinds: { readonly [field: string]: CellKind } = {
  residentId: 'id',
  bankCard: 'id',
  docId: 'id',
  phone: 'id',
  money: 'yuan',
  date: 'day',
  count: 'count',
};

/** What a cell for a question holds, by its field. */
export const kindOf = (service: Service, question: string): CellKind =>
  kinds[questionOf(service, question)?.field.kind ?? ''] ?? 'text';

/** An answer as a cell of that kind reads it. */
export function cellOf(
  answers: Answers,
  question: string,
  { service, words }: { readonly service: Service; readonly words: Words },
): CellRead {
  const kind = kindOf(service, question);
  const value = valueOf(answers, question);
  if (value === undefined) return null;
  if (kind === 'yuan') return value === null ? 0 : (centsOf(value) ?? null);
  if (kind === 'count') return typeof value === 'number' ? value : null;
  if (kind === 'day' || kind === 'id') return typeof value === 'string' ? value : null;
  return shownOf(answers, question, { service, words });
}

/** The day of an instant, or nothing. */
export const dayAt = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : dayOf(at);
