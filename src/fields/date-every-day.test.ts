import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moonOf, writings } from '../../test/day-writings.ts';
import { ageSpan } from '../services/common/days.ts';
import { type Day, dayOf, isoOf } from './calendar.ts';
import { date } from './date.ts';

const field = date({ when: 'past', min: '1900-01-01' });
const today = '2027-01-01';
/** For a machine that does much else besides. */
const patience = 30_000;
const [first, last] = [dayOf(1940, 1, 1), dayOf(2026, 12, 31)];

function readsBack(day: Day): void {
  const value = isoOf(day);
  for (const [name, write] of Object.entries(writings))
    expect([name, write(day), field.read(write(day), { today })]).toEqual([
      name,
      write(day),
      { kind: 'value', value },
    ]);
}

test(
  'days of 1940 to 2026 in every writing are read as themselves',
  () => {
    fc.assert(fc.property(fc.integer({ min: first, max: last }), readsBack), { numRuns: 100 });
  },
  patience,
);

test(
  'no day of the summers 1986 to 1991, when Chinese clocks stood an hour ahead, is a day off',
  () => {
    for (let year = 1986; year <= 1991; year++)
      for (let day = dayOf(year, 4, 1); day <= dayOf(year, 9, 30); day++) {
        const value = isoOf(day);
        expect(field.read(value, { today })).toEqual({ kind: 'value', value });
        if (day % 4 === 0)
          expect(field.read(moonOf(day), { today })).toEqual({ kind: 'value', value });
        const birthday = `2026${value.slice(4)}`;
        expect(ageSpan(value, birthday)?.most).toBe(2026 - year);
        expect(
          ageSpan(value, isoOf(dayOf(2026, Number(value.slice(5, 7)), Number(value.slice(8)) - 1)))
            ?.most,
        ).toBe(2025 - year);
      }
  },
  patience,
);

test(
  'any text at all, with calendar words strewn in, is read without a throw, and what is found can be stored',
  () => {
    const word = fc.constantFrom(
      '农历',
      '闰',
      '腊月',
      '三十',
      '去年',
      '2024年',
      '13月',
      '30号',
      '到',
      '-',
      '季度',
      '最后',
      '两个月',
      '冬至',
      '小年',
      '除夕',
      '初',
      '一',
      '.',
      '/',
      '（',
      '25/10',
      '龘',
      '\ud840',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 9 }),
        (parts) => {
          const said = parts.join('');
          const reading = field.read(said, { today });
          const found = field.find(said, { today }).map(({ value }) => value);
          const taken = reading.kind === 'value' ? [reading.value, ...found] : found;
          for (const value of taken) expect(field.schema.safeParse(value).success).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  },
  patience,
);
