import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const made = join(import.meta.dirname, 'sixteenth');
/** The whole house, but what is made from it. */
const copied = readdirSync(root).filter(
  (name) => name !== 'node_modules' && name !== '.git' && !name.startsWith('data'),
);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangfu-sixteenth-'));
  for (const one of copied) cpSync(join(root, one), join(folder, one), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // Its folder, its section of words, its conversation, its line: nothing else of the house is touched.
  for (const [from, to] of [
    ['questions.ts.sample', 'questions.ts'],
    ['service.ts.sample', 'service.ts'],
    ['sayings.txt', 'sayings.txt'],
  ] as const)
    cpSync(join(made, from), join(folder, 'src/services/reading_room', to));
  for (const language of ['zh-CN', 'en'])
    cpSync(
      join(made, `${language}.ftl`),
      join(folder, 'locales', language, 'service-reading_room.ftl'),
    );
  cpSync(join(made, 'conversation.md'), join(folder, 'test/conversations/reading-room.md'));
  change('src/services/index.ts', (text) =>
    `import { readingRoom } from './reading_room/service.ts';\n${text}`.replace(
      /services: readonly Service\[\] = \[/u,
      '$&readingRoom, ',
    ),
  );
  // Which services a centre offers is its own setting.
  change('test/centre.json', (text) => text.replace('"services": [', '$&"reading_room", '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, by: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = by(before);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}

const vitest = (...words: readonly string[]): string =>
  execFileSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fast', ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );

test('a service made by its folder, its words, its conversation and its line passes what every service passes', {
  timeout: 400_000,
}, () => {
  const said = vitest('test/contracts/services.test.ts', '-t', 'reading_room');
  expect(said).toMatch(/Tests {2}\d+ passed/u);
});

test('it is asked for in everyday words, asks what is missing, and opens its case', {
  timeout: 400_000,
}, () => {
  vitest('-u', 'test/conversations/transcripts.test.ts', '-t', 'reading-room.md');
  const talk = readFileSync(join(folder, 'test/conversations/reading-room.md'), 'utf8');
  expect(talk).toMatch(/我听到您想办：读书室(?!、)/u);
  expect(talk).toContain('打算什么时候来看书？');
  expect(talk).toMatch(/^= .*reading_room/mu);
  expect(talk).toContain('reading_time');
});
