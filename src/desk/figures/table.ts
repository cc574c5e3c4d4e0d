import type { Phrase } from '../../messages/phrase.ts';
import type { CellKind } from '../../registers/column.ts';
import type { Drawing } from '../../registers/workbook.ts';
import { drawn } from '../../registers/workbook.ts';
import type { StaffView } from '../view.ts';
import type { Bars } from './charts.ts';

/** What stands in a cell; the word `few`: too few to be told. */
export type Cell = string | number | null;

/** One column: `figures-column-<id>` names it. */
export type FigureColumn = { readonly id: string; readonly kind: Exclude<CellKind, 'id' | 'day'> };

/** One table of the page and of the file: `figures-<id>` names it; the last row is a sum where `total` says so. */
export type FigureTable = {
  readonly id: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly total?: boolean;
  /** What is to be known of it. */
  readonly notes?: readonly Phrase[];
  readonly chart?: Bars;
};

/** A cell in words. */
export function cellWords(
  view: StaffView,
  cell: Cell | undefined,
  kind: FigureColumn['kind'],
): string {
  if (cell === null || cell === undefined) return '—';
  if (cell === 'few') return view.t('figures-few');
  if (typeof cell === 'string') return cell;
  return kind === 'yuan'
    ? (cell / 100).toLocaleString('en', { minimumFractionDigits: 2 })
    : String(cell);
}

/** A table as a sheet of the file. */
export const sheetFor = (view: StaffView, table: FigureTable, about: string): Drawing =>
  drawn<readonly Cell[]>({
    title: view.t(`figures-${table.id}`),
    about: [about, ...(table.notes ?? []).map(view.say)].join(' · '),
    columns: table.columns.map(({ id, kind }, at) => ({
      id,
      label: `figures-column-${id}`,
      kind,
      width: kind === 'text' ? 22 : 14,
      read: (row) => (row[at] === 'few' ? view.t('figures-few') : row[at]),
    })),
    rows: table.rows,
  });
