import type { Value } from '../../messages/value.ts';
import type { Heard } from './heard.ts';
import type { Person } from './people.ts';
import { readWays } from './ways.ts';

const ways = readWays('corrections.txt');

/** A value seen for a field, where it stands in the heard text, and how much speaks for it. */
export type Sighting = {
  readonly field: string;
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Told, but not the whole of it: a firm by its kind. */
  readonly partly?: true;
};

/** A message under a certain light: who is in it, what it is about, and what was asked. */
export type Talk = {
  readonly heard: Heard;
  readonly people: readonly Person[];
  /** Labels of the needs heard in it. */
  readonly needs: ReadonlySet<string>;
  /** Services that the talk was about before it. */
  readonly about?: readonly string[];
  readonly today: string;
  readonly asked?: string;
  /** Stretches that say what is not so: 不是三千八. */
  readonly denied: readonly { readonly from: number; readonly to: number }[];
};

const denial = ways('denied-figure', 'gu');

/** Stretches of a text in which a number is said not to be so. */
export const findDenied = (text: string): Talk['denied'] =>
  [...text.matchAll(denial)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));

/** Whether a place lies in one of these stretches. */
export const isIn = (
  stretches: readonly { readonly from: number; readonly to: number }[],
  place: { readonly from: number; readonly to: number },
): boolean => stretches.some((one) => place.from >= one.from && place.to <= one.to + 2);
