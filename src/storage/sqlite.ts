import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Dialect } from './dialect.ts';
import type { KeyName, Write } from './plan.ts';
import { type Compiled, compile, type Statement, type Values } from './statement.ts';

/** Reads by prepared statements. */
export type Reader = {
  readonly get: <P extends Values, R>(of: Statement<P, R>, values: P) => R | undefined;
  readonly all: <P extends Values, R>(of: Statement<P, R>, values: P) => R[];
};

/** A connection that also writes. */
export type Connection = Reader & {
  readonly dialect: Dialect;
  /** The number of rows changed. */
  readonly run: <P extends Values, R>(of: Statement<P, R>, values: P) => number;
  readonly exec: (sql: string) => void;
  /** Runs changes of tables, one after the other. */
  readonly script: (lines: readonly string[]) => void;
  /** Begins to write; nobody of this process else writes until `commit` or `rollback`. */
  readonly begin: (company?: Company) => void;
  /** `news`: what other processes on the same database hear with it. */
  readonly commit: (news?: string | null) => void;
  readonly rollback: () => void;
  /** Writes a turn into the open transaction, all of it or nothing: `false` where a row was at another version. */
  readonly write: (writes: readonly Write[], of: Written) => boolean;
  /** Waits until no other transaction seals under these keys, and lets none do so until this one ends; gives the ids of those that are there. A file has one writer. */
  readonly holdKeys?: (keys: readonly KeyName[]) => ReadonlySet<string>;
  /** What was done in the open transaction is lost. */
  readonly broken: () => boolean;
  /** Empties the write-ahead log into the database; `false` while a reader is in the way. */
  readonly truncateLog: () => boolean;
  /** From now on it is not waited for a server that was lost as long as `reached` says that it cannot be. */
  readonly heed?: (reached: () => boolean) => void;
  readonly close: () => void;
};

/** How a transaction stands to those of other processes: `together`, where versions protect all that it reads; `alone`, where nobody else may write meanwhile. */
export type Company = 'together' | 'alone';

/** How a turn is written. */
export type Written = {
  /** The transaction holds nothing else, so that it may end with this. */
  readonly only: boolean;
  /** Keys that must be there as they are named; a file has one writer, who knows. */
  readonly keys?: readonly KeyName[];
  /** What other processes hear, where it ends with this. */
  readonly news?: string | null;
};

type Prepared = { readonly run: StatementSync; readonly bind: Compiled['bind'] };

// SQLite's own settings stand in this file and nowhere else.
const settings = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
  'PRAGMA temp_store = MEMORY',
  'PRAGMA cache_size = -32000',
  // A page that many turns change is written back once for all of them.
  'PRAGMA wal_autocheckpoint = 4000',
  'PRAGMA busy_timeout = 2000',
];

const required: readonly (readonly [string, string | number])[] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
];

/** Opens a database for writing and checks that it keeps what it commits; throws one line where it does not. */
export function openConnection(file: string): Connection {
  const db = new DatabaseSync(file);
  try {
    for (const setting of settings) db.exec(setting);
    for (const [name, wanted] of required) {
      const found = Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
      if (found !== wanted)
        throw new Error(`Cannot open ${file}: ${name} is ${String(found)} and must be ${wanted}`);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  return connection(db, sharedReads(db));
}

/** Opens the same database for reading only. */
export function openReader(file: string): Connection {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('PRAGMA busy_timeout = 2000');
  db.exec('PRAGMA cache_size = -8000');
  return connection(db);
}

/** Does some work in one transaction: all of it is written, or on an error none. */
export function inTransaction<T>(connection: Connection, work: () => T, company?: Company): T {
  connection.begin(company);
  try {
    const done = work();
    connection.commit();
    return done;
  } catch (error) {
    connection.rollback();
    throw error;
  }
}

/** Writes a consistent copy of a database, in use or not, to a new file. */
export function copyDatabase(from: string, to: string): void {
  const db = new DatabaseSync(from, { readOnly: true });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/** What SQLite says of a file whose pages are damaged, or that is no database. */
const isDamage = (error: unknown): boolean =>
  [11, 26].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);

/** Throws one line where a database file is damaged. */
export function checkDatabase(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  const damaged = new Error(`Cannot use the database ${file}: it is damaged`);
  try {
    const found = Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})[0];
    if (found !== 'ok') throw damaged;
  } catch (error) {
    throw isDamage(error) ? damaged : error;
  } finally {
    db.close();
  }
}

