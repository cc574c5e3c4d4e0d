import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The ladder of the house: what each room may import, besides itself and packages. */
const ladder: { readonly [room: string]: readonly string[] } = {
  messages: [],
  fields: ['messages'],
  services: ['fields', 'messages'],
  policies: ['services', 'fields', 'messages'],
  dialogue: ['policies', 'services', 'fields', 'messages'],
  cases: ['services', 'fields', 'messages'],
  matching: ['services', 'fields', 'messages'],
  records: ['policies', 'cases', 'services', 'fields', 'messages'],
  wording: ['messages'],
  registers: ['records', 'cases', 'services', 'fields', 'wording', 'messages'],
  understanding: ['wording', 'dialogue', 'policies', 'services', 'fields', 'messages'],
  storage: ['dialogue', 'records', 'cases', 'messages'],
  http: [],
  channels: ['http', 'wording', 'messages'],
  api: ['http', 'storage', 'wording', 'records', 'cases', 'services', 'fields', 'messages'],
  desk: [
    'api',
    'http',
    'storage',
    'registers',
    'matching',
    'wording',
    'records',
    'policies',
    'cases',
    'services',
    'fields',
    'messages',
  ],
  turns: [
    'desk',
    'http',
    'storage',
    'understanding',
    'wording',
    'records',
    'cases',
    'dialogue',
    'policies',
    'services',
    'fields',
    'messages',
  ],
};

/** Files that stand beside the rooms, and see only what is said. */
const beside: { readonly [file: string]: readonly string[] } = {
  'config.ts': [],
  'centre.ts': ['messages'],
  'centre-parts.ts': ['messages', 'centre.ts'],
  'centre-on.ts': ['messages', 'centre.ts', 'centre-parts.ts'],
  'log.ts': [],
};

/** Single files of rooms below that a room may name, for their types. */
const besides: { readonly [room: string]: readonly string[] } = {
  turns: ['channels/channel.ts'],
  desk: ['turns/port.ts'],
  api: ['turns/port.ts'],
};

const source = join(import.meta.dirname, '..', 'src');

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith('.ts') &&
        !/(?:\.test|fixture|-stage)\.ts$/u.test(entry.name),
    )
    .map((entry) => relative(source, join(entry.parentPath, entry.name)));

/** Imports of a file within `src`, as paths from there. */
function importsOf(file: string, text: string): readonly string[] {
  const named = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu);
  return [...named].map((match) => normalize(join(dirname(file), match[1] as string)));
}

/** What a file imports against the ladder. */
export function offences(file: string, text: string): readonly string[] {
  const room = file.split('/')[0] as string;
  const mayAll = room === 'commands' || file === 'main.ts';
  const may = ladder[room] ?? beside[file];
  if (mayAll) return [];
  if (may === undefined) return [`${file} stands in no room`];
  return importsOf(file, text)
    .filter((other) => {
      const there = other.split('/')[0] as string;
      return there !== room && !may.includes(there) && besides[room]?.includes(other) !== true;
    })
    .map((other) => `${file} imports ${other}`);
}

test('every file imports only from its own room and rooms above it', () => {
  expect(
    files(source).flatMap((file) => offences(file, readFileSync(join(source, file), 'utf8'))),
  ).toEqual([]);
});

test('an import against the ladder is found, whichever way it is written', () => {
  expect(offences('fields/money.ts', "import { a } from '../dialogue/step.ts';")).toEqual([
    'fields/money.ts imports dialogue/step.ts',
  ]);
  expect(
    offences('channels/web/a.ts', "const b = await import('../../storage/store.ts');"),
  ).toHaveLength(1);
  expect(
    offences('turns/a.ts', "import type { Channel } from '../channels/console/lines.ts';"),
  ).toHaveLength(1);
  expect(offences('turns/a.ts', "import type { Channel } from '../channels/channel.ts';")).toEqual(
    [],
  );
  expect(offences('new_room/a.ts', '')).toEqual(['new_room/a.ts stands in no room']);
});

const readers: { readonly [what: string]: RegExp } = { 'wording/wording.ts': /locales/u };

test('one file reads the locales', () => {
  const reading = files(source).filter(
    (file) =>
      !file.startsWith('commands/') &&
      /readFileSync|readdirSync/u.test(readFileSync(join(source, file), 'utf8')) &&
      (readers['wording/wording.ts'] as RegExp).test(readFileSync(join(source, file), 'utf8')),
  );
  expect(reading).toEqual(['wording/wording.ts']);
});

test('only config reads the environment', () => {
  const reading = files(source).filter((file) =>
    /process\.env\b/u.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(reading.filter((file) => file !== 'config.ts' && !file.startsWith('commands/'))).toEqual(
    [],
  );
});

/** Lines of code, without comments. */
const codeIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\/\*[^]*?\*\//gu, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/u, ''));

test('what people say stands in data and not in code', () => {
  const lines = files(source)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => codeIn(readFileSync(join(source, file), 'utf8')))
    .filter((line) => /\p{Script=Han}/u.test(line));
  // Some signs that code itself must know, and product names; a list is none of them.
  expect(lines.length).toBeLessThan(120);
  expect(lines.filter((line) => (line.match(/\p{Script=Han}+/gu) ?? []).length > 8)).toEqual([]);
});
