import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendOnly, changeable } from './append-only.ts';
import { type SuiteName, suites } from './crypto-suite.ts';
import { linesIn } from './dialect.ts';
import { type Heads, heads } from './history-head.ts';
import { macsOf } from './hmac.ts';
import { putSuite } from './house-suite.ts';
import { type KeyRing, keyRing } from './key-ring.ts';
import {
  adoptNextKey,
  dropNextKey,
  makeMasterKey,
  nextKeyFile,
  readMasterKey,
} from './master-key.ts';
import { dropWaiting, type NextKeys, prepareKeys, waitFor } from './next-keys.ts';
import {
  type Database,
  databaseFile,
  filesFolder,
  headsFile,
  openDatabase,
} from './open-database.ts';
import { paperFiles } from './paper-files.ts';
import { bytesPlace, paperKeys } from './papers.ts';
import { carryOut, rederive } from './rederive.ts';
import { seal, unseal } from './seal.ts';
import { changeColumn, growing, sealedColumns } from './sealed-columns.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { finishSuite, markUnfinished, nextPaper, removeNextPapers } from './unfinished-suite.ts';
import { brokenHouse } from './verify.ts';

/** The steps at which a kill may strike a change of suite. */
export const suiteSteps = [
  'prepared',
  'paper',
  'papers',
  'written',
  'committed',
  'adopted',
] as const;

/** What vouches for a house before its histories are linked anew. */
export type Vouching = Pick<Heads, 'lastHead' | 'holdsHead' | 'firstEntry'> & {
  readonly verifyHistory: () => readonly string[];
};

type Options = {
  readonly data: string;
  readonly keyFile: string;
  readonly to: SuiteName;
  readonly now: () => number;
  /** Throws where what is there cannot be vouched for: a broken chain must not come out whole. */
  readonly vouch: (of: Vouching) => Promise<void>;
  /** For tests only. */
  readonly at?: (step: (typeof suiteSteps)[number]) => void;
};

/** What was sealed anew; `left`: what could not be opened before either. */
export type Rotated = {
  readonly keys: number;
  readonly values: number;
  readonly papers: number;
  readonly left: number;
};

/** Seals a whole house by another suite: a new master key, new data keys, every sealed value, every paper, every digest that follows from them. The storage must be stopped. Until its one commit the house stands as it was; a kill at any moment leaves one that opens, and the next call goes on with the papers where it was. `null`: it is sealed so already. */
export async function rotateSuite(options: Options): Promise<Rotated | null> {
  const { data, keyFile, to } = options;
  if (!existsSync(databaseFile(data)))
    throw new Error(`Cannot change the suite: ${data} holds no database`);
  const database = openDatabase({ data, keyFile, keepNext: true });
  const { connection, ring, lock } = database;
  try {
    finishSuite(connection, data);
    if (ring.suite.name === to) {
      dropNextKey(keyFile);
      return null;
    }
    const macs = macsOf(ring, connection);
    await options.vouch({
      ...headsOf(connection, { ring, now: options.now }),
      verifyHistory: () => brokenHouse({ reader: connection, ring, macs }),
    });
    return await changed(database, options);
  } finally {
    connection.close();
    lock.release();
  }
}

async function changed({ connection, ring }: Database, options: Options): Promise<Rotated> {
  const { data, keyFile, to, at = () => undefined } = options;
  const suite = suites[to];
  const master = nextMaster(keyFile, to);
  const house = ring.current('house', 'house', connection)?.id ?? '';
  if (!waitFor(connection, master, house)) {
    removeNextPapers(data);
    inTransaction(connection, () => dropWaiting(connection));
  }
  const next = prepareKeys(connection, { ring, master, suite });
  at('prepared');
  const papers = sealPapers(connection, { data, ring, next, at });
  at('papers');
  connection.begin();
  try {
    const rows = sealRows(connection, ring, next);
    const keys = next.adopt();
    await concluded(connection, { ...options, ring: keyRing(master) });
    at('written');
    connection.commit();
    at('committed');
    // Until the log is emptied it still holds what the old keys sealed.
    connection.truncateLog();
    adoptNextKey(keyFile);
    at('adopted');
    finishSuite(connection, data);
    return { keys, values: rows.values, papers: papers.sealed, left: rows.left + papers.left };
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

function rollBack(connection: Connection): void {
  try {
    connection.rollback();
  } catch {
    // It was committed already, or rolled back by itself.
  }
}

/** The master key that waits for this change, or a new one. */
function nextMaster(keyFile: string, to: SuiteName): Uint8Array {
  const file = nextKeyFile(keyFile);
  if (existsSync(file)) {
    const waiting = readMasterKey(file);
    if (waiting.length === suites[to].keyBytes) return waiting;
    dropNextKey(keyFile);
  }
  return makeMasterKey(file, suites[to]);
}

type Papers = {
  readonly data: string;
  readonly ring: KeyRing;
  readonly next: NextKeys;
  readonly at: (step: 'paper') => void;
};

/** Seals every paper under its next key beside the old file, those left out that were done before. */
function sealPapers(connection: Connection, { data, ring, next, at }: Papers) {
  const files = paperFiles(filesFolder(data), () => undefined);
  let [sealed, left] = [0, 0];
  for (const { id, key } of paperKeys(connection)) {
    const secret = next.secretOf(key);
    const old = ring.byId(key, connection)?.secret;
    const bytes = files.read(id);
    if (secret === null || old === undefined || bytes === null) continue;
    if (!existsSync(join(filesFolder(data), nextPaper(id)))) {
      const plain = opened(() => unseal(old, bytesPlace(id), bytes));
      if (plain === null) {
        left += 1;
        continue;
      }
      files.write(nextPaper(id), seal(secret, bytesPlace(id), plain));
    }
    sealed += 1;
    at('paper');
  }
  return { sealed, left };
}

function opened(open: () => Buffer): Buffer | null {
  try {
    return open();
  } catch {
    return null;
  }
}

function sealRows(connection: Connection, ring: KeyRing, next: NextKeys) {
  connection.script(linesIn(connection.dialect, growing.map(changeable)));
  let [values, left] = [0, 0];
  for (const column of sealedColumns) {
    const done = changeColumn(connection, column, ({ place, key, bytes }) => {
      const old = key === null ? undefined : ring.byId(key, connection)?.secret;
      const secret = key === null ? null : next.secretOf(key);
      if (old === undefined || secret === null) return null;
      const plain = opened(() => unseal(old, place, bytes));
      return plain === null ? null : seal(secret, place, plain);
    });
    values += done.changed;
    left += done.left;
  }
  return { values, left };
}

const headsOf = (
  connection: Connection,
  { ring, now }: { readonly ring: KeyRing; readonly now: () => number },
): Heads =>
  heads({
    reader: connection,
    macs: macsOf(ring, connection),
    now,
    committer: { submit: async (make) => carryOut(connection, ring, make) },
  });

/** What follows from the new keys, within the same transaction: digests, a first head of all histories, and what the house says of itself. */
async function concluded(
  connection: Connection,
  { data, to, ring, now }: Options & { readonly ring: KeyRing },
): Promise<void> {
  rederive(connection, { ring, macs: macsOf(ring, connection) });
  markUnfinished(connection, { from: to === 'gm' ? 'aes' : 'gm' });
  const made = headsOf(connection, { ring, now });
  const head = await made.historyHead();
  writeFileSync(`${headsFile(data)}.next`, `${JSON.stringify(head)}\n`, {
    mode: 0o600,
    flush: true,
  });
  await made.headKept(head);
  connection.script(linesIn(connection.dialect, growing.map(appendOnly)));
  putSuite(connection, to);
}
