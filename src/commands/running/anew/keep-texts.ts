import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kept } from './read-kept.ts';

const entriesIn = (folder: string) => readdirSync(folder, { withFileTypes: true, recursive: true });

/** Files of the program, each with what changes whenever it is written. */
function filesIn(sources: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of sources.flatMap(entriesIn)) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    // No archive and no copying sets the time of a file's own last change.
    const { ctimeMs, size, ino } = statSync(file);
    found.set(pathToFileURL(file).href, `${ctimeMs} ${size} ${ino}`);
  }
  return found;
}

/** Whether what is kept in a file is of these files as they are, by this version of Node. */
function isOf(file: string, files: ReadonlyMap<string, string>): boolean {
  try {
    const bytes = readFileSync(file);
    const index = bytes.toString('utf8', 16, 16 + Number(bytes.toString('latin1', 0, 16)));
    const { node, places } = JSON.parse(index) as Kept;
    return (
      node === process.version &&
      Object.keys(places).length === files.size &&
      [...files].every(([url, stamp]) => places[url]?.[0] === stamp)
    );
  } catch {
    return false;
  }
}

/** All files without their types behind each other, before them where each stands, and first how long that is. */
function textsOf(files: ReadonlyMap<string, string>): Buffer {
  const places: Record<string, Kept['places'][string]> = {};
  const texts: Buffer[] = [];
  let from = 0;
  for (const [url, stamp] of files) {
    const text = Buffer.from(stripTypeScriptTypes(readFileSync(new URL(url), 'utf8')));
    places[url] = [stamp, from, text.length];
    texts.push(text);
    from += text.length;
  }
  const kept: Kept = { node: process.version, places };
  const index = Buffer.from(JSON.stringify(kept));
  return Buffer.concat([Buffer.from(String(index.length).padStart(16)), index, ...texts]);
}

/** Two processes may write it at once: each puts a whole file in its place. */
function write(file: string, bytes: string | Buffer): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, bytes, { flush: true });
  renameSync(beside, file);
}

/** Whether nobody else may write there. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

/** Keeps the files of these folders without their types in one file of a folder, and beside it the module that reads them from there; gives that module's file. `null` where nothing can be kept there, or others might write what would be run. */
export function keepTexts(sources: readonly string[], folder: string, name: string): string | null {
  const texts = join(folder, `${name}.texts`);
  const reader = join(folder, `${name}.js`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder)) return null;
    const files = filesIn(sources);
    if (isOf(texts, files)) return reader;
    const read = readFileSync(join(import.meta.dirname, 'read-kept.ts'), 'utf8');
    write(reader, stripTypeScriptTypes(read));
    write(texts, textsOf(files));
    return reader;
  } catch {
    return null;
  }
}
