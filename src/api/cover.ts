import { bankCard } from '../fields/bank-card.ts';
import { coverText } from '../fields/cover-text.ts';
import { maskId } from '../fields/resident-id.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';

/** Keys of the parts of a value that are such numbers by themselves. */
const secretParts: ReadonlySet<string> = new Set(['id_number']);

function coverParts(value: Value): Value {
  if (typeof value === 'string') return coverText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(coverParts);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      secretParts.has(key) && typeof one === 'string' ? maskId(one) : coverParts(one),
    ]),
  );
}

const card = bankCard().kind;

const same = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A value as it may go out without leave to see numbers in full, and whether anything of it is covered. */
export function coverValue(
  question: Question | undefined,
  value: Value,
): { readonly value: Value; readonly covered: boolean } {
  const secret = question?.secret === true || question?.field.secret === true;
  if (secret && typeof value === 'string')
    return {
      value: question?.field.kind === card ? `**** ${value.slice(-4)}` : maskId(value),
      covered: true,
    };
  const covered = coverParts(value);
  // A telephone of another country is as long: what is no free text holds what its field says and no more.
  const typed =
    typeof value === 'string' && question?.field.schema.safeParse(covered).success === false;
  return typed || same(covered, value)
    ? { value, covered: false }
    : { value: covered, covered: true };
}
