import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { needLabels } from '../../src/understanding/model/labels.ts';
import { saidOn } from '../../src/understanding/train/lessons.ts';
import { filesOf } from '../understanding/labelled.ts';

const folder = join(import.meta.dirname, 'sayings');

/** So many of the sixteen sayings of a service must be heard as it. */
const sayingsOfEach = 16;
const heardOfEach = 12;

const sayingsOf = (service: string): readonly string[] =>
  readFileSync(join(folder, `${service}.txt`), 'utf8')
    .trim()
    .split('\n');

const hear = (saying: string) => analyze(saying, { today: saidOn });

test('every service has its sayings, and there are none of any other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(needLabels.map((id) => `${id}.txt`).toSorted());
});

test('no saying is learned from, or this could not fail', () => {
  const learned = ['tune', 'batches'].flatMap(filesOf).map((file) => readFileSync(file, 'utf8'));
  const long = needLabels.flatMap(sayingsOf).filter((saying) => saying.length > 14);
  expect(long.filter((saying) => learned.some((file) => file.includes(saying)))).toEqual([]);
});

describe.each(needLabels)('what people open a chat with who come for %s', (service) => {
  const sayings = sayingsOf(service);

  test('is said in sixteen ways of 4 to 60 characters', () => {
    expect(new Set(sayings).size).toBe(sayingsOfEach);
    expect(sayings.filter(({ length }) => length < 4 || length > 60)).toEqual([]);
  });

  test('is heard as that service', () => {
    const missed = sayings.filter((saying) =>
      hear(saying).needs.every(({ label }) => label !== service),
    );
    const heard = sayings.length - missed.length;
    expect(heard, `not heard as ${service}:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(
      heardOfEach,
    );
  });

  test('raises no danger', () => {
    const alarms = sayings.filter((saying) => hear(saying).danger !== null);
    expect(alarms).toEqual([]);
  });
});
