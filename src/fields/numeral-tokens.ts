import { charsOf } from './as-text.ts';
import { type Figure, figureAt } from './numeral-arabic.ts';
import { type NumeralState, stepOf } from './numeral-state.ts';
import { digitOf, fewOf, idioms, isPair, unitOf } from './numeral-words.ts';
import { exactly, plus, type Quantity, times } from './quantity.ts';
import { readWords } from './words.ts';

const { fit, set, values } = readWords('numbers.txt');

const nothing = exactly(0);

const idiom = fit.y`(?:${Object.keys(idioms).join('|')})(?!{digit-two})`;
const up = set('up');
const noUpBefore = fit`{no-up-before}`;
/** Reads a round figure of speech; false where there is none. */
export function readIdiom(state: NumeralState): boolean {
  const said = sticky(idiom, state.text, state.at)?.[0];
  if (!said || (up.has(said[0] ?? '') && noUpBefore.test(state.text[state.at - 1] ?? '')))
    return false;
  Object.assign(state, {
    section: idioms[said],
    at: state.at + said.length,
    soft: true,
    lastUnit: 100,
    top: idioms[said]?.lo,
  });
  closeSection(state);
  return true;
}

/** 万 or 亿 right behind what stands: 百十来万. */
function closeSection(state: NumeralState): void {
  const unit = unitOf[state.text[state.at] ?? ''];
  if (unit !== undefined && unit >= 1e4) readUnit(state, unit, state.at + 1);
}

