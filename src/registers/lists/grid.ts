/** A cell as a file holds it; a date stands for its day in UTC. */
export type Cell = string | number | boolean | Date | null;

/** Cells that were made one; rows and columns from 0, both ends within. */
export type Merge = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
};

/** One sheet of a file, without the empty rows at its end; the first row is row 1 of the sheet. */
export type Grid = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Rows from 0 that are hidden in the sheet. */
  readonly hidden: ReadonlySet<number>;
  /** Whether the sheet goes on below the rows that are read; as far as was read, nothing stands there. */
  readonly cut: boolean;
  /** Whether the sheet itself is hidden. */
  readonly unseen: boolean;
};

/** A cell as text, on one line; a number without an exponent, a date as `YYYY-MM-DD`; never throws. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return bare(cell);
  if (typeof cell === 'number') return numberText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayText(cell);
  return cell ? 'TRUE' : 'FALSE';
}

/** A text without what programs put around it so that Excel leaves it alone: `="0012"`, `'0012`, a tab before it. */
function bare(text: string): string {
  const plain = text.toWellFormed().trim();
  return (/^="(.*)"$/su.exec(plain)?.[1] ?? plain.replace(/^'/u, '')).trim();
}

/** A long number with the fifteen figures that Excel keeps, and noughts for the others. */
function numberText(value: number): string {
  const [, sign = '', first = '', rest = '', power = '0'] =
    /^(-?)(\d)\.(\d+)e\+(\d+)$/u.exec(value.toExponential(14)) ?? [];
  return Math.abs(value) < 1e15 || first === '' || Number(power) > 40
    ? String(value)
    : sign + first + rest.padEnd(Number(power), '0');
}

function dayText(date: Date): string {
  const year = date.getUTCFullYear();
  return year < 0 || year > 9999 ? '' : date.toISOString().slice(0, 10);
}

/** Whether nothing stands in a cell. */
export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === '';

/** The letters of a column from 0, as a sheet shows them: A, B … AA. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A text in half-width small letters without any blanks, to be compared. */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
