import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** Yes or no. */
export const yesNo = (): Field => ({
  kind: 'yesNo',
  hint: 'none',
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
  schema: z.boolean() as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  return /^(没|不|无)/.test(text) ? false : /^(有|是|对|好|嗯)/.test(text) ? true : undefined;
}
