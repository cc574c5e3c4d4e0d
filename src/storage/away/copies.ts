import { closeSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { seal, sealJson, unseal, unsealJson } from '../seal.ts';
import { syncFile } from '../sync-file.ts';
import type { AwayKeys } from './away-keys.ts';
import type { Bucket } from './bucket.ts';

/** A copy that is away: the name of its backup, and the id of the key it is sealed by. */
export type Copy = { readonly name: string; readonly key: string };

type File = { readonly path: string; readonly pieces: readonly string[] };
type Content = { readonly files: readonly File[] };

const pieceBytes = 4 * 1024 * 1024;
const copiesFolder = 'copies/';

const copyName = ({ name, key }: Copy): string => `${copiesFolder}${name}.${key}`;
const piecesFolder = (key: string): string => `pieces/${key}/`;
const contentPlace = (name: string) => ({ table: 'copy', column: 'content', row: name }) as const;
const piecePlace = (name: string) => ({ table: 'copy', column: 'piece', row: name }) as const;

type Away = { readonly bucket: Bucket; readonly keys: AwayKeys };

/** All whole copies, the oldest first. */
export async function copiesIn(bucket: Bucket): Promise<readonly Copy[]> {
  const names = await bucket.names(copiesFolder);
  return names
    .flatMap((one) => {
      const [, name, key] = /^copies\/(.+)\.([\da-f]{16})$/u.exec(one) ?? [];
      return name === undefined || key === undefined ? [] : [{ name, key }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Sends the backup of a folder away, sealed, under its name; what is there already of an earlier one is not sent again. A copy is there once all of it is. Then removes the oldest beyond `keep`, and pieces that no copy has. */
export async function sendAway(
  { bucket, keys }: Away,
  { folder, name, keep }: { readonly folder: string; readonly name: string; readonly keep: number },
): Promise<void> {
  const there = new Set(await bucket.names(piecesFolder(keys.id)));
  const files: File[] = [];
  for (const path of filesIn(folder)) {
    const pieces: string[] = [];
    for (const piece of piecesOf(join(folder, path))) {
      const called = keys.nameOf(piece);
      const at = `${piecesFolder(keys.id)}${called}`;
      if (!there.has(at)) await bucket.put(at, seal(keys.secret, piecePlace(called), piece));
      there.add(at);
      pieces.push(called);
    }
    files.push({ path, pieces });
  }
  const content = sealJson(keys.secret, contentPlace(name), { files } satisfies Content);
  await bucket.put(copyName({ name, key: keys.id }), content);
  await clear({ bucket, keys }, keep);
}

/** Brings a copy back into a new folder; rejects with one line where there is none, or where it wants another key. */
export async function bringBack(
  { bucket, keys }: Away,
  { name, to }: { readonly name: string; readonly to: string },
): Promise<void> {
  const { files } = await contentOf({ bucket, keys }, name);
  for (const { path, pieces } of files) {
    const file = join(to, path);
    if (relative(to, file).startsWith('..')) throw new Error(`Cannot bring back ${name}: ${path}`);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(file, 'wx', 0o600);
    try {
      for (const piece of pieces) writeSync(handle, await pieceOf({ bucket, keys }, piece));
    } finally {
      closeSync(handle);
    }
    syncFile(file);
  }
}

async function contentOf({ bucket, keys }: Away, name: string): Promise<Content> {
  const sealed = await bucket.get(copyName({ name, key: keys.id }));
  if (sealed !== null) return unsealJson(keys.secret, contentPlace(name), sealed) as Content;
  const all = await copiesIn(bucket);
  if (all.some((copy) => copy.name === name))
    throw new Error(`Cannot bring back ${name}: it wants an older master key`);
  const names = all.map((copy) => copy.name).join(', ');
  throw new Error(`Cannot bring back ${name}: it is not there; there are: ${names || 'none'}`);
}

async function pieceOf({ bucket, keys }: Away, name: string): Promise<Uint8Array> {
  const sealed = await bucket.get(`${piecesFolder(keys.id)}${name}`);
  if (sealed === null) throw new Error(`Cannot bring back the copy: a piece of it is gone`);
  return unseal(keys.secret, piecePlace(name), sealed);
}

async function clear({ bucket, keys }: Away, keep: number): Promise<void> {
  const all = await copiesIn(bucket);
  const kept = all.slice(-keep);
  for (const copy of all.slice(0, -keep)) await bucket.drop(copyName(copy));
  const wanted = new Set<string>();
  for (const { name, key } of kept)
    if (key === keys.id)
      for (const { pieces } of (await contentOf({ bucket, keys }, name)).files)
        for (const piece of pieces) wanted.add(piece);
  // What an older key sealed cannot be looked into: it stays until no copy of that key does.
  const gone = new Set(all.map(({ key }) => key));
  for (const { key } of kept) gone.delete(key);
  for (const key of new Set([...gone, keys.id]))
    for (const name of await bucket.names(piecesFolder(key)))
      if (!wanted.has(name.slice(piecesFolder(key).length))) await bucket.drop(name);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== sentMark)
    .toSorted();

/** The file in the folder of a backup that says that it is away. */
export const sentMark = 'away';

/** A file in pieces, one in memory at a time. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceBytes);
      const read = readSync(handle, piece);
      if (read > 0) yield piece.subarray(0, read);
      if (read < pieceBytes) return;
    }
  } finally {
    closeSync(handle);
  }
}
