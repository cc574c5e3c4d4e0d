import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Reading } from './field.ts';
import { type Amount, timesMoney } from './money-amounts.ts';
import type { Rate } from './money-rates.ts';
import { type Per, showMoney } from './money-show.ts';

type Limit = { readonly per: Per; readonly max: number };
type Way = { readonly ask: string; readonly by: readonly number[]; readonly days?: boolean };

const perMonth: Partial<Record<Rate, Way>> = {
  day: { ask: 'days', by: [22, 26, 30], days: true },
  week: { ask: 'week', by: [4] },
  season: { ask: 'season', by: [1 / 3] },
  year: { ask: 'year', by: [1 / 12] },
};

const perYear: Partial<Record<Rate, Way>> = {
  week: { ask: 'week', by: [52] },
  month: { ask: 'month', by: [12] },
  season: { ask: 'season', by: [4] },
  term: { ask: 'term', by: [2] },
};

const once: Partial<Record<Rate, Way>> = {
  month: { ask: 'total', by: [1, 2, 3, 6, 12] },
  term: { ask: 'term', by: [1, 2] },
  year: { ask: 'total', by: [1] },
};

const ways: Readonly<Record<Per, Partial<Record<Rate, Way>>>> = {
  month: perMonth,
  year: perYear,
  once,
};

/** An amount for another stretch of time than asked: the amounts it could be, to choose from; never assumed (domain.md section 8). */
export function conversionOf(amount: Amount, { per, max }: Limit): Reading {
  const way = amount.rate === null ? undefined : ways[per][amount.rate];
  if (!way) return { kind: 'problem', problem: phrase(`problem-money-rate-${per}`) };
  const options = (amount.value === 0 ? [1] : way.by).flatMap((by) => {
    const value = wholeYuan(amount, by);
    if ((amount.max ?? amount.value) * by > max || amount.value < 0) return [];
    return [{ value, label: labelOf(value, per, way.days ? by : null) }];
  });
  if (options.length === 0)
    return { kind: 'problem', problem: phrase('problem-money-over', { max: showMoney(max, per) }) };
  return { kind: 'unsure', ask: phrase(`problem-money-${way.ask}-${per}`), options };
}

/** Times `by` in whole yuan, as "about" where it does not come out even. */
const wholeYuan = (amount: Amount, by: number): Value => {
  const whole = Math.round(amount.value * by);
  const even = Math.abs(whole - amount.value * by) < 0.01;
  return timesMoney({ ...amount, value: whole / by }, by, !even);
};

const labelOf = (value: Value, per: Per, days: number | null): Phrase =>
  days === null
    ? showMoney(value, per)
    : phrase('show-money-days', { days, amount: showMoney(value, per) });
