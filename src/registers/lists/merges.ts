import type { Head } from './find-head.ts';
import type { Cell, Grid } from './grid.ts';
import type { ColumnKey } from './list-words.ts';

/** Things that one merged cell may say of all the rows beside it; a name, a number or an amount is of one. */
const common: ReadonlySet<ColumnKey> = new Set([
  'unit',
  'category',
  'cause',
  'bank',
  'branch',
  'day',
]);

/** The rows of a sheet with what its merged cells mean below the head. */
export type Merged = {
  /** A row's own cells. */
  readonly own: (row: number) => readonly Cell[];
  /** The same, where a merged cell says something of all its rows, filled in. */
  readonly filled: (row: number) => readonly Cell[];
  /** Columns whose cell in this row is one with that of another. */
  readonly shared: (row: number) => ReadonlySet<number>;
};

/** Fills down what is common to several rows, and says where a cell is shared. */
export function filledDown(grid: Grid, head: Head): Merged {
  const shared = new Map<number, Map<number, number>>();
  for (const { startRow, endRow, startCol, endCol } of grid.merges) {
    if (startRow <= head.to || endRow === startRow) continue;
    for (let row = startRow; row <= Math.min(endRow, grid.rows.length - 1); row++) {
      const columns = shared.get(row) ?? new Map<number, number>();
      for (let at = startCol; at <= Math.min(endCol, grid.rows[startRow]?.length ?? 0); at++)
        columns.set(at, startRow);
      shared.set(row, columns);
    }
  }
  const fill = new Set(head.columns.flatMap(({ key, at }) => (common.has(key) ? [at] : [])));
  const own = (row: number): readonly Cell[] => grid.rows[row] ?? [];
  return {
    own,
    shared: (row) => new Set(shared.get(row)?.keys()),
    filled: (row) => {
      const columns = shared.get(row);
      if (columns === undefined) return own(row);
      const cells = [...own(row)];
      for (const [at, from] of columns) if (fill.has(at)) cells[at] = own(from)[at] ?? null;
      return cells;
    },
  };
}
