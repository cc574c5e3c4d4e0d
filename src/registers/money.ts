import { readFileSync } from 'node:fs';
import type { Value } from '../messages/value.ts';

/** Integer cents as yuan with two decimals and thousands apart: `1,234.50`. */
export function yuan(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}${whole.toLocaleString('en-US')}.${rest}`;
}

/** The same without separators, as a bank's file wants it: `1234.50`. */
export const plainYuan = (cents: number): string => yuan(cents).replaceAll(',', '');

/** An answer's amount of yuan in integer cents: the best guess of one that was said as "about"; `null` where there is none. */
export function centsOf(value: Value | undefined): number | null {
  if (typeof value === 'number') return Math.round(value * 100);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const best = (value as { readonly [key: string]: Value })['value'];
  return typeof best === 'number' ? Math.round(best * 100) : null;
}

/** The sum of cents. */
export const sumOf = (cents: readonly number[]): number => cents.reduce((a, b) => a + b, 0);

const lists = Object.fromEntries(
  readFileSync(new URL('capitals.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', marks = ''] = line.split(':');
      return [
        name.trim(),
        marks
          .trim()
          .split(' ')
          .map((mark) => (mark === '_' ? '' : mark)),
      ] as const;
    }),
);
const [digits, places, groups, [yuanMark, jiao, fen, whole, minus]] = [
  lists['digits'] ?? [],
  lists['places'] ?? [],
  lists['groups'] ?? [],
  lists['marks'] ?? [],
] as [string[], string[], string[], string[]];
const zero = digits[0] as string;

/** An amount in capitals as a receipt bears it: from integer cents, below ten thousand 亿; throws for anything else, which only a wrong program gives. */
export function capitals(cents: number): string {
  if (!Number.isSafeInteger(cents) || Math.abs(cents) >= 1e14)
    throw new Error(`Cannot write an amount in capitals: ${cents} are no cents`);
  const size = Math.abs(cents);
  const [full, tens, ones] = [Math.floor(size / 100), Math.floor(size / 10) % 10, size % 10];
  const head = full > 0 || size === 0 ? `${inWords(full)}${yuanMark}` : '';
  return `${cents < 0 ? minus : ''}${head}${small(tens, ones, head !== '')}`;
}

function small(tens: number, ones: number, behind: boolean): string {
  const first = tens > 0 ? `${digits[tens]}${jiao}` : '';
  if (ones === 0) return `${first}${whole}`;
  return `${first || (behind ? zero : '')}${digits[ones]}${fen}`;
}

/** A whole number, four figures a group; a gap of zeros is one 零. */
function inWords(number: number): string {
  if (number === 0) return zero;
  const parts: string[] = [];
  let gap = false;
  for (let group = 2; group >= 0; group -= 1) {
    const value = Math.floor(number / 10_000 ** group) % 10_000;
    if (value === 0) {
      gap = parts.length > 0;
      continue;
    }
    const led = parts.length > 0 && (gap || value < 1000);
    parts.push(`${led ? zero : ''}${ofGroup(value)}${groups[group]}`);
    gap = false;
  }
  return parts.join('');
}

function ofGroup(value: number): string {
  let said = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = said !== '';
      continue;
    }
    said += `${gap ? zero : ''}${digits[digit]}${place > 0 ? places[place] : ''}`;
    gap = false;
  }
  return said;
}
