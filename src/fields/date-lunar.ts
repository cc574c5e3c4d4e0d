import { isReal, partial } from './calendar.ts';
import { type DateMatcher, type Groups, type Meant, meaning } from './date-matchers.ts';
import {
  type DateContext,
  lunarDayToken,
  monthToken,
  moonToken,
  relativeYearToken,
  smallNumber,
  sunToken,
  yearFor,
  yearNumber,
  yearOf,
  yearToken,
} from './date-tokens.ts';
import { lunarMeant } from './lunar-meant.ts';
import { readWords } from './words.ts';

const { fit, part, values } = readWords('dates.txt');

const namedMonths = values('month-named');

const fromMonthOn = fit.u`{month-sign}.*$`;
const monthOf = (said: string): number =>
  Number(namedMonths.get(said.charAt(0)) ?? smallNumber(said.replace(fromMonthOn, '')));

const yearPart = part`(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<={year-sign})|\s*{year-sign}){of}?\s*)?`;
const monthPart = part`(?<leap>{leap})?(?<month>{lunar-month}|{new-year-month}(?={first-days})|${monthToken}\s*{month-sign}){month-part}?`;
const dayPart = part`(?:{of}?\s*(?<day>${lunarDayToken}|{lunar-day-number})(?<mark>\s*{lunar-mark}|(?![{{no-lunar-day-behind}}\d%.:：])))?`;
const moonBefore = (name: string): string =>
  part`(?:(?<${name}>${moonToken}){calendar-in}?(?:{calendar-is}|[:：\s])*)?`;
const moonAfter = part`(?:\s*[(（]?{calendar-by}?(?<after>${moonToken}){calendar-tail}?[)）]?(?!\s*[{{date-goes-on}}\d]))?`;

const isMoon = (said: Groups): boolean => Boolean(said['before'] || said['inner'] || said['after']);

const ownDays = fit.u`^{lunar-day-sign}`;
const ownMonths = fit.u`^{lunar-month-sign}`;
/** Lunar by a word for it before, within or behind, or by its own names: 85年阴历三月初二, 2020年闰四月, 3月2号（农历）, 腊月三十. */
const named: DateMatcher = {
  pattern: fit.gu`${moonBefore('before')}${yearPart}${moonBefore('inner')}(?<![{{ordinal}}\d])${monthPart}${dayPart}${moonAfter}`,
  holds: fit.u`{lunar-sign}`,
  mean: (said, context) => {
    const ownDay = ownDays.test(said['day'] ?? '');
    const ownMonth = ownMonths.test(said['month'] as string);
    return isMoon(said) || said['leap'] || ownMonth || ownDay ? lunar(said, context) : null;
  },
};

/** 农历1985.3.2, 19850302（阴历): in digits, with a word that says so. */
const inDigits: DateMatcher = {
  pattern: new RegExp(
    `${moonBefore('before')}(?<![\\d.])(?<year>(?:19|20)\\d{2}|\\d{2}(?=[-./]))(?:[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})|(?<mm>\\d{2})(?<dd>\\d{2}))(?![\\d.])${moonAfter}`,
    'gu',
  ),
  holds: new RegExp(moonToken, 'u'),
  mean: (said, context) =>
    isMoon(said)
      ? lunar(
          {
            ...said,
            month: said['month'] || said['mm'] || '',
            day: said['day'] || said['dd'] || '',
          },
          context,
        )
      : null,
};

const yearByWord = fit.u`{year-by-word}`;
/** 八月十五 without 日 or 号: in speech mostly lunar, on paper solar; both are offered unless a word says which. */
const eitherWay: DateMatcher = {
  pattern: fit.gu`(?<sun>${sunToken})?(?:{of}|[:：\s])*${yearPart}(?<inner>${sunToken})?{of}?(?<![{{measure}}\d])(?<month>{month-in-words}){month-sign}(?<day>{day-in-words})(?:\s*[(（]?{calendar-as}?(?<after>${sunToken})[)）]?|(?!{no-bare-day-behind}))`,
  holds: fit.u`{bare-lunar}`,
  mean: (said, context) => {
    const [m, d] = [monthOf(said['month'] as string), smallNumber(said['day'] as string)];
    const year = said['year'] ? yearOf(said['year'], context) : yearFor(context, m, d);
    const solar = isReal(year, m, d) ? partial(year, m, d) : null;
    const written = said['year'] && !yearByWord.test(said['year']);
    if (solar !== null && (said['sun'] || said['inner'] || said['after'])) return meaning(solar);
    if (written && solar !== null) return null;
    const meant = lunar(said, context);
    if (meant.bad) return solar === null ? meant : meaning(solar);
    if (solar === null) return meant;
    return { ...meant, readings: [...new Set([...meant.readings, solar])] };
  },
};

const lunarEnd = fit.u`\s*{of}?\s*$`;
function lunar(said: Groups, context: DateContext): Meant {
  const written = said['year']?.replace(lunarEnd, '') ?? '';
  const year = /^\d+$/u.test(written)
    ? yearNumber(written, context)
    : written && yearOf(written, context);
  const day = said['day'] ? smallNumber(said['day']) : undefined;
  return lunarMeant(
    {
      month: monthOf(said['month'] as string),
      leap: Boolean(said['leap']),
      of: isMoon(said) ? 'lunar' : 'either',
      ...(year !== '' && { year }),
      ...(day !== undefined && { day }),
    },
    context,
  );
}

/** Dates that are lunar by their words, turned into solar ones. */
export const lunarDates: readonly DateMatcher[] = [named, inDigits];

/** Dates that either calendar may count. */
export const eitherDates: readonly DateMatcher[] = [eitherWay];
