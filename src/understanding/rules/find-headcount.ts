import { findCounts } from '../../fields/count-units.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('numbers.txt');

const wanted = ways('wanted-before', 'iu');
const trade = ways('trade-behind', 'iu');

const tradeBefore = ways('trade-before');
const several = ways('heads-counted', 'gu');
const oneMore = ways('one-more');

/** How many workers an employer wants, where he looks for some (the form's headcount). */
export function findHeadcount(talk: Talk): readonly Sighting[] {
  const { heard, denied, needs } = talk;
  if (!needs.has('vacancy')) return [];
  const { text } = heard;
  // Of several trades each has its own count: no one number is what he wants.
  if ((text.match(several) ?? []).length > 1 || oneMore.test(text)) return [];
  const counts = findCounts(text, 'people').filter(
    (one) =>
      one.sure &&
      !one.vague &&
      one.value >= 1 &&
      one.value <= 2000 &&
      !isIn(denied, one) &&
      (wanted.test(text.slice(0, one.from)) ||
        tradeBefore.test(text.slice(0, one.from)) ||
        trade.test(text.slice(one.to))),
  );
  const [only, ...more] = counts;
  if (only === undefined || more.length > 0) return [];
  const { from, to, value } = only;
  return [{ field: 'workers_count', value: Math.round(value), from, to, points: 4 }];
}
