import { inCommonWords } from '../fields/common-words.ts';
import { normalise } from '../fields/normalise.ts';
import { readLists, wordSets } from '../fields/word-files.ts';

const file = (name: string): URL => new URL(`words/${name}.txt`, import.meta.url);

/** Words that ask for an idea, by their first character, the longest first. */
type Same = ReadonlyMap<string, readonly Idea[]>;
type Idea = { readonly word: string; readonly ideas: readonly string[] };

let same: Same | undefined;
let small: ReadonlySet<string> | undefined;

/** Every word that asks for an idea, with its ideas. */
function readSame(): Same {
  const of = new Map<string, string[]>();
  for (const { name, words } of readLists(file('same')))
    for (const { text } of words) {
      const word = plainOf(text);
      of.set(word, [...(of.get(word) ?? []), `=${name}`]);
    }
  const all = [...of].map(([word, ideas]): Idea => ({ word, ideas }));
  const byLength = all.toSorted((one, other) => other.word.length - one.word.length);
  return Map.groupBy(byLength, ({ word }) => word.charAt(0));
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The text as it is searched: half-width, small letters, dialect in common words. Traditional script is made simple before it comes here. */
export const plainOf = (text: string): string =>
  inCommonWords(normalise(text).text.toLowerCase()).trim();

/** Ideas in a plain text, each where a longest word of it stands. */
function ideasIn(plain: string): readonly string[] {
  same ??= readSame();
  const ideas: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const found = same
      .get(plain.charAt(at))
      ?.find(({ word }) => plain.startsWith(word, at) && !cutsWord(plain, at, word.length));
    if (found === undefined) continue;
    ideas.push(...found.ideas);
    at += found.word.length - 1;
  }
  return ideas;
}

/** A Latin word is one only as a whole. */
const cutsWord = (plain: string, at: number, length: number): boolean =>
  /[a-z]/u.test(plain[at] ?? '') &&
  (/[a-z]/u.test(plain[at - 1] ?? '') || /[a-z]/u.test(plain[at + length] ?? ''));

/** What a text is searched by: words of the language, pairs of neighbouring characters, and ideas (`=wage`) that words of the same meaning share; each once. */
export function tokensOf(text: string): readonly string[] {
  small ??= smallWords();
  const plain = plainOf(text);
  const tokens = new Set<string>(ideasIn(plain));
  const letters: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    if (isWordLike !== true || small.has(segment)) {
      letters.push(' ');
      continue;
    }
    if (/^[a-z0-9+]+$/u.test(segment)) {
      letters.push(' ');
      if (segment.length > 1) tokens.add(stemOf(segment));
      continue;
    }
    if (segment.length > 1) tokens.add(segment);
    letters.push(segment);
  }
  for (const run of letters.join('').split(/\s+|[^\p{Script=Han}]+/u))
    for (let at = 0; at + 1 < run.length; at += 1) tokens.add(run.slice(at, at + 2));
  return [...tokens];
}

const smallWords = (): ReadonlySet<string> =>
  new Set((wordSets(file('small')).get('small') ?? []).map(plainOf));

/** wages and wage are one. */
const stemOf = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/u, '') : word;
