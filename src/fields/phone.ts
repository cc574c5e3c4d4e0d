import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A phone number. */
export const phone = (
  _options: { readonly kinds?: readonly ('mobile' | 'landline')[] } = {},
): Field => ({
  kind: 'phone',
  hint: 'phone',
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
  schema: z.string().regex(/^\d{7,12}$/) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  const m = /1[3-9]\d{9}/.exec(text.replace(/[ -]/g, ''));
  return m?.[0];
}
