import { readMoney } from './cells/money-cell.ts';
import type { Head } from './find-head.ts';
import { type Cell, squeezed, textOf } from './grid.ts';
import { anyMark } from './list-words.ts';
import type { RowRead } from './read-row.ts';

/** What a list says its sum is, and what its rows come to, in integer cents. */
export type TotalDiffers = { readonly said: number; readonly counted: number };

const grand = new RegExp(`^${anyMark('grand')}|${anyMark('grand')}$`, 'u');

/** Where a list names one sum of all and the amounts of its rows come to another; `null` where they agree, or there is not exactly one. */
export function totalsDiffer(
  totals: readonly (readonly Cell[])[],
  reads: readonly RowRead[],
  head: Head,
): TotalDiffers | null {
  const column = head.columns.find(({ key }) => key === 'amount');
  const all = totals.filter((row) => row.some((cell) => grand.test(squeezed(textOf(cell)))));
  const [only, second] = all;
  if (column === undefined || only === undefined || second !== undefined) return null;
  const said = sumIn(only[column.at], column.scale);
  const counted = reads.reduce((sum, { row }) => sum + (row.cents ?? 0), 0);
  return said === null || said === counted ? null : { said, counted };
}

/** A sum may be larger than any amount of one household. */
function sumIn(cell: Cell | undefined, scale: number): number | null {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? Math.round(cell * scale * 100) : null;
  return readMoney(cell, scale).value ?? null;
}
