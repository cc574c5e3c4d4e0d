import { z } from 'zod';
import { literal, type Phrase, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import type { Stretch } from './clauses.ts';
import { type DigitRun, findDigitRuns } from './digits.ts';
import type { Field, Reading } from './field.ts';
import { birthOf, checkCharacter, idProblem, sexOf, upgraded } from './id-number.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

/** A resident identity number of 18 characters (GB 11643-1999); birth date and sex follow from it. */
export const residentId = (): Field => ({
  kind: 'residentId',
  hint: 'id',
  secret: true,
  find: (text, { today }) => {
    const plain = normalise(text);
    return idCandidates(plain.text)
      .filter(({ id }) => id.length === 18 && idProblem(id, today) === null)
      .map(({ id, from, to }) => ({ value: id, span: originalSpan(plain, from, to) }));
  },
  read: (text, { today }) => read(normalise(text).text, today),
  show: (value) => literal(grouped(asText(value))),
  mask: (value) => literal(maskId(asText(value))),
  schema: z
    .string()
    .regex(/^\d{17}[\dX]$/)
    .refine((id) => checkCharacter(id) === id[17] && idProblem(id, '9999-12-31') === null),
});

/** A run of digits that may be an identity number, with its X where it ends so. */
export type Candidate = Stretch & { readonly id: string };

const { any, fit } = readWords('digits.txt');
const xEnd = new RegExp(
  `^[\\s\\p{Pd}.·,，、/_:：(（]{0,2}(?:${any('id-x-lead')}\\s?)?${any('id-x')}[)）]?`,
  'iu',
);

/** Runs of digits that end as an identity number may: with a digit, with X, or with what is written or said for it. */
export function idCandidates(text: string): readonly Candidate[] {
  return findDigitRuns(text).map((run) => withEnd(text, run));
}

function withEnd(text: string, { digits, from, to }: DigitRun): Candidate {
  const end = digits.length === 17 ? xEnd.exec(text.slice(to, to + 12))?.[0] : undefined;
  return { id: end ? `${digits}X` : digits, from, to: to + (end?.length ?? 0) };
}

const idPutRight = fit`{card-put-right}`;
function read(text: string, today: string): Reading {
  const all = idCandidates(text).filter(({ id }) => id.length >= 13 && id.length <= 22);
  const good = all.filter(({ id }) => idProblem(id, today) === null);
  const one = good.at(-1) ?? (all.length === 1 ? all[0] : undefined);
  if (good.length > 1 && new Set(good.map(({ id }) => id)).size > 1 && !idPutRight.test(text))
    return several(good);
  if (!one)
    return isOtherPaper(text)
      ? { kind: 'problem', problem: phrase('problem-id-other') }
      : { kind: 'nothing' };
  if (good.length > 0) return { kind: 'value', value: one.id, implies: implied(one.id) };
  const legacy = upgraded(one.id, today);
  if (legacy) return confirm(legacy);
  return problemOf(one.id, today);
}

const implied = (id: string) => ({ birth_date: birthOf(id), sex: sexOf(id) });

const several = (good: readonly Candidate[]): Reading => ({
  kind: 'unsure',
  ask: phrase('problem-id-several'),
  options: [...new Set(good.map(({ id }) => id))]
    .slice(0, 4)
    .map((id) => ({ value: id, label: literal(grouped(id)) })),
});

/** An old number is upgraded and shown, so that its holder can say whether it is right. */
const confirm = (id: string): Reading => ({
  kind: 'unsure',
  ask: phrase('problem-id-legacy'),
  options: [{ value: id, label: literal(grouped(id)) }],
});

function problemOf(id: string, today: string): Reading {
  const wrong = id.length === 18 ? idProblem(id, today) : 'length';
  const args: Phrase['args'] = { digits: id.length };
  return {
    kind: 'problem',
    problem: phrase(`problem-id-${wrong === 'shape' || wrong === null ? 'check' : wrong}`, args),
    keep: { question: 'id_number_invalid', value: id },
  };
}

/** A passport or a permit: letters and eight or nine digits. */
const isOtherPaper = (text: string): boolean =>
  /(?:^|[^A-Za-z])[A-Z]{1,3}\d{7,12}(?!\d)/i.test(text) && text.trim().length <= 40;

const grouped = (id: string): string =>
  `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`.trim();

/** The first three and the last two characters; enough to recognise. */
export const maskId = (id: string): string =>
  id.length < 8 ? '****' : `${id.slice(0, 3)}${'*'.repeat(id.length - 5)}${id.slice(-2)}`;
