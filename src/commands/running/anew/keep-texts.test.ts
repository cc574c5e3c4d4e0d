import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepTexts } from './keep-texts.ts';

/** A program of two files, of which one starts the other in a thread, and a folder to keep it in. */
function program() {
  const root = mkdtempSync(join(tmpdir(), 'bangfu-kept-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const source = join(root, 'src');
  const folder = join(root, 'kept');
  mkdirSync(source);
  const write = (name: string, text: string) => writeFileSync(join(source, name), text);
  write('words.ts', "export const words: string = 'first';");
  write(
    'thread.ts',
    "import { words } from './words.ts'; const said: string = words; console.log(said);",
  );
  write(
    'main.ts',
    "import { Worker } from 'node:worker_threads'; import { words } from './words.ts'; const said: string = words; console.log(said); new Worker(new URL('./thread.ts', import.meta.url));",
  );
  const keep = () => keepTexts([source], folder, 'kept');
  /** Run by a Node that reads no TypeScript. */
  const run = (reader: string): string =>
    execFileSync(
      process.execPath,
      ['--no-strip-types', `--import=${reader}`, join(source, 'main.ts')],
      { encoding: 'utf8' },
    );
  return { source, folder, write, keep, run };
}

test('what is kept runs where no TypeScript is read, in threads too', () => {
  const { keep, run } = program();
  expect(run(keep() ?? '')).toBe('first\nfirst\n');
});

test('what did not change is not written again, and what changed is', () => {
  const { folder, write, keep, run } = program();
  const reader = keep() ?? '';
  const written = () => statSync(join(folder, 'kept.texts')).ino;
  const before = written();
  expect(keep()).toBe(reader);
  expect(written()).toBe(before);
  write('words.ts', "export const words: string = 'later';");
  expect(run(keep() ?? '')).toBe('later\nlater\n');
});

test('nothing is kept where others may write, or nobody can', () => {
  const { folder, source, keep } = program();
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  expect(keep()).toBeNull();
  expect(keepTexts([source], join(source, 'main.ts', 'kept'), 'kept')).toBeNull();
});
