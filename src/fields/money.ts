import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** An amount of yuan. */
export const money = (_options: {
  readonly per: 'month' | 'year' | 'once';
  readonly max?: number;
  readonly mayBeNegative?: boolean;
}): Field => ({
  kind: 'money',
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
  schema: z.union([
    z.number(),
    z.object({
      value: z.number(),
      approx: z.literal(true).optional(),
      min: z.number().optional(),
      max: z.number().optional(),
    }),
  ]) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  const m = /\d+/.exec(text);
  return m ? Number(m[0]) : undefined;
}
