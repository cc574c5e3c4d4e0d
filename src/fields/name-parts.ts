import { literal, phrase } from '../messages/phrase.ts';
import type { Reading } from './field.ts';
import { surnameLength } from './surnames.ts';
import { readWords } from './words.ts';

const { fit } = readWords('names.txt');

const surnameSaid = fit.u`{surname-said}\s*(\p{Script=Han}{1,2})(?=[{{of}}\s，,。、]|$)`;
const givenSaid = fit.u`{given-said}\s*(\p{Script=Han}{1,2})(?=[\s，,。、]|$)`;

/** The whole name where its two parts are told apart: 我叫建国，姓龚 is 龚建国, and asked back; `null` where the text tells no two parts. */
export function nameInParts(plain: string): Reading | null {
  const surname = surnameSaid.exec(plain)?.[1];
  const given = givenSaid.exec(plain)?.[1];
  if (surname === undefined || given === undefined || given.startsWith(surname)) return null;
  if (surnameLength(surname) !== surname.length) return null;
  const value = `${surname}${given}`;
  return {
    kind: 'unsure',
    ask: phrase('problem-name-parts', { name: value }),
    options: [{ value, label: literal(value) }],
  };
}
