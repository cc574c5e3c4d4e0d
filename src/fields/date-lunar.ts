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

const namedMonths: Readonly<Record<string, number>> = { 正: 1, 大: 1, 冬: 11, 腊: 12, 臘: 12 };

const monthOf = (said: string): number =>
  namedMonths[said[0] as string] ?? smallNumber(said.replace(/月.*$/u, ''));

const yearPart = `(?:(?<year>${yearToken}|${relativeYearToken})(?:(?<=年)|\\s*年)的?\\s*)?`;
const monthPart = `(?<leap>[闰閏])?(?<month>正月|冬月|[腊臘]月|大年(?=初)|${monthToken}\\s*月)(?:份(?!子))?`;
const dayPart = `(?:的?\\s*(?<day>${lunarDayToken}|31|三十一|[一二三四五六七八九]|0?[1-9])(?<mark>\\s*[日号](?!楼)|(?![\\d个多万千百块元点%.:：一二三四五六七八九十])))?`;
const moonBefore = (name: string): string =>
  `(?:(?<${name}>${moonToken})(?:上|里)?(?:是|的|[:：\\s])*)?`;
const moonAfter = `(?:\\s*[(（]?(?:是|按|算|照)?(?<after>${moonToken})(?:算)?[)）]?(?!\\s*[\\d一二三四五六七八九十正冬腊闰]))?`;

const isMoon = (said: Groups): boolean => Boolean(said['before'] || said['inner'] || said['after']);

/** Lunar by a word for it before, within or behind, or by its own names: 85年阴历三月初二, 2020年闰四月, 3月2号（农历）, 腊月三十. */
const named: DateMatcher = {
  pattern: new RegExp(
    `${moonBefore('before')}${yearPart}${moonBefore('inner')}(?<![\\d第])${monthPart}${dayPart}${moonAfter}`,
    'gu',
  ),
  holds: /月|大年初/u,
  mean: (said, context) => {
    const ownDay = /^[初廿]/u.test(said['day'] ?? '');
    const ownMonth = /^[正冬腊臘大]/u.test(said['month'] as string);
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

/** 八月十五 without 日 or 号: in speech mostly lunar, on paper solar; both are offered unless a word says which. */
const eitherWay: DateMatcher = {
  pattern: new RegExp(
    `(?<sun>${sunToken})?(?:的|[:：\\s])*${yearPart}(?<inner>${sunToken})?的?(?<![\\d个])(?<month>[一二三四五六七八九]|十[一二]?)月(?<day>二十[一二三四五六七八九]?|三十|十[一二三四五六七八九]?)(?:\\s*[(（]?(?:是|按|算)?(?<after>${sunToken})[)）]?|(?![日号个多万千百块元岁天点一二三四五六七八九]))`,
    'gu',
  ),
  holds: /月[二三十]/u,
  mean: (said, context) => {
    const [m, d] = [monthOf(said['month'] as string), smallNumber(said['day'] as string)];
    const year = said['year'] ? yearOf(said['year'], context) : yearFor(context, m, d);
    const solar = isReal(year, m, d) ? partial(year, m, d) : null;
    const written = said['year'] && !/[去今前明后头上旧本]/u.test(said['year']);
    if (solar !== null && (said['sun'] || said['inner'] || said['after'])) return meaning(solar);
    if (written && solar !== null) return null;
    const meant = lunar(said, context);
    if (meant.bad) return solar === null ? meant : meaning(solar);
    if (solar === null) return meant;
    return { ...meant, readings: [...new Set([...meant.readings, solar])] };
  },
};

function lunar(said: Groups, context: DateContext): Meant {
  const written = said['year']?.replace(/\s*的?\s*$/u, '') ?? '';
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
