import { clausesOf } from '../../fields/clauses.ts';
import type { Reading } from '../../fields/field.ts';
import { remembered } from '../../fields/remembered.ts';
import type { Value } from '../../messages/value.ts';
import type { Question } from '../../services/service.ts';
import { type Heard, hear } from '../rules/heard.ts';
import { toldAnswer } from '../told-answer.ts';
import { hashOf, hashOfRange, join } from './hash.ts';
import { seenText } from './seen-text.ts';

/** Numbers of what a message says: as words for the open question, and as words beside it. */
export type Said = { readonly asked: Int32Array; readonly beside: Int32Array };

const memory = remembered<Said>(8);

/** What a message says: its characters alone, by twos and threes, the words and ideas in it, and what it begins with. */
export const saidIn = (text: string): Said => memory(text, () => said(hear(text)));

function said(heard: Heard): Said {
  const { codes, words } = seenText(heard);
  const all = new Set<number>();
  const end = clausesOf(heard.text)[0]?.to ?? 0;
  const isLetter = (at: number): boolean => at < codes.length && !isSign(codes[at] as number);
  for (let at = 0; at < codes.length; at += 1) {
    if (!isLetter(at)) continue;
    all.add(hashOfRange(1, codes, at, at + 1));
    if (!isLetter(at + 1)) continue;
    all.add(hashOfRange(2, codes, at, at + 2));
    if (at < end) all.add(hashOfRange(3, codes, at, at + 2));
    if (isLetter(at + 2)) all.add(hashOfRange(4, codes, at, at + 3));
  }
  for (const length of [1, 2]) all.add(hashOfRange(5, codes, 0, Math.min(length, codes.length)));
  for (const { name } of words) all.add(join(6, name, 0));
  all.add(hashOf(7, codes.length <= 8 ? 'short' : codes.length > 40 ? 'long' : 'middling'));
  const each = Int32Array.from(all);
  const of = (way: number): Int32Array =>
    Int32Array.from([...each, ...each.map((one) => join(8, one, way))]);
  return { asked: of(1), beside: of(2) };
}

const isSign = (code: number): boolean =>
  code <= 47 || (code >= 0x2000 && code < 0x3040) || code >= 0xff00;

/** An option of a question, and the name of the kind of answer it is. */
export type Choice = { readonly id: string; readonly value: Value; readonly sort: string };

/** The options of a question of a yes, a no or a few values; none of any other. */
export function choicesOf({ field }: Question): readonly Choice[] {
  if (field.kind === 'yesNo')
    return [
      { id: 'yes', value: true, sort: 'yes' },
      { id: 'no', value: false, sort: 'no' },
    ];
  if (field.kind !== 'choice' && field.kind !== 'choices') return [];
  return (field.options ?? []).map(({ id }) => ({ id, value: id, sort: field.kind }));
}

/** What the field itself, and the rules of what is told in own words, hear of each option of a question. */
export type Ruled = (choice: Choice) => readonly number[];

const mostClauses = 5;

/** What rules hear of the open question. */
export function ruledAsked(plain: string, question: Question, today: string): Ruled {
  const { field, id } = question;
  const read = (words: string): Reading => field.read(words, { today });
  const whole = read(plain);
  const clauses = clausesOf(plain).slice(0, mostClauses);
  const each = clauses.length < 2 ? [] : clauses.map(({ from, to }) => read(plain.slice(from, to)));
  const told = toldAnswer(plain, question, false);
  return (choice) => {
    const names = [
      `whole ${saysOf(whole, choice)}`,
      ...each.map((one, at) => `${at === 0 ? 'first' : 'later'} ${saysOf(one, choice)}`),
      `told ${told === null ? 'none' : `${isOf(told.value, choice)} ${told.sure}`}`,
    ];
    return [...names, 'asked'].flatMap((name) => [
      hashOf(20, `${choice.sort} ${name}`),
      hashOf(21, `${id} ${choice.id} ${name}`),
    ]);
  };
}

/** What rules hear of a question that is not asked. */
export function ruledBeside(plain: string, { field, id }: Question, today: string): Ruled {
  const found = field.kind === 'yesNo' ? [] : field.find(plain, { today });
  return (choice) => {
    const own = found.some((one) => isOf(one.value, choice));
    const name = own ? 'this' : found.length > 0 ? 'other' : 'none';
    return [hashOf(22, `${choice.sort} ${name}`), hashOf(23, `${id} ${choice.id} ${name}`)];
  };
}

const isOf = (value: Value, { value: own }: Choice): boolean =>
  Array.isArray(value) ? value.includes(own) : value === own;

function saysOf(reading: Reading, choice: Choice): string {
  if (reading.kind === 'value') return isOf(reading.value, choice) ? 'this' : 'other';
  if (reading.kind !== 'unsure') return reading.kind;
  return reading.options.some(({ value }) => isOf(value, choice)) ? 'among' : 'unsure';
}

/** What a message is learned by that may answer a question, or not: its words as they are and for this kind of question, and whether the field reads any of it. */
export function answeringFeatures(plain: string, question: Question, today: string): Int32Array {
  const { field, id } = question;
  const kind = hashOf(40, field.kind);
  const own = hashOf(41, id);
  const words = saidIn(plain).asked;
  const whole = field.read(plain, { today }).kind;
  const [first, ...more] = clausesOf(plain).map(
    ({ from, to }) => field.read(plain.slice(from, to), { today }).kind,
  );
  const read = [`whole ${whole}`, `first ${first}`, ...more.map((one) => `later ${one}`)];
  return Int32Array.from([
    ...words,
    ...words.map((word) => join(42, word, kind)),
    ...read.flatMap((name) => [hashOf(43, `${field.kind} ${name}`), hashOf(44, `${id} ${name}`)]),
    own,
    kind,
  ]);
}
