import type { Numeral } from './numeral.ts';
import { isPair, unitOf } from './numeral-words.ts';
import { cents } from './quantity.ts';
import { readWords } from './words.ts';

const { fit } = readWords('numbers.txt');

const connector = fit.iu`^\s*{range-unit}?\s*(?:{range-to}|[~〜∼]|[-‐‑‒−]|[—–―─]{1,2})\s*$`;

/** Numbers in order, with two that are the ends of a range made one. */
export function joinRanges(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const before = joined.at(-1);
    const range = before && (rangeOf(text, before, numeral) ?? between(text, before, numeral));
    if (range) joined[joined.length - 1] = range;
    else joined.push(numeral);
  }
  return joined;
}

/** 三到五千, 3000-4000, 三、四千: the first may lack the unit of the second. */
function rangeOf(text: string, a: Numeral, b: Numeral): Numeral | null {
  const gap = text.slice(a.to, b.from);
  const listed = gap === '、' && a.bare && isPair(a.value, b.value / (b.bare ? 1 : b.unit));
  if (!listed && !connector.test(gap)) return null;
  if (gap.includes('-') && !listed && !isDash(text, a, b)) return null;
  const lacksUnit = a.bare && a.value < 100 && unitOfSecond(b) > 1;
  const scale = lacksUnit && a.value * unitOfSecond(b) < (b.max ?? b.value) ? unitOfSecond(b) : 1;
  const min = (a.min ?? a.value) * scale;
  const max = b.max ?? b.value;
  if (min >= max || (scale === 1 && max > min * 20)) return null;
  return ranged(a, b, { min, max });
}

const ranged = (a: Numeral, b: Numeral, ends: { readonly min: number; readonly max: number }) => ({
  ...b,
  ...ends,
  from: a.from,
  value: cents((ends.min + ends.max) / 2),
  approx: true,
});

/** 两千多不到三千: more than the first and less than the second. */
function between(text: string, a: Numeral, b: Numeral): Numeral | null {
  const isTop = b.approx && b.min === undefined && b.max === b.value;
  if (!isTop || !a.approx || a.value >= b.value || a.value * 20 < b.value) return null;
  return /^[\s，,]*$/u.test(text.slice(a.to, b.from))
    ? ranged(a, b, { min: a.min ?? a.value, max: b.value })
    : null;
}

const unitOfSecond = (b: Numeral): number =>
  b.bare
    ? b.value >= 1000
      ? b.step
      : 1
    : b.unit === 10
      ? 1
      : (unitOf['百'] as number) <= b.unit
        ? b.unit
        : 1;

/** A hyphen makes a range only between figures of like length, and never within a date or a phone number. */
const isDash = (text: string, a: Numeral, b: Numeral): boolean => {
  if (/[-\d/.]/.test(text[a.from - 1] ?? '') || /[-/.]/.test(text[b.to] ?? '')) return false;
  if (!a.bare || !b.bare || a.form !== 'arabic') return true;
  return text[b.from] !== '0' && b.value < 1e5 && a.value < 1e5;
};
