import { type Connection, openConnection } from '../sqlite.ts';
import { type Carried, carryRows, sameTables } from './carry.ts';
import { refuseCarried } from './mark.ts';
import { openServer, wantHouse } from './server.ts';

// Nobody reads the file before it has its name, and what was cut off is made anew: it need not be safe meanwhile.
const hasty = [
  'PRAGMA journal_mode = DELETE',
  'PRAGMA journal_mode = OFF',
  'PRAGMA synchronous = OFF',
  'PRAGMA cache_size = -200000',
];

/** Writes the house of a PostgreSQL, in use or not, to a new file as it is at one moment. The file is not durable yet. */
export function writeHouse(
  from: Connection,
  file: string,
  at?: (table: string) => void,
): readonly Carried[] {
  const to = openConnection(file);
  try {
    sameTables(from, to);
    to.script(hasty);
    return carryRows(from, to, { mark: null, at });
  } finally {
    to.close();
  }
}

/** The same by the address of a PostgreSQL. */
export function copyServer(url: string, file: string): readonly Carried[] {
  const from = openServer(url, { alone: false });
  try {
    wantHouse(from, url);
    refuseCarried(from, 'back up');
    return writeHouse(from, file);
  } finally {
    from.close();
  }
}
