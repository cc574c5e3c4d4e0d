import type { Amount } from './money-amounts.ts';
import { cents } from './quantity.ts';
import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');
const added = new RegExp(`(?:^|[\\s，,。；;、])?${any('plus')}[^\\d，,。；;]{0,8}$`, 'iu');
const addedLater = new RegExp(`(?:^|[\\s，,。；;、])${any('plus')}[^\\d，,。；;]{0,8}$`, 'iu');

const addedAgain = new RegExp(
  `[\\s，,。；;、][^\\d，,。；;]{0,10}${any('again')}[^\\d，,。；;]{0,2}$`,
  'iu',
);

/** Whether these amounts, several and in order, are said to come together: 低保600加打零工1000. */
export const areAdded = (text: string, amounts: readonly Amount[]): boolean =>
  amounts.length > 1 &&
  amounts.every(
    ({ from }, index) => index === 0 || added.test(text.slice(amounts[index - 1]?.to ?? 0, from)),
  );

/** 退休金1800，加上捡废品三百; 县里一万八，转到市里又五万三: the one amount that was understood with those said to come to it. */
export const withAdded = (text: string, all: readonly Amount[], one: Amount): readonly Amount[] => [
  one,
  ...all.filter(
    ({ from, value }) =>
      from > one.from &&
      value > 0 &&
      [addedLater, addedAgain].some((words) => words.test(text.slice(one.to, from))),
  ),
];

/** Words that take back what was said before them. */
export const correction = fit`{put-right}`;

/** Of several amounts, those from the one behind the last "no, I mean". */
export function lastCorrection(text: string, answers: readonly Amount[]): readonly Amount[] {
  for (let index = answers.length - 1; index > 0; index--) {
    const [before, after] = [answers[index - 1] as Amount, answers[index] as Amount];
    if (correction.test(text.slice(before.to, after.from))) return answers.slice(index);
  }
  return answers;
}

/** What amounts come to that are few, or of like size as those of several months; where one was said twice or is what the others come to, nobody means that. */
export function sumOfFew(values: readonly number[]): readonly number[] {
  const sum = cents(values.reduce((total, value) => total + value, 0));
  const isOwn = new Set(values).size === values.length && values.every((one) => one * 2 !== sum);
  const alike = Math.max(...values) <= Math.min(...values) * likeSize;
  return isOwn && (values.length <= mostAdded || alike) ? [sum] : [];
}

const mostAdded = 3;
const likeSize = 4;