const chineseDecimal = fit.y`({digit-zero-two}){point}({digit-zero}+)(?={point-unit})`;
const few = fit.y`{few}|{several}(?={unit})`;
const tens = fit`[{{ten}}\d]`;
const severalTens = values('tens');
/** Reads one more token into the state; false at the number's end. */
export function readToken(state: NumeralState): boolean {
  const { text, at } = state;
  const decimal = sticky(chineseDecimal, text, at);
  if (decimal) {
    const value = `${digitOf[decimal[1] as string]}.${charsOf(decimal[2] as string)
      .map((one) => digitOf[one])
      .join('')}`;
    const quantity = exactly(Number(value));
    return readDigits(state, { quantity, to: at + decimal[0].length, width: 9 });
  }
  const arabic = figureAt(text, at);
  if (arabic) return readArabic(state, arabic);
  const some = sticky(few, text, at)?.[0];
  if (some) return readFew(state, some);
  const char = text[at] ?? '';
  const digit = digitOf[char];
  if (digit === 0 && state.lastUnit > 0 && state.current === null) {
    state.zero = true;
    state.at++;
    return digitOf[text[at + 1] ?? ''] !== undefined || tens.test(text[at + 1] ?? '');
  }
  if (digit !== undefined)
    return readDigits(state, { quantity: exactly(digit), to: at + 1, width: 1 });
  const several = severalTens.get(char);
  if (several !== undefined) return readTens(state, Number(several));
  const gap = state.arabic && state.current && char === ' ' ? 1 : 0;
  const unit = unitOf[text[at + gap] ?? ''];
  if (unit !== undefined) return readUnit(state, unit, at + gap + 1);
  return readSoft(state, char);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readArabic(state: NumeralState, figure: Figure): boolean {
  if (state.current) return false;
  state.arabic = true;
  state.other = figure.other ?? state.other;
  state.vague ||= figure.other !== undefined;
  return readDigits(state, figure);
}

function readDigits(state: NumeralState, { quantity, to, width }: Figure): boolean {
  const before = state.current;
  if (before) {
    const value = quantity.best;
    if (state.arabic || state.width !== 1 || width !== 1 || !isPair(before.lo, value)) return false;
    state.current = { lo: before.lo, hi: value, best: (before.lo + value) / 2 };
    state.width = 2;
  } else {
    if (state.lastUnit > 10 && !state.zero && startsRate(state.text, state.at)) return false;
    state.current = quantity;
    state.width = width;
  }
  state.at = to;
  return true;
}

const rateOfOne = fit.y`{one}{one-of}`;

/** In 三千一个月 the 一 begins "a month"; it is no 100 more. */
const startsRate = (text: string, at: number): boolean => sticky(rateOfOne, text, at) !== null;

const fewAlone = set('few-alone');
function readFew(state: NumeralState, said: string): boolean {
  if (state.current) return false;
  const next = state.text[state.at + said.length] ?? '';
  const alone = fewAlone.has(said);
  const after = state.lastUnit === 10 && alone;
  if (!after && unitOf[next] === undefined) return alone && readRest(state);
  if (!after && alone && isLower(state, next)) return readLower(state, next);
  state.current = after ? { lo: 1, hi: 9, best: 5 } : (fewOf[said] as Quantity);
  state.width = 1;
  state.vague = !after;
  state.soft = true;
  state.at += said.length;
  return true;
}

const countedBehind = fit`{counted}`;
/** 两万几, 五千几: some more below the last unit. */
function readRest(state: NumeralState): boolean {
  if (stepOf(state) < 100 || countedBehind.test(state.text[state.at + 1] ?? '')) return false;
  widen(state, stepOf(state));
  state.soft = true;
  state.at++;
  return false;
}

const isLower = (state: NumeralState, next: string): boolean =>
  state.current === null && state.lastUnit > (unitOf[next] as number);

/** 两千几百: the last part is not a figure, the first is. */
function readLower(state: NumeralState, next: string): boolean {
  const unit = unitOf[next] as number;
  state.section = plus(state.section, { lo: unit, hi: unit * 9, best: 0 });
  state.soft = true;
  state.at += 2;
  return false;
}

/** 廿 and 卅: two and three tens. */
function readTens(state: NumeralState, tens: number): boolean {
  if (state.current) return false;
  state.current = exactly(tens);
  state.width = 1;
  return readUnit(state, 10, state.at + 1);
}

function readUnit(state: NumeralState, unit: number, to: number): boolean {
  const letter = /[kKwW]/.test(state.text[to - 1] as string);
  if (letter && (!state.current || /[a-zA-Z]/.test(state.text[to] ?? ''))) return false;
  if (unit < 1e4 && unit >= state.ceiling) return false;
  const first = state.lastUnit === 0 && state.current === null;
  if (first && !mayLead(state, unit, to)) return false;
  const coefficient = state.current ?? (unit < 1e4 ? exactly(1) : first ? exactly(1) : nothing);
  if (state.current === null && unit < 1e4 && unit !== 10 && !first) return false;
  if (unit < 1e4) {
    state.section = plus(state.section, times(coefficient, unit));
    state.ceiling = unit;
  } else {
    const whole = plus(state.section, coefficient);
    if (unit === 1e8 && state.total.best > 0) {
      state.total = times(plus(state.total, whole), unit);
    } else state.total = plus(state.total, times(whole, unit));
    state.section = nothing;
    state.ceiling = Infinity;
  }
  Object.assign(state, { current: null, width: 0, zero: false, lastUnit: unit, at: to });
  state.top = Math.max(state.top, unit);
  return true;
}

const leads = fit`^{digit-up}{lead-unit}?`;
/** A unit word without a figure before it: 十, and 千五 or 万二 as said in the south, but not 万一 or 千万. */
const mayLead = (state: NumeralState, unit: number, to: number): boolean =>
  unit === 10 || leads.test(state.text.slice(to, to + 2));

const noMore = fit`{no-more-behind}`;
const noCome = fit`{no-come-behind}`;
const moneyBehind = fit`{money-sign}`;
const [more, come, hold] = [set('more'), set('come'), set('hold')];
function readSoft(state: NumeralState, char: string): boolean {
  const next = state.text[state.at + 1] ?? '';
  const step = stepOf(state);
  if (more.has(char)) {
    if (step < 10 || noMore.test(next)) return false;
    widen(state, step);
  } else if (come.has(char)) {
    if (step < 10 || noCome.test(next)) return false;
  } else if (!hold.has(char) || step < 100 || !moneyBehind.test(next)) return false;
  state.soft = true;
  state.at++;
  closeSection(state);
  return false;
}

function widen(state: NumeralState, step: number): void {
  const part = state.current ?? (state.section.best > 0 ? state.section : state.total);
  const wide = { ...part, hi: part.hi + step };
  if (state.current) state.current = wide;
  else if (state.section.best > 0) state.section = wide;
  else state.total = wide;
}
