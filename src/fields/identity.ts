import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import { isAside } from './aside.ts';
import { docId } from './doc-id.ts';
import type { Field, Reading } from './field.ts';
import { normalise } from './normalise.ts';
import { paperNamed, paperOfShape, reasonNamed } from './papers-of-identity.ts';
import { residentId } from './resident-id.ts';
import { readWords } from './words.ts';

const { fit } = readWords('identity.txt');

const resident = residentId();
const document = docId();

/** A long run of digits is no document of another kind, but a resident's number with a slip in it. */
const schema = z.union([
  resident.schema,
  document.schema.refine((value) => !/^\d{11,}X?$/u.test(asText(value))),
]);

/** A resident ID number, or the number of another document with its kind under `id_type`; who has none says why (`null`, `id_type` too). */
export const identity = (): Field => ({
  ...resident,
  read: (text, context) => {
    const own = resident.read(text, context);
    if (own.kind === 'value' || own.kind === 'unsure') return own;
    if (own.kind === 'problem' && own.keep !== undefined) return own;
    const other = otherwise(normalise(text).text.trim(), context);
    const storable =
      other?.kind !== 'value' || other.value === null || schema.safeParse(other.value).success;
    return other !== null && storable ? other : own;
  },
  show: (value) =>
    isResident(asText(value)) ? resident.show(value) : literal(value === null ? '' : asText(value)),
  schema,
});

const isResident = (value: string): boolean => /^\d{17}[\dX]$/u.test(value);

/** Longest telling of why there is no card that is one. */
const telling = 40;

const otherNumber = fit.iu`^[A-Z]{1,3}\d{7,12}\b|{military-number}`;
const noPaper = fit.u`{no-paper}`;
function otherwise(text: string, context: { readonly today: string }): Reading | null {
  const named = paperNamed(text);
  const number = named || otherNumber.test(text) ? numberIn(text, context) : null;
  if (number !== null)
    return {
      kind: 'value',
      value: number,
      implies: { id_type: named ?? paperOfShape(number) },
    };
  if (text.length > telling || isAside(text)) return null;
  const reason = reasonNamed(text);
  if (named !== null && !noPaper.test(text))
    return {
      kind: 'problem',
      problem: phrase('problem-id-number_of', { paper: phrase(`o-id_type-${named}`) }),
    };
  return reason === null ? null : { kind: 'value', value: null, implies: { id_type: reason } };
}

/** The number of another document: one with letters wherever it stands, digits alone only where little else is said. */
function numberIn(text: string, context: { readonly today: string }): string | null {
  const [found, second] = document.find(text, context);
  if (found !== undefined && second === undefined) return asText(found.value);
  const digits = text.match(/(?<![A-Za-z\d])(?:[A-Z]{0,3}\d{7,12}(?:\([A-Z\d]\))?)(?!\d)/giu) ?? [];
  const only = digits.length === 1 ? digits[0]?.toUpperCase() : undefined;
  return only !== undefined && document.schema.safeParse(only).success ? only : null;
}
