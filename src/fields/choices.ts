import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import type { Field } from './field.ts';

/** What a set of choices is made of: locale keys `o-<set>-<value>`, and ways people say each value. */
export type ChoiceSpec = {
  readonly set: string;
  readonly values: readonly string[];
  readonly sayings?: { readonly [value: string]: readonly string[] };
  readonly max?: number;
};

/** Choices of a set. */
export const choices = (spec: ChoiceSpec): Field => ({
  kind: 'choices',
  hint: 'none',
  find: () => [],
  read: (text) =>
    spec.values.includes(text) ? { kind: 'value', value: text } : { kind: 'nothing' },
  show: (value) => phrase(`o-${spec.set}-${String(value)}`),
  mask: (value) => phrase(`o-${spec.set}-${String(value)}`),
  schema: z.enum(spec.values as [string, ...string[]]),
  options: spec.values.map((value) => ({ id: value, label: phrase(`o-${spec.set}-${value}`) })),
  choose: (option) => (spec.values.includes(option) ? option : undefined),
});
