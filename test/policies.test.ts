import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayOf } from '../src/messages/day.ts';
import type { PolicyEntry } from '../src/policies/entry.ts';
import { createShelf } from '../src/policies/shelf.ts';
import { services } from '../src/services/index.ts';
import { needLabels } from '../src/understanding/model/labels.ts';
import { fold } from '../src/understanding/rules/fold.ts';
import { houseEntries, questionsIn } from './policies/measure.ts';

const today = dayOf(Date.now());
const entries = houseEntries();
const there = existsSync(join(import.meta.dirname, '..', 'policies'));

const faults = (wrong: (entry: PolicyEntry) => boolean): readonly string[] =>
  entries.filter(wrong).map(({ id }) => id);

test('the folder of rules is there', () => {
  expect(there).toBe(true);
});

test('no rule is past the date until which it was checked: read it again, or take it out', () => {
  expect(faults(({ until }) => until < today)).toEqual([]);
});

test('every rule has its source, the day it was checked, who is responsible, and who approved it unless it waits for that', () => {
  const lacks = ({ source, checked, owner, approver, standing }: PolicyEntry): boolean =>
    [source, checked, owner].some((one) => one.trim() === '') ||
    (approver === null) !== (standing === 'unread');
  expect(faults(lacks)).toEqual([]);
  expect(faults(({ checked }) => checked > today)).toEqual([]);
});

test('a rule leads only to services that there are', () => {
  const known = new Set<string>([...services.map(({ id }) => id), ...needLabels]);
  expect(faults(({ needs }) => needs.some((id) => !known.has(id)))).toEqual([]);
});

test.skipIf(entries.length === 0)(
  'of questions that nobody tuned by, nine in ten find the right rule first',
  { timeout: 60_000 },
  () => {
    const shelf = createShelf({ files: entries, thresholds: {} });
    const asked = questionsIn('report.txt').filter((one) => one.entries.length > 0);
    const right = asked.filter(({ question, entries: wanted }) =>
      wanted.includes(shelf.look(fold(question).text, today).likeliest ?? ''),
    );
    expect(asked.length).toBeGreaterThanOrEqual(200);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.9);
  },
);

test('every question of the lists names rules that there are', () => {
  if (entries.length === 0) return;
  const known = new Set(entries.map(({ id }) => id));
  const named = questionsIn('report.txt').flatMap((one) => one.entries);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
