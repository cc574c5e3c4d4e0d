import type { PolicyShelf } from '../policies/shelf.ts';
import { tokensOf } from '../policies/tokens.ts';
import { toneIn } from './explained.ts';
import { fold } from './rules/fold.ts';
import { findWords, type Hits, indexWords, type WordIndex } from './rules/hits.ts';
import { parseWords, readLexicon } from './rules/lexicon.ts';

let index: WordIndex | undefined;

const hitsOf = (text: string): Hits => {
  index ??= indexWords(
    parseWords(readLexicon('rule-asked.txt')).map((word) => ({
      ...word,
      text: fold(word.text).text,
    })),
  );
  return findWords(text, index);
};

/** Whether a folded text asks what a rule is, and not for help. */
export const asksRule = (text: string): boolean => hitsOf(text).has('asks_rule');

/** The part of a message that asks, what the shelf knows of it, and what stands around it. */
export type Part = ReturnType<PolicyShelf['look']> & {
  readonly words: string;
  readonly rest: string;
};

/** Of the whole message, its sentences and its clauses that ask, the one the shelf is most certain of. */
export function likeliest(
  original: string,
  {
    shelf,
    today,
    least,
  }: {
    readonly shelf: PolicyShelf;
    readonly today: string;
    /** The least certainty with which an entry is answered here. */
    readonly least: (id: string) => number;
  },
): Part | null {
  const parts = partsOf(original).map(
    (words): Part => ({
      ...shelf.look(fold(words).text, today),
      words,
      rest: original.replace(words, ' ').replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''),
    }),
  );
  const [first, ...others] = parts;
  if (first === undefined || tokensOf(fold(original).text).length === 0) return null;
  const best = others.reduce((one, other) => (other.near > one.near + 0.02 ? other : one), first);
  return best.found === null || best.near >= least(best.found.id) ? best : { ...best, found: null };
}

function partsOf(original: string): readonly string[] {
  const cut = (marks: RegExp): readonly string[] =>
    original
      .split(marks)
      .map((one) => one.trim())
      .filter((one) => one !== '' && one !== original.trim());
  const sentences = cut(/(?<=[。！？?!\n])/u);
  const clauses = cut(/(?<=[，,；;。！？?!\n]|(?<=\p{Script=Han})\s+(?=\p{Script=Han}))/u);
  const asking = clauses.flatMap((clause, at) => {
    if (!asksRule(fold(clause).text) && !toneIn(clause).has('asks')) return [];
    const before = clauses[at - 1];
    const both = before === undefined ? '' : `${before}${clause}`;
    return original.includes(both) && both !== '' && both !== original.trim()
      ? [clause, both]
      : [clause];
  });
  return [...new Set([original.trim(), ...sentences, ...asking])];
}
