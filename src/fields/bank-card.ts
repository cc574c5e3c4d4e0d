import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import { findDigitRuns } from './digits.ts';
import type { Field, Reading } from './field.ts';
import { idProblem } from './id-number.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

const { fit } = readWords('digits.txt');

/** A bank card of 16 to 19 digits; a failing Luhn sum is no fault (old accounts and passbooks, domain.md section 7). */
export const bankCard = (): Field => ({
  kind: 'bankCard',
  hint: 'number',
  secret: true,
  find: (text) => {
    const plain = normalise(text);
    return findDigitRuns(plain.text)
      .filter(({ digits }) => isCard(digits))
      .map(({ digits, from, to }) => ({ value: digits, span: originalSpan(plain, from, to) }));
  },
  read: (text) => read(normalise(text).text),
  show: (value) => literal(asText(value).replace(/(\d{4})(?=\d)/g, '$1 ')),
  mask: (value) => literal(`**** ${asText(value).slice(-4)}`),
  schema: z.string().regex(/^\d{16,19}$/),
});

/** Of the right length and no identity number. */
const isCard = (digits: string): boolean =>
  digits.length >= 16 &&
  digits.length <= 19 &&
  (digits.length !== 18 || idProblem(digits, '9999-12-31') !== null);

const cardPutRight = fit`{card-put-right}`;
function read(text: string): Reading {
  const runs = findDigitRuns(text).filter(({ digits }) => digits.length >= 9);
  const cards = [
    ...new Set(runs.filter(({ digits }) => isCard(digits)).map(({ digits }) => digits)),
  ];
  const [only, second] = cards;
  if (only && second && !cardPutRight.test(text))
    return {
      kind: 'unsure',
      ask: phrase('problem-card-several'),
      options: cards
        .slice(0, 4)
        .map((card) => ({ value: card, label: literal(card.replace(/(\d{4})(?=\d)/g, '$1 ')) })),
    };
  if (only) return { kind: 'value', value: cards.at(-1) as string };
  const [run, more] = runs;
  if (!run || more || /^1[3-9]\d{9}$/.test(run.digits)) return { kind: 'nothing' };
  if (run.digits.length === 18) return { kind: 'problem', problem: phrase('problem-card-id') };
  return { kind: 'problem', problem: phrase('problem-card-length', { digits: run.digits.length }) };
}

/** Whether the digits pass the Luhn sum; a warning for staff where they do not. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits !== '' && sum % 10 === 0;
}
