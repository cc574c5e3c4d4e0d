import { existsSync, writeFileSync } from 'node:fs';
import { appendOnly } from './append-only.ts';
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
import { dropWaiting, prepareKeys, waitFor } from './next-keys.ts';
import { type Database, databaseFile, headsFile, openDatabase } from './open-database.ts';
import { carryOut, rederive } from './rederive.ts';
import { sealPapers, sealRows } from './seal-anew.ts';
import { growing } from './sealed-columns.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { finishSuite, markUnfinished, removeNextPapers } from './unfinished-suite.ts';
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
