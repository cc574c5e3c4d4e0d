import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOn, figuresOn, seriesOf } from './figures.ts';

const source = '县民政局文件';
const line = [
  { value: 640, from: '2025-07-01', source },
  { value: 690, from: '2026-07-01', source },
  { value: 740, from: '2027-01-01', source },
];

test.each([
  ['the day before the first', '2025-06-30', undefined],
  ['the first day', '2025-07-01', 640],
  ['the last day of the first', '2026-06-30', 640],
  ['the day the second begins', '2026-07-01', 690],
  ['while the third still lies ahead', '2026-12-31', 690],
  ['long after the last', '2031-03-02', 740],
])('%s: the newest that has begun holds', (_when, day, value) => {
  expect(figureOn({ line }, 'line', day)?.value).toBe(value);
  expect(figuresOn({ line }, day).figure('line')?.value).toBe(value);
});

test('a name that the centre has not set is no figure and is not noted', () => {
  const reader = figuresOn({ line }, '2026-08-01');
  expect(reader.figure('min_wage')).toBeUndefined();
  expect(reader.used()).toEqual([]);
});

test('the reader notes exactly what it gave, once each, in the order of the first time', () => {
  const names = fc.constantFrom('a', 'b', 'c', 'later', 'nowhere');
  const centre = {
    a: line,
    b: [{ value: 2, from: '2020-01-01', source }],
    c: [{ value: 0, from: '2026-01-01', source }],
    later: [{ value: 9, from: '2026-09-01', source }],
  };
  fc.assert(
    fc.property(fc.array(names), (asked) => {
      const reader = figuresOn(centre, '2026-08-31');
      const given = asked.filter((name) => reader.figure(name) !== undefined);
      const used = reader.used();
      expect(used.map(({ name }) => name)).toEqual([...new Set(given)]);
      expect(used.filter(({ name }) => name === 'later' || name === 'nowhere')).toEqual([]);
      for (const one of used)
        expect(figureOn(seriesOf(used), one.name, '2026-08-31')).toEqual(
          figureOn(centre, one.name, '2026-08-31'),
        );
    }),
  );
});
