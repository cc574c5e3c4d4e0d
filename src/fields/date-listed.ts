import type { DateFound } from './date-matchers.ts';
import { readWords } from './words.ts';

const { fit } = readWords('dates.txt');

const nothingBetween = fit.u`^(?:[\s\p{P}]|{month-more})*$`;
/** Whether dates are months in a row, named one by one with nothing else between them: 九月十月的没发. */
export const monthsInRow = (text: string, dates: readonly DateFound[]): boolean =>
  dates.length > 1 &&
  dates.every(({ value, from }, index) => {
    const before = dates[index - 1];
    if (value.length !== 7) return false;
    return (
      before === undefined ||
      (before.value < value && nothingBetween.test(text.slice(before.to, from)))
    );
  });

const paid = fit.u`^[{{month-tail}}\s]*(?:{was-paid})`;
/** 七月八月的，十月给了: a month that was paid stands beside those that are owed. */
export const isPaidMonth = (text: string, { to }: DateFound): boolean => paid.test(text.slice(to));
