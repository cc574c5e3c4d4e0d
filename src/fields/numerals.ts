import { findEnglishNumbers } from './english-numbers.ts';
import { around, atLeast, atMost, below } from './numeral-about.ts';
import { type Core, readCore } from './numeral-core.ts';
import { digitOf, isPair, unitOf } from './numeral-words.ts';
import { cents } from './quantity.ts';
import { remembered } from './remembered.ts';

/** One number in plain text with the words of "about" before it; `to` is where it ends, without any unit of what it counts. */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** So vague that it must be asked: 几千. */
  readonly vague: boolean;
  /** Step of its last part: 1000 for 三千. */
  readonly step: number;
  /** The largest unit word in it (十百千万亿 k w), 1 where there is none. */
  readonly unit: number;
  readonly form: Core['form'] | 'english';
  /** Digits without any unit word. */
  readonly bare: boolean;
};

/** Every number in plain text, in order, in everyday Chinese, in digits and mixed (domain.md section 8). */
export const findNumerals = (text: string): readonly Numeral[] =>
  memory(text, () => numeralsIn(text));

const memory = remembered<readonly Numeral[]>();

function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const core = mayBegin(text, at) ? readCore(text, at) : null;
    if (!core) {
      at++;
      continue;
    }
    if (!isPartOfWord(text, at, core)) found.push(withPrefix(text, plainNumeral(core, at)));
    at = Math.max(core.to, at + 1);
  }
  const english = /[a-z]{3}/i.test(text) ? findEnglishNumbers(text) : [];
  const all = [...found, ...english.map(englishNumeral)].toSorted((a, b) => a.from - b.from);
  return joinRanges(text, withoutOverlap(all));
}

const mayBegin = (text: string, at: number): boolean => {
  const char = text[at] as string;
  if (/\d/.test(char))
    return (
      !/[a-zA-Z]/.test(text[at - 1] ?? '') ||
      /[^a-zA-Z][a-zA-Z]$/.test(`  ${text.slice(Math.max(0, at - 2), at)}`)
    );
  return digitOf[char] !== undefined || /[十拾廿卅百千万几数大小好上]/.test(char);
};

const wordsOfOne = /[家般样下直起些定边点旦切共向律心把致生贯带同并刻旁行辈线晃道代般]/;
const ordinal = /[第初高大老周期拜统唯专单独之其不逐小]/;

/** 五一, 六一 and their like are days. */
const holiday = /(?:^|[^十百千万])[五六七八]一(?![十百千万])/;

/** 一 of 一共, 三 of 高三 or 星期三: no number of anything. */
function isPartOfWord(text: string, at: number, core: Core): boolean {
  if (holiday.test(text.slice(Math.max(0, at - 2), at + 2)) || holiday.test(text.slice(at, at + 3)))
    return true;
  if (core.form === 'arabic') return text[at - 1] === '第';
  if (core.to - at > 1) return text[at - 1] === '第' || text[at - 1] === '老';
  if (core.unit > 1 && core.unit !== 10) return false;
  const next = text[core.to] ?? '';
  if (text[at] === '一' && wordsOfOne.test(next)) return true;
  return ordinal.test(text[at - 1] ?? '') || text.slice(at - 1, core.to) === '万一';
}

const plainNumeral = ({ to, quantity, approx, ...rest }: Core, from: number): Numeral => ({
  from,
  to,
  value: cents(quantity.best),
  ...(quantity.lo < quantity.hi && { min: quantity.lo, max: quantity.hi }),
  approx,
  ...rest,
});

const englishNumeral = (found: ReturnType<typeof findEnglishNumbers>[number]): Numeral => ({
  ...found,
  approx: false,
  vague: false,
  unit: found.step,
  form: 'english',
  bare: false,
});

const withoutOverlap = (all: readonly Numeral[]): readonly Numeral[] =>
  all.filter((one, index) => {
    const next = all[index + 1];
    const before = all[index - 1];
    if (one.form !== 'english' && next?.form === 'english' && next.from <= one.from) return false;
    return !(before?.form === 'english' && before.to > one.from);
  });

