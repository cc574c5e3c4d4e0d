import type { Numeral } from './numeral.ts';
import { cents } from './quantity.ts';
import { readWords } from './words.ts';

const { any, fit, part } = readWords('numbers.txt');

const before = (list: string): RegExp =>
  new RegExp(`${any(list)}\\s?${any('between')}*\\s*$`, 'iu');
const below = before('below-before');
const most = before('most-before');
const least = before('least-before');
/** A tilde behind a number joins it to the next one, and says nothing of about. */
const around = fit.iu`(?:${any('around-before')}\s?${any('between')}*|(?<![{{figure-or-unit}}\dkw]\s?)[~〜∼])\s*$`;

const firstWith = (
  said: string,
  bounds: readonly (readonly [RegExp, Partial<Numeral>])[],
): Partial<Numeral> | null => {
  for (const [pattern, ends] of bounds) {
    const length = pattern.exec(said)?.[0].length;
    if (length !== undefined) return { ...ends, from: length };
  }
  return null;
};

/** The number with the words of "about" that stand before it, which change what it says. */
export function withPrefix(text: string, numeral: Numeral): Numeral {
  const said = text.slice(Math.max(0, numeral.from - 14), numeral.from);
  if (isLittle(said, text, numeral))
    return {
      ...numeral,
      from: numeral.from - 1,
      value: cents(numeral.value * 0.9),
      max: numeral.value,
      approx: true,
    };
  const top = { max: numeral.max ?? numeral.value };
  const bottom = { min: numeral.min ?? numeral.value };
  const ends = firstWith(said, [
    [below, top],
    [most, top],
    [least, bottom],
    [around, {}],
  ]);
  if (ends === null) return numeral;
  return { ...numeral, ...ends, from: numeral.from - (ends.from as number), approx: true };
}

const littleFigure = fit`[{{digit-two}}\d]`;
/** 小一万 is a little less than that. */
const isLittle = (said: string, text: string, { unit, from }: Numeral): boolean =>
  said.endsWith('小') && unit >= 100 && littleFigure.test(text[from] ?? '');

const behind = (list: string, rest = ''): RegExp => fit.iuy`\s*{of}?${any(list)}${rest}`;
const above = behind('above-behind', part`(?!{no-more-behind})`);
const slightly = behind('slightly-behind');
const orMore = behind('least-behind');
const orLess = behind('below-behind');
const lessAtEnd = behind('below-last', part`(?=$|[{{last-tail}}\s\p{P}])`);
const atMost = behind('most-behind');
const soft = behind('around-behind');

/** How much of a step 出头 is at most: of ten thousands a fifth. */
const little = (value: number): number => (value >= 10_000 ? 5 : 1);

/** The words of "about" that stand behind a number and its unit, at `at`; the numeral's `to` then lies behind them. */
export function softened(text: string, numeral: Numeral, at: number): Numeral {
  const { value, min, max } = numeral;
  const end = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  const found = (
    [
      [orMore, { min: min ?? value }],
      [lessAtEnd, { max: max ?? value }],
      [orLess, { max: max ?? value }],
      [atMost, { max: max ?? value }],
      // 两万出头 is no two and a half.
      [
        slightly,
        min === undefined ? { min: value, max: value + numeral.step / little(value) } : {},
      ],
      [above, min === undefined ? { min: value, max: value + numeral.step } : {}],
      [soft, {}],
    ] as const
  ).find(([pattern]) => end(pattern) > 0);
  if (found === undefined) return { ...numeral, to: Math.max(numeral.to, at) };
  return { ...numeral, ...found[1], to: end(found[0]), approx: true };
}
