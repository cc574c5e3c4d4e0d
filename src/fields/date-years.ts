import { boundsOf } from './calendar.ts';
import { type DateFound, meaning } from './date-matchers.ts';
import { type DateContext, joint } from './date-tokens.ts';
import { readWords } from './words.ts';

const { fit } = readWords('dates.txt');

const saysYear = fit`{year-said}|\d{4}|^\d{2}[./]`;
const monthFirst = fit`^(?:{month-number}){month-sign}`;
const between = fit.iu`^(?:(?:[、，,;；和\s]|{month-more}|{start-tail}|{all-along}|{from-verb}|{from-wages}|{from-done})*|[^\d]{0,6}?${joint})$`;

/** 去年八月九月, 25年八月到九月, 去年十一月、一月: a year said once holds for the months named right behind it, the next one where a month would lie before. */
export function withYearsCarried(
  text: string,
  dates: readonly DateFound[],
  context: DateContext,
): readonly DateFound[] {
  let year: string | null = null;
  let before: DateFound | undefined;
  return dates.map((one) => {
    const said = text.slice(one.from, one.to);
    const stands: boolean =
      year !== null && before !== undefined && between.test(text.slice(before.to, one.from));
    const carried: DateFound =
      stands && before !== undefined && monthFirst.test(said) && !saysYear.test(said)
        ? inYearOf(before, one, context)
        : one;
    year = saysYear.test(said) ? one.value.slice(0, 4) : stands ? year : null;
    before = carried;
    return carried;
  });
}

/** A month in the year of the one before it, or in the next; as it was where that day is still to come. */
function inYearOf(before: DateFound, one: DateFound, { today, when }: DateContext): DateFound {
  if (before.value.length === 4 || one.value.length === 4 || one.readings.length > 1) return one;
  const year = before.value.slice(0, 4);
  const same = `${year}${one.value.slice(4)}`;
  const value =
    same.slice(0, 7) < before.value.slice(0, 7) ? `${Number(year) + 1}${one.value.slice(4)}` : same;
  const ahead = when === 'past' && boundsOf(value).first > today;
  return ahead || value === one.value
    ? one
    : { ...one, ...meaning(value, { approx: one.approx, sure: one.sure }) };
}
