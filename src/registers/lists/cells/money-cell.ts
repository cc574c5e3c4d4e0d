import { findAmounts } from '../../../fields/money-amounts.ts';
import { digitOf } from '../../../fields/numeral-words.ts';
import { type Cell, squeezed } from '../grid.ts';
import { anyMark, markWords } from '../list-words.ts';
import { bad, type CellRead, good, isErrorCell, nothing, plainCell } from './plain-cell.ts';

/** Yuan below which no aid is given, and above which none is given to one household: the unit of the column is another, or a slip. */
const least = 10;
const most = 1_000_000;

const none: ReadonlySet<string> = new Set(markWords('no-amount'));
const beside = new RegExp(`${anyMark('beside-amount')}|[\\s\\p{P}¥￥$+]`, 'gu');
const unit = [10_000, 1000, 1].map((by) => ({
  by,
  pattern: new RegExp(`${anyMark(`unit-${by}`)}[整正]?$`, 'u'),
}));
const yuan = anyMark('unit-1');
const digit = `([${Object.keys(digitOf).join('')}\\d])`;
const small = new RegExp(
  `^(.*${yuan}|)零?(?:${digit}${anyMark('dimes')})?零?(?:${digit}${anyMark('cents')})?[整正]?$`,
  'u',
);

/** An amount in integer cents, however it is written: 3000, '3,000元', 叁仟元整, 1.2万; `scale` is how many yuan one of the column is. */
export function readMoney(cell: Cell | undefined, scale: number): CellRead<number> {
  const plain = plainCell(cell);
  if (plain === '' || none.has(squeezed(plain))) return nothing;
  if (isErrorCell(plain)) return bad('cell_error');
  const text = squeezed(plain).replaceAll(/(?<=\d)[,，'](?=\d{3}(?!\d))/gu, '');
  const exact = exactly(text.replace(/^(?:[¥￥$]|人民币|rmb|cny)/u, ''), scale);
  return exact === null ? inWords(text, scale) : judged(exact);
}

const judged = (cents: number | 'fraction'): CellRead<number> => {
  if (cents === 'fraction') return bad('amount_fraction');
  if (cents < 0) return bad('amount_negative');
  if (cents === 0) return bad('amount_zero');
  if (cents < least * 100) return bad('amount_tiny', { yuan: (cents / 100).toFixed(2) });
  return cents > most * 100 ? bad('amount_huge') : good(cents);
};

/** Digits with or without a unit behind them; `null` where it is anything else. */
function exactly(text: string, scale: number): number | 'fraction' | null {
  const named = unit.find(({ pattern }) => pattern.test(text));
  const digits = named === undefined ? text : text.replace(named.pattern, '');
  const match = /^([-−]?|[(（])(\d{1,12})(?:[.．](\d*))?[)）]?$/u.exec(digits);
  if (match === null) return null;
  const by = named?.by ?? scale;
  const value = Number(`${match[2]}.${match[3] || '0'}`) * by * 100;
  const cents = Math.round(value);
  // Sums made by formulas end in 0.30000000000000004.
  if (Math.abs(value - cents) > 0.000_01 * Math.max(1, by)) return 'fraction';
  return match[1] === '' ? cents : -cents;
}

/** An amount in words, as one says or writes it on a receipt. */
function inWords(text: string, scale: number): CellRead<number> {
  const parts = small.exec(text);
  const [, whole = '', dime, cent] = parts ?? [];
  const coins = valueOf(dime) * 10 + valueOf(cent);
  const rest = parts !== null && (dime ?? cent) !== undefined ? whole : text;
  if (rest === '' && coins > 0) return judged(coins);
  const found = findAmounts(rest);
  const [only] = found;
  if (only === undefined) return bad('amount_unread');
  if (found.some(({ approx, vague }) => approx || vague)) return bad('amount_about');
  if (found.some(({ rate }) => rate !== null)) return bad('amount_regular');
  if (new Set(found.map(({ value }) => value)).size > 1) return bad('amount_several');
  const left = found.reduceRight(
    (said, { from, to }) => said.slice(0, from) + said.slice(to),
    rest,
  );
  if (left.replaceAll(beside, '') !== '') return bad('amount_unread');
  if (/[-−]/u.test(left)) return bad('amount_negative');
  const by = only.currency || !only.bare ? 1 : scale;
  return judged(Math.round(only.value * by * 100) + coins);
}

const valueOf = (said: string | undefined): number =>
  said === undefined ? 0 : (digitOf[said] ?? Number(said));
