import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet } from './explained.ts';
import { whoseWords } from './rules/subjects.ts';

/** Of several amounts, at a question of a whole, the one behind a word of the whole: 我两千四，他两千，一共四千四. */
export function totalled(
  reading: Reading,
  plain: string,
  at: { readonly question: Question | null; readonly today: string },
): Reading {
  const { question, today } = at;
  if (reading.kind !== 'unsure' || question === null) return reading;
  const meant = reckoned(plain, { question, today });
  if (meant !== null) return meant;
  if (!isWhole(question)) return reading;
  const last = placesOfSet(plain, 'in_all').at(-1);
  const said = last === undefined ? '' : plain.slice(last.to);
  const told = said === '' ? null : question.field.read(said, { today });
  const among = reading.options.some(
    ({ value }) => told?.kind === 'value' && JSON.stringify(value) === JSON.stringify(told.value),
  );
  return among && told !== null ? told : reading;
}

const isWhole = ({ id }: Question): boolean =>
  (whoseWords.get('wholes') ?? []).some((word) => word.replaceAll(' ', '_') === id);

/** 五个半月吧，算五个月: the number that the last clause says is to count. */
function reckoned(
  plain: string,
  { question, today }: { readonly question: Question; readonly today: string },
): Reading | null {
  const last = clausesOf(plain).at(-1);
  const clause = last === undefined ? '' : plain.slice(last.from, last.to);
  const word = placesOfSet(clause, 'reckons').find(({ from }) => from <= 1);
  const told = word === undefined ? null : question.field.read(clause.slice(word.to), { today });
  return told?.kind === 'value' && told.value !== null ? told : null;
}
