import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText } from './as-text.ts';
import { isAside } from './aside.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import { maskId } from './resident-id.ts';
import { readWords } from './words.ts';

const { fit } = readWords('identity.txt');

const shape = /^(?=(?:[^\d]*\d){5})[A-Z0-9\p{Script=Han}()-]{6,24}$/u;
const inText = fit.giu`(?<![A-Za-z0-9])(?:[A-Z]{1,3}\d{7,12}|[\p{Script=Han}]{military-number}\d{5,10}{number-sign})(?![A-Za-z0-9])`;
const lead = fit.iu`^(?:{number-lead}|no\.?|[:：,，\s])+`;

/** The number of an identity document other than the resident card: passport, permit, residence card of foreigners, soldier's card. */
export const docId = (): Field => ({
  kind: 'docId',
  hint: 'id',
  secret: true,
  find: (text) => {
    const plain = normalise(text);
    return [...plain.text.matchAll(inText)].map(({ 0: said, index }) => ({
      value: said.toUpperCase(),
      span: originalSpan(plain, index, index + said.length),
    }));
  },
  read: (text) => read(normalise(text).text.trim()),
  show: (value) => literal(asText(value)),
  mask: (value) => literal(maskId(asText(value))),
  schema: z.string().regex(shape),
});

const numberTail = fit.u`[{{number-tail}}。.!！\s]+$`;
function read(text: string): Reading {
  const found = text.match(inText);
  if (found?.length === 1 && text.length <= 60)
    return { kind: 'value', value: found[0].toUpperCase() };
  if (text.length > 40 || isAside(text)) return { kind: 'nothing' };
  const bare = text.replace(lead, '').replace(numberTail, '').replace(/\s+/gu, '').toUpperCase();
  if (shape.test(bare) && !/[\p{Script=Han}]{4}/u.test(bare)) return { kind: 'value', value: bare };
  const isCode = /^[A-Z0-9-]{3,30}$/.test(bare) && /\d{3}/.test(bare);
  return isCode ? { kind: 'problem', problem: phrase('problem-doc-shape') } : { kind: 'nothing' };
}
