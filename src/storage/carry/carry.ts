import { migrate, migrations } from '../migrations.ts';
import { type Connection, inTransaction, type Reader } from '../sqlite.ts';
import type { Values } from '../statement.ts';
import { tables as versions } from '../vitals.ts';
import { laidBare } from './bare.ts';
import { type Mark, markRow, putMark } from './mark.ts';
import { raw } from './raw.ts';
import { countIn, pages, puts } from './rows.ts';
import { countOn, serialsOf } from './serials.ts';
import { type Table, tablesOf } from './tables.ts';

/** A table that was carried, and how many rows of it. */
export type Carried = { readonly table: string; readonly rows: number };

/** One moment of a house, however long it is read. */
export function atOneMoment<T>(from: Connection, read: () => T): T {
  if (from.dialect === 'postgres')
    from.script([
      `set default_transaction_isolation = 'repeatable read'`,
      'set idle_in_transaction_session_timeout = 0',
    ]);
  if (from.dialect === 'postgres') from.begin();
  else from.exec('BEGIN');
  try {
    return read();
  } finally {
    from.rollback();
  }
}

/** Makes the tables of the version that another house has; throws where there are later ones. */
export function sameTables(from: Reader, to: Connection): void {
  const { version, wanted } = versions(from);
  if (version > wanted)
    throw new Error(
      `Cannot carry the house: its tables are of version ${version}, this program knows only ${wanted}; use the newer program`,
    );
  migrate(to, migrations.slice(0, version));
}

type Options = {
  /** What the other database says of itself afterwards. */
  readonly mark: Mark | null;
  /** For tests only: hears of each table before it is carried. */
  readonly at?: ((table: string) => void) | undefined;
};

/** Carries all rows of a house into tables of the same version without any, in one commit; throws where one is missing there. They stay sealed as they are. */
export function carryRows(
  from: Connection,
  to: Connection,
  { mark, at = () => undefined }: Options,
): readonly Carried[] {
  const tables = tablesOf(from.dialect === 'sqlite' ? from : to);
  return atOneMoment(from, () =>
    inTransaction(to, () => {
      const putBack = laidBare(to, tables);
      to.run(raw('delete from meta'), {});
      const carried = tables
        .filter(({ name }) => !ofTheMoment.has(name))
        .map((table) => {
          at(table.name);
          return { table: table.name, rows: carryTable({ from, to }, table) };
        });
      countOn(to, serialsOf(from));
      putMark(to, mark);
      putBack();
      return carried;
    }),
  );
}

function carryTable(
  { from, to }: { readonly from: Connection; readonly to: Connection },
  table: Table,
): number {
  const put = puts[to.dialect](table);
  let rows = 0;
  for (const page of pages(from, table)) {
    const wanted = table.name === 'meta' ? page.filter(isOfHouse) : page;
    put(to, wanted);
    rows += wanted.length;
  }
  const there = countIn(to, table.name);
  if (there !== rows)
    throw new Error(
      `Cannot carry the house: of ${rows} rows of ${table.name} there are ${there} on the other side`,
    );
  return rows;
}

/** Which process has which duty, and who asked how often in this minute, is of this moment and of this server alone. */
const ofTheMoment: ReadonlySet<string> = new Set(['leases', 'rates']);

// Which older programs a server lets beside it is its own affair too.
const isOfHouse = (row: Values): boolean => row['name'] !== markRow && row['name'] !== 'oldest';
