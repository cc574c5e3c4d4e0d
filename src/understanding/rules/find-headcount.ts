import { findCounts } from '../../fields/count-units.ts';
import type { Numeral } from '../../fields/numeral.ts';
import { findNumerals } from '../../fields/numerals.ts';
import { isIn, type Sighting, type Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('numbers.txt');

const wanted = ways('wanted-before', 'iu');
const trade = ways('trade-behind', 'iu');

const tradeBefore = ways('trade-before');
const oneMore = ways('one-more');
/** 一个人一年多少钱; 我们这里七十多个老人. */
const each = ways('one-each');
const headsUnit = ways('post-unit', 'iu');
const tradeEnds = ways('trade-ends');
const together = ways('posts-together');
const fused = ways('two-or-three-people');
const bareEnd = ways('post-ends');
const there = ways('heads-there');

/** How many workers an employer wants in all, where he looks for some (the form's headcount): 月嫂5名保洁8名 are thirteen, 招个和面的 is one. */
export function findHeadcount(talk: Talk): readonly Sighting[] {
  const { heard, denied, needs } = talk;
  if (!needs.has('vacancy')) return [];
  const { text } = heard;
  const counts = postsIn(text).filter((one) => !isIn(denied, one));
  const [first] = counts;
  const last = counts.at(-1);
  if (first === undefined || last === undefined) return onePost(text);
  const value = inAll(text, counts);
  const extra = oneMore.test(text.slice(last.to)) ? 1 : 0;
  return [
    { field: 'workers_count', value: value + extra, from: first.from, to: last.to, points: 4 },
  ];
}

/** What the posts come to: as told (共14人), the number that the others share out (两个人，一个揉面一个看炉子), or all of them added up. */
function inAll(text: string, counts: readonly Post[]): number {
  const told = counts.find(({ from }) => together.test(text.slice(0, from)));
  if (told !== undefined) return told.value;
  const sum = counts.reduce((all, { value }) => all + value, 0);
  const [first] = counts as readonly [Post, ...Post[]];
  return counts.length > 2 && sum === 2 * first.value ? first.value : sum;
}

type Post = { readonly value: number; readonly from: number; readonly to: number };

/** The numbers of workers looked for, in the order told: with what counts people (20个, 俩护工, 3 waiters), or bare behind a trade (保洁4). */
function postsIn(text: string): readonly Post[] {
  const all: readonly Told[] = [
    ...findCounts(text, 'people').filter(({ sure }) => sure),
    ...findNumerals(text).flatMap((one) => headsAt(text, one) ?? []),
  ];
  const counted = all
    .filter((one, at) => all.findIndex(({ from }) => from === one.from) === at)
    .filter((one) => isCount(text, one))
    .toSorted((one, other) => one.from - other.from);
  const first = counted.findIndex((one) => isPost(text, one));
  // 女工要6个，烧锅炉的1个: behind the first of them whoever is counted is wanted, too.
  return (first < 0 ? [] : counted.slice(first)).map(({ value, approx, min, from, to }) => ({
    value: approx && min !== undefined ? min : Math.round(value),
    from,
    to,
  }));
}

type Told = Post & {
  readonly approx: boolean;
  readonly vague: boolean;
  readonly min?: number;
  readonly bare?: true;
};

/** A number with 个, 名 or 人 behind it, whoever they are, or a small one at the end of what is said of a trade. */
function headsAt(text: string, numeral: Numeral): Told | null {
  const { value, approx, vague, min, from, to } = numeral;
  const told = { value, approx, vague, from, ...(min === undefined ? {} : { min }) };
  const heads =
    headsUnit.exec(text.slice(to))?.[0] ?? (fused.test(text.slice(from, to + 1)) ? '' : null);
  if (heads !== null) return { ...told, to: to + heads.length };
  const isAlone =
    value < 100 && tradeEnds.test(text.slice(0, from)) && bareEnd.test(text.slice(to));
  return isAlone ? { ...told, to, bare: true } : null;
}

/** Not what is many or few, what each has for himself (一个人一年), or who is there already. */
const isCount = (text: string, { value, vague, from }: Told): boolean =>
  !(vague && value < 10) &&
  value >= 1 &&
  value <= 2000 &&
  !each.test(text.slice(from)) &&
  !there.test(text.slice(0, from));

function isPost(text: string, { bare, from, to }: Told): boolean {
  const before = text.slice(0, from);
  return (
    bare === true || wanted.test(before) || tradeBefore.test(before) || trade.test(text.slice(to))
  );
}

/** 招个和面的, 请一个保姆: one. */
function onePost(text: string): readonly Sighting[] {
  const match = oneMore.exec(text);
  if (match === null) return [];
  const from = match.index;
  return [{ field: 'workers_count', value: 1, from, to: from + match[0].length, points: 3 }];
}