/** The words of "about" that stand before a number change what it says. */
function withPrefix(text: string, numeral: Numeral): Numeral {
  const before = text.slice(Math.max(0, numeral.from - 12), numeral.from);
  const little =
    before.endsWith('小') &&
    numeral.unit >= 100 &&
    /[一二两三四五六七八九\d]/.test(text[numeral.from] ?? '');
  const take = (pattern: RegExp): number => numeral.from - (pattern.exec(before)?.[0].length ?? 0);
  if (little)
    return {
      ...numeral,
      from: numeral.from - 1,
      value: cents(numeral.value * 0.9),
      max: numeral.value,
      approx: true,
    };
  if (below.test(before))
    return { ...numeral, from: take(below), max: numeral.max ?? numeral.value, approx: true };
  if (atMost.test(before))
    return { ...numeral, from: take(atMost), max: numeral.max ?? numeral.value, approx: true };
  if (atLeast.test(before))
    return { ...numeral, from: take(atLeast), min: numeral.min ?? numeral.value, approx: true };
  if (around.test(before)) return { ...numeral, from: take(around), approx: true };
  return numeral;
}

const plusSome = /\s*(?:出头|多点儿?|多一点|多|挂零|\+)/y;
const soft = /\s*(?:左右|上下|前后|的?样子|光景|来的?|or so)/y;
const orLess = /\s*(?:不到|以内|之内|以下)/y;
const orMore = /\s*(?:(?:or|and) (?:above|more|up)|以上|往上|朝上|开外|打底|起步)/y;

/** The words of "about" that stand behind a number and its unit, at `at`; the numeral's `to` then lies behind them. */
export function softened(text: string, numeral: Numeral, at: number): Numeral {
  const end = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const { value } = numeral;
  if (end(plusSome) > 0 && !/[少久大谢亏次]/.test(text[end(plusSome)] ?? '')) {
    const range = numeral.min === undefined ? { min: value, max: value + numeral.step } : {};
    return { ...numeral, ...range, to: end(plusSome), approx: true };
  }
  if (end(soft) > 0) return { ...numeral, to: end(soft), approx: true };
  if (end(orLess) > 0)
    return { ...numeral, to: end(orLess), max: numeral.max ?? value, approx: true };
  if (end(orMore) > 0)
    return { ...numeral, to: end(orMore), min: numeral.min ?? value, approx: true };
  return { ...numeral, to: Math.max(numeral.to, at) };
}

const connector = /^\s*(?:块钱?|元|个|岁)?\s*(?:到|至|~|-|—{1,2}|–|to)\s*$/i;

function joinRanges(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const before = joined.at(-1);
    const range = before && rangeOf(text, before, numeral);
    if (range) joined[joined.length - 1] = range;
    else joined.push(numeral);
  }
  return joined;
}

/** 三到五千, 3000-4000, 三、四千: the first may lack the unit of the second. */
function rangeOf(text: string, a: Numeral, b: Numeral): Numeral | null {
  const between = text.slice(a.to, b.from);
  const listed = between === '、' && a.bare && isPair(a.value, b.value / (b.bare ? 1 : b.unit));
  if (!listed && !connector.test(between)) return null;
  if (between.includes('-') && !listed && !isDash(text, a, b)) return null;
  const lacksUnit = a.bare && a.value < 100 && unitOfSecond(b) > 1;
  const scale = lacksUnit && a.value * unitOfSecond(b) < (b.max ?? b.value) ? unitOfSecond(b) : 1;
  const min = (a.min ?? a.value) * scale;
  const max = b.max ?? b.value;
  if (min >= max || (scale === 1 && max > min * 20)) return null;
  return { ...b, from: a.from, value: cents((min + max) / 2), min, max, approx: true };
}

const unitOfSecond = (b: Numeral): number =>
  b.bare
    ? b.value >= 1000
      ? b.step
      : 1
    : b.unit === 10
      ? 1
      : (unitOf['百'] as number) <= b.unit
        ? b.unit
        : 1;

/** A hyphen makes a range only between figures of like length, and never within a date or a phone number. */
const isDash = (text: string, a: Numeral, b: Numeral): boolean => {
  if (/[-\d/.]/.test(text[a.from - 1] ?? '') || /[-/.]/.test(text[b.to] ?? '')) return false;
  if (!a.bare || !b.bare || a.form !== 'arabic') return true;
  return text[b.from] !== '0' && b.value < 1e5 && a.value < 1e5;
};
