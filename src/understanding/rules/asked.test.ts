import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedIn } from './asked.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'understanding', 'asked');

/** The lines of a table: topics in order of the alphabet, `-` for none, and the message. */
const table = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [topics = '', text = ''] = line.split(' | ');
      return [topics.trim().split('+').toSorted().join('+'), text.replace(/ @\w+$/u, '')];
    });

const heard = (text: string): string => askedIn(text).topics.toSorted().join('+') || '-';

test.each(table('known.txt'))('%s is what is asked by “%s”', (topics, text) => {
  expect(heard(text)).toBe(topics);
});

test('of messages that nothing was tuned on, nearly all are heard, and hardly anything is heard in what only looks like one', () => {
  const rows = table('held-out.txt');
  const asked = rows.filter(([topics]) => topics !== '-');
  const others = rows.filter(([topics]) => topics === '-');
  expect(asked.filter(([topics, text]) => heard(text) === topics).length).toBeGreaterThanOrEqual(
    asked.length * 0.93,
  );
  expect(others.filter(([, text]) => heard(text) !== '-').length).toBeLessThanOrEqual(1);
});

test('of the messages that understanding learns from, hardly one is an everyday question', () => {
  const lessons = ['needs', 'answers', 'lookalikes', 'danger'].flatMap((file) =>
    readFileSync(join(folder, '..', 'report', `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  expect(lessons.length).toBeGreaterThan(200);
  expect(lessons.filter((text) => heard(text) !== '-').length).toBeLessThan(lessons.length * 0.02);
});

test('what else was said is left in the worker’s own words', () => {
  expect(askedIn('四口人，这个收费不？')).toEqual({
    topics: ['cost'],
    words: '这个收费不',
    rest: '四口人',
  });
  expect(askedIn('你好，我想问一下，要多久')).toEqual({
    topics: ['how_long'],
    words: '要多久',
    rest: '',
  });
  expect(askedIn('我三個月沒發工資')).toEqual({ topics: [], words: '', rest: '我三個月沒發工資' });
});
