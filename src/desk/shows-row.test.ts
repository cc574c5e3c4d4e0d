import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync(new URL('assets/desk.js', import.meta.url), 'utf8');
const body = /function shows\(row\) \{[\s\S]*?\n\}\n/u.exec(script)?.[0] ?? '';

const all = {
  part: 'open',
  service: null,
  state: null,
  owners: null,
  waiting: false,
  lacking: false,
  dueBy: null,
  last: null,
};
const row = {
  number: 'BF26-000001',
  service: 'relief',
  state: 'checking',
  over: 0,
  apart: 0,
  owner: 's-li',
  due: '2026-12-01',
  waiting: 0,
  lacks: 0,
  rank: '02026-12-01',
};

/** What the page's own script says of a row, where the page holds these rows and this list. */
function shows(change: object, cut: object | null, there: readonly string[] = []): boolean {
  const dataset = cut === null ? {} : { list: JSON.stringify({ ...all, ...cut }) };
  return runInNewContext(`${body}; shows(row)`, {
    row: { ...row, ...change },
    byId: () => ({ dataset }),
    document: {
      querySelector: (of: string) => there.find((number) => of.includes(number)) ?? null,
    },
  }) as boolean;
}

test.each([
  ['any page that is no list', {}, null, [], true],
  ['a list without filter', {}, {}, [], true],
  ['the row stands there and leaves the list', { over: 1 }, {}, ['BF26-000001'], true],
  ['a closed case on an open list', { over: 1 }, {}, [], false],
  ['an open case on the closed list', {}, { part: 'closed' }, [], false],
  ['another service', {}, { service: 'housing' }, [], false],
  ['another state', {}, { state: 'submitted' }, [], false],
  ['another owner', {}, { part: 'mine', owners: ['s-wang'] }, [], false],
  ['mine', {}, { part: 'mine', owners: ['s-wang', 's-li'] }, [], true],
  ['nobody has it', { owner: null }, { part: 'free', owners: [null, 's-gone'] }, [], true],
  ['somebody took it', {}, { part: 'free', owners: [null, 's-gone'] }, [], false],
  ['only those who wait', {}, { waiting: true }, [], false],
  ['only those who lack a paper', { lacks: 2 }, { lacking: true }, [], true],
  ['due later than the list goes', {}, { dueBy: '2026-11-30' }, [], false],
  ['beyond the last row shown', {}, { last: '02026-11-30' }, [], false],
  ['before the last row shown', {}, { last: '02026-12-24' }, [], true],
  ['an alert, which is always shown', { apart: 1 }, { last: '02026-11-30' }, [], true],
] as const)(
  'a list page renews itself only for rows it shows: %s',
  (_, change, cut, there, wanted) => {
    expect(shows(change, cut, there)).toBe(wanted);
  },
);
