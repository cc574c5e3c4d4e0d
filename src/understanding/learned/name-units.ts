import { readLexicon } from '../rules/lexicon.ts';
import { segmentsOf } from './around.ts';

/** One unit of a text as the finder of names sees it: a character, or a whole word in letters or digits. */
export type Unit = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where it stands in a word of the dictionary, and how long that is; the words before and behind. */
  readonly place: number;
  readonly before: string;
  readonly word: string;
  readonly after: string;
};

const parts = /[A-Za-z\u00c0-\u024f]+|\d+|\p{Script=Han}|\s+|[^]/gu;

/** The units of a text, in order. */
export function unitsOf(text: string): readonly Unit[] {
  const words = segmentsOf(text);
  let at = 0;
  return [...text.matchAll(parts)].map(({ 0: written, index: from }) => {
    while (words[at + 1] !== undefined && (words[at + 1]?.index ?? 0) <= from) at += 1;
    const word = words[at] ?? { segment: written, index: from };
    const length = Math.min(4, word.segment.length);
    const place = word.segment.length === 1 ? 0 : from === word.index ? length : 4 + length;
    return {
      from,
      to: from + written.length,
      text: written.toLowerCase(),
      place,
      before: words[at - 1]?.segment.toLowerCase() ?? '',
      word: word.segment.toLowerCase(),
      after: words[at + 1]?.segment.toLowerCase() ?? '',
    };
  });
}

let syllables: RegExp | undefined;

/** Whether a word in letters can be read as syllables of Chinese. */
export function isSpelled(word: string): boolean {
  syllables ??= new RegExp(
    `^(?:${readLexicon('sounds.txt')
      .split('\n')
      .map((line) => /^[a-z]+/u.exec(line)?.[0] ?? '')
      .filter((one) => one !== '')
      .toSorted((one, other) => other.length - one.length)
      .join('|')})+$`,
    'u',
  );
  return syllables.test(word);
}
