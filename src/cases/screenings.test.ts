import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { pickBy, walk } from '../../test/contracts/service-walk.ts';
import type { Answer, Answers } from '../messages/answer.ts';
import type { Actor, CaseDeed, CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { Value } from '../messages/value.ts';
import { serviceById, services } from '../services/index.ts';
import type { Service } from '../services/service.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const at = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
const calendar = createCalendar(exampleCentre);
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const wu: Actor = { role: 'staff', id: 's2', name: '吴强' };
const relief = serviceById('relief') as Service;

const series = (...lines: readonly (readonly [number, string])[]): Centre => ({
  ...exampleCentre,
  thresholds: {
    ...exampleCentre.thresholds,
    dibao_line: lines.map(([value, from]) => ({ value, from, source: `${from} 的文件` })),
  },
});
const june = series([700, '2026-01-01']);
const rising = series([700, '2026-01-01'], [760, '2026-07-01']);

let acts = 0;
type When = { readonly day: string; readonly centre?: Centre };
const act = (
  before: Case | null,
  [by, deed]: readonly [Actor, CaseDeed],
  { day, centre = rising }: When,
) => {
  const service = serviceById(before?.service ?? (deed.kind === 'submit' ? deed.service : ''));
  return decide(
    before,
    { id: `a${(acts += 1)}`, by, at: at(day), deed },
    {
      now: at(day),
      centre,
      calendar,
      roles: ['intake', 'admin'],
      service: service ?? null,
      number: before?.number ?? 'BF26-000001',
      conversation: 'web:w1',
    },
  );
};

/** The case after an act that must be allowed. */
function after(...of: Parameters<typeof act>): Case {
  const { case: found, refused } = act(...of);
  if (found === null || refused !== undefined)
    throw new Error(`refused: ${JSON.stringify(refused)}`);
  return found;
}

const given = (value: Value): Answer => ({ state: 'given', value, raw: '', turn: 1, at: 0 });
const yes = { given: true, at: 0, channel: 'web', version: '2026-1' } as const;

const submission = (service: Service, answers: Answers): CaseDeed => ({
  kind: 'submit',
  draft: `d${acts}`,
  service: service.id,
  applicant: 'self',
  speaker: { relation: 'self' },
  answers,
  papers: [],
  consents: { basic: yes, sensitive: yes, guardian: yes },
});

/** A household of three at 1,444.44 yuan a head: over twice 700, under twice 760. */
const household: Answers = {
  ...walk(relief, pickBy(7)).answers,
  household_size: given(3),
  household_income: given(52_000 / 12),
  medical_self_paid: given(0),
  rigid_spending: given(0),
  hardship_cause: given('low_income'),
  employment_status: given('employed'),
};
const handedIn = (when: When): Case =>
  after(null, [{ role: 'worker' }, submission(relief, household)], when);
const line = (of: Case, nth: number) =>
  of.screenings?.at(nth)?.figures.find(({ name }) => name === 'dibao_line')?.value;

test('a case of June is screened by the line of June, a case of July by the new one', () => {
  const before = handedIn({ day: '2026-06-30' });
  const later = handedIn({ day: '2026-07-01' });
  expect(before.screenings).toMatchObject([
    { kind: 'submitted', day: '2026-06-30', at: at('2026-06-30') },
  ]);
  expect([line(before, 0), before.screenings?.[0]?.suggested]).toEqual([700, undefined]);
  expect([line(later, 0), later.screenings?.[0]?.suggested]).toEqual([760, 'relative']);
});

test('a figure that is written into the centre file beforehand holds from its own day on', () => {
  const known = handedIn({ day: '2026-06-30', centre: rising });
  const unknown = handedIn({ day: '2026-06-30', centre: june });
  expect(known.screenings).toEqual(unknown.screenings);
});

test('nothing but a submission, a review and the wish of staff makes a screening', () => {
  const first = handedIn({ day: '2026-06-10' });
  const claimed = after(first, [lin, { kind: 'claim' }], { day: '2026-07-02' });
  const corrected = after(
    claimed,
    [lin, { kind: 'correct', question: 'household_income', answer: given(1000) }],
    { day: '2026-07-03' },
  );
  const accepted = after(
    corrected,
    [lin, { kind: 'advance', override: '按程序补记', to: 'accepted' }],
    {
      day: '2026-07-04',
    },
  );
  expect(accepted.screenings).toEqual(first.screenings);
});

test('staff screen again with the figures and answers of that day, and why stands beside it', () => {
  const first = handedIn({ day: '2026-06-10' });
  const claimed = after(first, [lin, { kind: 'claim' }], { day: '2026-07-02' });
  const again = after(claimed, [lin, { kind: 'screen_again', reason: ' 七月换了新标准 ' }], {
    day: '2026-07-02',
  });
  expect(again.screenings?.[0]).toEqual(first.screenings?.[0]);
  expect(again.screenings?.slice(1)).toMatchObject([
    { kind: 'again', day: '2026-07-02', reason: '七月换了新标准', suggested: 'relative' },
  ]);
  expect(line(again, 1)).toBe(760);
});

test('the yearly review recomputes as a new line beside the old, and so does a wish during it', () => {
  const first = handedIn({ day: '2026-06-10' });
  const paid: Case = { ...first, state: 'paid', owner: { id: 's1', name: '林静' } };
  const reviewed = after(
    paid,
    [lin, { kind: 'advance', override: '按程序补记', to: 'annual_review' }],
    {
      day: '2027-05-20',
    },
  );
  expect(reviewed.screenings?.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
    'submitted 2026-06-10',
    'review 2027-05-20',
  ]);
  expect(reviewed.screenings?.[0]).toEqual(first.screenings?.[0]);
  expect([line(reviewed, 0), line(reviewed, 1)]).toEqual([700, 760]);
  const wished = after(reviewed, [lin, { kind: 'screen_again', reason: '收入重新核过' }], {
    day: '2027-05-28',
  });
  expect(wished.screenings?.map(({ kind }) => kind)).toEqual(['submitted', 'review', 'review']);
});

