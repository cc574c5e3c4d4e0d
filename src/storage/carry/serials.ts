import { type Kysely, sql } from 'kysely';
import { numbersSkipped, skippedRow } from '../history-given.ts';
import type { Connection, Reader } from '../sqlite.ts';
import { statement, type Values } from '../statement.ts';
import { raw } from './raw.ts';

/** The highest number that each table ever gave to a row by itself, and how many entries of history were ever given one that stands. */
export type Serials = {
  readonly last: ReadonlyMap<string, number>;
  readonly entries: number;
};

type InFile = Kysely<{ sqlite_sequence: { name: string; seq: number } }>;

const inFile = raw<{ name: string; last: number }>(
  'select name, seq as last from sqlite_sequence order by name',
);
const skipped = raw<{ skipped: number }>(`select ${numbersSkipped} as skipped`);
const forgetInFile = raw('delete from sqlite_sequence');
const putInFile = statement<{ name: string; last: number }>()((db, hole) =>
  (db as never as InFile).insertInto('sqlite_sequence').values({ name: hole.name, seq: hole.last }),
);
const putSkipped = statement<{ value: string }>()((db, hole) =>
  db.insertInto('meta').values({ name: skippedRow, value: hole.value }),
);
const dropSkipped = statement<Values>()((db) =>
  db.deleteFrom('meta').where('name', '=', skippedRow),
);

const identities = raw<{ name: string; sequence: string }>(
  `select table_name as name,
      pg_get_serial_sequence(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES' order by table_name`,
);
const lastEntry = raw<{ last: number }>('select coalesce(max(seq), 0) as last from history');
const given = raw<{ given: number }>('select coalesce(sum(given), 0) as given from history_given');
const forgetGiven = raw('delete from history_given');
const putGiven = statement<{ given: number }>()((db, hole) => {
  const put = sql`insert into history_given (slot, given) values (0, cast(${hole.given} as bigint))`;
  return { compile: () => put.compile(db) };
});
const goOn = statement<{ sequence: string; last: number; called: string }>()((db, hole) => {
  const set = sql`select setval(cast(cast(${hole.sequence} as text) as regclass), cast(${hole.last} as bigint), ${hole.called} = 'yes')`;
  return { compile: () => set.compile(db) };
});

function serialsInFile(file: Reader): Serials {
  const last = new Map(file.all(inFile, {}).map((row) => [row.name, row.last]));
  const lost = file.get(skipped, {})?.skipped ?? 0;
  return { last, entries: Math.max(0, (last.get('history') ?? 0) - lost) };
}

// A number that was given to nothing at the end of a history is not missed there, and a file counts up to the last.
function serialsInServer(server: Reader): Serials {
  const last = new Map<string, number>();
  for (const { name, sequence } of server.all(identities, {})) {
    const now = raw<{ last: number }>(
      `select case when is_called then last_value else 0 end as last from ${sequence}`,
    );
    last.set(name, server.get(now, {})?.last ?? 0);
  }
  last.set('history', server.get(lastEntry, {})?.last ?? 0);
  return { last, entries: server.get(given, {})?.given ?? 0 };
}

/** How far a house counted. */
export const serialsOf = (from: Reader & Pick<Connection, 'dialect'>): Serials =>
  from.dialect === 'sqlite' ? serialsInFile(from) : serialsInServer(from);

function goOnInFile(to: Connection, { last, entries }: Serials): void {
  to.run(forgetInFile, {});
  for (const [name, number] of last) if (number > 0) to.run(putInFile, { name, last: number });
  const lost = (last.get('history') ?? 0) - entries;
  to.run(dropSkipped, {});
  if (lost !== 0) to.run(putSkipped, { value: String(lost) });
}

function goOnInServer(to: Connection, { last, entries }: Serials): void {
  for (const { name, sequence } of to.all(identities, {})) {
    const number = last.get(name) ?? 0;
    const called = number > 0 ? 'yes' : 'no';
    to.run(goOn, { sequence, last: Math.max(1, number), called });
  }
  to.run(dropSkipped, {});
  to.run(forgetGiven, {});
  to.run(putGiven, { given: entries });
}

/** Counts on behind what another house counted. */
export function countOn(to: Connection, serials: Serials): void {
  if (to.dialect === 'sqlite') goOnInFile(to, serials);
  else goOnInServer(to, serials);
}
