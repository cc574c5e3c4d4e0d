import { type Cell, type Grid, isBlank, letterOf, textOf } from './grid.ts';
import { scaleOf, type Told, toldBy } from './heading.ts';
import type { ColumnKey } from './list-words.ts';

/** A column that is read: where it stands (from 0), what it is called, and how many yuan one of it is. */
export type Column = {
  readonly key: ColumnKey;
  readonly at: number;
  readonly letter: string;
  readonly heading: string;
  readonly scale: number;
};

/** The head of a list: its rows (from 0, both within), its columns, and those that are not read. */
export type Head = {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  readonly passed: readonly string[];
  /** Headings that could not be told. */
  readonly untold: readonly string[];
  /** Headings of columns that another was preferred to, with the one that is read. */
  readonly second: readonly {
    readonly heading: string;
    readonly letter: string;
    readonly used: Column;
  }[];
};

/** How far down a head is looked for. */
const deepest = 60;
/** What makes a row a head: names of people, or what says who they are, with something beside it. */
const leading: ReadonlySet<ColumnKey> = new Set(['name', 'id']);

/** The head of a sheet, wherever it stands and whether it has one row or two; `null` where none is like one. */
export function findHead(grid: Grid): Head | null {
  let best: Head | null = null;
  for (let from = 0; from < Math.min(grid.rows.length, deepest); from++)
    for (const to of [from, from + 1]) {
      const head = headAt(grid, from, to);
      if (head !== null && isBetter(head, best)) best = head;
    }
  return best;
}

/** More columns, and of as many the head of one row; one column alone is no head. */
function isBetter(head: Head, best: Head | null): boolean {
  const more = head.columns.length - (best?.columns.length ?? 1);
  return more > 0 || (more === 0 && best !== null && head.to === head.from && best.to > best.from);
}

function headAt(grid: Grid, from: number, to: number): Head | null {
  if (to >= grid.rows.length) return null;
  const headings = headingsOf(grid, from, to);
  const told = headings.map(({ heading }) => (heading === '' ? null : toldBy(heading)));
  const columns = chosen(headings, told);
  if (!columns.some(({ key }) => leading.has(key))) return null;
  const taken = new Set(columns.map(({ at }) => at));
  const left = headings.filter(({ at, heading }) => heading !== '' && !taken.has(at));
  const of = (one: (typeof left)[number]): Told => told[one.at] ?? null;
  return {
    from,
    to,
    columns,
    passed: left.filter((one) => of(one) === 'passed').map(({ heading }) => heading),
    untold: left.filter((one) => of(one) === null).map(({ heading }) => heading),
    second: left.flatMap((one) => {
      const key = of(one);
      const used = columns.find((column) => typeof key === 'object' && column.key === key?.key);
      const letter = letterOf(one.at);
      return used === undefined ? [] : [{ heading: one.heading, letter, used }];
    }),
  };
}

type Heading = { readonly at: number; readonly heading: string };

/** What stands over each column: the lower of two rows where it says something, else the upper. */
function headingsOf(grid: Grid, from: number, to: number): readonly Heading[] {
  const upper = grid.rows[from] ?? [];
  const lower = to > from ? (grid.rows[to] ?? []) : [];
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, at) => ({
    at,
    heading: short(isBlank(lower[at]) ? upper[at] : lower[at]),
  }));
}

/** A heading is a few words; a title or a sentence is none. */
const short = (cell: Cell | undefined): string => {
  const text = typeof cell === 'string' ? textOf(cell) : '';
  return text.length > 40 ? '' : text.replaceAll(/\s+/gu, '');
};

/** One column for each thing that is read: the one whose word is preferred, the leftmost of equals. */
function chosen(headings: readonly Heading[], told: readonly Told[]): readonly Column[] {
  const best = new Map<ColumnKey, { readonly rank: number; readonly at: number }>();
  for (const { at } of headings) {
    const one = told[at];
    if (one === null || one === undefined || one === 'passed') continue;
    const before = best.get(one.key);
    if (before === undefined || one.rank < before.rank) best.set(one.key, { rank: one.rank, at });
  }
  return [...best]
    .map(([key, { at }]) => {
      const heading = headings[at]?.heading ?? '';
      return { key, at, letter: letterOf(at), heading, scale: scaleOf(heading) };
    })
    .toSorted((a, b) => a.at - b.at);
}
