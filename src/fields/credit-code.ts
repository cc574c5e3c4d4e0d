import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import { isAside } from './aside.ts';
import type { Field, Reading } from './field.ts';
import { checkCharacter as idCheck } from './id-number.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

const { fit } = readWords('credit-code.txt');

/** The 31 characters of GB 32100-2015 in the order of their values: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;

/** The check character that the first 17 of a unified social credit code call for (GB 32100-2015, weights 3^n mod 31); `null` where one of them is none of its alphabet. */
export function creditCheck(code: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, length - 1)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null;
}

const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

/** Whether these are 18 characters whose last is the check of the others. */
export const isCreditCode = (code: string): boolean =>
  shape.test(code) && creditCheck(code) === code[length - 1];

const inText = /(?<![A-Za-z0-9])[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){17}(?![A-Za-z0-9])/gu;
const bareOf = (said: string): string => said.replaceAll(/[\s-]/gu, '').toUpperCase();

/** The unified social credit code of a unit (统一社会信用代码, GB 32100-2015): 18 characters, checked; one that fails twice is kept for staff. */
export const creditCode = (): Field => ({
  kind: 'creditCode',
  hint: 'text',
  find: (text) => {
    const plain = normalise(text);
    return [...plain.text.matchAll(inText)].flatMap(({ 0: said, index }) => {
      const value = bareOf(said);
      if (!isCreditCode(value) || isPerson(value)) return [];
      return [{ value, span: originalSpan(plain, index, index + said.length) }];
    });
  },
  read: (text) => read(normalise(text).text.trim()),
  show: (value) => literal(asText(value)),
  mask: (value) => literal(asText(value)),
  schema: z.string().refine(isCreditCode),
});

/** A person's own number is no code of a unit, though one in 31 passes its check. */
const isPerson = (code: string): boolean =>
  /^\d{17}[\dX]$/u.test(code) && idCheck(code) === code[length - 1];

const lead = fit.iu`^(?:{code-lead}|[:：,，\s])+`;
const tail = fit.u`(?:{code-tail}|[。.!！\s])+$`;

function read(text: string): Reading {
  const found = [...text.matchAll(inText)].map(([said]) => bareOf(said));
  const good = found.find((one) => isCreditCode(one) && !isPerson(one));
  if (good !== undefined) return { kind: 'value', value: good };
  if (text.length > 60 || isAside(text)) return { kind: 'nothing' };
  const bare = bareOf(text.replace(lead, '').replace(tail, ''));
  if (!/^[A-Z0-9]{10,24}$/u.test(bare) || !/\d{5}/u.test(bare)) return { kind: 'nothing' };
  if (isPerson(bare)) return { kind: 'problem', problem: phrase('problem-credit-person') };
  if (bare.length === 15 && /^\d+$/u.test(bare))
    return { kind: 'problem', problem: phrase('problem-credit-old') };
  const keep = { question: 'credit_code_invalid', value: bare };
  return bare.length === length
    ? { kind: 'problem', problem: phrase('problem-credit-check'), keep }
    : {
        kind: 'problem',
        problem: phrase('problem-credit-length', { length: bare.length }),
        keep,
      };
}
