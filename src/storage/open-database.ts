import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { refuseCarried } from './carry/mark.ts';
import { suiteOfKey, suites } from './crypto-suite.ts';
import { planHouse } from './hmac.ts';
import { agreeOnSuite, putSuite } from './house-suite.ts';
import { type KeyRing, keyRing } from './key-ring.ts';
import { livingVersions } from './living.ts';
import { type Lock, takeLock } from './lock.ts';
import {
  adoptNextKey,
  dropNextKey,
  makeMasterKey,
  nextKeyFile,
  readMasterKey,
} from './master-key.ts';
import { migrate, migrations } from './migrations.ts';
import { isPart } from './paper-files.ts';
import { startPlan } from './plan.ts';
import { openPostgres } from './postgres/connection.ts';
import { shownUrl } from './postgres/line.ts';
import { amongOthers, onlyOne } from './postgres/words.ts';
import { type Connection, inTransaction, openConnection } from './sqlite.ts';
import { type NoValues, one, statement } from './statement.ts';
import type { StoreOptions } from './store.ts';

/** The file of the database in a data folder. */
export const databaseFile = (data: string): string => join(data, 'bangfu.db');

/** The folder of papers in a data folder. */
export const filesFolder = (data: string): string => join(data, 'files');

/** Where the signed heads of all histories stand, one a line: beside the data folder, so that whoever can write the database has not changed them with it. */
export const headsFile = (data: string): string => `${data}.history-heads.jsonl`;

/** An open database with its keys; a file is held by this process alone. */
export type Database = {
  readonly connection: Connection;
  readonly ring: KeyRing;
  readonly lock: Lock;
};

/** How a database is opened. `keepNext`: the waiting key of a change that goes on stays; `alone`: refused where another process has a server's database open. */
type OpenOptions = StoreOptions & { readonly keepNext?: boolean; readonly alone?: boolean };

/** Makes or opens the database of a data folder; throws one line where the folder, the key or a setting does not allow it. */
export function openDatabase(options: OpenOptions): Database {
  const { data, keyFile, databaseUrl, synchronous = 'FULL' } = options;
  if (synchronous.toUpperCase() !== 'FULL')
    throw new Error(
      `Cannot open the storage: synchronous is ${synchronous} and must be FULL, or a power cut loses what was acknowledged`,
    );
  if (isWithin(data, keyFile))
    throw new Error(
      `Cannot open the storage: the master key ${keyFile} must lie outside the data folder ${data}`,
    );
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
  // A server says itself who is connected to it.
  const lock = databaseUrl === undefined ? takeLock(data) : { release: () => undefined };
  try {
    return { ...openLocked(options), lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** What shows that a database stood in a folder: papers, its log, or heads of histories beside the folder. */
function traceOf({ data, databaseUrl }: Place): string | undefined {
  const files = filesFolder(data);
  const papers = existsSync(files) ? readdirSync(files).filter((name) => !isPart(name)) : [];
  if (papers.length > 0) return `${papers.length} papers in ${files}`;
  const file = databaseFile(data);
  // A log beside a file that is there may be the very first start's, cut off.
  const log = databaseUrl !== undefined || existsSync(file) ? [] : [`${file}-wal`];
  return [...log, headsFile(data)].find((one) => bytesOf(one) > 0);
}

/** The database of a house, as it is named to people. */
const databaseName = ({ data, databaseUrl }: Place): string =>
  databaseUrl === undefined ? databaseFile(data) : shownUrl(databaseUrl);

type Place = Pick<StoreOptions, 'data' | 'keyFile' | 'databaseUrl' | 'suite'>;

// An empty house in the place of one that was there would take everybody's papers for nobody's.
function refuseLost(place: Place): void {
  const { data } = place;
  const trace = traceOf(place);
  if (trace === undefined) return;
  throw new Error(
    `Cannot open the storage: the database ${databaseName(place)} is missing or empty, but there are ${trace}. Nothing was changed. Is the disk mounted, and DATA the right folder? Else put a backup back (npm run desk -- restore FOLDER). For a new empty house move ${data} and ${headsFile(data)} away`,
  );
}

const freshKey = ({ keyFile, suite = 'aes' }: Place): Uint8Array =>
  existsSync(keyFile) ? readMasterKey(keyFile) : makeMasterKey(keyFile, suites[suite]);

// The key is durable before there is a database, so that none ever stands without one.
function openFile(place: Place): { connection: Connection; master: Uint8Array } {
  const { data, keyFile } = place;
  const file = databaseFile(data);
  const fresh = bytesOf(file) === 0;
  if (fresh) refuseLost(place);
  const master = fresh ? freshKey(place) : readMasterKey(keyFile);
  return { connection: openConnection(file), master };
}

/** Whether a database has tables of ours already. */
const isBegun = (connection: Connection): boolean => connection.get(anyKey, {}) !== undefined;

// Tables without a key in them are those of a house that is still to be made.
function openServer(
  place: OpenOptions,
  url: string,
): { connection: Connection; master: Uint8Array } {
  const connection = openPostgres({ url, greeting: place.alone === true ? onlyOne : amongOthers });
  try {
    migrate(connection, migrations, livingVersions);
    refuseCarried(connection, 'open the storage');
    const begun = isBegun(connection);
    if (!begun) refuseLost(place);
    const master = begun ? readMasterKey(place.keyFile) : freshKey(place);
    return { connection, master };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function openLocked(place: OpenOptions): Omit<Database, 'lock'> {
  const { databaseUrl } = place;
  const { connection, master } =
    databaseUrl === undefined ? openFile(place) : openServer(place, databaseUrl);
  try {
    if (databaseUrl === undefined) migrate(connection);
    refuseCarried(connection, 'open the storage');
    const begun = isBegun(connection);
    if (!begun) refuseLost(place);
    agreeOnSuite(connection, { asked: place.suite, made: begun ? 'aes' : suiteOfKey(master).name });
    const ring = ringFor(connection, { ...place, master });
    connection.truncateLog();
    return { connection, ring };
  } catch (error) {
    connection.close();
    throw error;
  }
}

// A kill during rotation can leave the new key beside the old: the database says which of them is its own.
function ringFor(
  connection: Connection,
  { master, keyFile, keepNext = false }: OpenOptions & { master: Uint8Array },
): KeyRing {
  const ring = keyRing(master);
  if (houseOpens(ring, connection)) {
    if (!keepNext) dropNextKey(keyFile);
    makeHouse(connection, ring);
    return ring;
  }
  const next = nextKeyFile(keyFile);
  const other = existsSync(next) ? keyRing(readMasterKey(next)) : null;
  if (other !== null && houseOpens(other, connection)) {
    adoptNextKey(keyFile);
    return other;
  }
  throw new Error(
    `Cannot open the storage: the master key ${keyFile} is not the one this database was sealed with`,
  );
}

const anyKey = statement<NoValues>()((db) => db.selectFrom('keys').select('id').limit(one));

// A database without any key is a new one; one that has keys but not the house's is not ours to complete.
function houseOpens(ring: KeyRing, connection: Connection): boolean {
  try {
    if (ring.current('house', 'house', connection) !== null) return true;
    return connection.get(anyKey, {}) === undefined;
  } catch {
    return false;
  }
}

function makeHouse(connection: Connection, ring: KeyRing): void {
  inTransaction(
    connection,
    () => {
      const plan = startPlan(connection, ring);
      planHouse(plan, ring.suite);
      putSuite(connection, ring.suite.name);
      for (const { of, values } of plan.writes) connection.run(of, values as never);
      for (const effect of plan.effects.settled) effect();
    },
    'alone',
  );
}
