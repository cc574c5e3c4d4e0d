import { z } from 'zod';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { covering } from './clauses.ts';
import type { Field, Reading } from './field.ts';
import { type Amount, findAmounts, moneyValue, timesMoney } from './money-amounts.ts';
import { conversionOf } from './money-convert.ts';
import { type Per, showMoney } from './money-show.ts';
import { cueOf, type MoneyTopic, moneyWords, others } from './money-words.ts';
import { normalise, originalSpan } from './normalise.ts';
import { digitOf, isPair } from './numeral-words.ts';

/** What an amount of yuan may be: for a month, a year or once, and how large at most (a slip of typing, not a rule). */
export type MoneySpec = {
  readonly per: Per;
  readonly max?: number;
  /** Only a net figure may lie below zero. */
  readonly mayBeNegative?: boolean;
  /** What it is about, so that an amount for another thing is not taken; by default all that `per` allows. */
  readonly about?: readonly MoneyTopic[];
};

type Spec = MoneySpec & { readonly max: number; readonly own: ReadonlySet<string> };

const usualMax: Readonly<Record<Per, number>> = { month: 1e6, year: 1e7, once: 1e7 };

/** An amount of yuan as a worker says it (domain.md section 8): a number, or `{value, approx, min?, max?}`. */
export function money(given: MoneySpec): Field {
  const { per, max = usualMax[per], about } = given;
  const spec = { ...given, max, own: moneyWords(per, about) };
  const show = (value: Value): Phrase => showMoney(value, per);
  return {
    kind: 'money',
    hint: 'number',
    find: (text) => {
      const plain = normalise(text);
      return findAmounts(plain.text).flatMap((unsigned) => {
        const amount = signed(plain.text, unsigned);
        if (!isSure(amount, spec)) return [];
        const span = originalSpan(plain, amount.from, amount.to);
        return [{ value: moneyValue(amount), span, ...(amount.approx && { approx: true }) }];
      });
    },
    read: (text) => read(normalise(text).text, spec),
    show,
    mask: show,
    schema: schemaOf(spec),
  };
}

/** , and no other rate than the field's. */
const isSure = (amount: Amount, spec: Spec): boolean =>
  !amount.vague &&
  (amount.currency || isLarge(amount)) &&
  (amount.rate === null || amount.rate === spec.per) &&
  (amount.value >= 0 || spec.mayBeNegative === true) &&
  Math.abs(amount.max ?? amount.value) <= spec.max;

/** Enough to be an amount without a currency; ages and codes are not. */
const isLarge = ({ value, bare, arabic }: Amount): boolean =>
  value >= 100 && (!bare || (arabic && value < 1e6));

function read(text: string, spec: Spec): Reading {
  if (saysNone.test(text.trim())) return { kind: 'value', value: 0 };
  const pair = readPair(text, spec);
  if (pair) return pair;
  const all = findAmounts(text);
  const own = all.length > 1 ? new Set([...spec.own, ...others]) : spec.own;
  const covered = covering(text, all, own);
  const answers = lastCorrection(text, covered.length > 0 ? covered : cued(text, all, spec));
  const [only, second] = answers;
  if (!only) return { kind: 'nothing' };
  if (second) return several(answers, spec);
  return readOne(signed(text, only), spec);
}

const saysNone =
  /^(?:嗯|我|目前|现在|暂时|家里|都|也)*(?:没有?|无|莫得|冇|木有|没得|零)(?:任何|什么|啥|固定)?(?:收入|工资|钱|花钱|报销?|经济来源|来源)?(?:的|了|呢|啊|呀)*[。.!！]?$|^一分钱?(?:都|也)?(?:没|莫|冇).{0,4}$|^(?:none|nothing|no income|zero)\.?$/i;

const correction = /不对|不是|说错|错了|打错|更正|改成|应该是/;

/** Of several amounts, the one behind the last "no, I mean". */
function lastCorrection(text: string, answers: readonly Amount[]): readonly Amount[] {
  for (let index = answers.length - 1; index > 0; index--) {
    const [before, after] = [answers[index - 1] as Amount, answers[index] as Amount];
    if (correction.test(text.slice(before.to, after.from))) return answers.slice(index);
  }
  return answers;
}

