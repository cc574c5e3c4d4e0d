import { controls, type FoundAnswer, type Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, type Stretch } from '../fields/clauses.ts';
import type { Question } from '../services/service.ts';

/** Longer is a story, which is heard as one. */
const longest = 200;

const commands: ReadonlySet<Meaning['act']> = new Set([...controls, 'correct', 'need']);

/** Whether what a message says beside its answer, or in place of one, is to be listened to: a question stands open, and nothing is commanded, put right or wished. */
export const tellsBeside = (meaning: Meaning, { kind, question }: Expectation): boolean =>
  kind === 'question' &&
  question !== null &&
  question.field.story !== true &&
  meaning.text.length <= longest &&
  meaning.option === undefined &&
  meaning.untold === undefined &&
  meaning.elsewhere === undefined &&
  !commands.has(meaning.act);

/** The clauses of a message that are no part of its answer; all of it where it holds none. */
export function besidePart(
  { reading }: Meaning,
  plain: string,
  { question, today }: Expectation,
): string {
  if (question === null) return '';
  if (reading === undefined || reading.kind === 'nothing') return plain;
  if (reading.kind !== 'value') return '';
  const holding = placesOf(plain, { question, value: reading.value, today });
  if (holding.length === 0) return '';
  return clausesOf(plain, holding)
    .filter(({ from, to }) => !holding.some((one) => one.from < to && one.to > from))
    .map(({ from, to }) => plain.slice(from, to))
    .join('，');
}

/** The clauses of a message in which none of these facts was told. */
export const withoutTold = (plain: string, told: readonly FoundAnswer[]): string =>
  clausesOf(plain)
    .map(({ from, to }) => plain.slice(from, to))
    .filter((clause) => !told.some(({ raw }) => clause.includes(raw) || raw.includes(clause)))
    .join('，');

/** Where the answer stands: its words, or the clauses that by themselves say it. */
function placesOf(
  plain: string,
  at: { readonly question: Question; readonly value: unknown; readonly today: string },
): readonly Stretch[] {
  const { question, value, today } = at;
  const is = (one: unknown): boolean => JSON.stringify(one) === JSON.stringify(value);
  const reads = ({ from, to }: Stretch): boolean => {
    const reading = question.field.read(plain.slice(from, to), { today });
    return reading.kind === 'value' && is(reading.value);
  };
  // 是，我有糖尿病: the first yes is the answer.
  if (question.field.kind === 'yesNo') return clausesOf(plain).filter(reads).slice(0, 1);
  const found = question.field
    .find(plain, { today })
    .filter((one) => is(one.value))
    .map(({ span: [from, to] }) => ({ from, to }));
  if (found.length > 0) return found;
  const written = typeof value === 'string' ? value.split('，') : [];
  const places = written.flatMap((words) => {
    const from = plain.indexOf(words);
    return words === '' || from < 0 ? [] : [{ from, to: from + words.length }];
  });
  if (places.length > 0) return places;
  return clausesOf(plain).filter(reads);
}
