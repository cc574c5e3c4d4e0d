import type { Quantity } from './quantity.ts';
import { readWords } from './words.ts';

const { values } = readWords('numbers.txt');

/** Values of the digits, in everyday and in banknote script. */
export const digitOf = tableOf('digit', Number);

/** Values of the unit words; `k` and `w` as typed in chats for 千 and 万. */
export const unitOf = tableOf('step', Number);

/** Round figures of speech (domain.md section 8); behind them may stand 万. */
export const idioms = tableOf('figure', quantityOf);

/** 几 and its like in front of a unit word: not a figure yet. */
export const fewOf = tableOf('some', quantityOf);

/** Two digits said together as a range: 四五, 两三, and 三五. */
export const isPair = (a: number, b: number): boolean =>
  a > 0 && (b === a + 1 || (a === 3 && b === 5));

/** `900-800-1000` is about 900, at least 800, at most 1000; `100` is just that. */
function quantityOf(said: string): Quantity {
  const [best = 0, lo = best, hi = best] = said.split('-').map(Number);
  return { lo, hi, best };
}

function tableOf<T>(list: string, read: (value: string) => T): Readonly<Record<string, T>> {
  const table = Object.create(null) as Record<string, T>;
  for (const [word, value] of values(list)) table[word] = read(value);
  return table;
}
