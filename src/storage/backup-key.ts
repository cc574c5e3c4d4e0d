import { keyRing } from './key-ring.ts';
import { readMasterKey } from './master-key.ts';
import { databaseFile } from './open-database.ts';
import { openReader } from './sqlite.ts';

/** Whether the master key of this moment opens a backup: one made before the key or the suite was changed wants the older key. */
export function opensBackup(folder: string, keyFile: string): boolean {
  const reader = openReader(databaseFile(folder));
  try {
    return keyRing(readMasterKey(keyFile)).current('house', 'house', reader) !== null;
  } catch {
    return false;
  } finally {
    reader.close();
  }
}
