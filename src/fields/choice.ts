import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import { charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { isAskedBothWays } from './asked-both-ways.ts';
import { covering } from './clauses.ts';
import { plainWords } from './common-words.ts';
import type { Field, Reading } from './field.ts';
import { words } from './filler.ts';
import { originalSpan } from './normalise.ts';
import { type Heard, isGeneral, type Listener, listenFor, type Sayings } from './sayings.ts';
import { readWords } from './words.ts';

const { fit } = readWords('choices.txt');

/** A set of choices: its locale keys are `o-<set>-<value>`; `sayings` are ways people say each value. */
export type ChoiceSpec = {
  readonly set: string;
  readonly values: readonly string[];
  readonly sayings?: Sayings;
  /** Words that say none of them, whatever saying they hold: 微信号. */
  readonly except?: readonly string[];
};

/** Longest text in which a saying in passing is the answer. */
const passing = 60;
const none: ReadonlySet<string> = words('');

/** One value of a set, as its id; digits are not read here, options are numbered for every channel alike. */
export function choice({ set, values, sayings, except }: ChoiceSpec): Field {
  const listen = listenFor(values, sayings, except);
  const label = (value: unknown) => phrase(`o-${set}-${String(value)}`);
  return {
    kind: 'choice',
    hint: 'none',
    find: (text) => {
      const plain = plainWords(text);
      return affirmed(listen(plain.text))
        .filter(({ said, from }) => !isGeneral(said) && !isAskedBothWays(plain.text, from))
        .map(({ value, from, to }) => ({ value, span: originalSpan(plain, from, to) }));
    },
    explains: (text) => {
      const plain = plainWords(text);
      return listen(plain.text).map(({ from, to }) => originalSpan(plain, from, to));
    },
    read: (text) => {
      const values = answersIn(plainWords(text).text, listen);
      const [only, second] = values;
      if (only === undefined) return { kind: 'nothing' };
      if (second === undefined) return { kind: 'value', value: only };
      return severalOf(values.map((value) => ({ value, label: label(value) })));
    },
    show: label,
    mask: label,
    schema: z.enum(values),
    options: values.map((value) => ({ id: value, label: label(value) })),
    choose: (option) => (values.includes(option) ? option : undefined),
  };
}

/** Several values at once, to be asked which. */
export const severalOf = (options: Extract<Reading, { kind: 'unsure' }>['options']): Reading => ({
  kind: 'unsure',
  ask: phrase('problem-choice-several'),
  options: options.slice(0, 6),
});

const affirmed = (heard: readonly Heard[]): readonly Heard[] =>
  heard.filter(({ negated }) => !negated);

const correction = fit`{put-right}`;

/** The distinct values that a text gives as the answer; of two with a correction between them, the last. */
export function answersIn(text: string, listen: Listener): readonly string[] {
  const heard = affirmed(listen(text));
  const covered = covering(text, heard, none);
  const loose = text.length <= passing && !isAside(text);
  const answers =
    covered.length > 0
      ? covered
      : loose
        ? heard.filter(({ said }) => charsOf(said).length > 1)
        : [];
  const last = answers.at(-1);
  const before = answers.at(-2);
  if (last && before && correction.test(text.slice(before.to, last.from))) return [last.value];
  return [...new Set(answers.map(({ value }) => value))];
}
