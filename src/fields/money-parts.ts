import type { Amount } from './money-amounts.ts';
import { digitOf, unitOf } from './numeral-words.ts';
import { readWords } from './words.ts';

const { any, fit } = readWords('money.txt');

/** Whose part of a bill an amount is: all of it, what others paid, what was left to oneself. */
export type Part = 'spent' | 'covered' | 'left';

const roles = new RegExp(
  `(?<left>${any('part-left')})|(?<covered>${any('part-covered')})|(?<spent>${any('part-spent')})`,
  'giu',
);
const leftBehind = new RegExp(`^[^\\d，,。；;！!？?]{0,6}${any('left-behind')}`, 'iu');
/** A blank before a Chinese word, where something else may begin. */
const pause = /\s+(?=\p{Script=Han})/u;

/** The part that each of these amounts is by the nearest word before it, or right behind it; `null` where nothing tells. */
export const partsOf = (text: string, amounts: readonly Amount[]): readonly (Part | null)[] =>
  amounts.map(({ from, to }, index) => {
    const start = amounts[index - 1]?.to ?? 0;
    const before = text.slice(Math.max(start, from - 20), from).replace(/^.*[。；;！!？?\n]/u, '');
    const groups = [...before.matchAll(roles)].at(-1)?.groups;
    const next = amounts[index + 1]?.from;
    const behind = text.slice(to, next ?? text.length);
    // 花了四万六 自己掏的两万八: what leads the next amount stands behind a pause.
    const own = groups === undefined || next === undefined ? behind : behind.split(pause)[0];
    if (leftBehind.test(own ?? '')) return 'left';
    return groups === undefined
      ? null
      : ((['left', 'covered', 'spent'] as const).find((part) => groups[part]) ?? null);
  });

/** A share of a bill said as a fraction, and whose it is. */
export type Share = { readonly share: number; readonly part: Part };

const tenSign = fit.u`{ten}`;
const number = (said: string): number =>
  /\d/.test(said) ? Number(said) : (digitOf[said] ?? unitOf[said] ?? 0);
const share = fit.iu`(?<role>(?:${any('part-covered')}|${any('part-left')})[^\d，,。；;]{0,4}?)?(?:(?<half>{half})|(?<tenth>[\d.]+|[{{digit}}]){tenths}(?<five>{and-half})?|(?:{percent-sign}(?<hundredth>\d{1,2}|[{{digit}}]?{ten}[{{digit}}]?)|(?<percent>\d{1,2}(?:\.\d)?)\s?%)|(?<below>[{{digit}}]){fraction-sign}(?<above>[{{digit}}]))(?<behind>[^\d，,。；;]{0,3})`;

/** 报一半, 报了六成, 报销百分之七十, 自己出三分之一: the share, and whether others or oneself pay it; `null` where none is told. */
export function shareIn(text: string): Share | null {
  const said = share.exec(text)?.groups;
  if (said === undefined) return null;
  const words = `${said['role'] ?? ''}${said['behind'] ?? ''}`;
  const part = new RegExp(any('part-left'), 'iu').test(words) ? 'left' : 'covered';
  if (
    said['role'] === undefined &&
    !new RegExp(`${any('part-covered')}|${any('part-left')}`, 'iu').test(words)
  )
    return null;
  const value = valueOf(said);
  return value > 0 && value < 1 ? { share: value, part } : null;
}

function valueOf(said: { readonly [name: string]: string | undefined }): number {
  if (said['half'] !== undefined) return 0.5;
  if (said['tenth'] !== undefined)
    return number(said['tenth']) / 10 + (said['five'] === undefined ? 0 : 0.05);
  if (said['above'] !== undefined) return number(said['above']) / number(said['below'] as string);
  if (said['percent'] !== undefined) return Number(said['percent']) / 100;
  return hundredth(said['hundredth'] ?? '') / 100;
}

const hundredth = (said: string): number => {
  if (/^\d+$/.test(said)) return Number(said);
  const [tens = '', ones = ''] = said.split(tenSign);
  return (tens === '' ? 1 : number(tens)) * 10 + (ones === '' ? 0 : number(ones));
};

/** Of amounts in a text, those that may be the part asked for; all of them where none is asked for. */
export function ofPart(
  text: string,
  amounts: readonly Amount[],
  part: Part | undefined,
): readonly Amount[] {
  if (part === undefined) return amounts;
  if (shareIn(text) !== null) return [];
  const parts = partsOf(text, amounts);
  const asked = amounts.filter((_, index) => parts[index] === part);
  if (asked.length > 0) return asked;
  return parts.includes('covered') || parts.includes('left') ? [] : amounts;
}
