import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/fields/calendar.ts';
import { date } from '../../src/fields/date.ts';
import { writings } from '../day-writings.ts';

const field = date({ when: 'past', min: '1900-01-01' });

// Every third day in each writing, one later in the next: together they meet every day.
test.each(Object.entries(writings).map(([name, write], index) => ({ name, write, index })))(
  'days of 1940 to 2026 written as $name are read as themselves',
  ({ write, index }) => {
    for (let day = dayOf(1940, 1, 1) + (index % 3); day <= dayOf(2026, 12, 31); day += 3) {
      const said = write(day);
      const reading = field.read(said, { today: '2027-01-01' });
      if (reading.kind !== 'value' || reading.value !== isoOf(day))
        expect({ said, reading }).toEqual({ said, reading: { kind: 'value', value: isoOf(day) } });
    }
  },
);
