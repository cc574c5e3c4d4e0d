import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** A date. */
export const date = (_options: {
  readonly when: 'past' | 'future' | 'any';
  readonly min?: string;
  readonly precision?: 'day' | 'month' | 'year';
}): Field => ({
  kind: 'date',
  hint: 'date',
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
  return /\d{4}(-\d{2}(-\d{2})?)?/.exec(text)?.[0];
}
