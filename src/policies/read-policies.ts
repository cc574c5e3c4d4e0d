import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { entryOf, type PolicyEntry } from './entry.ts';

/** The fewest everyday forms of a question that a file holds. */
const fewestAsks = 6;

const frame = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u;
const english = /^##[ \t]+en[ \t]*$/mu;

type Read = { readonly entry: PolicyEntry } | { readonly fault: string };

const known = new Map<string, Read>();

/** What a file says, which is read once in a process, however many houses are opened there. */
function readOnce(content: string, id: string): Read {
  const key = `${id} ${hash('sha1', content)}`;
  const read = known.get(key) ?? entryIn(content, id);
  known.set(key, read);
  return read;
}

/** What a file says: the data above and the two texts below; or what is wrong. */
export function entryIn(content: string, id: string): Read {
  const parts = frame.exec(content);
  if (parts === null) return { fault: 'it must begin with its data between two lines "---"' };
  const [zh = '', en = ''] = (parts[2] ?? '').split(english);
  const data = dataOf(parts[1] ?? '');
  if (typeof data === 'string') return { fault: data };
  const text = { 'zh-CN': plainText(zh), en: plainText(en) };
  const read = entryOf({ ...data, text });
  if ('fault' in read) return read;
  if (read.entry.id !== id) return { fault: `id must be ${id}, as the file is called` };
  return read.entry.asks.length < fewestAsks
    ? { fault: `asks must hold ${fewestAsks} forms of the question or more` }
    : read;
}

function dataOf(yaml: string): object | string {
  try {
    const data: unknown = parse(yaml);
    return typeof data === 'object' && data !== null ? data : 'its data is no list of names';
  } catch (error) {
    return `its data cannot be parsed: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`;
  }
}

/** Lines of one paragraph are one line; paragraphs stay apart. */
const plainText = (text: string): string =>
  text
    .trim()
    .split(/\r?\n[ \t]*\r?\n/u)
    .map((paragraph) => paragraph.replaceAll(/[ \t]*\r?\n[ \t]*/gu, ' ').trim())
    .map((paragraph) =>
      paragraph.replaceAll(/(?<=[\p{Script=Han}，。；：、！？）”]) (?=[\p{Script=Han}“（])/gu, ''),
    )
    .join('\n');

/** The further forms of `asks.txt`, a line each: "entry: question". */
function moreAsks(folder: string): readonly (readonly [id: string, ask: string])[] {
  const file = join(folder, 'asks.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

/** Every entry below a folder with the further forms of its questions in `asks.txt`, in the order of their ids; none where there is no such folder. Throws one line that names the file and what is wrong with it; `computed` are the computations there are. */
export function readPolicies(folder: string, computed: readonly string[]): readonly PolicyEntry[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith('.md'))
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
  const entries = new Map<string, PolicyEntry>();
  for (const file of files) {
    const wrong = (fault: string) =>
      new Error(`Cannot read policy ${relative(folder, file)}: ${fault}`);
    const read = readOnce(readFileSync(file, 'utf8'), basename(file, '.md'));
    if ('fault' in read) throw wrong(read.fault);
    const { entry } = read;
    if (entries.has(entry.id)) throw wrong(`id ${entry.id} stands twice`);
    if (entry.compute !== null && !computed.includes(entry.compute))
      throw wrong(`compute ${entry.compute} is no computation`);
    entries.set(entry.id, entry);
  }
  if (entries.size === 0) return [];
  for (const [id, ask] of moreAsks(folder)) {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new Error(`Cannot read policy asks.txt: there is no entry ${id}`);
    entries.set(id, { ...entry, asks: [...entry.asks, ask] });
  }
  return [...entries.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
