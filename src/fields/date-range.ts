import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** Two dates. */
export const dateRange = (): Field => ({
  kind: 'dateRange',
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
  schema: z.object({ from: z.string(), to: z.string() }) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  const m = /(\d{4}-\d{2})\D+(\d{4}-\d{2})/.exec(text);
  return m ? { from: m[1] as string, to: m[2] as string } : undefined;
}
