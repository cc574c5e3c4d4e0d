import { charsOf } from './as-text.ts';
import { beginNumeral, type NumeralState, stepOf, trails } from './numeral-state.ts';
import { readIdiom, readToken } from './numeral-tokens.ts';
import { digitOf, unitOf } from './numeral-words.ts';
import { cents, exactly, isExact, plus, type Quantity, rounded, times } from './quantity.ts';
import { readWords } from './words.ts';

const { fit } = readWords('numbers.txt');

/** One number as it stands in plain text, without words like "about" around it. */
export type Core = {
  readonly to: number;
  readonly quantity: Quantity;
  /** Said as "about", or as a range. */
  readonly approx: boolean;
  /** So vague that it must be asked: 几千, 好几万. */
  readonly vague: boolean;
  /** Another number that the same writing may be. */
  readonly other?: number;
  /** Step of its last part: 1000 for 三千, 100 for 2500. */
  readonly step: number;
  /** The largest unit word in it (十百千万亿 k w), 1 where there is none. */
  readonly unit: number;
  readonly form: 'arabic' | 'chinese' | 'spoken';
  /** One or more digits without any unit word. */
  readonly bare: boolean;
};

/** The number that begins at `at`, or `null`; looks at the text from there on only. */
export function readCore(text: string, at: number): Core | null {
  const spoken = readSpoken(text, at);
  if (spoken) return spoken;
  const state = beginNumeral(text, at);
  if (!readIdiom(state)) while (readToken(state)) continue;
  return state.at === at ? null : finish(state, at);
}

const spokenRun = fit.y`[{{digit-zero}}○]{3,40}`;

/** Digits said one after another, 二〇二三 or 幺三八…; `null` where a unit word follows within them. */
function readSpoken(text: string, at: number): Core | null {
  spokenRun.lastIndex = at;
  const run = spokenRun.exec(text)?.[0];
  if (!run || unitOf[text[at + run.length] ?? ''] !== undefined) return null;
  const signs = charsOf(run).map((char) => digitOf[char] ?? 0);
  const digits = signs.join('');
  const value = digits.length > 18 ? 1e18 : Number(digits);
  const to = at + run.length;
  if (isRow(signs) && counted.test(text.slice(to))) return rowOf(signs, to);
  return {
    to,
    quantity: exactly(value),
    approx: false,
    vague: false,
    step: 1,
    unit: 1,
    form: 'spoken',
    bare: true,
  };
}

const counted = fit`^\s*{row-counted}`;

/** 一二三: one behind the other, three at least. */
const isRow = (signs: readonly number[]): boolean =>
  signs.length > 2 &&
  signs[0] !== 0 &&
  signs.every((one, index) => index === 0 || one === (signs[index - 1] ?? 0) + 1);

/** 一二三个月 are one to three, and no hundred and twenty-three; none of them is the one meant. */
const rowOf = (signs: readonly number[], to: number): Core => ({
  to,
  quantity: { lo: signs[0] ?? 0, hi: signs.at(-1) ?? 0, best: (signs[0] ?? 0) + 0.5 },
  approx: true,
  vague: false,
  step: 1,
  unit: 1,
  form: 'chinese',
  bare: true,
});

function finish(state: NumeralState, from: number): Core | null {
  const last = state.current
    ? trails(state)
      ? times(state.current, state.lastUnit / 10)
      : state.current
    : exactly(0);
  const quantity = rounded(plus(plus(state.total, state.section), last));
  const bare = state.top === 1;
  return {
    to: state.at,
    quantity,
    approx: state.soft || !isExact(quantity),
    vague: state.vague,
    ...(state.other !== null && { other: cents(state.other * state.top) }),
    step: stepOf(state),
    unit: state.top,
    form: /\d/.test(state.text[from] ?? '') ? 'arabic' : 'chinese',
    bare,
  };
}
