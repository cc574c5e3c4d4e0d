import { setImmediate } from 'node:timers/promises';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { ListRow } from '../../records/batch-deed.ts';
import { digestOf } from './digest.ts';
import { type Fault, isGrave } from './fault.ts';
import { findHead, type Head } from './find-head.ts';
import type { Cell, Grid } from './grid.ts';
import { filledDown } from './merges.ts';
import { type GridsRead, readGrids } from './read-grids.ts';
import { type RowRead, readRow } from './read-row.ts';
import { type RowKind, rowKind } from './row-kind.ts';
import { type TotalDiffers, totalsDiffer } from './totals.ts';

/** A list as it was read: who may be taken, every fault, what was left out and what could not be told. Nothing is written by reading. */
export type ListRead = {
  /** SHA-256 of the file: the same file again is the same list. */
  readonly digest: string;
  readonly grid: Grid;
  readonly head: Head;
  /** Rows without a grave fault. */
  readonly rows: readonly ListRow[];
  /** Rows that are not taken, from 1. */
  readonly refused: readonly number[];
  readonly faults: readonly Fault[];
  readonly leftOut: { readonly [kind in Exclude<RowKind, 'person'>]: number };
  /** A sum in the list that is not the sum of its rows. */
  readonly total: TotalDiffers | null;
  /** Other sheets of the file, and whether one looks like a list. */
  readonly others: readonly { readonly name: string; readonly list: boolean }[];
};

/** A list, or why the file is none. */
export type ListOutcome = { readonly list: ListRead } | { readonly problem: Phrase };

/** What reading may know: the day it is, which sheet is wanted where there are several, and whether it is an old register. */
export type ListContext = {
  readonly today: string;
  readonly sheet?: string;
  readonly old?: boolean;
  /** How the sheets are read; here and now where absent. */
  readonly grids?: (bytes: Uint8Array) => Promise<GridsRead>;
};

/** Rows read before others get their turn. */
const atOnce = 200;

/** Reads a list out of the bytes of a file; never throws, and the same bytes always give the same. */
export async function readList(bytes: Uint8Array, context: ListContext): Promise<ListOutcome> {
  const read = await (context.grids ?? readGrids)(bytes);
  if ('problem' in read) return read;
  const heads = read.grids.map((grid) => ({ grid, head: findHead(grid) }));
  const found = heads.filter((one): one is Sheet => one.head !== null);
  const chosen =
    found.find(({ grid }) => grid.name === context.sheet) ??
    found.find(({ grid }) => !grid.unseen) ??
    found[0];
  if (chosen === undefined)
    return { problem: phrase('list-problem-head', { sheets: namesOf(read.grids) }) };
  const others = heads
    .filter(({ grid }) => grid !== chosen.grid)
    .map(({ grid, head }) => ({ name: grid.name, list: head !== null }));
  const list = await listOf(chosen, context);
  return { list: { digest: digestOf(bytes), ...list, others } };
}

type Sheet = { readonly grid: Grid; readonly head: Head };

const namesOf = (grids: readonly Grid[]): string =>
  grids
    .map(({ name }) => name)
    .filter((name) => name !== '')
    .join(' · ') || '-';

async function listOf(
  { grid, head }: Sheet,
  context: ListContext,
): Promise<Omit<ListRead, 'digest' | 'others'>> {
  const { reads, leftOut, totals } = await rowsOf({ grid, head }, context);
  const isTaken = ({ faults }: RowRead): boolean => !faults.some(({ kind }) => isGrave(kind));
  return {
    grid,
    head,
    rows: reads.filter(isTaken).map(({ row }) => row),
    refused: reads.filter((one) => !isTaken(one)).map(({ row }) => row.row),
    faults: withTwice(reads, head),
    leftOut,
    total: totalsDiffer(totals, reads, head),
  };
}

/** Everybody in the rows below the head, and what else stands there. */
async function rowsOf({ grid, head }: Sheet, { today, old }: ListContext) {
  const merges = filledDown(grid, head);
  const leftOut = { total: 0, note: 0, head: 0, blank: 0 };
  const reads: RowRead[] = [];
  const totals: (readonly Cell[])[] = [];
  for (let at = head.to + 1; at < grid.rows.length; at++) {
    if (at % atOnce === 0) await setImmediate();
    const kind = rowKind(merges.own(at), head);
    if (kind === 'total') totals.push(merges.own(at));
    if (kind !== 'person') {
      leftOut[kind]++;
      continue;
    }
    const place = { row: at + 1, cells: merges.filled(at), merged: merges.shared(at) };
    reads.push(readRow({ ...place, head, today, old, hidden: grid.hidden.has(at) }));
  }
  return { reads, leftOut, totals };
}

/** All faults by their rows, with those that only the whole list shows: one account for two people. */
function withTwice(reads: readonly RowRead[], head: Head): readonly Fault[] {
  const first = new Map<string, RowRead['row']>();
  const column = head.columns.find(({ key }) => key === 'account');
  return reads.flatMap(({ row, faults }) => {
    const account = row.payee.account?.number;
    const before = account === undefined ? undefined : first.get(account);
    if (account !== undefined && before === undefined) first.set(account, row);
    if (before === undefined || before.payee.idNumber === row.payee.idNumber) return faults;
    const where = { row: row.row, letter: column?.letter ?? '', heading: column?.heading ?? '' };
    const more = { other: String(before.row) };
    return [...faults, { kind: 'account_twice' as const, ...where, said: account ?? '', more }];
  });
}
