import { existsSync } from 'node:fs';
import { unwrap, wrap } from './key-ring.ts';
import { adoptNextKey, makeMasterKey, nextKeyFile, readMasterKey } from './master-key.ts';
import { dropWaiting } from './next-keys.ts';
import { databaseFile, openDatabase } from './open-database.ts';
import { type Connection, inTransaction } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import type { StoreOptions } from './store.ts';

const allKeys = statement<NoValues>()((db) => db.selectFrom('keys').select(['id', 'wrapped']));
const rewrap = statement<{ id: string; wrapped: Uint8Array }>()((db, hole) =>
  db.updateTable('keys').set({ wrapped: hole.wrapped }).where('id', '=', hole.id),
);

/** Puts a new master key in the place of `keyFile`: every data key is wrapped anew in one commit, nothing else is touched. The storage must be stopped; a kill at any moment leaves a key that opens the database. Gives the number of keys. */
export function rotateMasterKey(
  place: Pick<StoreOptions, 'data' | 'keyFile' | 'databaseUrl'>,
): number {
  const { data, keyFile, databaseUrl } = place;
  if (databaseUrl === undefined && !existsSync(databaseFile(data)))
    throw new Error(`Cannot rotate the master key: ${data} holds no database`);
  // Whatever it is sealed by: only the key changes.
  const { connection, ring, lock } = openDatabase({ data, keyFile, databaseUrl, alone: true });
  try {
    const old = readMasterKey(keyFile);
    const fresh = makeMasterKey(nextKeyFile(keyFile), ring.suite);
    const keys = inTransaction(connection, () => {
      // What waits for a change of suite is wrapped by another key, which is gone.
      dropWaiting(connection);
      return rewrapAll(connection, old, fresh);
    });
    // Until the log is emptied it still holds keys as the old one wrapped them.
    connection.truncateLog();
    adoptNextKey(keyFile);
    return keys;
  } finally {
    connection.close();
    lock.release();
  }
}

function rewrapAll(connection: Connection, old: Uint8Array, fresh: Uint8Array): number {
  const keys = connection.all(allKeys, {});
  for (const { id, wrapped } of keys) {
    const secret = unwrap(old, id, wrapped);
    connection.run(rewrap, { id, wrapped: wrap(fresh, { id, secret }) });
  }
  return keys.length;
}
