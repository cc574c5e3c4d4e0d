import type { CellValue, MergeRange, PageSetup, WriteSheet } from 'hucre';
import { dayOf, timeOf } from '../messages/day.ts';
import { cellOf, heightOf } from './cells.ts';
import { clean } from './clean.ts';
import { type Column, type Filter, fits, type Register } from './column.ts';
import { columnOf, styles } from './looks.ts';
import { named, type Words } from './words.ts';

/** Who made it and when: stands on every sheet and paper. */
export type Made = { readonly by: string; readonly at: number };

/** A table as it will stand on one sheet: the columns, their rows, and the lines above. */
export type Table<Row> = {
  readonly title: string;
  /** Stands before who made it: period and filters in words. */
  readonly about?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
};

/** The row that the labels stand in, from 1. */
export const head = 3;
/** A register's rows that fit the filter, as a table. */
export function registerTable<Row>(
  { id, columns, marks, holds, states }: Register<Row>,
  rows: readonly Row[],
  { filter, words }: { readonly filter: Filter; readonly words: Words },
): Table<Row> {
  return {
    title: words.t(`register-${id}|service-${id}`),
    about: aboutFilter(filter, states, words),
    columns,
    rows: rows.filter((row) => (holds?.(row, filter) ?? true) && fits(marks(row), filter)),
  };
}

const marked: { readonly [mark: string]: string } = {
  service: 'service-',
  category: 'o-hardship_category-',
  source: 'register-origin-',
};

function aboutFilter({ from, to, ...others }: Filter, states: string, words: Words): string {
  const period =
    from === undefined && to === undefined
      ? []
      : [words.t('register-period', { from: from ?? '…', to: to ?? '…' })];
  const chosen = Object.entries(others).flatMap(([mark, value]) => {
    if (value === undefined) return [];
    const begin = mark === 'state' ? states : marked[mark];
    return [
      begin === undefined ? value : named(words, `${begin}${value}.staff|${begin}${value}`, value),
    ];
  });
  return [...period, ...chosen].join(words.t('register-apart'));
}

/** A table as a sheet: title, period and maker, a frozen head with a filter, real dates and numbers, and digits that stay text. */
export function sheetOf<Row>(
  table: Table<Row>,
  { words, made, name }: { readonly words: Words; readonly made: Made; readonly name: string },
): WriteSheet {
  const columns: readonly Column<Row>[] = [numbered(table.rows), ...table.columns];
  const labels = columns.map((column) => words.t(column.label ?? `register-column-${column.id}`));
  const rows = table.rows.map((row) =>
    columns.map((column) => cellOf(column.kind, column.read(row, words))),
  );
  const total = totalRow(table, columns, words);
  const last = head + rows.length;
  return {
    name,
    columns: columns.map(columnOf),
    rows: [
      filled(clean(table.title), columns.length),
      filled(clean(underTitle(table, words, made)), columns.length),
      labels,
      ...rows,
      ...(total === null ? [] : [total]),
    ],
    cells: styles(columns, total === null ? null : last),
    merges: [0, 1].map((row) => wholeRow(row, columns.length)),
    rowDefs: new Map([
      [0, { height: 28 }],
      [1, { height: 18 }],
      [2, { height: 32 }],
      ...rows.map((row, at) => [at + head, { height: heightOf(row, columns) }] as const),
    ]),
    freezePane: { rows: head, columns: Math.min(2, columns.length - 1) },
    autoFilter: { range: `A${head}:${letterOf(columns.length - 1)}${last}` },
    pageSetup: pageOf(columns),
    headerFooter: { oddFooter: `&L${footer(words, made)}&R&P / &N` },
  };
}

/** A row of one cell as broad as the table. */
const wholeRow = (row: number, columns: number): MergeRange => ({
  startRow: row,
  endRow: row,
  startCol: 0,
  endCol: columns - 1,
});

const pageOf = <Row>(columns: readonly Column<Row>[]): PageSetup => ({
  ...paperFor(columns.reduce((all, { width }) => all + width, 0)),
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  horizontalCentered: true,
});

/** Paper on which so many characters in a row can still be read. */
function paperFor(width: number): Pick<PageSetup, 'paperSize' | 'orientation'> {
  if (width <= 110) return { paperSize: 'a4', orientation: 'portrait' };
  return { paperSize: width <= 170 ? 'a4' : 'a3', orientation: 'landscape' };
}

/** 序号: the row's place in this table. */
function numbered<Row>(rows: readonly Row[]): Column<Row> {
  const places = new Map(rows.map((row, index) => [row, index + 1]));
  return { id: 'n', kind: 'count', width: 6, read: (row) => places.get(row) };
}

function totalRow<Row>(
  { rows }: Table<Row>,
  columns: readonly Column<Row>[],
  words: Words,
): CellValue[] | null {
  if (rows.length === 0 || !columns.some(({ total }) => total)) return null;
  return columns.map((column, index) => {
    if (index === 0) return words.t('register-total');
    if (!column.total) return null;
    const sum = rows.reduce((all, row) => {
      const read = column.read(row, words);
      return all + (typeof read === 'number' ? read : 0);
    }, 0);
    return column.kind === 'yuan' ? sum / 100 : sum;
  });
}

const filled = (first: string, length: number): CellValue[] => [
  first,
  ...Array.from<null>({ length: length - 1 }).fill(null),
];

function underTitle<Row>({ about, rows }: Table<Row>, words: Words, made: Made): string {
  const parts = [about, words.t('register-rows', { rows: rows.length }), madeWords(words, made)];
  return parts.filter(Boolean).join(words.t('register-apart'));
}

/** Who made it and when, in words. */
export const madeWords = (words: Words, { by, at }: Made): string =>
  words.t('register-made', { by, at: `${dayOf(at)} ${timeOf(at)}` });

/** In a footer `&` begins a command. */
const footer = (words: Words, made: Made): string =>
  clean(madeWords(words, made)).replaceAll('&', '&&').replaceAll('\n', ' ').slice(0, 120);

function letterOf(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
