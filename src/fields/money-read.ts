import { type Phrase, phrase } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import { charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { covering, withoutRepeats } from './clauses.ts';
import type { Reading } from './field.ts';
import { onlyFiller } from './filler.ts';
import { type Amount, findAmounts, moneyValue, timesMoney } from './money-amounts.ts';
import { conversionOf } from './money-convert.ts';
import { withoutDebts } from './money-debts.ts';
import { saysNoMoney } from './money-none.ts';
import { partsOf, shareIn } from './money-parts.ts';
import { showMoney } from './money-show.ts';
import { type Spec, schemaOf, signed, takesDebts } from './money-spec.ts';
import { correction, lastCorrection, sumOfFew, withAdded } from './money-sums.ts';
import { isOfOnce, todayIn } from './money-when.ts';
import {
  comingInBeside,
  ofEach,
  ofMonths,
  stillOwed,
  wholeOf,
  withoutRates,
} from './money-whole.ts';
import { cueOf, others } from './money-words.ts';
import { digitOf, isPair } from './numeral-words.ts';
import { cents } from './quantity.ts';
import { readWords } from './words.ts';

const { fit } = readWords('money.txt');

/** A text read as the answer about an amount of that kind; where nothing but a debt is told, which is none, that is said. */
export function readMoney(said: string, spec: Spec): Reading {
  const told = takesDebts(spec) ? said : withoutDebts(said);
  const read = readTold(told, spec);
  const onlyDebt = told !== said && findAmounts(told).length === 0;
  return onlyDebt && read.kind === 'nothing' ? problem('debt') : read;
}

function readTold(said: string, spec: Spec): Reading {
  const text = spec.now ? todayIn(said).text : said;
  if (saysNoMoney(text)) return { kind: 'value', value: 0 };
  const pair = readPair(text, spec);
  if (pair) return pair;
  const all = findAmounts(text).filter(({ noun }) => onlyFiller(noun, spec.own));
  const parts = readWhole(text, spec) ?? readParts(text, all, spec);
  if (parts) return parts;
  const own = all.length > 1 ? new Set([...spec.own, ...others]) : spec.own;
  const covered = covering(text, all, own);
  const chosen = lastCorrection(text, covered.length > 0 ? covered : cued(text, all, spec));
  const once = withoutRepeats(text, spec.per === 'once' ? withoutRates(text, chosen) : chosen);
  const answers = once.length === 1 ? withAdded(text, all, once[0] as Amount) : once;
  const [only, second] = answers;
  if (!only) return { kind: 'nothing' };
  const more = spec.whole === 'household' ? comingInBeside(text, all, answers) : [];
  if (second || more.length > 0) {
    // 七千，学费五千八，住宿一千二: nobody said that the whole is to be added to its parts.
    const whole = spec.whole === 'household' ? null : wholeOf(text);
    return whole === null
      ? several([...answers, ...more], spec)
      : unsure('several', [moneyValue(whole)], spec);
  }
  return readOne(signed(text, only), spec);
}

/** What is told of each of several people, or of what was paid already: put as a choice. */
function readWhole(text: string, spec: Spec): Reading | null {
  if (spec.whole === undefined || isAside(text)) return null;
  const all = findAmounts(text);
  const each = ofEach(text, all);
  if (each !== null) return unsure('people', each, spec);
  const months = spec.whole === 'owed' ? ofMonths(text, all) : null;
  if (months !== null) return unsure('total-once', months, spec);
  const owed = spec.whole === 'owed' ? stillOwed(text, all) : null;
  const [only, second] = owed ?? [];
  if (only === undefined) return null;
  return second === undefined
    ? { kind: 'value', value: only }
    : unsure('owed', [only, second], spec);
}

/** A bill told in parts: the one asked for, or what it comes to, to be confirmed; `null` where it is told in one. */
function readParts(text: string, all: readonly Amount[], spec: Spec): Reading | null {
  if (isAside(text) || all.some(({ vague }) => vague)) return null;
  const [bill] = all;
  const told = shareIn(text);
  if (bill && told && all.length === 1 && bill.rate === null && !correction.test(text)) {
    const mine = told.part === (spec.part ?? 'covered') ? told.share : 1 - told.share;
    const ask = spec.part === undefined ? 'several' : 'part';
    return unsure(ask, [timesMoney(bill, mine, false), moneyValue(bill)], spec);
  }
  if (spec.part === undefined) return null;
  const parts = partsOf(text, all);
  const asked = all.filter((_, index) => parts[index] === spec.part);
  const of = (part: string): number =>
    all.reduce(
      (sum, { value }, index) => sum + ((parts[index] ?? 'spent') === part ? value : 0),
      0,
    );
  if (asked.length === 1 && all.length > 1) return readOne(asked[0] as Amount, spec);
  if (asked.length > 0 || !parts.includes('covered')) return null;
  const rest = cents(of('spent') - of('covered'));
  return rest > 0 ? unsure('part', [rest, of('spent')], spec) : problem('part');
}

function readOne(amount: Amount, spec: Spec): Reading {
  if (amount.rate !== null && amount.rate !== spec.per) return conversionOf(amount, spec);
  if (amount.value < 0 && !spec.mayBeNegative) return problem('negative');
  if (Math.max(Math.abs(amount.min ?? amount.value), Math.abs(amount.value)) > spec.max)
    return problem('over', { max: showMoney(spec.max, spec.per) });
  if (amount.other !== undefined) return unsure('tiny', [moneyValue(amount), amount.other], spec);
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

const spokenPair = fit`^{pair-digit}{2}$`;

const softWords = fit.gu`[\s\p{P}]|{soft}`;
/** Two spoken digits, as 两八 or 三五 for 2800, 3500 or 3000 to 5000. */
function readPair(text: string, spec: Spec): Reading | null {
  const rest = text.replace(softWords, '');
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
  const fitting = all.filter(
    ({ rate, from }) => rate !== null && rate === spec.per && !(spec.now && isOfOnce(text, from)),
  );
  const cues = (spec.about ?? ['pay', 'household', 'rent']).flatMap((topic) => cueOf[topic] ?? []);
  if (fitting.length !== 1 || text.length > 60 || isAside(text)) return [];
  return cues.some((cue) => cue.test(text)) && !others.has(text.slice(0, 2)) ? fitting : [];
}

function several(answers: readonly Amount[], spec: Spec): Reading {
  const rated = answers.map((one) => inRateOf(one, spec));
  const values = rated.slice(0, 4).map(moneyValue);
  const same = rated.every(({ rate, vague }) => !vague && (rate === null || rate === spec.per));
  return same
    ? unsure('several', [...values, ...sumOfFew(rated.map(({ value }) => value))], spec)
    : problem('several');
}

/** 房租一个月六百, where a year's money is asked for, is 7,200. */
function inRateOf(one: Amount, { per }: Spec): Amount {
  if (per !== 'year' || one.rate !== 'month') return one;
  const { value, min, max } = one;
  return {
    ...one,
    rate: 'year',
    value: cents(value * 12),
    ...(min === undefined ? {} : { min: cents(min * 12) }),
    ...(max === undefined ? {} : { max: cents(max * 12) }),
  };
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
