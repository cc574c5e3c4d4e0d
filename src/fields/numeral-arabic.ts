import { isPair } from './numeral-words.ts';
import { exactly, type Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const { fit } = readWords('numbers.txt');

/** A figure in Arabic digits as it is written; `other` where the same writing may be another figure too. */
export type Figure = {
  readonly quantity: Quantity;
  readonly other?: number;
  readonly to: number;
  /** Digits as written. */
  readonly width: number;
};

const grouped = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:[,，] ?\d{3})+(?!\d)(?:\.\d+)?/y;
const plain = /\d+(?:\.\d+)?/y;
const parted = fit.iy`(\d)[,，](\d)(?=\s?{thousands})`;

/** The figure in digits that begins at `at`; `null` where none does. */
export function figureAt(text: string, at: number): Figure | null {
  const two = sticky(parted, text, at);
  if (two && !/\d/.test(text[at - 1] ?? '')) return partedFigure(two, at);
  const written = (sticky(grouped, text, at) ?? sticky(plain, text, at))?.[0];
  if (written === undefined) return null;
  const digits = written.replaceAll(/[,，\s]/g, '');
  const whole = digits.split('.')[0] as string;
  const value = whole.length > 18 ? 1e18 : Number(digits);
  return { quantity: exactly(value), to: at + written.length, width: digits.length };
}

/** 1,2万 is 一两万 or 1.2万; 1,5万 is 1.5万 or, behind a one, 5万. */
function partedFigure({ 0: said, 1: first, 2: second }: RegExpExecArray, at: number): Figure {
  const [a, b] = [Number(first), Number(second)];
  const decimal = Number(`${a}.${b}`);
  const place = { to: at + said.length, width: 9 };
  return isPair(a, b)
    ? { ...place, quantity: { lo: a, hi: b, best: (a + b) / 2 }, other: decimal }
    : { ...place, quantity: exactly(decimal), other: b };
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
