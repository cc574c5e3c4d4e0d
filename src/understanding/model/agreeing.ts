import type { Field } from '../../fields/field.ts';
import { normalise } from '../../fields/normalise.ts';
import { findNumerals } from '../../fields/numerals.ts';
import type { Value } from '../../messages/value.ts';
import { agreeingMembers } from './agreeing-members.ts';
import { ground } from './ground.ts';

/** What a value of a model is worth beside the field's own grammar: it agrees, reads something else, or nothing speaks for it. */
export type Agreement = {
  readonly kind: 'agrees' | 'differs' | 'none';
  /** As the field holds it. */
  readonly value: Value;
};

/** What is known of the words a value stands on. */
export type Words = {
  readonly raw: string;
  /** The sentence they stand in. */
  readonly around: string;
  readonly today: string;
  /** What rules heard for the same question in the whole message. */
  readonly heard: readonly Value[];
};

const nothing: Agreement = { kind: 'none', value: null };

/** Holds a model's value against the grammar or the options of its field; what passes is the field's own value. */
export function agreed(field: Field, claimed: Value, words: Words): Agreement {
  // Rules heard the very same: in their own grammar it is read already.
  const heard = words.heard.find((one) => isAlike(one, claimed, words.raw));
  if (heard !== undefined && field.kind !== 'members') return { kind: 'agrees', value: heard };
  const found = heldAgainst(field, claimed, words);
  return found.kind === 'none' || field.schema.safeParse(found.value).success ? found : nothing;
}

function heldAgainst(field: Field, claimed: Value, words: Words): Agreement {
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'yesNo':
      return ofOptions(field, claimed, words);
    case 'text':
    case 'address':
    case 'name':
      return ofWords(field, claimed, words);
    case 'members':
      return agreeingMembers(claimed, { ...words, read: readings(field, words.raw, words.today) });
    default:
      return ofFigures(field, claimed, words);
  }
}

/** All that the grammar reads or finds in some words. */
function readings(field: Field, text: string, today: string): readonly Value[] {
  const reading = field.read(text, { today });
  const read =
    reading.kind === 'value'
      ? [reading.value]
      : reading.kind === 'unsure'
        ? reading.options.map(({ value }) => value)
        : [];
  return [...read, ...field.find(text, { today }).map(({ value }) => value)];
}

/** An option stands by its words alone, unless the grammar reads another one in them. */
function ofOptions(field: Field, claimed: Value, { raw, today }: Words): Agreement {
  const value = chosen(field, claimed);
  const read = readings(field, raw, today);
  if (value === undefined)
    return read.length === 1 ? { kind: 'agrees', value: read[0] as Value } : nothing;
  const agrees = read.length === 0 || read.some((one) => isSame(one, value));
  return { kind: agrees ? 'agrees' : 'differs', value };
}

const isSame = (one: Value, other: Value): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) return one.some((part) => other.includes(part));
  return one === other;
};

/** The value of the options a model names: ids, or for a yes the word of JSON. */
function chosen(field: Field, claimed: Value): Value | undefined {
  if (field.kind === 'yesNo')
    return typeof claimed === 'boolean'
      ? claimed
      : typeof claimed === 'string'
        ? field.choose?.(claimed)
        : undefined;
  const ids = Array.isArray(claimed) ? claimed : [claimed];
  const isOption = (id: unknown): id is string =>
    typeof id === 'string' && field.options?.some((option) => option.id === id) === true;
  if (ids.length === 0 || !ids.every(isOption)) return undefined;
  if (field.kind === 'choices') return [...new Set(ids)];
  return ids.length === 1 ? field.choose?.(ids[0] as string) : undefined;
}

/** Free words are the worker's own: the value where it stands in his words, else the words; a sentence that names nothing is none. */
function ofWords(field: Field, claimed: Value, { raw, around, today }: Words): Agreement {
  const said =
    typeof claimed === 'string' ? (inside(raw, claimed) ?? inside(around, claimed)) : raw;
  const reading = field.read(said ?? raw, { today });
  if (reading.kind !== 'value' || typeof reading.value !== 'string') return nothing;
  const kept = said !== null && field.kind !== 'name' ? said.trim() : reading.value;
  const own = reading.value.includes(kept) || kept.includes(reading.value);
  return { kind: said !== null && own ? 'agrees' : 'differs', value: own ? kept : reading.value };
}

/** The words of a text that a value is, in the worker's own writing. */
function inside(text: string, value: string): string | null {
  const place = ground(text, value);
  return place === null ? null : text.slice(...place);
}

/** A figure, a date or a number is what the grammar reads in the words, else in their sentence; what it does not read is none. */
function ofFigures(field: Field, claimed: Value, words: Words): Agreement {
  const { raw, around, today } = words;
  const near = readings(field, raw, today);
  const all = [...near, ...words.heard, ...(near.length > 0 ? [] : readings(field, around, today))];
  const same = all.find((one) => one === claimed) ?? all.find((one) => isAlike(one, claimed, raw));
  if (same !== undefined)
    return { kind: 'agrees', value: finer(withAbout(same, claimed), claimed) };
  // Without a value of its own, the model only showed where it stands.
  if (claimed === null && near.length === 1) return { kind: 'agrees', value: near[0] as Value };
  const [first] = claimed === null ? [] : all;
  return first === undefined ? nothing : { kind: 'differs', value: first };
}

/** One amount, or one date told more or less exactly; what is more exact in it is said in figures, too. */
function isAlike(read: Value, claimed: Value, raw: string): boolean {
  const [one, other] = [figureOf(read), figureOf(claimed)];
  if (one !== null && other !== null) return Math.abs(one - other) < 0.01;
  if (!isDate(read) || !isDate(claimed)) return JSON.stringify(read) === JSON.stringify(claimed);
  if (read.startsWith(claimed)) return true;
  const said = findNumerals(normalise(raw).text).map(({ value }) => value);
  const more = claimed.slice(read.length).split('-').filter(Boolean).map(Number);
  return claimed.startsWith(read) && more.every((part) => said.includes(part));
}

const isDate = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(value);

/** Of two dates of one day the one told more exactly. */
const finer = (read: Value, claimed: Value): Value =>
  isDate(read) && isDate(claimed) && claimed.length > read.length ? claimed : read;

function figureOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\d+(?:\.\d+)?$/u.test(value.trim()) && value.length < 9)
    return Number(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { value: figure } = value as { readonly [key: string]: Value };
  return typeof figure === 'number' ? figure : null;
}

/** What the model heard as "about" is about, where the grammar read the bare figure. */
function withAbout(read: Value, claimed: Value): Value {
  const about =
    typeof claimed === 'object' &&
    claimed !== null &&
    'approx' in claimed &&
    claimed.approx === true;
  return about && typeof read === 'number' ? { value: read, approx: true } : read;
}
