import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// Paths of local sockets end at 104 bytes on some systems and 108 on others.
const LONGEST = 100;
const NAME = 'bangfu.sock';
const NOTE = 'socket.path';

const fits = (path: string): boolean => Buffer.byteLength(path) <= LONGEST;

/** Where the holder of the lock listens for administration: in the data folder, or, where that path is too long for a socket, in a folder of its own that is written down there. What a killed holder left is removed. */
export function claimSocket(data: string): string {
  releaseSocket(data);
  const near = join(data, NAME);
  if (fits(near)) return near;
  const short = join(mkdtempSync(join(tmpdir(), 'bangfu-')), NAME);
  writeFileSync(join(data, NOTE), short, { mode: 0o600 });
  return short;
}

/** The socket of the running holder, or `null` where none is left. */
export function findSocket(data: string): string | null {
  const near = join(data, NAME);
  if (existsSync(near)) return near;
  const note = join(data, NOTE);
  const short = existsSync(note) ? readFileSync(note, 'utf8') : null;
  return short !== null && existsSync(short) ? short : null;
}

/** Removes the socket and what was written down of it; only the holder of the lock may. */
export function releaseSocket(data: string): void {
  rmSync(join(data, NAME), { force: true });
  const note = join(data, NOTE);
  if (!existsSync(note)) return;
  const folder = dirname(readFileSync(note, 'utf8'));
  if (folder.startsWith(join(tmpdir(), 'bangfu-')))
    rmSync(folder, { recursive: true, force: true });
  rmSync(note, { force: true });
}
