import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serviceById } from '../services/index.ts';
import type { Service } from '../services/service.ts';
import { coversFigures, withoutFigures } from './covered-steps.ts';

const relief = serviceById('relief') as Service;
const answers = { household_income: {}, name: {} };

test('a reckoning is covered while any sensitive value in the case is', () => {
  expect(coversFigures(relief, { answers, shown: new Set() })).toBe(true);
  expect(coversFigures(relief, { answers, shown: new Set(['name']) })).toBe(true);
});

test('once all is open, or there is nothing sensitive, it stands there', () => {
  expect(coversFigures(relief, { answers, shown: new Set(['answers']) })).toBe(false);
  expect(coversFigures(relief, { answers: { employer: {} }, shown: new Set() })).toBe(false);
});

test('no figure is left in a covered step, however deep it stands', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.double({ noNaN: true }), (one, words, other) => {
      const step = withoutFigures({
        key: 'step',
        args: {
          one,
          words,
          deep: [
            { key: 'more', args: { other: `每月 ${other} 元`, at: { key: 'k', args: { one } } } },
          ],
        },
      });
      expect(JSON.stringify(step)).not.toMatch(/\d/u);
    }),
  );
});
