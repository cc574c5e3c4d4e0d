import type { Phrase } from '../messages/phrase.ts';
import { boundsOf, type Day } from './calendar.ts';
import type { Stretch } from './clauses.ts';
import type { DateContext } from './date-tokens.ts';

/** What a phrase of the calendar means. */
export type Meant = {
  /** The likeliest reading, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
  /** What it may mean as well, the likeliest first; one alone needs no asking. */
  readonly readings: readonly string[];
  readonly first: Day;
  readonly last: Day;
  readonly approx: boolean;
  /** Enough of a date to be one in the middle of a sentence. */
  readonly sure: boolean;
  /** Written in full, but the calendar has no such day. */
  readonly bad: boolean;
  /** All months of `readings` together are meant, from the first to the last: 上一季度. */
  readonly stretch?: true;
  /** Why it cannot be, in words; with `readings` it asks which of them is meant. */
  readonly doubt?: Phrase;
  /** Said as an age. */
  readonly age: boolean;
};

/** A date in plain text. */
export type DateFound = Stretch & Meant;

/** One way of saying dates: a global pattern with named groups and what a match of it means. */
export type DateMatcher = {
  readonly pattern: RegExp;
  /** What every match of it holds: a text without it is not searched. */
  readonly holds?: RegExp;
  readonly mean: (groups: Groups, context: DateContext, place: Place) => Meant | null;
};

/** Named groups of a match; those that took no part are empty. */
export type Groups = Readonly<Record<string, string>>;

/** Where a match stands. */
export type Place = Stretch & { readonly text: string };

/** A meaning from its likeliest reading and what is special about it. */
export function meaning(value: string, more: Partial<Meant> = {}): Meant {
  return {
    value,
    readings: [value],
    ...boundsOf(value),
    approx: false,
    sure: true,
    bad: false,
    age: false,
    ...more,
  };
}

/** Every match of these ways in order; where two overlap the longer wins. */
export function matchDates(
  text: string,
  matchers: readonly DateMatcher[],
  context: DateContext,
): readonly DateFound[] {
  const all = matchers.flatMap(({ pattern, holds, mean }) =>
    (holds && !holds.test(text) ? [] : [...text.matchAll(pattern)]).flatMap(
      (match): DateFound[] => {
        const place = { text, from: match.index, to: match.index + match[0].length };
        const groups = Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, said]) => [name, said ?? '']),
        );
        const meant = place.to > place.from ? mean(groups, context, place) : null;
        return meant ? [{ from: place.from, to: place.to, ...meant }] : [];
      },
    ),
  );
  return longest(all);
}

function longest(all: readonly DateFound[]): readonly DateFound[] {
  const byLength = all.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: DateFound[] = [];
  const taken = new Set<number>();
  for (const one of byLength) {
    if (taken.has(one.from) || taken.has(one.to - 1)) continue;
    for (let at = one.from; at < one.to; at++) taken.add(at);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
