import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A full name. */
export const name = (): Field => ({
  kind: 'name',
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
  schema: z.string().min(1) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  const m = /[\p{Script=Han}·]{2,20}/u.exec(text.replace(/^我?(叫|是)/, ''));
  return m?.[0];
}
