import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settingNames } from '../src/config.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const papers = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test('every file that a paper leads to is there', () => {
  const lost = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)]
      .map((match) => match[1] as string)
      .filter((target) => !existsSync(join(root, dirname(paper), target)))
      .map((target) => `${paper}: ${target}`),
  );
  expect(lost).toEqual([]);
});

test('every setting stands in .env.example, and nothing else does', () => {
  const named = [...read('.env.example').matchAll(/^#?([A-Z\d_]+)=/gmu)].map((match) => match[1]);
  expect(new Set(named)).toEqual(new Set(settingNames));
  expect(named).toHaveLength(settingNames.length);
});

test('examples of running name only settings there are', () => {
  const ours = /^(?:PORT|HOST|DATA|[A-Z]+_[A-Z\d_]+)$/u;
  const others = ['NODE_ENV', 'NODE_COMPILE_CACHE', 'MALLOC_ARENA_MAX', 'MALLOC_TRIM_THRESHOLD_'];
  const named = [
    ...['compose.yaml', 'compose.several.yaml'].flatMap((file) => [
      ...read(`docs/run/${file}`).matchAll(/^ {4,6}((?!POSTGRES)[A-Z\d_]+):/gmu),
    ]),
    ...read('docs/run/bangfu.service').matchAll(/(?:Environment=| )([A-Z_]+)=/gu),
    ...read('docs/run/Dockerfile').matchAll(/^(?:ENV| {4}) ?([A-Z_]+)=/gmu),
  ].map((match) => match[1] as string);
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter((name) => ours.test(name) && ![...settingNames, ...others].includes(name)),
  ).toEqual([]);
});

test('the container is not root and copies all that the program reads', () => {
  const lines = read('docs/run/Dockerfile');
  expect(lines).toMatch(/^USER node$/mu);
  expect(lines).toMatch(/^HEALTHCHECK /mu);
  for (const folder of ['src', 'locales', 'policies', 'prompts', 'centre.example.json'])
    expect(lines).toContain(folder);
  expect(read('docs/run/compose.yaml')).toMatch(/read_only: true/u);
});

const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;

test.skipIf(!systemd)('the unit is one that systemd takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'bangfu.service');
  // The program is not in /opt here.
  const unit = read('docs/run/bangfu.service').replace(
    '/opt/bangfu/node_modules/.bin/node',
    process.execPath,
  );
  writeFileSync(file, unit);
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('bangfu.service:')]);
});
