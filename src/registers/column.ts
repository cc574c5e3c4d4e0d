import type { Words } from './words.ts';

/** What a cell holds. `id`: digits that are no number (identity, card, phone); `day`: `YYYY-MM-DD`; `yuan`: read as integer cents; `count`: a whole number. */
export type CellKind = 'text' | 'id' | 'day' | 'yuan' | 'count';

/** What a column finds in a row; nothing is an empty cell. */
export type CellRead = string | number | null | undefined;

/** One column of a register: its label is `register-column-<id>` in the locale, or `label`. */
export type Column<Row> = {
  readonly id: string;
  readonly label?: string;
  readonly kind: CellKind;
  /** Characters of a digit's breadth. */
  readonly width: number;
  /** Its numbers are worth adding up at the end of the table. */
  readonly total?: true;
  readonly read: (row: Row, words: Words) => CellRead;
};

/** What a filter looks at in a row. */
export type Marks = {
  /** The day it counts for, `YYYY-MM-DD`; `null` where it has none yet. */
  readonly day: string | null;
  readonly service?: string;
  readonly state?: string;
  readonly unit?: string;
  readonly category?: string | null;
  readonly source?: string;
  readonly batch?: string;
};

/** Which rows a register holds; what is left out lets every row pass. Both days are in it. */
export type Filter = {
  readonly from?: string;
  readonly to?: string;
} & { readonly [mark in Exclude<keyof Marks, 'day'>]?: string };

/** One register as data: its name is `register-<id>` in the locale. */
export type Register<Row> = {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly marks: (row: Row) => Marks;
  /** What the names of its states begin with in the locale. */
  readonly states: string;
  /** Rows that have a place in it at all. */
  readonly holds?: (row: Row, filter: Filter) => boolean;
};

/** Whether a row belongs into what was asked for; a row without a day belongs to no period. */
export function fits(marks: Marks, filter: Filter): boolean {
  const { from, to, ...others } = filter;
  if (from !== undefined && (marks.day ?? '') < from) return false;
  if (to !== undefined && (marks.day === null || marks.day > to)) return false;
  return (Object.keys(others) as (keyof typeof others)[]).every(
    (mark) => others[mark] === undefined || others[mark] === marks[mark],
  );
}
