import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { copyServer } from './carry/file.ts';
import { refuseCarried } from './carry/mark.ts';
import { fillServer } from './carry/server.ts';
import { headNumber } from './history-head.ts';
import { takeLock } from './lock.ts';
import { syncFolder } from './master-key.ts';
import { moveAside } from './move-aside.ts';
import { databaseFile, filesFolder, headsFile } from './open-database.ts';
import { checkDatabase, copyDatabase, openReader } from './sqlite.ts';
import { syncFile } from './sync-file.ts';

/** A house by its folder, and by the address of its PostgreSQL where it has one. */
type House = { readonly data: string; readonly databaseUrl?: string | undefined };

/** Copies database, papers and the signed heads of all histories of a house, running or not, into the new folder `to`. The database is a file there, wherever it was. The master key is not among them: it is kept apart. */
export function backUp({ data, databaseUrl, to }: House & { readonly to: string }): void {
  if (databaseUrl === undefined && !existsSync(databaseFile(data)))
    throw new Error(`Cannot back up ${data}: it holds no database`);
  if (existsSync(to)) throw new Error(`Cannot back up to ${to}: it exists already`);
  const part = `${to}.part`;
  removeHalf(dirname(to));
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(makerFile(part), String(process.pid));
    copyRows({ data, databaseUrl }, databaseFile(part));
    syncFile(databaseFile(part));
    // Papers after the database: one that came between is a file too many, never one too few.
    copyFolder(filesFolder(data), filesFolder(part));
    copyIfThere(headsFile(data), keptHeads(part));
    checkDatabase(databaseFile(part));
    rmSync(makerFile(part));
    syncFolder(part);
    renameSync(part, to);
  } catch (error) {
    // A disk that is full must not stay so by what was begun.
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  syncFolder(dirname(to));
}

function copyRows({ data, databaseUrl }: House, to: string): void {
  if (databaseUrl !== undefined) return void copyServer(databaseUrl, to);
  const reader = openReader(databaseFile(data));
  try {
    refuseCarried(reader, 'back up');
  } finally {
    reader.close();
  }
  copyDatabase(databaseFile(data), to);
}

/** Where the signed heads stand in a backup. */
const keptHeads = (folder: string): string => join(folder, 'history-heads.jsonl');

/** Names the process that makes a backup, while it does. */
const makerFile = (part: string): string => join(part, 'making');

/** Removes what backups left behind that were killed: folders whose maker is no more. */
function removeHalf(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const part = join(folder, name);
    if (!name.endsWith('.part') || !existsSync(makerFile(part))) continue;
    if (!isAlive(Number(readFileSync(makerFile(part), 'utf8'))))
      rmSync(part, { recursive: true, force: true });
  }
}

// Our own number on a folder is that of another process before us, as in a container: we make one backup at a time.
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts a backup into a data folder that holds no database yet, or into an empty PostgreSQL with the papers in the folder; the storage must be stopped, and opened with the master key of the time of the backup. */
export function restoreBackup({
  from,
  data,
  databaseUrl,
}: House & { readonly from: string }): void {
  if (!existsSync(databaseFile(from)))
    throw new Error(`Cannot restore ${from}: it holds no database`);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
  if (databaseUrl === undefined) restoreFile({ from, data });
  else
    fillServer(databaseUrl, databaseFile(from), () => {
      copyFolder(filesFolder(from), filesFolder(data));
      restoreHeads(from, data);
    });
}

function restoreFile({ from, data }: { readonly from: string; readonly data: string }): void {
  const lock = takeLock(data);
  try {
    if (existsSync(databaseFile(data)))
      throw new Error(`Cannot restore to ${data}: it holds a database already; move it away first`);
    checkDatabase(databaseFile(from));
    copyFolder(filesFolder(from), filesFolder(data));
    restoreHeads(from, data);
    const part = `${databaseFile(data)}.part`;
    try {
      copyFileSync(databaseFile(from), part);
      syncFile(part);
      renameSync(part, databaseFile(data));
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    syncFolder(data);
  } finally {
    lock.release();
  }
}

/** Puts the heads back that the database of a backup remembers; those that stood beside the folder are of a later time, and stay under another name. */
function restoreHeads(from: string, data: string): void {
  if (!existsSync(keptHeads(from))) return;
  const last = rememberedHead(databaseFile(from));
  const lines = readFileSync(keptHeads(from), 'utf8').split('\n').filter(Boolean);
  // One may have been written between the copy of the database and theirs.
  const known = lines.filter((line) => last === null || numberOf(line) <= last);
  moveAside(headsFile(data), 'before-restore');
  writeFileSync(headsFile(data), known.map((line) => `${line}\n`).join(''), {
    mode: 0o600,
    flush: true,
  });
}

function rememberedHead(file: string): number | null {
  const reader = openReader(file);
  try {
    return headNumber(reader);
  } finally {
    reader.close();
  }
}

/** Which head a line is; one that cannot be read, or has no number, stays where it is. */
function numberOf(line: string): number {
  try {
    return (JSON.parse(line) as { readonly n?: number }).n ?? 0;
  } catch {
    return 0;
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  // A link to somewhere else is no paper, and is not followed.
  for (const one of existsSync(from) ? readdirSync(from, { withFileTypes: true }) : []) {
    if (one.isSymbolicLink() || one.name.endsWith('.part')) continue;
    copyIfThere(join(from, one.name), join(to, one.name));
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
