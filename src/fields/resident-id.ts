import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A resident ID. */
export const residentId = (): Field => ({
  kind: 'residentId',
  hint: 'id',
  find: (text) => {
    const value = parse(text);
    return value === undefined ? [] : [{ value, span: [0, text.length] }];
  },
  read: (text) => {
    const value = parse(text);
    return value === undefined ? { kind: 'nothing' } : { kind: 'value', value };
  },
  show: (value) => literal(typeof value === 'object' ? JSON.stringify(value) : String(value)),
  mask: () => literal('…'),
  schema: z.string().length(18) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  return /\d{17}[\dXx]/.exec(text)?.[0]?.toUpperCase();
}
