import { oneOfWords, wordSets } from '../../fields/word-files.ts';
import { readWords } from '../../fields/words.ts';
import type { Piece } from './digit-pieces.ts';

const file = new URL('../lexicon/leaving.txt', import.meta.url);
const lists = readWords(file);
const words = lists.values('word');
const times = lists.values('times');
const likes = lists.values('like');

const spelled = new RegExp(
  `^(?:${oneOfWords([...words.keys()].filter((word) => /^[a-z]+$/u.test(word)))}){3,}$`,
  'iu',
);
const spelledOne = new RegExp(
  oneOfWords([...words.keys()].filter((word) => /^[a-z]+$/u.test(word))),
  'giu',
);
/** First letters of the syllables of digits; each may stand for several, so only how many there are is known. */
const initials = new RegExp(
  `^[${[...new Set(lists.all('syllable').map((word) => word.charAt(0)))].join('')}]{7,}$`,
  'iu',
);
const syllables = new RegExp(`(?:${oneOfWords(lists.all('syllable'))})[1-5]?`, 'giu');
/** The digits that a word in letters says: seven, yisanba, yi1san1; `null` where it says none. */
export function wordDigits(written: string): string | null {
  const said = words.get(written.toLowerCase());
  if (said !== undefined) return said.replace('?', '');
  if (times.has(written.toLowerCase()))
    return '0'.repeat(Number(times.get(written.toLowerCase())) - 1);
  const parts = written.match(syllables) ?? [];
  if (initials.test(written)) return '1'.repeat(written.length);
  if (spelled.test(written))
    return (written.match(spelledOne) ?? [])
      .map((one) => (words.get(one.toLowerCase()) ?? '').replace('?', ''))
      .join('');
  // An ID number may end in an X.
  const whole = parts.join('').length === written.replace(/^x(?=.)|(?<=.)x$/giu, '').length;
  return whole && parts.length > 0
    ? parts.map((one) => words.get(one.replace(/\d/u, '').toLowerCase()) ?? '').join('')
    : null;
}

const roman: ReadonlyMap<string, string> = new Map(
  'I II III IV V VI VII VIII IX X'.split(' ').map((sign, at) => [sign, String(at + 1)]),
);
const romans = /(?<![A-Za-z])[IVX]{1,4}(?:[^A-Za-z\d]{1,4}[IVX]{1,4}(?![A-Za-z])){2,}/gu;

/** VIII I II: three Roman figures or more, one after another. */
export const romanPieces = (text: string): readonly Piece[] =>
  [...text.matchAll(romans)].map(({ 0: row, index }) => ({
    from: index,
    to: index + row.length,
    digits: (row.match(/[IVX]+/gu) ?? []).map((one) => roman.get(one) ?? '0').join(''),
    plain: false,
  }));

const alone = (wordSets(file).get('alone') ?? []).join('');
const lettered = new RegExp(
  `(?<![A-Za-z\\d])[${alone}|\\d]{1,5}(?:[\\s_.,/-]{1,3}[${alone}|\\d]{1,5}){2,}(?![A-Za-z\\d])`,
  'gu',
);

/** l S S O 3 8: letters that look like digits and digits, apart and with nothing else between them. */
export const letterPieces = (text: string): readonly Piece[] =>
  [...text.matchAll(lettered)].flatMap(({ 0: row, index: from }) => {
    const signs = Array.from(row.replaceAll(/[\s_.,/-]/gu, ''));
    if (signs.length < 7 || !signs.some((sign) => /\D/u.test(sign))) return [];
    const digits = signs.map((sign) => likes.get(sign) ?? '1').join('');
    return [{ from, to: from + row.length, digits, plain: false }];
  });
