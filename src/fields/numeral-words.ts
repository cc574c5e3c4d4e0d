import { exactly, type Quantity } from './quantity.ts';

/** Values of the digits, in everyday and in banknote script. */
export const digitOf: Readonly<Record<string, number>> = eachChar([
  ['零〇○', 0],
  ['一壹', 1],
  ['二两俩贰弍兩倆', 2],
  ['三仨叁', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
]);

/** Values of the unit words; `k` and `w` as typed in chats for 千 and 万. */
export const unitOf: Readonly<Record<string, number>> = eachChar([
  ['十拾', 10],
  ['百佰', 100],
  ['千仟kK', 1000],
  ['万萬wW', 1e4],
  ['亿億', 1e8],
]);

/** Round figures of speech (domain.md section 8); behind them may stand 万. */
export const idioms: Readonly<Record<string, Quantity>> = {
  千儿八百: { lo: 800, hi: 1000, best: 900 },
  万儿八千: { lo: 8000, hi: 10_000, best: 9000 },
  百儿八十: { lo: 80, hi: 100, best: 90 },
  百八十: { lo: 80, hi: 100, best: 90 },
  百把: exactly(100),
  千把: exactly(1000),
  万把: exactly(10_000),
  百十来: exactly(110),
  百十: exactly(110),
  上百: exactly(100),
  上千: exactly(1000),
  上万: exactly(10_000),
};

/** 几 and its like in front of a unit word: not a figure yet. */
export const fewOf: Readonly<Record<string, Quantity>> = {
  大几: { lo: 6, hi: 9, best: 7 },
  小几: { lo: 2, hi: 4, best: 3 },
  好几: { lo: 3, hi: 9, best: 5 },
  几: { lo: 2, hi: 9, best: 5 },
  数: { lo: 2, hi: 9, best: 5 },
};

/** Two digits said together as a range: 四五, 两三, and 三五. */
export const isPair = (a: number, b: number): boolean =>
  a > 0 && (b === a + 1 || (a === 3 && b === 5));

function eachChar(rows: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const table: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const [chars, value] of rows) for (const char of chars) table[char] = value;
  return table;
}
