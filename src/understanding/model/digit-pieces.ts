import { oneOfWords, wordSets } from '../../fields/word-files.ts';
import { readWords } from '../../fields/words.ts';
import { figureSigns, figuresOf } from './figures.ts';
import { apart } from './glued-figures.ts';
import { letterPieces, romanPieces, wordDigits } from './letter-digits.ts';
import { beginsWithUnit, isQuantity } from './plain-quantity.ts';

/** A piece of a folded text `[from, to)` that says digits; `plain`: it is plainly a quantity (money, a date, an age, a count). */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly plain: boolean;
};

const file = new URL('../lexicon/leaving.txt', import.meta.url);
const lists = readWords(file);
const likes = lists.values('like');
const sounds = lists.values('sound');
const figures = lists.values('figure');
const scaleSigns = lists.all('scale').join('');
const filler = new RegExp(
  `^(?:$|[^\\p{L}\\p{N}]|(?:${oneOfWords(wordSets(file).get('filler') ?? [])}))`,
  'iu',
);
const run = new RegExp(
  `(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+)(?![.,]?\\d)|\\d+[${scaleSigns}][\\d${figureSigns}]*|[A-Za-z\\d|]+|[\\d${figureSigns}]+|[\\p{Script=Arabic}]+`,
  'gu',
);
const hears = `[${[...sounds.keys(), ...figures.keys()].join('')}\\d]`;
const heard = new RegExp(`${hears}{3,}`, 'gu');
const oneFigure = new RegExp(`^[${figureSigns}]$`, 'u');
const beside = new RegExp(`[\\d${figureSigns}]`, 'u');
const otherThanFigures = new RegExp(`[^\\d${figureSigns}]`, 'u');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Every piece of a folded text that says digits, in order; `pieced`: it says that they are given in pieces, so that a unit alone makes none plain. */
export function digitPieces(text: string, pieced: boolean): readonly Piece[] {
  const found: Piece[] = [];
  for (const { 0: written, index } of text.matchAll(run)) {
    const cut = cutAt(written, text.slice(index + written.length));
    for (const { from, to, digits, scaled, glued = false } of cut) {
      const place = { from: index + from, to: index + to };
      const plain =
        !glued && (isInWord(text, place) || isQuantity({ text, ...place, digits, scaled, pieced }));
      found.push({ ...place, digits, plain });
    }
  }
  return [
    ...found,
    ...romanPieces(text),
    ...letterPieces(text),
    ...soundPieces(text, found),
    ...slowPieces(text),
  ].toSorted((a, b) => a.from - b.from);
}

type Cut = {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly scaled: boolean;
  /** It stands right beside another number, and nothing says what they count. */
  readonly glued?: boolean;
};

/** The pieces of one row of letters, digits and figures. */
function cutAt(written: string, after: string): readonly Cut[] {
  const whole = { from: 0, to: written.length, scaled: false };
  if (/^[\d.,]+$/u.test(written)) {
    const scaled = new RegExp(`^[${scaleSigns}]`, 'u').test(after);
    return [{ ...whole, digits: written.replaceAll(/\D/gu, ''), scaled }];
  }
  if (!/[A-Za-z|\p{Script=Arabic}]/u.test(written)) return figureCuts(written, after);
  const digits = wordDigits(written);
  return digits !== null ? [{ ...whole, digits }] : mixedCuts(written, after);
}

/** 1390两: what is written in one way stands apart from the other; 3千5 is one number. */
function figureCuts(written: string, after: string): readonly Cut[] {
  if (new RegExp(`^\\d+[${scaleSigns}]`, 'u').test(written))
    return [{ from: 0, to: written.length, ...figuresOf(written) }];
  return [...written.matchAll(/\d+|\D+/gu)].flatMap(({ 0: part, index }) =>
    numberCuts(part, index, beginsWithUnit(after)),
  );
}

