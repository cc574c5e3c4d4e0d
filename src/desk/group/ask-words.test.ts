import fc from 'fast-check';
import { expect, test } from 'vitest';
import { services } from '../../services/index.ts';
import { createWording } from '../../wording/wording.ts';
import { askData, matching, readAsk, wantedOf } from './ask-words.ts';

const wording = createWording('locales');
const all = services.map((service) => wantedOf({ service, wording }));
const relief = all[services.findIndex(({ id }) => id === 'relief')] ?? [];
const found = (words: string) => matching(relief, words).map(({ want }) => want);

test('a thing is found by its name, by its id, and whatever signs stand around it', () => {
  const payslips = [{ kind: 'paper', need: 'payslips' }];
  for (const words of ['工资条', '“工资条”', ' 工资条。', 'payslips', 'PAYSLIPS'])
    expect(found(words)).toEqual(payslips);
});

test('half a name finds all that hold it, and nonsense nothing', () => {
  expect(found('证明').length).toBeGreaterThan(3);
  expect(found('火星移民')).toEqual([]);
  expect(found('  ')).toEqual([]);
});

test('whatever may be asked for fits on a button and is read from it again', () => {
  for (const wanted of all.flat()) {
    const data = askData('BF26-000001', wanted);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    const [, , , kind, id] = data.split(':');
    expect(readAsk(kind, id)).toEqual(wanted.want);
    expect(wanted.label).not.toMatch(/^\[/);
  }
});

test('what only staff fill in is never asked', () => {
  const staffOnly = services.flatMap(({ questions }) =>
    questions.filter((one) => one.staffOnly === true).map(({ id }) => id),
  );
  const offered = all.flat().map(({ want }) => (want.kind === 'question' ? want.question : ''));
  for (const id of staffOnly) expect(offered).not.toContain(id);
});

test('any words and any data are read without an error', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, id) => {
      expect(Array.isArray(matching(relief, words))).toBe(true);
      const want = readAsk(words, id);
      if (want !== null) expect(['p', 'q']).toContain(words);
    }),
  );
});
