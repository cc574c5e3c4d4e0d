import type { Value } from '../messages/value.ts';
import { findCounts } from './count-units.ts';
import { kinSource } from './member-words.ts';
import { type Amount, findAmounts, moneyValue, timesMoney } from './money-amounts.ts';
import { correction } from './money-sums.ts';
import { peopleSum } from './people-sum.ts';
import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');
const eachBefore = fit.iu`${any('each-before')}[{{each-gets}}:：]{0,2}$`;
const eachBehind = new RegExp(`^\\s?${any('each-behind')}`, 'iu');
const paid = new RegExp(any('owed-paid'), 'iu');
const unpaid = new RegExp(`${any('owed-unpaid')}[^，,。；;]{0,2}${any('owed-paid')}`, 'iu');
const left = new RegExp(`${any('owed-left')}[^，,。；;\\d]{0,6}$`, 'iu');
const income = new RegExp(any('income'), 'iu');
const outlay = new RegExp(any('outlay'), 'iu');

/** 一人一万二，我们七个人: the amount of one and that of all, to choose from; `null` where it is not told of each of several. */
export function ofEach(text: string, all: readonly Amount[]): readonly Value[] | null {
  const [one, second] = all;
  if (one === undefined || second !== undefined || one.vague) return null;
  const before = eachBefore.exec(text.slice(0, one.from))?.[0];
  const behind = eachBehind.exec(text.slice(one.to))?.[0];
  if (before === undefined && behind === undefined) return null;
  const [from, to] = [one.from - (before?.length ?? 0), one.to + (behind?.length ?? 0)];
  const rest = `${text.slice(0, from)}，${text.slice(to)}`;
  const counts = findCounts(rest, 'people').filter(({ sure, value }) => sure && value > 1);
  const people = peopleSum(rest)?.value ?? (counts.length === 1 ? counts[0]?.value : undefined);
  return people === undefined ? null : [timesMoney(one, people, false), moneyValue(one)];
}

const ofOneTime = new RegExp(`^\\s*${any('of-one-time')}`, 'iu');

/** 六千三，两千一是一个月的: beside a sum, what is paid for one stretch of time is no other sum. */
export function withoutRates(text: string, all: readonly Amount[]): readonly Amount[] {
  const sums = all.filter(
    ({ rate, to }) => rate === null && !ofOneTime.test(text.slice(to, to + 12)),
  );
  return all.length > 1 && sums.length > 0 ? sums : all;
}

/** 上学那七千，学费五千八，住宿一千二: the amount that those told right behind or before it come to; `null` where none is it. */
export function wholeOf(text: string): Amount | null {
  const all = findAmounts(text);
  const comesTo = (whole: Amount, run: readonly Amount[]): boolean => {
    let sum = 0;
    return run.some(({ value, rate, vague }, index) => {
      sum += vague || value <= 0 || rate !== whole.rate ? Number.NaN : value;
      return index > 0 && sum === whole.value;
    });
  };
  const [whole, other] = all.filter(
    (one, index) =>
      comesTo(one, all.slice(index + 1)) || comesTo(one, all.slice(0, index).toReversed()),
  );
  return other === undefined ? (whole ?? null) : null;
}

/** 干了五万的活，他给过八千: what is left of what is owed, and all of it; one amount where the text itself says what is left; `null` where nothing was paid. */
export function stillOwed(text: string, all: readonly Amount[]): readonly Value[] | null {
  if (all.length < 2 || all.some(({ vague }) => vague) || correction.test(text)) return null;
  const before = (index: number): string =>
    text.slice(all[index - 1]?.to ?? 0, (all[index] as Amount).from);
  const remaining = all.filter((_, index) => left.test(before(index)));
  const given = all.filter((_, index) => paid.test(before(index)) && !unpaid.test(before(index)));
  const [rest, more] = remaining;
  if (rest !== undefined) return more === undefined ? [moneyValue(rest)] : null;
  const [whole, other] = all.filter((one) => !given.includes(one));
  if (whole === undefined || other !== undefined || given.length === 0) return null;
  const sum = given.reduce((total, { value }) => total + value, 0);
  if (whole.value <= sum || whole.rate !== null) return null;
  const { value, min, max } = whole;
  const less = {
    ...whole,
    value: value - sum,
    ...(min === undefined ? {} : { min: min - sum }),
    ...(max === undefined ? {} : { max: max - sum }),
  };
  return [moneyValue(less), moneyValue(whole)];
}

/** 一个月三千，欠了四个月: what it comes to, and that of one month. */
export function ofMonths(text: string, all: readonly Amount[]): readonly Value[] | null {
  const [one, second] = all;
  if (one === undefined || second !== undefined || one.vague || one.rate !== 'month') return null;
  const rest = `${text.slice(0, one.start)}，${text.slice(one.to)}`;
  const [months, more] = findCounts(rest, 'months').filter(({ sure, vague }) => sure && !vague);
  return months === undefined || more !== undefined || months.min !== undefined
    ? null
    : [timesMoney(one, months.value, false), moneyValue(one)];
}

/** What stands before and behind an amount in its clause, up to the amounts beside it. */
function around(text: string, one: Amount, all: readonly Amount[]): readonly [string, string] {
  const last = Math.max(0, ...all.filter(({ to }) => to <= one.from).map(({ to }) => to));
  const next = Math.min(
    text.length,
    ...all.filter(({ from }) => from >= one.to).map(({ from }) => from),
  );
  const breaks = /[，,。；;！!？?\n\s]/u;
  return [
    text.slice(last, one.from).split(breaks).at(-1) ?? '',
    text.slice(one.to, next).split(breaks)[0] ?? '',
  ];
}

/** Who earns it, at the head of the clause: 老婆超市两千二. */
const earner = fit.iu`^(?:${kinSource}|{earner-self})`;

/** 工资2300，老头子退休金一千八百五 at the income of all: amounts beside the one understood that come in, too. */
export const comingInBeside = (
  text: string,
  all: readonly Amount[],
  answers: readonly Amount[],
): readonly Amount[] =>
  correction.test(text)
    ? []
    : all.filter((other) => {
        if (answers.includes(other) || other.vague || other.value <= 0) return false;
        if (other.rate !== null && other.rate !== 'month') return false;
        const [ahead, behind] = around(text, other, all);
        const comesIn = income.test(ahead) || earner.test(ahead) || income.test(behind);
        return comesIn && !outlay.test(ahead) && !outlay.test(behind);
      });

/** Whether words beside an amount tell that it comes in, that it goes out, or neither. */
export const wayOf = (words: string): 'in' | 'out' | null => {
  if (outlay.test(words)) return 'out';
  return income.test(words) ? 'in' : null;
};
