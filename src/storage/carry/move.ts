import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { takeLock } from '../lock.ts';
import { syncFolder } from '../master-key.ts';
import { moveAside } from '../move-aside.ts';
import { databaseFile } from '../open-database.ts';
import { shownUrl } from '../postgres/line.ts';
import { type Connection, inTransaction, openConnection, openReader } from '../sqlite.ts';
import { syncFile } from '../sync-file.ts';
import { type Carried, carryRows } from './carry.ts';
import { writeHouse } from './file.ts';
import { type Mark, markOf, putMark, refuseCarried } from './mark.ts';
import { markIn, openServer, prepareServer, settleServer, wantHouse } from './server.ts';
import { type Vouching, vouching } from './whole.ts';

/** The steps at which a kill may strike a move: the tables by their names, and what comes before and after them. */
export type MoveStep = 'begun' | 'rows' | 'vouched' | 'away' | (string & {});

/** A house and the PostgreSQL that it is carried to or from. */
export type Move = {
  readonly data: string;
  readonly keyFile: string;
  readonly url: string;
  /** Throws where what came cannot be vouched for; gives how many signed heads fit. */
  readonly vouch: (of: Vouching) => Promise<number>;
  /** For tests only. */
  readonly at?: (step: MoveStep) => void;
};

/** What was carried, and how it was vouched for. `broken`: what was wrong with the histories before it was carried, in a line. */
export type Moved = {
  readonly carried: readonly Carried[];
  readonly heads: number;
  readonly broken: string | null;
};

/** Carries the house of a data folder's file to an empty PostgreSQL. Papers, key and heads stay where they are. The storage must be stopped. Until the last step the file is the house; from then on it says where the house went. A kill at any moment leaves one house that opens, or one that says to call this again. */
export async function moveToServer(move: Move): Promise<Moved> {
  const { data, keyFile, url, at = () => undefined } = move;
  const file = databaseFile(data);
  if (fileMark(file) === 'none') throw new Error(`Cannot move ${data}: it holds no database`);
  const lock = takeLock(data);
  const own = openConnection(file);
  const from = openReader(file);
  const to = openServer(url, { alone: true });
  try {
    // A move that was cut off at its very end is gone through again.
    if (markIn(to) !== 'half') refuseCarried(own, `move ${data}`);
    vouching(from, keyFile);
    prepareServer(to, from, url);
    at('begun');
    const carried = carryRows(from, to, { mark: 'half', at });
    at('rows');
    settleServer(to);
    const vouched = await vouchedFor(move, { from, to });
    at('vouched');
    // In this order there is no moment with two houses that open.
    inTransaction(own, () => putMark(own, { to: shownUrl(url) }));
    at('away');
    putMark(to, null);
    return { carried, ...vouched };
  } finally {
    for (const open of [to, from, own]) open.close();
    lock.release();
  }
}

/** Carries the house of a PostgreSQL into the file of a data folder, which must hold none that is not elsewhere already. No process may be at work on it. Else as `moveToServer`. */
export async function moveToFile(move: Move): Promise<Moved> {
  const { data, keyFile, url, at = () => undefined } = move;
  const file = databaseFile(data);
  const part = `${file}.part`;
  const lock = takeLock(data);
  const from = openServer(url, { alone: true });
  try {
    const there = fileMark(file);
    if (there === null)
      throw new Error(`Cannot move to ${data}: it holds a database already; move it away first`);
    wantHouse(from, url);
    vouching(from, keyFile);
    rmSync(part, { force: true });
    at('begun');
    const carried = writeHouse(from, part, at);
    at('rows');
    const vouched = await vouchedPart(move, { from, part });
    syncFile(part);
    at('vouched');
    putMark(from, { to: 'file' });
    at('away');
    moveAside(file, 'before-move');
    renameSync(part, file);
    syncFolder(data);
    return { carried, ...vouched };
  } finally {
    rmSync(part, { force: true });
    from.close();
    lock.release();
  }
}

/** How the file of a house stands; `none` where there is none. */
function fileMark(file: string): Mark | null | 'none' {
  if (!existsSync(file) || statSync(file).size === 0) return 'none';
  const reader = openReader(file);
  try {
    return markOf(reader);
  } finally {
    reader.close();
  }
}

async function vouchedPart(move: Move, { from, part }: { from: Connection; part: string }) {
  const to = openReader(part);
  try {
    return await vouchedFor(move, { from, to });
  } finally {
    to.close();
  }
}

/** Vouches for what came. A history that was broken before comes over broken, and that is told. */
async function vouchedFor(
  { vouch, keyFile }: Move,
  { from, to }: { readonly from: Connection; readonly to: Connection },
): Promise<Pick<Moved, 'heads' | 'broken'>> {
  const told = async (of: Connection): Promise<number | string> => {
    try {
      return await vouch(vouching(of, keyFile));
    } catch (error) {
      return error instanceof Error ? error.message : 'unknown';
    }
  };
  const found = await told(to);
  if (typeof found === 'number') return { heads: found, broken: null };
  if (found !== (await told(from))) throw new Error(`Cannot carry the house: ${found}`);
  return { heads: 0, broken: found };
}