/** What a look at every page of a database finds wrong; it takes its time, and reads beside whoever writes. */
export function damageIn(file: string): readonly string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const lines = db.prepare('PRAGMA quick_check(5)').all();
    return lines.flatMap((line) => Object.values(line).map(String)).filter((line) => line !== 'ok');
  } catch (error) {
    // Only what says that the file is damaged; one that is busy is looked at another time.
    return isDamage(error) ? [(error as Error).message] : [];
  } finally {
    db.close();
  }
}

/** Where reads stand towards transactions: each by itself, or together. */
type Reads = { readonly begin: () => void; readonly end: () => void };

const ownReads: Reads = { begin: () => undefined, end: () => undefined };

// To lock the database for a single read costs more than the read. All reads of one round of the loop share a lock;
// a write ends it first, so that none of them is older than the last commit.
function sharedReads(db: DatabaseSync): Reads {
  const begin = db.prepare('BEGIN');
  const commit = db.prepare('COMMIT');
  let reading = false;
  const end = () => {
    if (reading && db.isOpen) commit.run();
    reading = false;
  };
  return {
    begin: () => {
      if (reading || db.isTransaction) return;
      begin.run();
      reading = true;
      setImmediate(end);
    },
    end,
  };
}

type Prepare = <P extends Values, R>(of: Statement<P, R>) => Prepared;

// Compiling and preparing cost far more than running: each statement is prepared once.
function preparing(db: DatabaseSync): Prepare {
  const prepared = new Map<unknown, Prepared>();
  return (of) => {
    const known = prepared.get(of);
    if (known !== undefined) return known;
    const { sql, bind } = compile(of);
    const made = { run: db.prepare(sql), bind };
    prepared.set(of, made);
    return made;
  };
}

function connection(db: DatabaseSync, reads: Reads = ownReads): Connection {
  const prepare = preparing(db);
  const exec = plainCommands(db);
  const run: Connection['run'] = (of, values) => {
    const { run, bind } = prepare(of);
    return Number(run.run(...bind(values)).changes);
  };
  return {
    dialect: 'sqlite',
    get: <P extends Values, R>(of: Statement<P, R>, values: P) => {
      const { run, bind } = prepare(of);
      reads.begin();
      return run.get(...bind(values)) as R | undefined;
    },
    all: <P extends Values, R>(of: Statement<P, R>, values: P) => {
      const { run, bind } = prepare(of);
      reads.begin();
      return run.all(...bind(values)) as R[];
    },
    run,
    exec,
    script: (lines) => {
      for (const line of lines) db.exec(line);
    },
    write: (writes) => writeTurn({ run, exec }, writes),
    begin: () => {
      reads.end();
      exec('BEGIN IMMEDIATE');
    },
    commit: () => exec('COMMIT'),
    rollback: () => exec('ROLLBACK'),
    broken: () => false,
    truncateLog: () => {
      reads.end();
      return truncateLog(db);
    },
    close: () => {
      reads.end();
      db.close();
    },
  };
}

function writeTurn(
  { run, exec }: Pick<Connection, 'run' | 'exec'>,
  writes: readonly Write[],
): boolean {
  exec('SAVEPOINT turn');
  try {
    const whole = writeAll(run, writes);
    if (!whole) exec('ROLLBACK TO turn');
    return whole;
  } catch (error) {
    exec('ROLLBACK TO turn');
    throw error;
  } finally {
    exec('RELEASE turn');
  }
}

// What must find its version goes first: a turn that comes too late fails as a conflict and as nothing else.
function writeAll(run: Connection['run'], writes: readonly Write[]): boolean {
  for (const { of, values, expect } of writes)
    if (expect !== undefined && run(of, values as never) !== expect) return false;
  for (const { of, values, expect } of writes) if (expect === undefined) run(of, values as never);
  return true;
}

function truncateLog(db: DatabaseSync): boolean {
  db.exec('PRAGMA busy_timeout = 0');
  const found = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  db.exec('PRAGMA busy_timeout = 2000');
  return found.busy === 0;
}

// BEGIN, SAVEPOINT and their ends run thousands of times a second: prepared once each.
function plainCommands(db: DatabaseSync): (sql: string) => void {
  const commands = new Map<string, StatementSync>();
  return (sql) => {
    const known = commands.get(sql) ?? db.prepare(sql);
    commands.set(sql, known);
    known.run();
  };
}
