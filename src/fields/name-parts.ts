import { literal, phrase } from '../messages/phrase.ts';
import type { Reading } from './field.ts';
import { surnameLength } from './surnames.ts';

const surnameSaid = /(?:免贵)?姓\s*(\p{Script=Han}{1,2})(?=[\s，,。、的]|$)/u;
const givenSaid = /(?:叫做?|名字?(?:是|叫))\s*(\p{Script=Han}{1,2})(?=[\s，,。、]|$)/u;

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
