import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A whole number of something. */
export const count = (_options: {
  readonly min: number;
  readonly max: number;
  readonly unit: 'people' | 'months' | 'years' | 'sqm' | 'times' | 'days';
}): Field => ({
  kind: 'count',
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
  schema: z.number().int() as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  const m = /\d+/.exec(text);
  return m ? Number(m[0]) : undefined;
}
