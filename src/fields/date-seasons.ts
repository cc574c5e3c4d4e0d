import { isoOf, monthsOf, partial, partsOf, wholeShare } from './calendar.ts';
import { type DateMatcher, type Groups, type Meant, meaning } from './date-matchers.ts';
import { type DateContext, relativeYearToken, yearOf, yearToken } from './date-tokens.ts';
import { around, beside, type DaysIn, newYear, span, term } from './days-in.ts';
import { festivals, weather, yearEnds } from './festivals.ts';
import { termNames } from './lunar.ts';
import { lunarMeant } from './lunar-meant.ts';

/** Stretches of the year as people name them; each at its usual weeks. */
const seasons: readonly (readonly [names: string, days: DaysIn])[] = [
  ['春节|过大?年(?!纪)|过春节|正月里', around(newYear, -7, 14)],
  [
    '(?<![\\d一二三四五六七八九十两几多半今去前明后当往每成来整百个大])年前(?!年)',
    around(newYear, -30, -1),
  ],
  [
    '(?<![\\d一二三四五六七八九十两几多半今去前明后当往每成来整百个大])年后|过完年|过了年',
    around(newYear, 1, 30),
  ],
  ['开春|打春', span([2, 4], [3, 20])],
  ['麦收|收麦子?|割麦子?|麦忙', span([5, 25], [6, 20])],
  ['三伏天?|伏天|入伏|大伏天', span([7, 15], [8, 20])],
  ['秋收|收秋|收玉米', span([9, 10], [10, 20])],
  ['寒假', span([1, 15], [2, 20])],
  ['暑假', span([7, 1], [8, 31])],
  ['高考', span([6, 7], [6, 9])],
  ['年初|年头', span([1, 1], [2, 10])],
  ['年中', span([6, 10], [7, 20])],
  ['年底|年末|年尾|岁末', span([12, 1], [12, 31])],
  ['春天|春季|春上', span([3, 1], [5, 31])],
  ['夏天|夏季|热天', span([6, 1], [8, 31])],
  ['秋天|秋季|入秋', span([9, 1], [11, 30])],
  ['冬天|冬季|入冬|冬里', span([12, 1], [2, 28], 1)],
];

const yearPart = `(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<=年)|\\s*年)?的?)?`;
const suffix =
  '(?<side>以?前(?!后|天)|之前|头里|以?后(?!来)|之后|过后)?(?<soft>那会儿?|那阵儿?子?|那时候?|期间|的时候|时候|前后|左右|跟前)?';

/** A year said as 去年底 or 23年底 shares its 年 with the season. */
const shortEnd: DateMatcher = {
  pattern: new RegExp(
    `(?<year>${yearToken}年|${relativeYearToken})的?(?<part>底|初|末|尾)(?!中)`,
    'gu',
  ),
  mean: (said, context) => {
    const year = yearOf(
      (said['year'] as string).replace(/年$/, (end) =>
        /^\D*年$/.test(said['year'] as string) ? end : '',
      ),
      context,
    );
    return /初/.test(said['part'] as string)
      ? stretch(span([1, 1], [2, 10]), year)
      : stretch(span([12, 1], [12, 31]), year);
  },
};

const named = (names: string): Pick<DateMatcher, 'pattern' | 'holds'> => ({
  pattern: new RegExp(`${yearPart}(?<name>${names})(?<that>那[天日]|当[天日])?${suffix}`, 'gu'),
  holds: new RegExp(names, 'u'),
});

const matcherOf = ([names, days]: readonly [string, DaysIn], isFestival: boolean): DateMatcher => ({
  ...named(names),
  mean: (said, context) => meanOf(days, said, { context, isFestival }),
});

/** All terms are one pattern, for there are many of them. */
const solarTerms: DateMatcher = {
  ...named(`(?:${termNames.join('|')})(?:节气?)?`),
  mean: (said, context) => {
    const name = (said['name'] as string).slice(0, 2);
    const meant = meanOf(term(name), said, { context, isFestival: true });
    const bare = !said['year'] && !said['that'] && !said['side'] && !said['soft'];
    return meant && bare && weather.test(name) ? { ...meant, sure: false } : meant;
  },
};

const yearEnd = ([names, days]: (typeof yearEnds)[number]): DateMatcher => ({
  pattern: new RegExp(
    `${yearPart}(?:${names})(?:那[天日]|当[天日])?(?![前后那期的]|之[前后])`,
    'gu',
  ),
  holds: new RegExp(names, 'u'),
  mean: (said, context) => {
    const year = said['year'] ? { year: yearOf(said['year'], context) } : {};
    const all = days.map((day) =>
      lunarMeant({ ...year, month: 12, day, leap: false, of: 'either' }, context),
    );
    const readings = [...new Set(all.flatMap((one) => one.readings))];
    return { ...(all[0] as Meant), readings, sure: /[腊除三]/u.test(names) };
  },
});

function meanOf(
  days: DaysIn,
  said: Groups,
  { context, isFestival }: { context: DateContext; isFestival: boolean },
): Meant | null {
  const side = /后/.test(said['side'] ?? '') ? 'after' : said['side'] ? 'before' : null;
  const about: DaysIn =
    side === 'after'
      ? beside(days, 1)
      : side === 'before'
        ? beside(days, -1)
        : said['soft']
          ? around(days, isFestival ? -3 : 0, isFestival ? 7 : 0)
          : days;
  const year = said['year'] ? yearOf(said['year'], context) : yearOfSeason(about, context);
  if (year < 1900 || year > 2150) return null;
  return isFestival && !side && !said['soft'] ? single(about, year) : stretch(about, year);
}

/** The year whose season has begun by today (or, looking ahead, is not over yet). */
function yearOfSeason(days: DaysIn, { y, today, when }: DateContext): number {
  const begun = (year: number): boolean => (days(year)?.first ?? today + 1) <= today;
  if (when === 'future') return (days(y)?.last ?? 0) >= today ? y : y + 1;
  return begun(y) ? y : y - 1;
}

const single = (days: DaysIn, year: number): Meant | null => {
  const at = days(year);
  return at && meaning(isoOf(at.first));
};

/** A stretch as its first month (deadlines count from the earliest day, domain.md section 8), with the others to choose from; a season as its year. */
function stretch(days: DaysIn, year: number): Meant | null {
  const at = days(year);
  if (!at) return null;
  const { first, last } = at;
  const long = last - first > 50;
  const readings = monthsOf(first, last, long ? 0 : wholeShare).slice(0, 6);
  const value = long ? partial(partsOf(first).y) : (readings[0] as string);
  return meaning(value, { first, last, approx: true, readings });
}

/** Festivals and seasons: 中秋前, 五一那会儿, 年前, 开春, 麦收, 三伏天, 去年冬天, 年底. */
export const seasonalDates: readonly DateMatcher[] = [
  ...yearEnds.map(yearEnd),
  ...festivals.map((row) => matcherOf(row, true)),
  solarTerms,
  ...seasons.map((row) => matcherOf(row, false)),
  shortEnd,
];
