import { z } from 'zod';
import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import type { Stretch } from './clauses.ts';
import { findDigitRuns } from './digits.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import {
  findPhones as allPhones,
  isOldPhone,
  type PhoneFound,
  type PhoneKind,
  storedPhone,
} from './phone-numbers.ts';
import { readWords } from './words.ts';

const { fit } = readWords('digits.txt');

/** Which telephones will do; only mobiles unless said otherwise. */
export type PhoneSpec = { readonly kinds?: readonly PhoneKind[] };

/** A Chinese telephone number as digits only (domain.md section 7): mobiles `1[3-9]…`, landlines with area code; no segment tables. */
export function phone({ kinds = ['mobile'] }: PhoneSpec = {}): Field {
  return {
    kind: 'phone',
    hint: 'phone',
    find: (text) => {
      const plain = normalise(text);
      return findPhones(plain.text)
        .filter(({ kind }) => kind !== 'abroad' && kinds.includes(kind))
        .map(({ digits, from, to }) => ({ value: digits, span: originalSpan(plain, from, to) }));
    },
    read: (text) => read(normalise(text).text, kinds),
    show: (value) => literal(grouped(asText(value))),
    mask: (value) => literal(masked(asText(value))),
    schema: z.string().regex(storedPhone(kinds)),
  };
}

/** Numbers in use; the one that is used no more is none. */
const findPhones = (text: string): readonly PhoneFound[] =>
  allPhones(text).filter((one) => !isOldPhone(text, one));

const putRight = fit`{put-right}`;
function read(text: string, kinds: readonly PhoneKind[]): Reading {
  const all = findPhones(text);
  if (all.length === 0 && allPhones(text).length > 0)
    return { kind: 'problem', problem: phrase('problem-phone-old') };
  const fitting = [
    ...new Map(
      all
        .filter(({ kind }) => kind !== 'abroad' && kinds.includes(kind))
        .map((one) => [one.digits, one]),
    ).values(),
  ];
  const last = fitting.at(-1);
  const [first, second] = fitting;
  if (first && second && forOthers.test(text.slice(first.to, second.from)))
    return { kind: 'value', value: first.digits };
  if (last && (fitting.length === 1 || putRight.test(text.slice(0, last.from))))
    return { kind: 'value', value: last.digits };
  if (fitting.length > 1) return confirmed(fitting, 'problem-phone-several');
  const far = all.filter(({ kind }) => kind === 'abroad');
  if (far.length > 0) return confirmed(far, 'problem-phone-abroad');
  if (all.length > 0) return { kind: 'problem', problem: phrase(`problem-phone-${kinds[0]}`) };
  return problemOf(text, kinds);
}

/** Numbers as they were given, to be chosen. */
const confirmed = (found: readonly PhoneFound[], ask: string): Reading => ({
  kind: 'unsure',
  ask: phrase(ask),
  options: [...new Set(found.map(({ digits }) => digits))]
    .slice(0, 4)
    .map((digits) => ({ value: digits, label: literal(grouped(digits)) })),
});

/** The second number is another's, or for a case of need. */
const forOthers = fit`{other-phone}`;

/** What is wrong with digits that are meant as a number: too many, too few, a wrong beginning. */
function problemOf(text: string, kinds: readonly PhoneKind[]): Reading {
  const runs = findDigitRuns(text).filter(
    ({ digits }) => digits.length >= 3 && digits.length <= 15,
  );
  const [only] = runs;
  if (!only || runs.length > 1 || !isMeant(text, only) || isDate(only.written))
    return { kind: 'nothing' };
  const { digits } = only;
  const keep = { question: 'phone_invalid', value: digits };
  const say = (what: string, args?: Phrase['args']): Reading => ({
    kind: 'problem',
    problem: phrase(`problem-phone-${what}`, args),
    keep,
  });
  if (kinds.includes('landline') && /^[2-9]\d{6,7}$/.test(digits)) return say('area');
  if (digits.length === 11 && kinds.includes('mobile')) return say('start');
  return say('length', { digits: digits.length });
}

const isDate = (written: string): boolean =>
  /^(?:19|20)?\d{2}[.-]\d{1,2}[.-]\d{1,2}$/.test(written);

const phoneSaid = fit.i`{phone-said}`;
/** Nothing but the digits, or words that name a telephone, or as many digits as a telephone has. */
const isMeant = (text: string, { from, to, digits }: Stretch & { digits: string }): boolean => {
  if (digits.length >= 9 && digits.length <= 13 && !/^(?:19|20)\d{6}$/.test(digits)) return true;
  const rest = text.slice(0, from) + text.slice(to);
  return (
    phoneSaid.test(rest) || (digits.length >= 7 && rest.trim().length <= 6) || rest.trim() === ''
  );
};

const grouped = (digits: string): string =>
  digits.length === 11 && digits.startsWith('1')
    ? `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
    : digits;

const masked = (digits: string): string =>
  digits.length < 8
    ? '****'
    : `${digits.slice(0, digits.startsWith('0') ? 4 : 3)}****${digits.slice(-4)}`;
