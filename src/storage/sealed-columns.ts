import { type Kysely, sql } from 'kysely';
import type { Place } from './seal.ts';
import type { Connection } from './sqlite.ts';
import { fixed, type SqlValue, type Statement, statement, type Values } from './statement.ts';

/** A column that holds sealed values: which column names the key, what a row is known by, and what its place is called. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  readonly key: string;
  readonly primary: readonly string[];
  readonly name: (row: Values) => string;
};

type More = { readonly key?: string; readonly primary?: readonly string[]; readonly by?: string };

const sealed = (path: string, named: readonly string[], more: More = {}): SealedColumn => {
  const [table = '', column = ''] = path.split('.');
  const { key = 'key', primary = named, by = '/' } = more;
  const name = (row: Values): string => named.map((one) => String(row[one])).join(by);
  return { table, column, key, primary, name };
};

const seq = ['seq'];
const byReason = { key: 'reason_key' };

/** Every sealed column of the database; the wrapped keys themselves and the bytes of papers are not among them. */
export const sealedColumns: readonly SealedColumn[] = [
  sealed('inbox.payload', ['id'], { primary: seq }),
  sealed('quarantine.payload', seq),
  sealed('quarantine.reason', seq, byReason),
  sealed('sessions.body', ['conversation']),
  sealed('sessions.heard', ['conversation'], { key: 'heard_key' }),
  sealed('drafts.body', ['id']),
  sealed('transcript.lines', ['conversation', 'version', 'part'], { by: ' ' }),
  sealed('outbox.payload', ['id'], { primary: seq }),
  sealed('dead_letters.payload', seq),
  sealed('dead_letters.reason', seq, byReason),
  {
    ...sealed('timers.payload', ['owner_kind', 'owner_id', 'name']),
    name: (row) => JSON.stringify([row['owner_kind'], row['owner_id'], row['name']]),
  },
  sealed('papers.name', ['id']),
  sealed('cases.title', ['number']),
  sealed('cases.body', ['number']),
  sealed('history.body', ['case_number', 'n'], { primary: seq }),
  sealed('staff.body', ['id']),
  sealed('staff.hash', ['id']),
  sealed('links.subject', ['token']),
  sealed('appointments.body', ['id']),
  sealed('records.body', ['id']),
  sealed('lines.body', ['id']),
  sealed('unanswered.body', ['id']),
  sealed('centre_versions.body', ['id'], { primary: seq }),
  sealed('sign_ins.body', ['token']),
  sealed('second_steps.body', ['staff']),
  sealed('audits.body', ['id']),
  sealed('people_book.body', ['at', 'staff'], { primary: seq }),
  sealed('api_tokens.body', ['id']),
  sealed('api_requests.answer', ['id']),
  sealed('hooks.body', ['id']),
  sealed('hook_events.body', ['hook', 'id'], { primary: seq }),
  sealed('tallies.body', ['day']),
  sealed('views.body', ['id']),
];

/** Tables of these that only grow. */
export const growing: readonly string[] = ['history', 'people_book', 'centre_versions'];

type AnyTables = Kysely<{ [table: string]: { [column: string]: SqlValue } }>;

const atOnce = 500;

const pageOf = (of: SealedColumn, later: boolean): Statement<Values, Values> =>
  statement<Values>()((db, hole) => {
    const tables = db as unknown as AnyTables;
    const refs = sql.join(of.primary.map((name) => sql.ref(name)));
    const last = sql.join(of.primary.map((name) => sql`${hole[name]}`));
    let some = tables.selectFrom(of.table).selectAll().where(sql.ref(of.column), 'is not', null);
    for (const name of of.primary) some = some.orderBy(name);
    const after = later ? some.where(sql<boolean>`(${refs}) > (${last})`) : some;
    return after.limit(fixed(atOnce));
  });

const putOf = (of: SealedColumn): Statement<Values, unknown> =>
  statement<Values>()((db, hole) =>
    of.primary.reduce(
      (query, name) => query.where(name, '=', hole[name] as SqlValue),
      (db as unknown as AnyTables)
        .updateTable(of.table)
        .set({ [of.column]: hole[of.column] as SqlValue }),
    ),
  );

/** Puts other bytes in the place of every sealed value of a column; where `anew` gives `null` the value is left as it lies. Memory is the same for any number of rows. */
export function changeColumn(
  connection: Connection,
  of: SealedColumn,
  anew: (at: { place: Place; key: string | null; bytes: Uint8Array }) => Uint8Array | null,
): { readonly changed: number; readonly left: number } {
  const [first, later, put] = [pageOf(of, false), pageOf(of, true), putOf(of)];
  let [changed, left] = [0, 0];
  for (let rows = connection.all(first, {}); rows.length > 0; ) {
    for (const row of rows) {
      const place = { table: of.table, column: of.column, row: of.name(row) };
      const key = row[of.key] as string | null;
      const bytes = anew({ place, key, bytes: row[of.column] as Uint8Array });
      if (bytes === null) left += 1;
      else changed += connection.run(put, { ...row, [of.column]: bytes });
    }
    rows = rows.length < atOnce ? [] : connection.all(later, rows.at(-1) as Values);
  }
  return { changed, left };
}
