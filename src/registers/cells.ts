import type { CellValue } from 'hucre';
import { clean } from './clean.ts';
import type { CellKind, CellRead, Column } from './column.ts';

/** What is written for what a column read: numbers and whole days as such, everything else as text. */
export function cellOf(kind: CellKind, read: CellRead): CellValue {
  if (read === null || read === undefined || read === '') return null;
  if (kind === 'yuan') return typeof read === 'number' ? read / 100 : clean(read);
  if (kind === 'count') return typeof read === 'number' ? read : clean(read);
  if (kind === 'day' && typeof read === 'string' && isDay(read))
    return new Date(`${read}T00:00:00Z`);
  return clean(String(read));
}

/** A whole day of the calendar after 1900, as Excel has no others; a month alone stays text. */
const isDay = (text: string): boolean =>
  /^(?:19|20|21)\d\d-\d\d-\d\d$/u.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Points that a row needs for its longest text, a Chinese character being two digits wide: not every program makes room by itself. */
export function heightOf<Row>(
  cells: readonly CellValue[],
  columns: readonly Column<Row>[],
): number {
  const lines = cells.map((cell, index) => {
    if (typeof cell !== 'string') return 1;
    const width = Math.max(2, (columns[index]?.width ?? 10) - 1);
    return cell
      .split('\n')
      .reduce((all, one) => all + Math.max(1, Math.ceil(breadth(one) / width)), 0);
  });
  return Math.min(400, Math.max(...lines) * 13.5 + 4);
}

const breadth = (text: string): number => {
  let all = 0;
  for (const one of text) all += one > '\u02FF' ? 2 : 1;
  return all;
};
