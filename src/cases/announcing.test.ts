import { expect, test } from 'vitest';
import { exampleCentre, factsAre } from '../../test/contracts/example-centre.ts';
import { serviceById } from '../services/index.ts';
import type { Service } from '../services/service.ts';
import { announce, newsTimer } from './announcing.ts';
import type { Case } from './case.ts';
import type { CaseWorld } from './decision.ts';

const at = (day: string): number => Date.parse(`${day}T09:00:00+08:00`);
const service: Service = {
  ...(serviceById('seasonal') as Service),
  news: (facts, since, { day }) =>
    facts('notify') === true && since < '2027-02-10' && day >= '2027-02-10'
      ? [{ id: 'film', lines: [{ key: 'seasonal-news' }] }]
      : [],
};
const world = (day: string, of: Service | null = service) =>
  ({ now: at(day), centre: exampleCentre, service: of }) as unknown as CaseWorld;
const answers = { notify: { state: 'given', value: true, raw: '要', turn: 1, at: 0 } } as const;
const one = { state: 'closed', opened: at('2026-11-23'), answers, version: 3 } as unknown as Case;
const deed = { kind: 'announce' } as const;
const look = (of: Case, day: string) =>
  announce(of, { id: day, by: { role: 'clock' }, at: at(day), deed }, world(day));
const told = (of: Case, day: string) =>
  look(of, day).effects.filter(({ kind }) => kind === 'notice').length;

test('the look facts of this test are those of the service', () => {
  const here = { centre: exampleCentre, day: '2027-02-10' };
  expect(service.news?.(factsAre({ notify: true }), '2026-11-23', here)).toHaveLength(1);
});

test('what has begun is told once, also when the case is long closed', () => {
  expect(told(one, '2027-02-09')).toBe(0);
  expect(told(one, '2027-02-10')).toBe(1);
  expect(told(look(one, '2027-02-10').case as Case, '2027-02-11')).toBe(0);
});

test('who took his case back, or wants it deleted, hears nothing more and is looked at no more', () => {
  for (const more of [{ state: 'withdrawn' }, { deletionAsked: true }] as const) {
    const found = look({ ...one, ...more }, '2027-02-10');
    expect(found.effects).toEqual([]);
  }
});

test('every morning is looked again, for somewhat more than a year, and never where there is no news', () => {
  const next = newsTimer(one, world('2026-11-24'));
  expect(next).toEqual([{ kind: 'timer', name: 'news', at: at('2026-11-25'), deed }]);
  expect(newsTimer(one, world('2028-02-01'))).toEqual([]);
  expect(newsTimer(one, world('2026-11-24', serviceById('relief') as Service))).toEqual([]);
});
