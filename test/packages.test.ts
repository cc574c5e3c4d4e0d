import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

type Lock = { readonly packages: { readonly [place: string]: Entry } };
type Entry = {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
};
type Package = {
  readonly dependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
};

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const entries = Object.entries(lock.packages).filter(([place]) => place !== '');

/** What only tools use: the makers of weights and of templates, and what tests share. */
const tool = /(?:\.test|fixture|-stage)\.ts$|^understanding\/train\/|^registers\/make-templates\//u;

const source = join(root, 'src');
const files = readdirSync(source, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))
  .filter((file) => !tool.test(file));

/** Packages that a file loads while it runs, by name: a type alone costs nothing. */
export const loads = (text: string): readonly string[] =>
  [
    ...text.matchAll(/^(?:import|export)(?! type\b)[^'"]*?from '([^'.][^']*)'/gmu),
    ...text.matchAll(/(?:import|import\.meta\.resolve|fileOf)\(\s*'([^'.][^']*)'/gu),
  ]
    .map(([, named]) => named as string)
    .filter((named) => !isBuiltin(named))
    .map((named) => named.split('/', named.startsWith('@') ? 2 : 1).join('/'));

const loaded = new Set(files.flatMap((file) => loads(readFileSync(join(source, file), 'utf8'))));

/** Packages that only a setting needs: a line of the README adds them to an installation for running. */
const added = [
  'openai',
  'wechaty',
  '@wecom/aibot-node-sdk',
  '@larksuiteoapi/node-sdk',
  's3mini',
  'pg',
];

test('what the program loads is installed without the tools, but for what a setting adds', () => {
  const without = [...loaded].filter((name) => manifest.dependencies[name] === undefined);
  expect(without.filter((name) => !added.includes(name))).toEqual([]);
  expect(added.filter((name) => manifest.devDependencies[name] === undefined)).toEqual([]);
});

test('nothing is installed for the program that it never loads', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !loaded.has(name))).toEqual([]);
});

test('an installation without tools is small', () => {
  const kept = entries.filter(
    ([place, { dev, optional, devOptional }]) =>
      !dev && !devOptional && !(optional && /\/node-(?:bin|linux|win)/u.test(place)),
  );
  expect(kept.length).toBeLessThan(60);
});

test('the lockfile names no host, so that any registry serves it', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('imports are found whichever way they are written', () => {
  const text = `import { a } from 'hono/html';\nimport type { B } from 'kysely';
import {\n  c,\n} from '@fluent/bundle';\nconst d = await import('uqr');\nimport e from './e.ts';`;
  expect(loads(text)).toEqual(['hono', '@fluent/bundle', 'uqr']);
});

test('what a page says to add is the version that is tested here', () => {
  const pages = readdirSync(join(root, 'docs', 'run')).map((name) =>
    readFileSync(join(root, 'docs', 'run', name), 'utf8'),
  );
  const named = pages.flatMap((text) => [
    ...text.matchAll(/\b(pg|s3mini|openai)@(\d+\.\d+\.\d+)/gu),
  ]);
  expect(new Set(named.map(([, name]) => name))).toEqual(new Set(['pg', 's3mini', 'openai']));
  for (const [, name = '', version] of named) expect(manifest.devDependencies[name]).toBe(version);
});
