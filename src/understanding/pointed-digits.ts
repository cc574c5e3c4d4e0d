import { digitOf } from '../fields/numeral-words.ts';
import { readWords } from '../fields/words.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const tensSign = ways('tens-sign');

const { any, part } = readWords('options.txt');
const marks = '[\\s()（）【】\\[\\]「」『』"\'“”‘’,，.。、:：!！~～*#＃]';
const sign = part`(?:\d{1,2}|[Ⅰ-Ⅻ]|[{{figure}}]?[{{ten}}][{{figure}}]?|[{{figure}}])`;
const lead = `(?:${any('lead')}|${marks})*`;
const tail = `(?:${any('tail')}|${marks})*`;
const whole = (inner: string): RegExp => new RegExp(`^${lead}${inner}${tail}$`, 'iu');

const first = whole(`${any('first')}${marks}?${any('last-one')}`);
const last = whole(`${any('last')}${marks}?${any('last-one')}`);
const fromEnd = whole(`${any('from-end')}(${sign})${any('measure')}?`);
const single = whole(`(${sign})\\s?${any('measure')}?`);
const ordinal = whole(`(${any('ordinal')})\\s?${any('measure')}?`);
const item = part`{before-figure}?${sign}{measure}?`;
const several = whole(`(${item}(?:(?:${marks}|[+/&;；]|${any('joint')})+${item})+)`);
const ends = whole(
  `(${any('foremost')}|${any('hindmost')})(${part`[{{few}}\d]`})${any('measure')}`,
);
const foremost = new RegExp(`^${any('foremost')}$`, 'u');

/** The numbers of options that a message names and nothing else ("2", "(2)", "第二个", "最后一个", "1 和 3"); empty when it names none of so many. */
export function digitsIn(plain: string, count: number): readonly number[] {
  if (count === 0 || plain.length > 40) return [];
  const numbers = [...new Set(named(plain, count))];
  return numbers.every((number) => number >= 1 && number <= count) ? numbers : [];
}

function named(plain: string, count: number): readonly number[] {
  const end = fromEnd.exec(plain)?.[1];
  if (end !== undefined) return [count + 1 - valueOf(end)];
  if (last.test(plain)) return [count];
  if (first.test(plain)) return [1];
  const one = single.exec(plain)?.[1];
  if (one !== undefined) return [valueOf(one)];
  const word = ordinal.exec(plain)?.[1]?.toLowerCase();
  if (word !== undefined) return [ordinals.indexOf(word) + 1];
  const [, side, few] = ends.exec(plain) ?? [];
  if (side !== undefined && few !== undefined) return atEnd(side, valueOf(few), count);
  const list = several.exec(plain)?.[1] ?? '';
  return [...list.matchAll(new RegExp(sign, 'gu'))].map(([found]) => valueOf(found));
}

/** In the order of the file, which the list does not keep. */
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** 前两个, 后三个. */
function atEnd(side: string, few: number, count: number): readonly number[] {
  const start = foremost.test(side) ? 1 : count + 1 - few;
  return Array.from({ length: few }, (_, index) => start + index);
}

/** The number that a sign stands for: 2, 二, 贰, Ⅱ, 十二. */
function valueOf(said: string): number {
  if (/^\d/u.test(said)) return Number(said);
  if (/^[Ⅰ-Ⅻ]/u.test(said)) return (said.codePointAt(0) as number) - 0x2160 + 1;
  const [tens = '', ones = ''] = said.split(tensSign);
  if (!tensSign.test(said)) return digitOf[said] ?? 0;
  return (tens === '' ? 1 : (digitOf[tens] ?? 0)) * 10 + (digitOf[ones] ?? 0);
}
