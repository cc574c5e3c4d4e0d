import { join } from 'node:path';
import { expect, test } from 'vitest';
import { computations } from './computations.ts';
import type { PolicyEntry } from './entry.ts';
import { readPolicies } from './read-policies.ts';
import { certain, createShelf, type DeskPolicy, digestOf } from './shelf.ts';

const files = readPolicies(
  join(import.meta.dirname, '..', '..', 'test', 'policies', 'base'),
  computations,
);
const today = '2026-11-30';
const thresholds = { min_wage: [{ value: 1900, from: '2026-01-01', source: '省里的通知' }] };
const shelfOf = (desk: readonly DeskPolicy[] = [], of = thresholds as object) =>
  createShelf({ files, thresholds: of as typeof thresholds, desk: () => desk });
const entryOf = (id: string): PolicyEntry => files.find((one) => one.id === id) as PolicyEntry;

test.each([
  ['国庆节加班给几倍', 'overtime_pay'],
  ['礼拜天上班工钱怎么算', 'overtime_pay'],
  ['我被炒鱿鱼能赔多少', 'severance_n'],
  ['延迟退休以后我哪年退', 'retirement_age'],
  ['生双胞胎产假几天', 'maternity_days'],
  ['how is overtime paid on weekends', 'overtime_pay'],
])('“%s” is certainly about %s', (question, id) => {
  const { found, likeliest } = shelfOf().look(question, today);
  expect(likeliest).toBe(id);
  expect(found?.certainty).toBeGreaterThan(certain.heard);
});

test.each(['离婚孩子归谁', '明天天气怎么样', '公积金贷款能贷多少', '嗯', ''])(
  'nothing is certain about “%s”',
  (question) => {
    expect(shelfOf().look(question, today).found).toBeNull();
  },
);

test('another country and a year long past are answered by nothing, however near', () => {
  expect(shelfOf().look('美国加班费几倍', today)).toMatchObject({ found: null, beyond: 'place' });
  expect(shelfOf().look('1998年加班费几倍', today)).toMatchObject({ found: null, beyond: 'year' });
});

test('a local answer has the figure of the day in it, and none while the centre has not set it', () => {
  expect(shelfOf().tell('minimum_wage', today)).toMatchObject({
    kind: 'told',
    text: { 'zh-CN': expect.stringContaining('每月 1900 元') },
    figures: [{ name: 'min_wage', value: 1900 }],
  });
  expect(shelfOf([], {}).tell('minimum_wage', today)).toMatchObject({ kind: 'unset' });
  expect(shelfOf().tell('minimum_wage', '2025-12-31')).toMatchObject({ kind: 'unset' });
});

test('an entry is told on its last day and not on the next', () => {
  const { until } = entryOf('overtime_pay');
  expect(shelfOf().tell('overtime_pay', until)?.kind).toBe('told');
  expect(shelfOf().tell('overtime_pay', '2027-11-21')).toMatchObject({
    kind: 'hidden',
    why: 'past',
  });
});

const approval = (entry: PolicyEntry): DeskPolicy['approved'] => ({
  name: '李梅',
  at: 1,
  digest: digestOf(entry),
});

test('what was not read is hidden until a named person approves exactly its wording', () => {
  const heat = entryOf('heat_allowance');
  const held = { policy: heat.id, retired: false };
  expect(shelfOf().tell(heat.id, today)).toMatchObject({ kind: 'hidden', why: 'unread' });
  const approved = { ...held, approved: approval(heat) } as DeskPolicy;
  expect(shelfOf([approved]).tell(heat.id, today)).toMatchObject({
    kind: 'told',
    approved: '李梅',
  });
  const older = { ...held, approved: approval({ ...heat, title: '旧的' }) } as DeskPolicy;
  expect(shelfOf([older]).tell(heat.id, today)).toMatchObject({ kind: 'hidden', why: 'unread' });
});

test('what the desk wrote stands before the file of its id, waits for approval, and may be taken back', () => {
  const mine: PolicyEntry = {
    ...entryOf('overtime_pay'),
    standing: 'unread',
    approver: null,
    title: '本县写的',
  };
  const held: DeskPolicy = { policy: mine.id, entry: mine, retired: false };
  expect(shelfOf([held]).tell(mine.id, today)).toMatchObject({ kind: 'hidden', why: 'unread' });
  const approved = { ...held, approved: approval(mine) } as DeskPolicy;
  expect(shelfOf([approved]).tell(mine.id, today)).toMatchObject({
    kind: 'told',
    entry: { title: '本县写的' },
  });
  const gone = { ...approved, retired: true };
  expect(shelfOf([gone]).tell(mine.id, today)).toMatchObject({ kind: 'hidden', why: 'retired' });
});

test('a shelf hears at once what the desk holds anew', () => {
  let desk: readonly DeskPolicy[] = [];
  const shelf = createShelf({ files, thresholds, desk: () => desk });
  expect(shelf.look('食堂饭菜多少钱一顿', today).found).toBeNull();
  const entry: PolicyEntry = {
    ...entryOf('overtime_pay'),
    id: 'canteen',
    title: '食堂饭菜多少钱',
    asks: ['食堂饭菜多少钱一顿', '食堂一顿饭几块钱'],
  };
  desk = [{ policy: 'canteen', entry, retired: false }];
  expect(shelf.look('食堂饭菜多少钱一顿', today).likeliest).toBe('canteen');
});

test('a question in exactly the words of a form is certain, however little it says', () => {
  expect(shelfOf().look('When can I retire?', today).found).toMatchObject({ id: 'retirement_age' });
});
