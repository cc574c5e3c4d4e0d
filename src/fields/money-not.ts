import type { Numeral } from './numeral.ts';
import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');
const foreignWord = fit.iu`^\s*{more-or-less}?${any('foreign')}`;
const foreignSign = new RegExp(`${any('foreign')}\\s*$`, 'iu');

/** Whether it is other money, as 3000美元 or $500: money, and not so many yuan. */
export const isForeign = (text: string, { from, to }: Numeral): boolean =>
  foreignWord.test(text.slice(to, to + 10)) ||
  foreignSign.test(text.slice(Math.max(0, from - 6), from));

const fraction = fit.u`^\s*(?:{fraction}|%)`;
const fractionBefore = fit.u`{fraction-sign}\s*$`;
/** Whether it is a part of something: 报六成, 百分之七十, 三分之一. */
export const isFraction = (text: string, { from, to }: Numeral): boolean =>
  fraction.test(text.slice(to, to + 4)) ||
  fractionBefore.test(text.slice(Math.max(0, from - 3), from));

const together = fit`{together-sign}$`;
const piece = fit`^{together-unit}`;
/** 你给加一块: it says together, and is no yuan. */
export const isTogether = (text: string, { from, to, value }: Numeral): boolean =>
  value === 1 &&
  piece.test(text.slice(to, to + 2)) &&
  together.test(text.slice(Math.max(0, from - 3), from));

/** Whether these are figures of a code: of a phone, a card, a date like 2023.5 or 2023-05, a model like A123. */
export function isCode(text: string, { from, to, value, form, bare, min }: Numeral): boolean {
  if (form === 'spoken') return value > 1e6 || value < 1000;
  if (form !== 'arabic' || !bare || min !== undefined) return false;
  if (value >= 1e8 || /^0\d/.test(text.slice(from, from + 2))) return true;
  if (
    /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/i.test(
      text.slice(Math.max(0, from - 10), from),
    )
  )
    return true;
  if (
    value >= 1950 &&
    value <= 2040 &&
    /(?:since|in|from|until|year|of)\s$/i.test(text.slice(Math.max(0, from - 7), from))
  )
    return true;
  const before = text.slice(Math.max(0, from - 2), from);
  return (
    /[\d a-z][-/:_]$|^[a-z_]$|[^a-z][a-z_]$/i.test(before) ||
    /^[-/:_]\d/.test(text.slice(to, to + 2))
  );
}
