import { SolarTerm } from 'tyme4ts';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from './calendar.ts';
import { date } from './date.ts';
import { termDay, termNames } from './lunar.ts';

const rad = Math.PI / 180;

/** Apparent longitude of the sun in degrees, to 0.01 (Meeus, Astronomical Algorithms, chapter 25). */
function longitude(julianDay: number): number {
  const t = (julianDay - 2_451_545) / 36_525;
  const anomaly = (357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * rad;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  const node = (125.04 - 1934.136 * t) * rad;
  return (
    280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Math.sin(node)
  );
}

/** The moment of a term in days since 1970 in Beijing: 小寒 stands at 285 degrees, each next one 15 on. */
function momentOf(year: number, index: number): number {
  const wanted = (285 + 15 * index) % 360;
  let at = dayOf(year, 1, 6) + 2_440_587.5 + index * 15.218;
  for (let round = 0; round < 8; round++) {
    const off = ((((wanted - longitude(at)) % 360) + 540) % 360) - 180;
    at += (off * 365.2422) / 360;
  }
  const clockBehindEarth = 50 / 86_400;
  return at - clockBehindEarth - 2_440_587.5 + 8 / 24;
}

const years = Array.from({ length: 81 }, (_, at) => 1950 + at);

test('all 24 solar terms of 1950 to 2030 fall on the day the sun says', () => {
  let near = 0;
  for (const year of years)
    for (const [index, name] of termNames.entries()) {
      const moment = momentOf(year, index);
      const toMidnight = Math.abs(moment - Math.round(moment)) * 1440;
      const day = termDay(year, name);
      // Within twenty minutes of midnight the formula cannot tell the day.
      if (toMidnight > 20)
        expect(`${name} ${isoOf(day)}`).toBe(`${name} ${isoOf(Math.floor(moment))}`);
      else near += 1;
      expect(Math.abs(day + 0.5 - moment)).toBeLessThan(0.52);
    }
  expect(near).toBeLessThan(80);
});

test.each([
  // As the almanac of the Purple Mountain Observatory prints them.
  [2025, '冬至', '2025-12-21'],
  [2024, '冬至', '2024-12-21'],
  [2023, '冬至', '2023-12-22'],
  [2025, '清明', '2025-04-04'],
  [2024, '立春', '2024-02-04'],
  [2025, '立春', '2025-02-03'],
  [2025, '小寒', '2025-01-05'],
  [2025, '大雪', '2025-12-07'],
  [2021, '冬至', '2021-12-21'],
])('in %i %s was on %s', (year, name, day) => {
  expect(isoOf(termDay(year, name))).toBe(day);
});

test('each term said with its year, or as the last that was, is its day', () => {
  const field = date({ when: 'past' });
  for (const year of [1955, 1986, 1999, 2024, 2025])
    for (const name of termNames) {
      const value = isoOf(termDay(year, name));
      const read = (said: string, today: string) => field.read(said, { today });
      expect(read(`${year}年${name}`, '2026-11-23')).toEqual({ kind: 'value', value });
      expect(read(`${name}那天`, `${year}-12-31`)).toEqual({ kind: 'value', value });
    }
});

test('the names of the terms are those of the calendar, which is read only for their days', () => {
  expect(termNames).toEqual([...SolarTerm.NAMES.slice(1), ...SolarTerm.NAMES.slice(0, 1)]);
});
