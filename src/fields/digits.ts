import { charsOf } from './as-text.ts';
import type { Stretch } from './clauses.ts';
import { remembered } from './remembered.ts';
import { readWords } from './words.ts';

/** A run of digits in plain text, written together or in groups (138 1234 5678, 幺三八…). */
export type DigitRun = Stretch & {
  /** The digits alone. */
  readonly digits: string;
  /** As written, with what stood between. */
  readonly written: string;
};

const { any, fit, values } = readWords('digits.txt');
const spoken = values('spoken');

/** What may stand between the groups of a number whose groups tell what it is: any marks. */
const mark = `(?:[^\\p{L}\\p{N}+]|${any('between-digits')}){1,3}`;
const groups = (...lengths: readonly string[]): string => lengths.join(mark);

/** The groups in which telephones, ID numbers and bank cards are written, whatever stands between. */
const shapes = [
  groups('1[3-9]\\d', '\\d{4}', '\\d{4}'),
  groups('1[3-9]\\d', '\\d{8}'),
  groups('1[3-9]\\d{5}', '\\d{4}'),
  groups('1[3-9]\\d{2}', '\\d{3}', '\\d{4}'),
  groups('1[3-9]\\d', '\\d{3}', '\\d{5}'),
  groups('1[3-9]\\d', '\\d{2}', '\\d{2}', '\\d{2}', '\\d{2}'),
  groups('0\\d{2,3}', '\\d{7,8}'),
  groups('0\\d{2,3}', '\\d{3,4}', '\\d{4}'),
  groups('\\d{6}', '\\d{8}', '\\d{3,4}'),
  groups('\\d{6}', '\\d{4}', '\\d{4}', '\\d{3,4}'),
  groups('\\d{6}', '\\d{4}', '\\d{2}', '\\d{2}', '\\d{3,4}'),
  groups('\\d{6}', '\\d{6}', '\\d{5,6}'),
  `\\d{3}(?:${mark}\\d{3}){4}${mark}\\d{2,3}`,
  `\\d{4}(?:${mark}\\d{4}){3}(?:${mark}\\d{1,4})?`,
  `\\d(?:${mark}\\d){10,18}`,
];
const shaped = `(?:86${mark})?(?:${shapes.join('|')})(?!\\d)`;
const loose = fit.u`(?:\d(?:[\doO]|[ ‐-―.·*()（）-](?=[ -]?[\doO]))*|[{{spoken}}](?:[{{spoken}}\d]|[ ，,、-](?=[{{spoken}}\d])|(?<=[{{spoken}}\d]){times}(?=[{{spoken}}\d])){4,})`;
/** 139零零零零二二八八: a mobile number begun in figures and gone on with in words. */
const mixed = fit.u`1[3-9]\d(?:[ -]?[{{spoken}}\d]){8}(?![{{spoken}}\d])`.source;
const run = new RegExp(`(?<!\\d)(?:${shaped}|${mixed}|${loose.source})`, 'gu');

/** 四个零: so many of the same. */
const repeated = fit.gu`([{{spoken}}2-9]){times}([{{spoken}}\d])`;
const inFull = (_: string, times: string, digit: string): string =>
  digit.repeat(Number(spoken.get(times) ?? times));

/** Every run of digits, in order; spoken digits need at least five in a row. */
export const findDigitRuns = (text: string): readonly DigitRun[] =>
  memory(text, () => runsIn(text));

const memory = remembered<readonly DigitRun[]>();
// A run is written with figures, or spoken with five in a row.
const anyDigit = fit.u`\d|(?:[{{spoken}}][ ，,、-]?){5}`;

function runsIn(text: string): readonly DigitRun[] {
  if (!anyDigit.test(text)) return [];
  return [...text.matchAll(run)].map((match) => {
    const written = match[0];
    const digits = charsOf(written.replace(repeated, inFull))
      .map((char) => spoken.get(char.replace(/o/iu, '○')) ?? (/\d/.test(char) ? char : ''))
      .join('');
    return { from: match.index, to: match.index + written.length, digits, written };
  });
}
