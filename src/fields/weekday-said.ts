import { boundsOf, isPartialDate, weekdayOf } from './calendar.ts';
import { readWords } from './words.ts';

const { fit, values } = readWords('days.txt');

const said = fit.gu`(?<!{no-week-before})({week-which}{week-measure}?|{week-measure})?{week}({weekday})(?!{no-week-behind})`;
const weekdays = values('weekday-at');

const isOn = (date: string, [, , day = '']: RegExpMatchArray): boolean =>
  date.length === 10 &&
  isPartialDate(date) &&
  Number(weekdays.get(day)) + 1 === weekdayOf(boundsOf(date).first);

/** A text without the day of the week in it that this date (`YYYY-MM-DD`) is on: 对头礼拜三 is 对头 for a Wednesday; as it is where it names another, or one of a week of its own (上上礼拜三). */
export const withoutWeekdayOf = (date: string, text: string): string =>
  [...text.matchAll(said)].reduceRight(
    (left, match) =>
      match[1] === undefined && isOn(date, match)
        ? left.slice(0, match.index) + left.slice(match.index + match[0].length)
        : left,
    text,
  );

/** Whether a text names a day of the week that this date is not on. */
export const namesOtherWeekday = (date: string, text: string): boolean =>
  date.length === 10 && [...text.matchAll(said)].some((match) => !isOn(date, match));
