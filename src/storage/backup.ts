import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from './lock.ts';
import { syncFolder } from './master-key.ts';
import { databaseFile, filesFolder } from './open-database.ts';
import { checkDatabase, copyDatabase } from './sqlite.ts';

/** Copies database and papers of a data folder, running or not, into the new folder `to`. The master key is not among them: it is kept apart. */
export function backUp({ data, to }: { data: string; to: string }): void {
  if (!existsSync(databaseFile(data)))
    throw new Error(`Cannot back up ${data}: it holds no database`);
  if (existsSync(to)) throw new Error(`Cannot back up to ${to}: it exists already`);
  const part = `${to}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  copyDatabase(databaseFile(data), databaseFile(part));
  syncFile(databaseFile(part));
  // Papers after the database: one that came between is a file too many, never one too few.
  copyFolder(filesFolder(data), filesFolder(part));
  checkDatabase(databaseFile(part));
  syncFolder(part);
  renameSync(part, to);
  syncFolder(dirname(to));
}

/** Puts a backup into a data folder that holds no database yet; the storage must be stopped, and opened with the master key of the time of the backup. */
export function restoreBackup({ from, data }: { from: string; data: string }): void {
  if (!existsSync(databaseFile(from)))
    throw new Error(`Cannot restore ${from}: it holds no database`);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
  const lock = takeLock(data);
  try {
    if (existsSync(databaseFile(data)))
      throw new Error(`Cannot restore to ${data}: it holds a database already; move it away first`);
    checkDatabase(databaseFile(from));
    copyFolder(filesFolder(from), filesFolder(data));
    const part = `${databaseFile(data)}.part`;
    copyFileSync(databaseFile(from), part);
    syncFile(part);
    renameSync(part, databaseFile(data));
    syncFolder(data);
  } finally {
    lock.release();
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    if (name.endsWith('.part')) continue;
    copyIfThere(join(from, name), join(to, name));
  }
  syncFolder(to);
}

function copyIfThere(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    syncFile(to);
  } catch (error) {
    // A paper that was destroyed while the others were copied.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
