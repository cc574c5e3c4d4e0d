import { existsSync, lstatSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { unsentIn } from '../../storage/away/send-newest.ts';
import { opensBackup } from '../../storage/backup-key.ts';
import { lastBackup, newestBackup } from '../../storage/dated-backups.ts';
import { readMasterKey } from '../../storage/master-key.ts';
import { databaseFile } from '../../storage/open-database.ts';
import { openPostgres } from '../../storage/postgres/connection.ts';
import { shownUrl } from '../../storage/postgres/line.ts';
import { openReader } from '../../storage/sqlite.ts';
import { tables, type Vitals } from '../../storage/vitals.ts';
import { roomAt } from '../running/standing.ts';
import { type Finding, finding, plain } from './finding.ts';

const gigabyte = 1024 ** 3;
const day = 86_400_000;

const isWithin = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
};

/** The master key: there, for its owner alone, a key, and apart from the data. */
export function checkKey({ data, keyFile, databaseUrl }: Where): Finding {
  const file = plain(keyFile);
  if (!existsSync(keyFile))
    return isKept({ data, databaseUrl })
      ? finding('act', 'key-gone', { file })
      : finding('watch', 'key-none', { file });
  if (isWithin(data, keyFile)) return finding('act', 'key-inside', { file });
  if (process.platform !== 'win32' && (statSync(keyFile).mode & 0o077) !== 0)
    return finding('act', 'key-open', { file });
  try {
    readMasterKey(keyFile);
  } catch {
    return finding('act', 'key-unread', { file });
  }
  return finding('good', 'key', { file });
}

type Tables = Pick<Vitals, 'version' | 'wanted'>;

/** Where a house keeps what it keeps. */
export type Where = {
  readonly data: string;
  readonly keyFile: string;
  readonly databaseUrl?: string | undefined;
};

type Database = Pick<Where, 'data' | 'databaseUrl'>;

/** Whether a database is there already; a server's is said to be. */
const isKept = ({ data, databaseUrl }: Database): boolean =>
  databaseUrl !== undefined || existsSync(databaseFile(data));

/** Whose tables they are, read from outside; `null` where there is no database, a fault where it cannot be read. */
export function readTables({ data, databaseUrl }: Database): Tables | null | 'unread' {
  if (!isKept({ data, databaseUrl })) return null;
  try {
    const reader =
      databaseUrl === undefined
        ? openReader(databaseFile(data))
        : openPostgres({ url: databaseUrl });
    try {
      return tables(reader);
    } finally {
      reader.close();
    }
  } catch {
    return 'unread';
  }
}

/** The database: readable, and of this program's tables. */
export function checkTables(
  { data, databaseUrl }: Database,
  found: ReturnType<typeof readTables>,
): Finding {
  const folder = plain(databaseUrl === undefined ? data : shownUrl(databaseUrl));
  if (found === null) return finding('watch', 'data-none', { folder });
  if (found === 'unread') return finding('act', 'data-unread', { folder });
  const { version, wanted } = found;
  if (version > wanted) return finding('act', 'data-newer');
  if (version < wanted) return finding('watch', 'data-older');
  return finding('good', 'data', { folder });
}

/** Room where the data lies. */
export function checkRoom(data: string, room = roomAt(data)): Finding {
  if (room === null) return finding('watch', 'room-unknown', { folder: plain(data) });
  const gigabytes = Math.round((room / gigabyte) * 10) / 10;
  const state = room < gigabyte ? 'act' : room < 5 * gigabyte ? 'watch' : 'good';
  return finding(state, state === 'good' ? 'room' : 'room-low', { gigabytes });
}

/** The daily backup: set, young enough, on another disk, and of the key that is in use. */
export function checkBackup(at: {
  readonly data: string;
  readonly keyFile: string;
  readonly databaseUrl?: string | undefined;
  readonly backups: string | null;
  readonly bucket?: object | null;
  readonly now: number;
}): Finding {
  const { data, databaseUrl, keyFile, backups, bucket = null, now } = at;
  const kept = isKept({ data, databaseUrl });
  if (backups === null) return finding(kept ? 'act' : 'watch', 'backup-unset');
  const last = lastBackup(backups, now);
  const folder = plain(backups);
  if (last === null) return finding(kept ? 'act' : 'watch', 'backup-none', { folder });
  const days = Math.floor((now - last) / day);
  if (now - last > 2 * day) return finding('act', 'backup-old', { folder, days });
  const newest = newestBackup(backups, now);
  if (newest !== null && !opensBackup(newest, keyFile))
    return finding('watch', 'backup-key', { folder });
  if (bucket !== null && unsentIn(backups, now) !== null)
    return finding('watch', 'backup-here', { folder });
  if (sameDisk(data, backups)) return finding('watch', 'backup-near', { folder });
  return finding('good', 'backup', { folder, hours: Math.floor((now - last) / (day / 24)) });
}

function sameDisk(one: string, other: string): boolean {
  try {
    return lstatSync(one).dev === statSync(other).dev;
  } catch {
    return false;
  }
}
