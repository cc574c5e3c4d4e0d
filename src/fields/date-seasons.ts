import { isoOf, monthsOf, partial, partsOf, wholeShare } from './calendar.ts';
import { type DateMatcher, type Groups, type Meant, meaning } from './date-matchers.ts';
import { type DateContext, relativeYearToken, yearOf, yearToken } from './date-tokens.ts';
import { around, beside, type DaysIn, newYear, span, term } from './days-in.ts';
import { festivals, weather, yearEnds } from './festivals.ts';
import { termNames } from './lunar.ts';
import { lunarMeant } from './lunar-meant.ts';
import { digitOf } from './numeral-words.ts';
import { readWords } from './words.ts';

const { fit, part } = readWords('seasons.txt');

/** Stretches of the year as people name them; each at its usual weeks. */
const seasons: readonly (readonly [names: string, days: DaysIn])[] = [
  [part`{new-year-feast}`, around(newYear, -7, 14)],
  [part`(?<![{{no-new-year-before}}\d]){before-new-year}`, around(newYear, -30, -1)],
  [part`(?<![{{no-new-year-before}}\d]){after-new-year}|{new-year-over}`, around(newYear, 1, 30)],
  [part`{spring-begins}`, span([2, 4], [3, 20])],
  [part`{wheat-harvest}`, span([5, 25], [6, 20])],
  [part`{dog-days}`, span([7, 15], [8, 20])],
  [part`{autumn-harvest}`, span([9, 10], [10, 20])],
  [part`{winter-break}`, span([1, 15], [2, 20])],
  [part`{summer-break}`, span([7, 1], [8, 31])],
  [part`{exams}`, span([6, 7], [6, 9])],
  [part`{year-begins}`, span([1, 1], [2, 10])],
  [part`{mid-year}`, span([6, 10], [7, 20])],
  [part`{year-ends}`, span([12, 1], [12, 31])],
  [part`{spring}`, span([3, 1], [5, 31])],
  [part`{summer}`, span([6, 1], [8, 31])],
  [part`{autumn}`, span([9, 1], [11, 30])],
  [part`{winter}`, span([12, 1], [2, 28], 1)],
];

const yearPart = part`(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign})?{of}?)?`;
const suffix = part`(?<side>{side})?(?<soft>{loosely})?`;

const yearTail = fit`{year-sign}$`;
const yearWord = fit`^\D*{year-sign}$`;
const early = fit`{year-part-early}`;
/** A year said as 去年底 or 23年底 shares its 年 with the season. */
const shortEnd: DateMatcher = {
  pattern: fit.gu`(?<year>${yearToken}{year-sign}|${relativeYearToken}){of}?(?<part>{year-part})(?!{year-part-not})`,
  mean: (said, context) => {
    const year = yearOf(
      (said['year'] as string).replace(yearTail, (end) =>
        yearWord.test(said['year'] as string) ? end : '',
      ),
      context,
    );
    return early.test(said['part'] as string)
      ? stretch(span([1, 1], [2, 10]), year)
      : stretch(span([12, 1], [12, 31]), year);
  },
};

const named = (names: string): Pick<DateMatcher, 'pattern' | 'holds'> => ({
  pattern: fit.gu`${yearPart}(?<name>${names})(?<that>{that-day})?${suffix}`,
  holds: new RegExp(names, 'u'),
});

const matcherOf = ([names, days]: readonly [string, DaysIn], isFestival: boolean): DateMatcher => ({
  ...named(names),
  mean: (said, context) => meanOf(days, said, { context, isFestival }),
});

const nearby = part`{of}?(?:(?<next>{day-after})|(?<prior>{day-before})|(?<ahead>{days-ahead}|{days-behind})(?<days>[{{few-days}}1-9]){days})`;
const isAhead = fit`^{days-ahead}$`;

/** A day counted from a feast or a term: 中秋前两天, 立冬第二天. */
const countedFrom = (names: string, daysOf: (name: string) => DaysIn): DateMatcher => ({
  pattern: fit.gu`${yearPart}(?<name>${names})${nearby}`,
  holds: new RegExp(names, 'u'),
  mean: (said, context) => {
    const told = said['days'] || '1';
    const count = digitOf[told] ?? Number(told);
    const before = said['prior'] !== '' || isAhead.test(said['ahead'] ?? '');
    const by = before ? -count : count;
    const days = around(daysOf(said['name'] as string), by, by);
    return meanOf(days, { ...said, side: '' }, { context, isFestival: true });
  },
});

/** All terms are one pattern, for there are many of them. */
const solarTerms: DateMatcher = {
  ...named(part`(?:${termNames.join('|')}){term-sign}?`),
  mean: (said, context) => {
    const name = (said['name'] as string).slice(0, 2);
    const meant = meanOf(term(name), said, { context, isFestival: true });
    const bare = !said['year'] && !said['that'] && !said['side'] && !said['soft'];
    return meant && bare && weather.test(name) ? { ...meant, sure: false } : meant;
  },
};

const sureEnd = fit.u`{sure-year-end}`;
const yearEnd = ([names, days]: (typeof yearEnds)[number]): DateMatcher => ({
  pattern: fit.gu`${yearPart}(?:${names}){that-day}?(?!{not-that-day})`,
  holds: new RegExp(names, 'u'),
  mean: (said, context) => {
    const year = said['year'] ? { year: yearOf(said['year'], context) } : {};
    const all = days.map((day) =>
      lunarMeant({ ...year, month: 12, day, leap: false, of: 'either' }, context),
    );
    const readings = [...new Set(all.flatMap((one) => one.readings))];
    return { ...(all[0] as Meant), readings, sure: sureEnd.test(names) };
  },
});

const afterIt = fit`{side-after}`;
function meanOf(
  days: DaysIn,
  said: Groups,
  { context, isFestival }: { context: DateContext; isFestival: boolean },
): Meant | null {
  const side = afterIt.test(said['side'] ?? '') ? 'after' : said['side'] ? 'before' : null;
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
  ...festivals.map(([names, days]) => countedFrom(names, () => days)),
  countedFrom(part`(?:${termNames.join('|')}){term-sign}?`, (name) => term(name.slice(0, 2))),
  ...yearEnds.map(yearEnd),
  ...festivals.map((row) => matcherOf(row, true)),
  solarTerms,
  ...seasons.map((row) => matcherOf(row, false)),
  shortEnd,
];
