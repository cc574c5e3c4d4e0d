import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Connection, Reader } from '../sqlite.ts';
import { fixed, type SqlValue, type Statement, statement, type Values } from '../statement.ts';
import { quoted, raw } from './raw.ts';
import type { Table } from './tables.ts';

type AnyTables = Kysely<{ [table: string]: { [column: string]: SqlValue } }>;

const atOnce = 1_000;

const pageOf = ({ name, primary }: Table, later: boolean): Statement<Values, Values> =>
  statement<Values>()((db, hole) => {
    const refs = sql.join(primary.map((column) => sql.ref(column)));
    const last = sql.join(primary.map((column) => sql`${hole[column]}`));
    let page = (db as unknown as AnyTables).selectFrom(name).selectAll();
    if (later) page = page.where(sql<boolean>`(${refs}) > (${last})`);
    for (const column of primary) page = page.orderBy(column);
    return page.limit(fixed(atOnce));
  });

/** The rows of a table in the order of what they are known by, so many at a time that memory is the same for any number. */
export function* pages(from: Reader, table: Table): Generator<readonly Values[]> {
  const [first, later] = [pageOf(table, false), pageOf(table, true)];
  for (let rows = from.all(first, {}); rows.length > 0; ) {
    yield rows;
    rows = rows.length < atOnce ? [] : from.all(later, rows.at(-1) as Values);
  }
}

/** How many rows a table has. */
export const countIn = (reader: Reader, name: string): number =>
  reader.get(raw<{ count: number }>(`select count(*) as count from ${quoted(name)}`), {})?.count ??
  0;

type Put = (to: Connection, rows: readonly Values[]) => void;

const rowByRow = ({ name, columns }: Table): Put => {
  const put = statement<Values>()((db, hole) =>
    (db as unknown as AnyTables)
      .insertInto(name)
      .values(Object.fromEntries(columns.map((column) => [column, hole[column] as SqlValue]))),
  );
  return (to, rows) => {
    for (const row of rows) to.run(put, row);
  };
};

// PostgreSQL reads many rows as JSON much faster than it takes a statement for each.
const together = ({ name }: Table): Put => {
  const into = sql.table(name);
  const put = statement<{ rows: string }>()((db, hole) => {
    const rows = sql`cast(cast(${hole.rows} as text) as json)`;
    const all = sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${rows})`;
    return { compile: () => all.compile(db) };
  });
  return (to, rows) => void to.run(put, { rows: JSON.stringify(rows, asJson) });
};

const asJson = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;

/** What puts rows into a table that holds none of them. */
export const puts: { readonly [dialect in Dialect]: (table: Table) => Put } = {
  sqlite: rowByRow,
  postgres: together,
};
