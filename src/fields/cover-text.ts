import { findDigitRuns } from './digits.ts';
import { normalise, originalSpan } from './normalise.ts';

/** A run of so many digits is a number of identity or of a card, whatever it was meant to be. */
const numberLong = 15;

/** A text with numbers of identity and of cards covered, however their digits are written. */
export function coverText(text: string): string {
  const plain = normalise(text);
  let covered = text;
  for (const { digits, from, to } of findDigitRuns(plain.text).toReversed()) {
    if (digits.length < numberLong) continue;
    const [start, end] = originalSpan(plain, from, to);
    covered = `${covered.slice(0, start)}${'*'.repeat(digits.length - 2)}${digits.slice(-2)}${covered.slice(end)}`;
  }
  return covered;
}
