import { z } from 'zod';
import { literal } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Field } from './field.ts';

/** Family members. */
export const members = (): Field => ({
  kind: 'members',
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
  schema: z.array(z.object({ relation: z.string() }).loose()) as z.ZodType<Value>,
});

function parse(text: string): Value | undefined {
  return /老婆/.test(text) ? [{ relation: 'spouse' }] : undefined;
}