test.each<[string, Partial<Case>, Actor, CaseDeed, string]>([
  ['nobody’s case', {}, lin, { kind: 'screen_again', reason: '换了标准' }, 'refused-claim_first'],
  [
    'a colleague’s case',
    { owner: { id: 's1', name: '林静' } },
    wu,
    { kind: 'screen_again', reason: '换了标准' },
    'refused-claimed',
  ],
  [
    'no reason',
    { owner: { id: 's1', name: '林静' } },
    lin,
    { kind: 'screen_again', reason: ' ' },
    'refused-screening_reason',
  ],
  [
    'a wish for a person',
    { owner: { id: 's1', name: '林静' }, kind: 'call', service: 'call' },
    lin,
    { kind: 'screen_again', reason: '换了标准' },
    'refused-no_screening',
  ],
  [
    'a case that is over',
    { owner: { id: 's1', name: '林静' }, state: 'closed' },
    lin,
    { kind: 'screen_again', reason: '换了标准' },
    'refused-closed',
  ],
  [
    'the worker himself',
    { owner: { id: 's1', name: '林静' } },
    { role: 'worker' },
    { kind: 'screen_again', reason: '换了标准' },
    'refused-not_yours_to_do',
  ],
])('%s: no screening is added, and it is said why', (_what, more, by, deed, key) => {
  const before = { ...handedIn({ day: '2026-06-10' }), ...more };
  const { case: found, refused } = act(before, [by, deed], { day: '2026-07-02' });
  expect(refused?.key).toBe(key);
  expect(found).toBe(before);
});

test('every service with a screening keeps one at submission', () => {
  for (const service of services) {
    const { answers } = walk(service, pickBy(3));
    const of = after(null, [{ role: 'worker' }, submission(service, answers)], {
      day: '2026-08-01',
    });
    expect(of.screenings?.length ?? 0).toBe(service.screen === undefined ? 0 : 1);
  }
});

/** What may happen to the centre file and to a case after it was screened. */
const laterLines = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 3000 }),
    fc.integer({ min: 1, max: 28 }).map((day) => `2026-07-${String(day).padStart(2, '0')}`),
  ),
  { maxLength: 4 },
);
const deeds: readonly CaseDeed[] = [
  { kind: 'screen_again', reason: '换了标准' },
  { kind: 'correct', question: 'household_income', answer: given(100) },
  { kind: 'correct', question: 'household_size', answer: given(5) },
  { kind: 'note', text: '电话里核过' },
  ...(['accepted', 'approval', 'paid', 'annual_review', 'monitor'] as const).map(
    (to: CaseState): CaseDeed => ({ kind: 'advance', override: '按程序补记', to }),
  ),
];

test('whatever becomes of the centre file and of the case, a stored screening is the same for ever', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...deeds), laterLines), { maxLength: 12 }),
      (steps) => {
        let of = after(handedIn({ day: '2026-06-10' }), [lin, { kind: 'claim' }], {
          day: '2026-06-10',
        });
        for (const [deed, lines] of steps) {
          const kept = structuredClone(of.screenings);
          const centre = { ...series(...lines), rules: lines.length > 2 ? {} : june.rules };
          of = act(of, [lin, deed], { day: '2026-08-01', centre }).case ?? of;
          expect(of.screenings?.slice(0, kept?.length)).toEqual(kept);
        }
      },
    ),
  );
});
