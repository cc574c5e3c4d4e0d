import type { FoundAnswer } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { findRanges } from '../fields/date-ranges.ts';
import { dateContext } from '../fields/date-tokens.ts';
import { partsOf } from './correction-parts.ts';
import { toneIn } from './explained.ts';

/** Two lines that are the two ends of one stretch of time. */
const ends = [
  ['owed_from', 'owed_to'],
  ['admitted_at', 'discharged_at'],
] as const;

/** 你整错了 是八月到九月: both ends of the one stretch that stands, put right together. */
export function rangeMended(
  plain: string,
  { welcome, standing = {}, today }: Expectation,
): readonly FoundAnswer[] {
  const parts = plain.length > longest ? null : partsOf(plain);
  if (parts === null || toneIn(plain).has('asks')) return [];
  const there = ends.filter((pair) => pair.every((id) => standing[id] !== undefined));
  const [pair, other] = there;
  if (pair === undefined || other !== undefined) return [];
  const [range, more] = findRanges(parts.meant, dateContext(today, 'past'));
  if (range === undefined || more !== undefined) return [];
  const denied = findRanges(parts.denied, dateContext(today, 'past'));
  if (!parts.marked && denied.length !== 1) return [];
  const found = [range.from, range.to].map((value, index) => ({
    question: pair[index] ?? '',
    value,
    raw: plain,
    sure: true,
  }));
  const fits = found.every(
    ({ question, value }) =>
      welcome.find(({ id }) => id === question)?.field.schema.safeParse(value).success === true,
  );
  return fits ? found : [];
}

const longest = 60;
