import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A bank card. */
export const bankCard = (): Field => ({
  kind: 'bankCard',
  hint: 'number',
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
  schema: z.string().regex(/^\d{16,19}$/) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  return /\d{16,19}/.exec(text)?.[0];
}
