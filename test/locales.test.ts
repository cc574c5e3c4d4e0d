import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { services } from '../src/services/index.ts';
import { needLabels } from '../src/understanding/model/labels.ts';

const folder = join(import.meta.dirname, '..', 'locales');
const languages = ['zh-CN', 'en'] as const;

/** Every key of a language with the placeholders it takes, attributes as `key.attribute`. */
function keysOf(language: string): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const file of readdirSync(join(folder, language))) {
    for (const message of new FluentResource(readFileSync(join(folder, language, file), 'utf8'))
      .body) {
      expect(keys.has(message.id), `${language}/${file}: ${message.id} stands twice`).toBe(false);
      if (message.value !== null) keys.set(message.id, placeholders(message.value));
      for (const [name, pattern] of Object.entries(message.attributes))
        keys.set(`${message.id}.${name}`, placeholders(pattern));
    }
  }
  return keys;
}

const placeholders = (pattern: unknown): readonly string[] =>
  [
    ...new Set(
      [...JSON.stringify(pattern).matchAll(/"type":"var","name":"([^"]+)"/gu)].map(
        (match) => match[1] as string,
      ),
    ),
  ].toSorted();

const [chinese, english] = languages.map(keysOf) as [
  ReadonlyMap<string, readonly string[]>,
  ReadonlyMap<string, readonly string[]>,
];

test('every line is a message, an attribute, a part of one, or a remark: what is none is silently no text', () => {
  const isLine = /^(?:#.*|\s*|[a-zA-Z][\w-]* =.*|-[\w-]+ =.*|\s+\S.*|\})$/u;
  for (const language of languages)
    for (const file of readdirSync(join(folder, language)))
      for (const line of readFileSync(join(folder, language, file), 'utf8').split('\n'))
        expect(isLine.test(line), `${language}/${file}: ${line}`).toBe(true);
});

test('every language has the same keys', () => {
  expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([]);
  expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([]);
});

test('every text takes the same placeholders in every language', () => {
  const odd = [...chinese]
    .filter(([key, names]) => JSON.stringify(english.get(key)) !== JSON.stringify(names))
    .map(([key]) => key);
  expect(odd).toEqual([]);
});

test('the two languages keep their texts in files of the same names', () => {
  expect(readdirSync(join(folder, 'en')).toSorted()).toEqual(
    readdirSync(join(folder, 'zh-CN')).toSorted(),
  );
});

test('no text shouts', () => {
  const loud = languages.flatMap((language) =>
    readdirSync(join(folder, language)).filter((file) =>
      /[!！]/u.test(readFileSync(join(folder, language, file), 'utf8').replaceAll(/^#.*$/gmu, '')),
    ),
  );
  expect(loud).toEqual([]);
});

/** Keys named in the source as whole words, so that a text nobody wrote is seen. */
function namedKeys(): readonly string[] {
  const source = join(import.meta.dirname, '..', 'src');
  const files = readdirSync(source, { withFileTypes: true, recursive: true })
    .filter((entry) => !/\bstorage\b/u.test(entry.parentPath))
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
    );
  return files.flatMap((entry) =>
    [
      ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(
        /key: '([a-z][\w.-]+)'/gu,
      ),
    ].map((match) => match[1] as string),
  );
}

test('every text that the source names is written', () => {
  const missing = [...new Set(namedKeys())].filter((key) => key !== 'literal' && !chinese.has(key));
  expect(missing).toEqual([]);
});

test('everything a worker may want has a name, and a door where nothing here covers it', () => {
  const built = services.map(({ id }) => id);
  for (const label of needLabels) {
    expect(chinese.has(`service-${label}`), `the name of ${label}`).toBe(true);
    if (!built.includes(label)) expect(chinese.has(`door-${label}`), `its door`).toBe(true);
  }
});
