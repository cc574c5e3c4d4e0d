import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { frugalWay } from '../../src/commands/running/anew/begin-anew.ts';

const root = join(import.meta.dirname, '..', '..');

/** Packages that are large, or bring many, and are wanted by some houses or on some days. */
const late = [
  '@xmldom/xmldom',
  'docxtemplater',
  'file-type',
  'grammy',
  'hucre',
  'openai',
  'opencc-js',
  'pako',
  'pg',
  'pinyin-pro',
  'pizzip',
  'prom-client',
  'tyme4ts',
  'wechaty',
];

/** Says every module that is loaded behind it. */
const teller = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { process._rawDebug('loaded ' + url); return next(url, context); } });`;

test('a house opens without the reader of TypeScript, and without packages that most days need not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-light-'));
  const way = frugalWay({ ...process.env, NODE_COMPILE_CACHE: join(folder, 'kept') });
  writeFileSync(join(folder, 'teller.mjs'), teller);
  const told = [`--import=${join(folder, 'teller.mjs')}`, '--no-strip-types'];
  const child = spawn(
    process.execPath,
    [...(way?.flags ?? []), ...told, join(root, 'src', 'main.ts'), 'start'],
    {
      cwd: root,
      env: { ...way?.env, PORT: '0', DATA: join(folder, 'data'), KEY_FILE: join(folder, 'key') },
    },
  );
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  let heard = '';
  let loaded = '';
  child.stdout.on('data', (bytes: Buffer) => (heard += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (loaded += bytes.toString()));
  await expect.poll(() => heard, { timeout: 60_000 }).toContain('/desk');
  const modules = loaded.split('\n').filter((line) => line.startsWith('loaded '));
  expect(modules.length).toBeGreaterThan(1_000);
  expect(
    late.filter((name) => modules.some((line) => line.includes(`/node_modules/${name}/`))),
  ).toEqual([]);
});
