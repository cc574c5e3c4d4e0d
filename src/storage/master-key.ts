import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Suite, type SuiteName, suiteNames, suites, wantSuite } from './crypto-suite.ts';

/** How the file of a master key begins, by its suite. */
const heads: { readonly [name in SuiteName]: string } = {
  aes: 'bangfu-master-key-1:',
  gm: 'bangfu-master-key-gm-1:',
};

/** The name under which a new master key waits while `rotateMasterKey` puts it in place. */
export const nextKeyFile = (file: string): string => `${file}.next`;

/** The bytes of a key file, as many as its suite wants; throws one line where it is missing, is not one, or others may read it. */
export function readMasterKey(file: string): Uint8Array {
  if (!existsSync(file))
    throw new Error(
      `Cannot open the storage: the master key ${file} is missing, and without it the database cannot be read`,
    );
  if ((statSync(file).mode & 0o077) !== 0)
    throw new Error(
      `Cannot read the master key ${file}: others may read it; run chmod 600 ${file}`,
    );
  const text = readFileSync(file, 'utf8').trim();
  const name = suiteNames.find((one) => text.startsWith(heads[one]));
  const secret = Buffer.from(text.slice(name === undefined ? 0 : heads[name].length), 'base64');
  if (name === undefined || secret.length !== suites[name].keyBytes)
    throw new Error(`Cannot read the master key ${file}: it is not a master key of Bangfu`);
  wantSuite(suites[name]);
  return secret;
}

/** Makes a new key file of mode 0600, durable before it returns; refuses to write over one. */
export function makeMasterKey(file: string, suite: Suite): Uint8Array {
  wantSuite(suite);
  const secret = randomBytes(suite.keyBytes);
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, `${heads[suite.name]}${secret.toString('base64')}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(file));
  return secret;
}

/** Puts the waiting new key in the place of the old one. */
export function adoptNextKey(file: string): void {
  renameSync(nextKeyFile(file), file);
  syncFolder(dirname(file));
}

/** Removes a new key that no database was sealed with. */
export function dropNextKey(file: string): void {
  if (existsSync(nextKeyFile(file))) unlinkSync(nextKeyFile(file));
}

/** Makes names made, renamed or removed in a folder durable. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; it keeps its names durable by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