const signed = (text: string, amount: Amount): Amount =>
  /(?:^|[^\w])-\s?$|(?:负|亏了?|倒贴了?)\s?$/.test(
    text.slice(Math.max(0, amount.from - 4), amount.from),
  )
    ? { ...amount, value: -amount.value }
    : amount;

function readOne(amount: Amount, spec: Spec): Reading {
  if (amount.rate !== null && amount.rate !== spec.per) return conversionOf(amount, spec);
  if (amount.value < 0 && !spec.mayBeNegative) return problem('negative');
  if (Math.abs(amount.min ?? amount.value) > spec.max)
    return problem('over', { max: showMoney(spec.max, spec.per) });
  if (amount.vague) return unsure('vague', vagueValues(amount), spec);
  if (isTiny(amount.value) && (spec.per !== 'once' || (amount.bare && !amount.currency)))
    return unsure('tiny', scales(amount), spec);
  return { kind: 'value', value: moneyValue(amount) };
}

const isTiny = (value: number): boolean => value !== 0 && Math.abs(value) < 100;

/** "3" may be 3, 3,000 or 30,000 yuan. */
const scales = (amount: Amount): readonly Value[] =>
  (Number.isInteger(amount.value) && !amount.approx ? [1, 1000, 1e4] : [1000, 1e4]).map((by) =>
    timesMoney(amount, by, false),
  );

const vagueValues = ({ min = 0, max = 0 }: Amount): readonly Value[] =>
  [min, (min + max) / 2, max - min / 2].map((value) => ({
    value: Math.round(value),
    approx: true,
  }));

const spokenPair = /^[一二两三四五六七八九]{2}$/;

/** Two spoken digits, as 两八 or 三五 for 2800, 3500 or 3000 to 5000. */
function readPair(text: string, spec: Spec): Reading | null {
  const rest = text.replace(/[\s\p{P}]|大概|差不多|吧|嗯|就|左右|也/gu, '');
  if (!spokenPair.test(rest)) return null;
  const [a = 0, b = 0] = charsOf(rest).map((char) => digitOf[char]);
  const value = a * 10 + b;
  const range = { value: (a + b) * 500, approx: true, min: a * 1000, max: b * 1000 };
  return unsure(
    'tiny',
    [value * 10, value * 100, ...(isPair(a, b) ? [range] : []), value * 1000],
    spec,
  );
}

/** In a longer sentence the one amount that names the asked rate, with a word that says what it is. */
function cued(text: string, all: readonly Amount[], spec: Spec): readonly Amount[] {
  const fitting = all.filter(({ rate }) => rate !== null && rate === spec.per);
  const cues = (spec.about ?? ['pay', 'household', 'rent']).flatMap((topic) => cueOf[topic] ?? []);
  if (fitting.length !== 1 || text.length > 60 || isAside(text)) return [];
  return cues.some((cue) => cue.test(text)) && !others.has(text.slice(0, 2)) ? fitting : [];
}

function several(answers: readonly Amount[], spec: Spec): Reading {
  const values = answers.slice(0, 4).map(moneyValue);
  const sum = answers.reduce((total, { value }) => total + value, 0);
  const same = answers.every(({ rate, vague }) => !vague && (rate === null || rate === spec.per));
  return same ? unsure('several', [...values, sum], spec) : problem('several');
}

function unsure(what: string, values: readonly Value[], spec: Spec): Reading {
  const fitting = values.filter((value) => schemaOf(spec).safeParse(value).success);
  const seen = new Map(fitting.map((value) => [JSON.stringify(value), value]));
  if (seen.size === 0) return problem('over', { max: showMoney(spec.max, spec.per) });
  const options = [...seen.values()].map((value) => ({ value, label: showMoney(value, spec.per) }));
  return { kind: 'unsure', ask: phrase(`problem-money-${what}`), options };
}

const problem = (what: string, args?: Phrase['args']): Reading => ({
  kind: 'problem',
  problem: phrase(`problem-money-${what}`, args),
});

function schemaOf({ max, mayBeNegative }: Spec): z.ZodType<Value> {
  const figure = z
    .number()
    .min(mayBeNegative ? -max : 0)
    .max(max);
  const about = z.strictObject({
    value: figure,
    approx: z.literal(true),
    min: z.number().optional(),
    max: z.number().optional(),
  });
  return z.union([figure, about]);
}
