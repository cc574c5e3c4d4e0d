import { readWords } from './words.ts';

const { fit, part } = readWords('money.txt');

const { any } = readWords('numbers.txt');

/** What an amount is paid for: a stretch of time or a piece of work. */
export type Rate = 'hour' | 'day' | 'week' | 'month' | 'season' | 'term' | 'year' | 'piece';

const rateOf: readonly (readonly [Rate, RegExp])[] = [
  ['hour', fit.i`{hour}`],
  ['week', fit.i`{week}`],
  ['term', fit.i`{term}`],
  ['season', fit`{season}`],
  ['month', fit.i`{month}`],
  ['year', fit.i`{year}`],
  ['piece', fit`{piece}`],
  ['day', fit.i`{day}`],
];

const kindOf = (said: string): Rate =>
  (rateOf.find(([, pattern]) => pattern.test(said)) as readonly [Rate, RegExp])[0];

const units = part`{unit}`;
const named = part`(?<![{{no-month-before}}\d]{measure}?){monthly}|{by-time}`;
/** Words that may stand between a rate and its amount as parts of both: 一个月能拿三千. */
const between = part`([{{between-words}}:： ]{0,14})`;
/** Any other words within the clause, but no number: 一个月药费800, 每周透析大概1200. */
const clause = part`((?:{one-within}|{zero}${any('zero-words')}|[^{{numeral-char}}\d，,。；;！!？?、\n]){0,12})`;
const counted = part`(?<![{{no-one-before}}\d]){one}`;
const before = fit.i`((?:${counted}|{each}){measure}?${units}|${named})${between}$`;
const times = part`{times}(?!{no-times-behind})`;
const loosely = fit.i`({every}(?:${times}|{every-times})|(?<!{no-every-before})${counted}{measure}?${times}|${named})${clause}$`;
/** 住院一个月花了三万, 欠我一个月三千: a length of time and no rate. */
const length = fit.u`(?:{stretch-verb}|{owes}[^，,。]{0,3})$`;
const after = fit.i`^\s*(?:(?:\/|{for-each}|1(?!\d)|per |a |an |each |every )\s*{measure}?(?:${units}|hour|hr|day|week|month|year|term|semester)(?!{no-each-behind})|(?:monthly|yearly|daily|annually|hourly))`;

/** A rate beside an amount, how many units of text it takes, and the words between that are of neither. */
export type RateFound = {
  readonly rate: Rate;
  readonly length: number;
  readonly noun: string;
  /** How far before the amount the rate begins; 0 where it stands behind. */
  readonly reach: number;
};

const oneFirst = fit`^{one}`;
/** The rate named before `at` in its clause: 一天一百八, 月薪三千, 每个月大概三千, 一个月药费八百. */
export function rateBefore(text: string, at: number): RateFound | null {
  const said = text.slice(Math.max(0, at - 26), at);
  const match = before.exec(said.slice(-20));
  if (match)
    return {
      rate: kindOf(match[1] as string),
      length: match[0].length,
      noun: match[2] ?? '',
      reach: match[0].length,
    };
  const loose = loosely.exec(said);
  if (!loose || (oneFirst.test(loose[0]) && length.test(said.slice(0, loose.index)))) return null;
  return {
    rate: kindOf(loose[1] as string),
    length: 0,
    noun: loose[2] ?? '',
    reach: loose[0].length,
  };
}

/** The rate named right behind `at`: 180/天, 三千一个月, 3000 a month. */
export function rateAfter(text: string, at: number): RateFound | null {
  const match = after.exec(text.slice(at, at + 16));
  return match && { rate: kindOf(match[0]), length: match[0].length, noun: '', reach: 0 };
}
