import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inFolder } from './lanes.ts';

/** One-row commits a second that the disk itself bears at FULL, the settings being those of the storage. */
export const diskCommits = (ms: number): Promise<number> =>
  inFolder(async (folder) => {
    const db = new DatabaseSync(join(folder, 'disk.db'));
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    db.exec('CREATE TABLE rows (n INTEGER PRIMARY KEY, body BLOB)');
    const insert = db.prepare('INSERT INTO rows (body) VALUES (?)');
    const body = Buffer.alloc(200, 7);
    const began = performance.now();
    let commits = 0;
    while (performance.now() - began < ms) {
      insert.run(body);
      commits += 1;
    }
    const seconds = (performance.now() - began) / 1000;
    db.close();
    return commits / seconds;
  });
