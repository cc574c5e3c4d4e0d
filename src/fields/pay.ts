import { z } from 'zod';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { isAside } from './aside.ts';
import { covering } from './clauses.ts';
import type { Field, Reading } from './field.ts';
import { type Amount, findAmounts } from './money-amounts.ts';
import { moneyWords } from './money-words.ts';
import { normalise, originalSpan } from './normalise.ts';
import { readWords } from './words.ts';

const { fit, set } = readWords('pay.txt');

/** What pay is told by, the longest stretch first. */
export const payUnits = ['month', 'day', 'hour', 'piece'] as const;

/** A unit of pay. */
export type PayUnit = (typeof payUnits)[number];

/** Pay as an employer offers it, yuan: from `min` to `max` for one unit; never turned into another unit. */
export type Pay = { readonly min: number; readonly max: number; readonly per: PayUnit };

const most = 200_000;

/** A stored answer as pay; `undefined` where it is none. */
export function payOf(value: Value | undefined): Pay | undefined {
  const read = stored.safeParse(value);
  return read.success ? read.data : undefined;
}

const stored = z
  .strictObject({
    min: z.number().min(0.01).max(most),
    max: z.number().min(0.01).max(most),
    per: z.enum(payUnits),
  })
  .refine(({ min, max }) => min <= max);

/** What a post pays, with the unit it is paid by (domain.md section 4.4): 四千到六千一个月, 一天一百二; without a unit it is asked for, never assumed. */
export const pay = (): Field => ({
  kind: 'pay',
  hint: 'number',
  find: (text) => {
    const plain = normalise(text);
    return findAmounts(plain.text).flatMap((amount) => {
      const unit = unitOf(amount, plain.text);
      const value = unit === null || amount.vague ? null : payFrom(amount, unit);
      return value === null ? [] : [{ value, span: originalSpan(plain, amount.from, amount.to) }];
    });
  },
  read: (text) => read(normalise(text).text.trim()),
  show,
  mask: show,
  schema: stored,
});

const isUnit = (rate: string | null): rate is PayUnit => payUnits.some((one) => one === rate);

/** The unit beside the amount, or else the one the message names: 计件，做一件两块五. */
function unitOf({ rate }: Amount, text: string): PayUnit | null {
  if (isUnit(rate)) return rate;
  return rate === null && byPiece.test(text) ? 'piece' : null;
}

const byPiece = fit`{piecework}`;

function payFrom(amount: Amount, per: PayUnit): Value | null {
  const { value, min = value, max = value } = amount;
  // 三千多 and 2500+ promise the figure that was said, and no more.
  const open = min === value;
  const made = { min: min > 0 ? min : value, max: open ? value : Math.max(max, value), per };
  return stored.safeParse(made).success ? made : null;
}

/** 3000到4000: two amounts of one offer, the first with the unit of the second. */
function joined(amounts: readonly Amount[], text: string): readonly Amount[] {
  const [low, high, ...more] = amounts;
  if (low === undefined || high === undefined || more.length > 0) return amounts;
  const between = text.slice(low.to, high.from);
  if (
    high.value <= low.value ||
    (low.rate !== null && high.rate !== null && low.rate !== high.rate)
  )
    return amounts;
  if (!to.test(between)) return amounts;
  return [
    { ...high, from: low.from, rate: high.rate ?? low.rate, min: low.value, max: high.value },
  ];
}

const to = fit`^\s*(?:{to}|[-~—–])\s*$`;
const own = new Set([...moneyWords('month', ['pay']), ...set('around-pay')]);

function read(text: string): Reading {
  if (text === '' || text.length > 120 || isAside(text)) return { kind: 'nothing' };
  const all = joined(findAmounts(text), text);
  const covered = covering(text, all, own);
  const [one, second] = covered.length > 0 ? covered : all.filter(({ rate }) => isUnit(rate));
  if (one === undefined) return agreed.test(text) ? agreedProblem : { kind: 'nothing' };
  if (second !== undefined) return { kind: 'problem', problem: phrase('problem-pay-several') };
  const unit = unitOf(one, text);
  if (unit === null) return withoutUnit(one);
  const value = payFrom(one, unit);
  return value === null
    ? { kind: 'problem', problem: phrase('problem-pay-range') }
    : { kind: 'value', value };
}

const agreed = fit`{agreed}`;
const agreedProblem: Reading = { kind: 'problem', problem: phrase('problem-pay-agreed') };

/** What pay by a unit may be, yuan: another amount is not put as one. */
const usual: Readonly<Record<PayUnit, readonly [number, number]>> = {
  month: [500, most],
  day: [20, 2_000],
  hour: [3, 400],
  piece: [0, 400],
};

/** Every unit the amount may be meant by, to choose from. */
function withoutUnit(amount: Amount): Reading {
  const options = payUnits.flatMap((per) => {
    const value = payFrom(amount, per);
    const [least, most] = usual[per];
    const fits = amount.value >= least && amount.value <= most;
    return value === null || !fits ? [] : [{ value, label: show(value) }];
  });
  return options.length === 0
    ? { kind: 'problem', problem: phrase('problem-pay-range') }
    : { kind: 'unsure', ask: phrase('problem-pay-unit'), options };
}

const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

function show(value: Value): Phrase {
  const { min = 0, max = 0, per = 'month' } = payOf(value) ?? {};
  const amount =
    min === max ? figures.format(min) : `${figures.format(min)}–${figures.format(max)}`;
  return phrase(`show-pay-${per}`, { amount });
}
