import { migrate } from '../migrations.ts';
import { openPostgres } from '../postgres/connection.ts';
import { shownUrl } from '../postgres/line.ts';
import { onlyOne } from '../postgres/words.ts';
import { type Connection, checkDatabase, openReader } from '../sqlite.ts';
import { tables as versions } from '../vitals.ts';
import { carryRows, sameTables } from './carry.ts';
import { type Mark, markOf, putMark, refuseCarried } from './mark.ts';
import { raw } from './raw.ts';
import { countIn } from './rows.ts';
import { tablesOf } from './tables.ts';

/** Longer than any index of a large house takes to be made. */
const patienceMs = 3_600_000;

/** Opens a PostgreSQL to carry from or to. `alone`: nobody else may be at work on it. */
export const openServer = (url: string, { alone }: { readonly alone: boolean }): Connection =>
  openPostgres({ url, patienceMs, ...(alone ? { greeting: onlyOne } : {}) });

const metaThere = raw<{ there: number }>(
  `select case when to_regclass('meta') is null then 0 else 1 end as there`,
);

/** How far a PostgreSQL is made already: no table of ours is version 0. */
const versionIn = (server: Connection): number =>
  server.get(metaThere, {})?.there === 1 ? versions(server).version : 0;

/** How a PostgreSQL stands that a house was carried to or from. */
export const markIn = (server: Connection): Mark | null =>
  versionIn(server) === 0 ? null : markOf(server);

/** Makes a PostgreSQL ready to take the house of a file, and marks it as not whole; throws one line where it holds a house already, or one of a later program. */
export function prepareServer(to: Connection, from: Connection, url: string): void {
  const name = shownUrl(url);
  const made = versionIn(to);
  if (made > versions(from).version)
    throw new Error(
      `Cannot carry the house to ${name}: the tables there are of a newer program; name an empty database`,
    );
  if (made > 0 && markIn(to) === null && holdsRows(to, from))
    throw new Error(
      `Cannot carry the house to ${name}: it holds a house already; name an empty database (where it is this very house, set DATABASE_URL to it and start)`,
    );
  sameTables(from, to);
  putMark(to, 'half');
}

// Tables of an earlier program may be fewer.
function holdsRows(to: Connection, from: Connection): boolean {
  const there = raw<{ name: string }>(
    'select tablename as name from pg_tables where schemaname = current_schema()',
  );
  const names = new Set(to.all(there, {}).map(({ name }) => name));
  return tablesOf(from)
    .filter(({ name }) => name !== 'meta' && names.has(name))
    .some(({ name }) => countIn(to, name) > 0);
}

/** Throws where a PostgreSQL holds no whole house that could be carried elsewhere. */
export function wantHouse(server: Connection, url: string): void {
  if (markIn(server) === 'half') refuseCarried(server, 'carry this house');
  if (versionIn(server) === 0 || countIn(server, 'keys') === 0)
    throw new Error(`Cannot carry a house from ${shownUrl(url)}: it holds none`);
}

/** After all rows came: what helps to plan is counted, and the tables become this program's. */
export function settleServer(to: Connection): void {
  to.script(['analyze']);
  migrate(to);
}

/** Fills an empty PostgreSQL with the house of a file; until `beside`, which puts in place what lies beside a database, is done too, it says that it is not whole. */
export function fillServer(url: string, file: string, beside: () => void): void {
  checkDatabase(file);
  const from = openReader(file);
  const to = openServer(url, { alone: true });
  try {
    prepareServer(to, from, url);
    beside();
    carryRows(from, to, { mark: 'half' });
    settleServer(to);
    putMark(to, null);
  } finally {
    to.close();
    from.close();
  }
}
