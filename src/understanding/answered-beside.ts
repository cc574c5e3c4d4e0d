import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, withMark } from '../fields/clauses.ts';
import { toneIn } from './explained.ts';
import { freeWords } from './found.ts';

/** 师范学院算本科吗 她录的是本科批: of a message that was heard as a question nothing here answers, the clauses that ask nothing are heard for themselves; where they answer, the answer stands and the question is said to be unknown. */
export function answeredBeside(
  meaning: Meaning,
  { plain, expectation }: { readonly plain: string; readonly expectation: Expectation },
  hear: (words: string) => Meaning,
): Meaning {
  const { kind, question } = expectation;
  const { act, reading, asks, rule, danger } = meaning;
  if (kind !== 'question' || question === null || freeWords.has(question.field.kind))
    return meaning;
  const asksOnly = act === 'question' && reading === undefined;
  if (!(asksOnly || meaning.proposed === true) || danger !== undefined) return meaning;
  if (asks !== undefined || rule !== undefined) return meaning;
  const clauses = clausesOf(plain).map((one) => withMark(plain, one).trim());
  const told = clauses.filter((clause) => !toneIn(clause).has('asks'));
  if (told.length === 0 || told.length === clauses.length) return meaning;
  const heard = hear(told.join('，'));
  return heard.reading?.kind === 'value' && (asksOnly || heard.doubt !== true)
    ? { ...heard, text: meaning.text, unanswered: true }
    : meaning;
}
