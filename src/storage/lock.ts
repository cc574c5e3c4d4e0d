import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Holds a data folder for this process; a kill lets go of it too. */
export type Lock = { readonly release: () => void };

/** Takes the folder, or throws one line that names it where another process has it. */
export function takeLock(data: string): Lock {
  const db = new DatabaseSync(join(data, 'lock.db'));
  try {
    db.exec('PRAGMA busy_timeout = 0');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    const busy = (error as { errcode?: number }).errcode === 5;
    if (!busy) throw error;
    throw new Error(`Cannot open the storage: the folder ${data} is in use by another Bangfu`, {
      cause: error,
    });
  }
  return { release: () => db.close() };
}
