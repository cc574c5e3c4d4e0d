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
  /** Removes files of at least that age which no row names, read after they are: cut off before their commit, or destroyed just before a kill. */
  readonly removeOthers: (known: () => ReadonlySet<string>, ageMs: number) => void;
};

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
    removeOthers: (known, ageMs) => {
      const before = Date.now() - ageMs;
      const old = (name: string): boolean =>
        ageMs === 0 ||
        (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
      const found = readdirSync(folder).filter(old);
      const named = known();
      for (const name of found) if (!named.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
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
