import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { peopleInTheEnd } from '../fields/count.ts';
import { fold } from './rules/fold.ts';
import { findWords, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';

let table: WordIndex | undefined;

const words = (): WordIndex =>
  (table ??= indexWords(
    parseWords(readLexicon('meanwhile.txt')).map((word) => ({
      ...word,
      text: fold(word.text).text.replaceAll('_', ' '),
    })),
  ));

/** Whether a message may turn to another matter while something is asked: 对了，我儿子考上大学了，学费还差六千. */
export function turnsAside(plain: string, { kind, question, today }: Expectation): boolean {
  if (kind !== 'question' || question === null || question.field.story === true) return false;
  // 还有工友: a choice among those shown, in a list told piece by piece.
  const { options, read } = question.field;
  if (options !== undefined && read(plain, { today }).kind === 'value') return false;
  // 三口啊，还有我老妈，那不四口嘛 counts one more.
  if (question.field.kind === 'count' && peopleInTheEnd(plain) !== null) return false;
  const { text } = fold(plain);
  const hits = findWords(text, words());
  if (hits.has('plea')) return true;
  const starts = clausesOf(text).map(({ from }) => from);
  return (hits.get('also') ?? []).some(({ from }) => starts.includes(from));
}

/** 对了, 还有: words that lead over to another matter. */
export const leadsAside = (clause: string): boolean =>
  (findWords(fold(clause).text, words()).get('also') ?? []).length > 0;

/** The light in which it is heard then: as if nothing were open. */
export const asOpening = (expectation: Expectation): Expectation => ({
  ...expectation,
  kind: 'idle',
  question: null,
  services: [],
  lines: [],
});
