import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** Free words. */
export const text = (_options: { readonly max: number; readonly min?: number }): Field => ({
  kind: 'text',
  hint: 'text',
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
  schema: z.string() as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  return text.trim() || undefined;
}
