import { birthOf, sexOf } from '../../fields/id-number.ts';
import type { ListRow } from '../../records/batch-deed.ts';
import type { Account } from '../../records/line.ts';
import { readAccount } from './cells/account-cell.ts';
import { readDay } from './cells/day-cell.ts';
import { readId } from './cells/id-cell.ts';
import { readMoney } from './cells/money-cell.ts';
import { readName } from './cells/name-cell.ts';
import { type CellRead, isErrorCell, plainCell } from './cells/plain-cell.ts';
import { readOption, readPhone, readSex, readSize } from './cells/small-cells.ts';
import { type CellFault, type Fault, isGrave } from './fault.ts';
import type { Column, Head } from './find-head.ts';
import { type Cell, textOf } from './grid.ts';
import type { ColumnKey } from './list-words.ts';

/** One row with somebody in it: where it stands from 1, its cells with merges filled, and what the list is. */
export type RowIn = {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly head: Head;
  readonly today: string;
  /** Columns from 0 whose cell here is one with that of another row. */
  readonly merged: ReadonlySet<number>;
  readonly hidden: boolean;
  /** A row of an old register, whose aid was paid long ago. */
  readonly old?: boolean;
};

/** A row as it was read; it is taken where none of its faults is grave. */
export type RowRead = { readonly row: ListRow; readonly faults: readonly Fault[] };

/** Longest text of a cell that is kept or shown. */
const longest = 60;

/** Reads one row; every cell that could not be read is a fault of its own. */
export function readRow(given: RowIn): RowRead {
  const faults: Fault[] = [];
  const look = lookIn(given, faults);
  const name = look('name', (cell) => readName(cell)) ?? '';
  const idNumber = look('id', (cell) => readId(cell, given.today));
  const row: ListRow = {
    row: given.row,
    payee: {
      name,
      ...kept({ idNumber }),
      ...kept({ phone: look('phone', (cell) => readPhone(cell, given.today)) }),
      ...kept({ unit: words(given, 'unit') }),
      ...kept({ account: accountOf(given, name, { look, faults }) }),
    },
    ...kept({ category: categoryIn(look) }),
    ...kept({ cause: look('cause', (cell) => readOption(cell, 'cause')) }),
    ...kept({ cents: centsOf(given, look, faults) }),
    ...kept({ size: look('size', readSize) }),
    ...kept({ paidOn: dayOf(given, look, faults) }),
    ...kept({ fileNo: words(given, 'file') }),
  };
  compare(given, idNumber, { look, faults });
  if (given.hidden) faults.push(faultAt(given, undefined, { kind: 'row_hidden' }));
  return { row, faults };
}

type Look = <Value>(
  key: ColumnKey,
  read: (cell: Cell | undefined) => CellRead<Value>,
) => Value | undefined;
type Looking = { readonly look: Look; readonly faults: Fault[] };

const columnOf = ({ head }: RowIn, key: ColumnKey): Column | undefined =>
  head.columns.find((column) => column.key === key);

/** What is there, as a part of an object; nothing where it is not. */
const kept = <Part extends object>(part: Part): Partial<Part> =>
  Object.values(part).every((value) => value === undefined || value === '') ? {} : part;

/** Name and number are missed also where the list has no column for them. */
const needed: ReadonlySet<ColumnKey> = new Set(['name', 'id']);

function lookIn(given: RowIn, faults: Fault[]): Look {
  return (key, read) => {
    const column = columnOf(given, key);
    if (column === undefined && !needed.has(key)) return undefined;
    const cell = column === undefined ? null : given.cells[column.at];
    const isError = isErrorCell(plainCell(cell));
    const found: CellRead<never> | ReturnType<typeof read> = isError
      ? { faults: [{ kind: needed.has(key) || key === 'amount' ? 'cell_error' : 'value_error' }] }
      : read(cell);
    for (const fault of found.faults) faults.push(faultAt(given, column, fault));
    return found.faults.some(({ kind }) => isGrave(kind)) ? undefined : found.value;
  };
}

function faultAt(given: RowIn, column: Column | undefined, fault: CellFault): Fault {
  const said = column === undefined ? '' : textOf(given.cells[column.at]);
  return {
    ...fault,
    row: given.row,
    letter: column?.letter ?? '',
    heading: column?.heading ?? '',
    said: said.slice(0, longest),
  };
}

/** Free words of a cell, as they stand. */
function words(given: RowIn, key: ColumnKey): string | undefined {
  const column = columnOf(given, key);
  const text =
    column === undefined ? '' : plainCell(given.cells[column.at]).replaceAll(/\s+/gu, ' ');
  return text === '' || isErrorCell(text) ? undefined : text.slice(0, longest);
}

const categories = ['deep', 'relative', 'accident'] as const;

function categoryIn(look: Look): ListRow['category'] {
  const said = look('category', (cell) => readOption(cell, 'category'));
  return categories.find((one) => one === said);
}

/** An amount that one cell names for several people is nobody's. */
function centsOf(given: RowIn, look: Look, faults: Fault[]): number | undefined {
  const column = columnOf(given, 'amount');
  if (column === undefined) return undefined;
  if (given.merged.has(column.at)) {
    faults.push(faultAt(given, column, { kind: 'amount_merged' }));
    return undefined;
  }
  const before = faults.length;
  const cents = look('amount', (cell) => readMoney(cell, column.scale));
  if (cents === undefined && faults.length === before)
    faults.push(faultAt(given, column, { kind: 'amount_none' }));
  return cents;
}

/** The day of an aid; an old register that lacks it cannot say for which year it counts. */
function dayOf(given: RowIn, look: Look, faults: Fault[]): string | undefined {
  const before = faults.length;
  const day = look('day', (cell) => readDay(cell, given.today));
  if (given.old === true && day === undefined && faults.length === before)
    faults.push(faultAt(given, columnOf(given, 'day'), { kind: 'day_none' }));
  return day;
}

/** Money goes to an account of the applicant alone. */
function accountOf(given: RowIn, name: string, { look, faults }: Looking): Account | undefined {
  const number = look('account', (cell) => readAccount(cell, given.today));
  if (number === undefined) return undefined;
  const holder = words(given, 'holder')?.replaceAll(/\s/gu, '') ?? name;
  if (holder !== name.replaceAll(/\s/gu, '') && name !== '') {
    faults.push(
      faultAt(given, columnOf(given, 'holder'), { kind: 'holder_differs', more: { name } }),
    );
    return undefined;
  }
  const bank = words(given, 'bank');
  if (bank === undefined)
    faults.push(
      faultAt(given, columnOf(given, 'bank') ?? columnOf(given, 'account'), {
        kind: 'bank_missing',
      }),
    );
  return { bank: bank ?? '', ...kept({ branch: words(given, 'branch') }), number, holder: name };
}

/** What the number says of sex and birth beside what the list says. */
function compare(given: RowIn, id: string | undefined, { look, faults }: Looking): void {
  if (id === undefined || !/^\d{17}[\dX]$/u.test(id)) return;
  const sex = look('sex', readSex);
  if (sex !== undefined && sex !== sexOf(id))
    faults.push(faultAt(given, columnOf(given, 'sex'), { kind: 'sex_differs' }));
  const column = columnOf(given, 'birth');
  const birth = column === undefined ? undefined : readDay(given.cells[column.at], given.today);
  const whole = birth?.faults.length === 0 ? birth.value : undefined;
  if (whole !== undefined && whole !== birthOf(id))
    faults.push(faultAt(given, column, { kind: 'birth_differs', more: { birth: birthOf(id) } }));
}
