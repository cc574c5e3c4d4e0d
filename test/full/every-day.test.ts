import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/fields/calendar.ts';
import { date } from '../../src/fields/date.ts';
import { writings } from '../day-writings.ts';

const field = date({ when: 'past', min: '1900-01-01' });

test.each(Object.entries(writings))(
  'every day of 1940 to 2026 written as %s is read as itself',
  (_name, write) => {
    for (let day = dayOf(1940, 1, 1); day <= dayOf(2026, 12, 31); day++) {
      const said = write(day);
      const reading = field.read(said, { today: '2027-01-01' });
      if (reading.kind !== 'value' || reading.value !== isoOf(day))
        expect({ said, reading }).toEqual({ said, reading: { kind: 'value', value: isoOf(day) } });
    }
  },
);
