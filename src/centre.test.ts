import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { readCentre } from './centre.ts';
import type { Threshold } from './messages/centre.ts';

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'centre.example.json'), 'utf8'),
) as { readonly [part: string]: unknown };

/** The example centre read with this for its 低保 line. */
function reading(dibao_line: unknown): readonly Threshold[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-centre-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'centre.json');
  writeFileSync(file, JSON.stringify({ ...example, thresholds: { dibao_line } }));
  return readCentre(file).thresholds['dibao_line'];
}

const source = '县民政局文件';
const old = { value: 640, from: '2025-07-01', source };
const new_ = { value: 690, from: '2026-07-01', source };

test('one figure alone is a series of one, and a list is put in the order of its days', () => {
  expect(reading(old)).toEqual([old]);
  expect(reading([old])).toEqual([old]);
  expect(reading([new_, old])).toEqual([old, new_]);
});

test.each([
  ['without a day', { value: 640, source }, 'thresholds.dibao_line.from is missing'],
  [
    'in a list without a source',
    [old, { value: 1, from: '2026-07-01' }],
    'dibao_line.1.source is missing',
  ],
  ['on a day that is none', { ...old, from: '2026-06-31' }, 'thresholds.dibao_line.from is not'],
  ['that is a word', [{ ...old, value: '六百四' }], 'thresholds.dibao_line.0.value is not right'],
  ['in an empty list', [], 'thresholds.dibao_line is not right'],
  ['that is nothing but a number', 640, 'thresholds.dibao_line is not right'],
  [
    'from a day on which another begins',
    [old, new_, { ...old, value: 650 }],
    'thresholds.dibao_line.2.from is not right (another figure of this name begins on 2025-07-01 too)',
  ],
])('a figure %s stops the start with one line that names the entry', (_what, entry, line) => {
  const read = () => reading(entry);
  expect(read).toThrow(line);
  expect(read).toThrow(/^Cannot read centre file [^\n]+$/u);
});

test('whatever the order in the file, the series is the same', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, (said) => {
      const figures = said.map((day) => ({
        value: day,
        from: `2026-02-${String(day).padStart(2, '0')}`,
        source,
      }));
      expect(reading(figures)?.map(({ value }) => value)).toEqual(said.toSorted((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});
