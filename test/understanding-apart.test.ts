import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled } from '../src/understanding/train/lessons.ts';
import { filesOf } from './understanding/labelled.ts';

const rules = join(import.meta.dirname, '..', 'src', 'understanding', 'rules');

/** Sentences in the tests of danger. */
const tested: ReadonlySet<string> = new Set(
  readdirSync(rules)
    .filter((file) => /^(?:danger.*|senses)\.test\.ts$/u.test(file))
    .flatMap((file) => [...readFileSync(join(rules, file), 'utf8').matchAll(/'([^'\n]{6,})'/gu)])
    .map(([, said = '']) => said),
);

test('no sentence in the tests of danger is learned from, or they could not fail', () => {
  expect(tested.size).toBeGreaterThan(300);
  const learned = ['tune', 'batches'].flatMap((folder) => filesOf(folder).flatMap(readLabelled));
  expect(learned.map(({ text }) => text).filter((text) => tested.has(text))).toEqual([]);
});

test('nothing that is held back is learned from', () => {
  const learned = new Set(
    ['tune', 'batches'].flatMap((folder) =>
      filesOf(folder).flatMap((file) => readLabelled(file).map(({ text }) => text)),
    ),
  );
  const held = ['held', 'report'].flatMap((folder) => filesOf(folder).flatMap(readLabelled));
  const long = held.filter(({ text }) => text.length > 14);
  expect(long.map(({ text }) => text).filter((text) => learned.has(text))).toEqual([]);
});
