import { expect, test } from 'vitest';
import { sequencesOnDisk } from '../chaos/on-disk.ts';
import { sequencesOfActs, sequencesOfTexts } from '../chaos/sequences.ts';

test('18,000 more random acts break no promise', () => {
  const report = sequencesOfActs({ from: 1000, seeds: 360, acts: 50 });
  expect(report.broken).toEqual([]);
  expect(report.acts).toBe(18_000);
  expect(report.cases).toBeGreaterThan(200);
});

test('1,000 texts, presses and files through understanding break no promise', () => {
  const report = sequencesOfTexts({ from: 2000, seeds: 40, acts: 30 });
  expect(report.broken).toEqual([]);
  expect(report.acts).toBeGreaterThanOrEqual(1000);
});

// `npm run chaos` has two thousand of them.
test('100 random conversations through the house and SQLite are answered, kept and the same after a new start', async () => {
  const report = await sequencesOnDisk({ from: 3000, seeds: 100, rounds: 24 });
  expect(report.broken).toEqual([]);
  expect(report.cases).toBeGreaterThan(10);
});
