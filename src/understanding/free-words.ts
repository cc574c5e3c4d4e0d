import type { FoundAnswer } from '../dialogue/act.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { leftOf, toneIn, wordsOfSet } from './explained.ts';
import type { Claim } from './judging.ts';
import { digitsIn } from './pointed-digits.ts';
import { pointsAt } from './pointed-one.ts';

type Asked = Omit<Claim, 'value'>;

/** Kinds that name a thing in free words: the words around the name are not of it. */
const named: ReadonlySet<string> = new Set(['text', 'address']);

/** Free words read as the answer, without the clauses that tell something else: 县化肥厂，我叫陈建国 is 县化肥厂. */
export function freeReading(
  plain: string,
  { reading, found }: { readonly reading: Reading; readonly found: boolean },
  asked: Asked,
): Reading {
  const { question, told, today } = asked;
  if (reading.kind !== 'value' || !named.has(question.field.kind)) return reading;
  if (saysLittle(plain, asked)) return { kind: 'nothing' };
  // A name that was found inside a sentence needs no cutting.
  if (found) return reading;
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  if (clauses.length < 2) return reading;
  const own = clauses.filter(
    (clause) => !isBeside(clause, { ...asked, told: others(told, question.id) }),
  );
  if (own.length === clauses.length || own.length === 0) return reading;
  return question.field.read(own.join('，'), { today });
}

const others = (told: readonly FoundAnswer[], asked: string): readonly FoundAnswer[] =>
  told.filter((one) => one.question !== asked);

/** A clause that other answers and small words explain, or that asks or puts off. */
function isBeside(clause: string, { told }: Asked): boolean {
  if (pointsAt(clause) !== null) return true;
  const spans = told.flatMap(({ raw }) => {
    const from = clause.indexOf(raw);
    return from < 0 ? [] : [{ from, to: from + raw.length }];
  });
  const { inside, outside } = leftOf(clause, { spans, echo: '', known: wordsOfSet('said') });
  const tone = toneIn(clause);
  return inside + outside <= (spans.length > 0 ? 2 : 0) || tone.has('asks') || tone.has('delay');
}

/** Words that only repeat the question, point at an option, or are one single sign, name nothing. */
function saysLittle(plain: string, { question, words }: Asked): boolean {
  const signs = Array.from(plain.replaceAll(/[\s\p{P}]/gu, ''));
  if (signs.length < 2 || digitsIn(plain, 99).length > 0 || pointsAt(plain) !== null) return true;
  const echo = [`q-${question.id}.ask|nothing`].map((key) => words({ key })).join(' ');
  const known = new Set([...wordsOfSet('said'), ...wordsOfSet('none')]);
  const { outside } = leftOf(plain, { spans: [], echo, known });
  return outside < 1;
}
