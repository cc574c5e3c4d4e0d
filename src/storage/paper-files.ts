import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CrashStep } from './crash-steps.ts';
import { syncFolder } from './master-key.ts';

/** The sealed bytes of papers, a file each under its id. */
export type PaperFiles = {
  /** Durable when it returns. */
  readonly write: (id: string, sealed: Uint8Array) => void;
  readonly read: (id: string) => Uint8Array | null;
  readonly remove: (id: string) => void;
  /** Lays aside files of at least that age which no row names: cut off before their commit or destroyed just before a kill, or all those of another database, put here by mistake. What was laid aside and is named again comes back. The rows are read after the folder. */
  readonly settle: (known: () => ReadonlySet<string>, ageMs: number) => Settled;
  /** Removes for good what was laid aside before a moment. */
  readonly dropAside: (before: number) => void;
};

/** What became of the folder: how many files were laid aside, and how many are named and not there. */
export type Settled = {
  readonly aside: number;
  readonly missing: number;
  readonly known: number;
};

/** Where files are laid that no row names, beside the folder of papers. */
export const asideFolder = (folder: string): string => `${folder}-aside`;

/** Whether a file was cut off before it was whole. */
export const isPart = (name: string): boolean => name.endsWith('.part');

/** The files below `folder`, which is made where it is missing. */
export function paperFiles(folder: string, at: (step: CrashStep) => void): PaperFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    write: (id, sealed) => {
      const cut = join(folder, `${id}.part`);
      try {
        writeWhole(cut, sealed);
        at('file:written');
        renameSync(cut, join(folder, id));
        syncFolder(folder);
      } catch (error) {
        // What a full disk left of it is in the way of what comes next.
        for (const file of [cut, join(folder, id)]) rmSync(file, { force: true });
        throw error;
      }
      at('file:renamed');
    },
    read: (id) => (existsSync(join(folder, id)) ? readFileSync(join(folder, id)) : null),
    remove: (id) => rmSync(join(folder, id), { force: true }),
    settle: (known, ageMs) => settle(folder, known, ageMs),
    dropAside: (before) => {
      const beside = asideFolder(folder);
      if (!existsSync(beside)) return;
      for (const name of readdirSync(beside)) {
        const file = join(beside, name);
        // Its place was changed when it was laid aside, not what is in it.
        if ((statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? before) < before)
          rmSync(file, { force: true });
      }
    },
  };
}

function settle(folder: string, known: () => ReadonlySet<string>, ageMs: number): Settled {
  const before = Date.now() - ageMs;
  const isOld = (name: string): boolean =>
    ageMs === 0 ||
    (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
  const beside = asideFolder(folder);
  const there = readdirSync(folder);
  const laid = new Set(existsSync(beside) ? readdirSync(beside) : []);
  const named = known();
  const others = there.filter((name) => !named.has(name) && isOld(name));
  // One that was cut off holds no paper, whoever's it was.
  for (const name of others.filter(isPart)) rmSync(join(folder, name), { force: true });
  const whole = others.filter((name) => !isPart(name));
  if (whole.length > 0) mkdirSync(beside, { recursive: true, mode: 0o700 });
  for (const name of whole) move(join(folder, name), join(beside, name));
  const found = new Set(there);
  const lacking = [...named].filter((name) => !found.has(name));
  for (const name of lacking) if (laid.has(name)) move(join(beside, name), join(folder, name));
  const missing = lacking.filter((name) => !laid.has(name)).length;
  return { aside: whole.length, missing, known: named.size };
}

/** Another process that starts at the same moment may have moved it already. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    let from = 0;
    while (from < bytes.length) from += writeSync(handle, bytes, from);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