/** 一百三十七零四百五十八: several numbers in one row are each a piece of its own; no quantities, where no unit follows and they are not round. */
function numberCuts(written: string, start: number, counts: boolean): readonly Cut[] {
  const parts = apart(written);
  let from = start;
  return parts.map((part) => {
    const to = from + part.length;
    const said = figuresOf(part);
    const glued = parts.length > 1 && !counts && !said.digits.endsWith('00');
    const cut = { from, to, ...said, glued };
    from = to;
    return cut;
  });
}

/** l38I2345678: the digits of a row of letters and digits; letters count where they look like one. */
function mixedCuts(written: string, after: string): readonly Cut[] {
  const whole = { from: 0, to: written.length, scaled: false };
  if (!/\d/u.test(written)) {
    const alike = /^[OIlZSBQ|]{2,8}$/u.test(written) && /^\W{0,3}\d/u.test(after);
    return alike ? [{ ...whole, digits: 'l'.repeat(written.length) }] : [];
  }
  // A long row that is partly letters is somebody's number or name somewhere.
  if (written.length > 8) return [{ ...whole, digits: written }];
  return [
    ...written.matchAll(
      /(?:^[xX])?[\dOoQDlIizZEAsSbGTBgq|]*\d[\dOoQDlIizZEAsSbGTBgq|]*(?:[xX]$)?/gu,
    ),
  ].map(({ 0: part, index }) => ({
    from: index,
    to: index + part.length,
    digits: Array.from(part, (sign) => likes.get(sign) ?? (sign === '|' ? '1' : sign)).join(''),
    scaled: false,
  }));
}

/** Whether a single figure is part of a word of the dictionary (一起), or of what follows it (三班): no digit by itself where neither nothing nor a little word does. */
function isInWord(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!oneFigure.test(text.slice(from, to))) return false;
  if (beside.test(text.slice(Math.max(0, from - 1), from) + text.charAt(to))) return false;
  const start = Math.max(0, from - 3);
  for (const { segment, index } of segmenter.segment(text.slice(start, to + 3)))
    if (index <= from - start && from - start < index + segment.length && segment.length > 1)
      return otherThanFigures.test(segment);
  return !filler.test(text.slice(to));
}

const slowly = new RegExp(
  `${hears}(?:(?:${oneOfWords(wordSets(file).get('filler') ?? [])}|[\\s,，。.…~-]){0,4}${hears}){6,}`,
  'gu',
);

/** 衣旧嗯衣啊玲妻: seven or more that are or sound like digits, with nothing but little words between them. */
const slowPieces = (text: string): readonly Piece[] =>
  [...text.matchAll(slowly)].flatMap(({ 0: row, index: from }) => {
    const signs = Array.from(row).filter((sign) => sounds.has(sign) || figures.has(sign));
    const alike = signs.filter((sign) => sounds.has(sign)).length;
    if (signs.length < 7 || alike < 4) return [];
    const digits = signs.map((sign) => sounds.get(sign) ?? figures.get(sign) ?? sign).join('');
    return [{ from, to: from + row.length, digits, plain: false }];
  });

/** 要伞酒: three or more characters that sound like digits, none of them part of a word. */
function soundPieces(text: string, found: readonly Piece[]): readonly Piece[] {
  return [...text.matchAll(heard)].flatMap(({ 0: written, index: from }) => {
    const to = from + written.length;
    const taken = found.some((one) => one.from < to && one.to > from);
    const signs = Array.from(written);
    const near = [...segmenter.segment(written)];
    if (
      (taken && signs.length < 7) ||
      (signs.length < 7 && near.some(({ segment }) => segment.length > 1))
    )
      return [];
    if (signs.filter((sign) => sounds.has(sign)).length < 2) return [];
    const digits = signs.map((sign) => sounds.get(sign) ?? figures.get(sign) ?? sign).join('');
    return [{ from, to, digits, plain: false }];
  });
}
