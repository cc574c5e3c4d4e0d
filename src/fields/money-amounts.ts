import type { Value } from '../messages/value.ts';
import { findDigitRuns } from './digits.ts';
import { isCode, isForeign, isFraction, isTogether } from './money-not.ts';
import { type Rate, rateAfter, rateBefore } from './money-rates.ts';
import type { Numeral } from './numeral.ts';
import { softened } from './numeral-about.ts';
import { digitOf } from './numeral-words.ts';
import { findNumerals } from './numerals.ts';
import { cents } from './quantity.ts';
import { remembered } from './remembered.ts';
import { readWords } from './words.ts';

/** An amount of yuan in plain text, with its currency and its rate in the stretch. */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  readonly vague: boolean;
  /** Another amount that the same writing may be. */
  readonly other?: number;
  /** 块, 元, ¥ … stood with it. */
  readonly currency: boolean;
  readonly rate: Rate | null;
  /** What stands between the rate and the amount: 药费 in 一个月药费800. */
  readonly noun: string;
  /** Where it begins with all of a rate that stands before it. */
  readonly start: number;
  /** Digits without unit word: "3". */
  readonly bare: boolean;
  readonly arabic: boolean;
};

/** Every amount of money in plain text, in order; counts, dates, phone and card numbers are left out. */
export const findAmounts = (text: string): readonly Amount[] => memory(text, () => amountsIn(text));

const memory = remembered<readonly Amount[]>();

function amountsIn(text: string): readonly Amount[] {
  const codes = findDigitRuns(text).filter(({ digits }) => digits.length >= 11);
  const found: Amount[] = [];
  for (const numeral of findNumerals(text)) {
    const isTaken = numeral.from < (found.at(-1)?.to ?? 0);
    const inCode = codes.some(({ from, to }) => numeral.from >= from && numeral.to <= to);
    const amount = isTaken || inCode ? null : amountAt(text, numeral);
    if (amount) found.push(amount);
  }
  return found;
}

const { any, fit } = readWords('money.txt');
const currencyWord = new RegExp(`\\s*${any('currency-behind')}`, 'iuy');
const currencySign = new RegExp(`${any('currency-before')}\\s*$`, 'iu');
const inYuan = fit`^{yuan-name}`;
const tail = fit.y`{yuan-word}([{{digit}}\d]){dime-word}?(?![{{no-dime-behind}}\d.])`;
const dime = fit.y`\s*({dime-word}){money-word}?`;

/** Who follows a pause. */
const childBehind = fit.u`^\s+{child-behind}`;
/** Words that a number counts; it is no money then. */
const counted = fit.i`^\s*{little-more}?(?:{other-measure}|%|㎡)`;

/** Whether a number counts something else. Behind a number in characters a blank is a pause: 房租八百 孩子上高中; and no child is counted behind one. */
function isCounted(text: string, { from, to, value }: Numeral): boolean {
  const behind = text.slice(to, to + 8);
  if (!counted.test(behind)) return false;
  const pauses = /^\s/u.test(behind) && value >= 100;
  return !(pauses && (childBehind.test(behind) || !/[\d０-９]/u.test(text.slice(from, to))));
}

function amountAt(text: string, numeral: Numeral): Amount | null {
  const money = withCurrency(text, numeral);
  if (isForeign(text, numeral) || isFraction(text, numeral) || isTogether(text, numeral))
    return null;
  if (!money.currency && (isCounted(text, numeral) || isCode(text, numeral))) {
    if (!inYuan.test(text.slice(numeral.to, numeral.to + 3))) return null;
  }
  const ahead = rateBefore(text, money.from);
  const after = rateAfter(text, money.to);
  // 一学期三千四 一年两个学期: behind a pause something else begins, where the rate was told.
  const behind = ahead !== null && /^\s/u.test(text.slice(money.to)) ? null : after;
  if (numeral.value === 1 && numeral.bare && !money.currency && behind && !ahead) return null;
  const rate = behind ?? ahead;
  const from = money.from - (ahead?.length ?? 0);
  const to = money.to + (behind?.length ?? 0);
  const start = money.from - (ahead?.reach ?? 0);
  const noun = behind ? '' : (ahead?.noun ?? '');
  return { ...money, from, to, rate: rate?.rate ?? null, noun, start };
}

type Money = Omit<Amount, 'rate' | 'noun' | 'start'>;

function withCurrency(text: string, numeral: Numeral): Money {
  const sign = currencySign.exec(text.slice(Math.max(0, numeral.from - 6), numeral.from));
  const small = at(tail, text, numeral.to);
  if (small) return withTail(numeral, small, sign?.[0].length ?? 0);
  const coin = at(dime, text, numeral.to);
  if (coin)
    return {
      ...plain(numeral),
      value: cents(numeral.value / 10),
      to: numeral.to + coin[0].length,
      currency: true,
    };
  const early = softened(text, numeral, numeral.to);
  const word = at(currencyWord, text, early.to);
  const end = early.to + (word?.[0].length ?? 0);
  const late = early.to > numeral.to ? { ...early, to: end } : softened(text, numeral, end);
  return {
    ...plain(late),
    from: late.from - (sign?.[0].length ?? 0),
    to: late.to,
    currency: word !== null || sign !== null,
  };
}

function withTail(numeral: Numeral, match: RegExpExecArray, sign: number): Money {
  const tenths = digitOf[match[1] as string] ?? Number(match[1]);
  return {
    ...plain(numeral),
    from: numeral.from - sign,
    to: numeral.to + match[0].length,
    value: cents(numeral.value + tenths / 10),
    currency: true,
  };
}

const plain = ({
  from,
  to,
  value,
  min,
  max,
  other,
  approx,
  vague,
  bare,
  form,
}: Numeral): Money => ({
  from,
  to,
  value,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(other !== undefined && { other }),
  approx,
  vague,
  bare,
  arabic: form === 'arabic',
  currency: false,
});

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The value as it is stored: a number, or with `approx` and the ends that were said. */
export function moneyValue({
  value,
  min,
  max,
  approx,
}: Pick<Amount, 'value' | 'min' | 'max' | 'approx'>): Value {
  if (!approx) return value;
  return { value, approx, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The amount so many times over, ends and all; said as "about" where `loosely`. */
export const timesMoney = (amount: Amount, by: number, loosely: boolean): Value =>
  moneyValue({
    value: cents(amount.value * by),
    ...(amount.min !== undefined && { min: cents(amount.min * by) }),
    ...(amount.max !== undefined && { max: cents(amount.max * by) }),
    approx: amount.approx || loosely,
  });
