import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import type { Answers } from '../messages/answer.ts';
import type { Consents } from '../messages/person.ts';
import type { Value } from '../messages/value.ts';
import type { Household } from './household.ts';
import type { Line } from './line.ts';
import { missedBy } from './missed.ts';
import { missedRules, parseRules } from './missed-rules.ts';

const at = Date.parse('2026-12-14T09:00:00+08:00');
const answers = (values: { readonly [question: string]: Value }): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { state: 'given', value, raw: '', turn: 1, at } as const,
    ]),
  );
const yes = { given: true, version: '2026-1', at, channel: 'web' };
const every: Consents = { basic: yes, sensitive: yes };

const caseOf = (
  number: string,
  values: { readonly [question: string]: Value },
  more: Partial<Case> = {},
): Case =>
  ({
    number,
    kind: 'application',
    service: 'relief',
    state: 'checking',
    answers: answers({ name: number, ...values }),
    consents: every,
    urgency: 'normal',
    ...more,
  }) as Case;

const file = (
  id: string,
  values: { readonly [question: string]: Value } = {},
  more: Partial<Household> = {},
): Household =>
  ({
    kind: 'household',
    id,
    state: 'filed',
    facts: answers({ name: id, ...values }),
    years: [],
    cases: [],
    ...more,
  }) as unknown as Household;

const line = (more: Partial<Line>): Line =>
  ({ id: 'l', household: 'DA0', case: null, year: 2027, state: 'listed', ...more }) as Line;

const batch = { id: 'PC1', service: 'seasonal', year: 2027 };
const look = (
  {
    cases = [],
    households = [],
    lines = [],
    aids = {},
  }: {
    readonly cases?: readonly Case[];
    readonly households?: readonly Household[];
    readonly lines?: readonly Line[];
    readonly aids?: { readonly [household: string]: readonly Line[] };
  },
  of = batch,
) =>
  missedBy(of, {
    cases,
    households,
    world: {
      linesOf: () => lines,
      aidsOf: (id) => aids[id] ?? [],
      householdsOf: (number) =>
        households.filter((one) => one.facts['id_number']?.value === number),
    },
  });
const reasonsOf = (found: ReturnType<typeof look>): readonly string[] =>
  found.flatMap((one) =>
    one.reasons.map(({ reason, value }) => (value === undefined ? reason : `${reason} ${value}`)),
  );

test.each<[string, Case, readonly string[]]>([
  [
    'illness that cannot wait',
    caseOf('a', { hardship_cause: 'illness' }, { urgency: 'urgent' }),
    ['urgent_illness', 'ill'],
  ],
  [
    'illness that costs much',
    caseOf('a', { health: 'ill', medical_self_paid: 40_000 }),
    ['urgent_illness', 'ill'],
  ],
  ['the minimum allowance', caseOf('a', { dibao: true }), ['dibao']],
  ['no allowance', caseOf('a', { dibao: false }), []],
  ['a job', caseOf('a', { employment_status: 'employed' }), []],
  [
    'no job and a child at school',
    caseOf('a', { employment_status: 'laid_off', other_causes: ['schooling'] }),
    ['no_work', 'school'],
  ],
])('%s is a reason, or none', (_, of, reasons) => {
  expect(reasonsOf(look({ cases: [of] }))).toEqual(reasons);
});

test('wages unpaid for months are told in another matter: they count with the consent to share', () => {
  const wages = (consents: Consents): Case =>
    caseOf('w', { months_owed: 5 }, { service: 'legal_aid', consents });
  expect(look({ cases: [wages(every)] })).toEqual([]);
  expect(reasonsOf(look({ cases: [wages({ ...every, sharing: yes })] }))).toEqual(['unpaid 5']);
  expect(look({ cases: [wages({ basic: yes, sharing: { ...yes, given: false } })] })).toEqual([]);
});

test('nothing is used without the basic consent, and health not without the one to it', () => {
  expect(look({ cases: [caseOf('a', { dibao: true }, { consents: {} })] })).toEqual([]);
  const ill = caseOf('a', { health: 'ill', dibao: true }, { consents: { basic: yes } });
  expect(reasonsOf(look({ cases: [ill] }))).toEqual(['dibao']);
});

test('on file and not helped in the batch’s year is a reason; an aid of that year takes it away', () => {
  const households = [file('DA1'), file('DA2'), file('DA3', {}, { state: 'exited' })];
  const aids = { DA2: [line({ household: 'DA2', state: 'paid' })] };
  expect(look({ households, aids }).map((one) => one.id)).toEqual(['DA1']);
  const before = { DA2: [line({ household: 'DA2', state: 'paid', year: 2026 })] };
  expect(look({ households, aids: before })).toHaveLength(2);
});

test('who is on the list is not named: by the file, by the case, or by the ID number', () => {
  const households = [file('DA1', { id_number: '990101198001010014', dibao: true })];
  const cases = [
    caseOf('BF1', { id_number: '990101198001010014', dibao: true }),
    caseOf('BF2', { dibao: true }),
  ];
  expect(look({ cases, households })).toHaveLength(2);
  const lines = [line({ household: 'DA1' }), line({ household: 'DA9', case: 'BF2' })];
  expect(look({ cases, households, lines })).toEqual([]);
});

test('a case and the file of the same person are one, and the case of the batch’s own service is what comes in', () => {
  const households = [file('DA1', { id_number: '990101198001010014' })];
  const own = caseOf('BF1', { id_number: '990101198001010014', dibao: true });
  expect(look({ cases: [own], households })).toMatchObject([
    {
      kind: 'household',
      id: 'DA1',
      cases: ['BF1'],
      reasons: [{ reason: 'dibao' }, { reason: 'never_helped' }],
    },
  ]);
  expect(look({ cases: [own], households }, { ...batch, service: 'relief' })).toMatchObject([
    { kind: 'case', id: 'BF1', household: 'DA1' },
  ]);
});

test('a case whose file was left or closed is still named, and two of one person once', () => {
  const households = [file('DA1', { id_number: '990101198001010014' }, { state: 'exited' })];
  const cases = [
    caseOf('BF1', { id_number: '990101198001010014', dibao: true }),
    caseOf('BF2', { id_number: '990101198001010014', single_parent: true }),
  ];
  expect(look({ cases, households })).toMatchObject([
    { cases: ['BF1', 'BF2'], reasons: [{ reason: 'dibao' }, { reason: 'single_parent' }] },
  ]);
});

test('what cannot wait stands first, then who has most reasons', () => {
  const found = look({
    cases: [
      caseOf('one', { dibao: true }),
      caseOf('urgent', { hardship_cause: 'illness' }, { urgency: 'urgent' }),
      caseOf('two', { dibao: true, single_parent: true, employment_status: 'unemployed' }),
    ],
  });
  expect(found.map((one) => one.id)).toEqual(['urgent', 'two', 'one']);
});

test('every rule that ships is for a known batch and names a condition; a line that is none is named', () => {
  expect(missedRules().length).toBeGreaterThan(15);
  for (const line of ['unpaid', 'unpaid: any: months', 'unpaid: any: months_owed > 2'])
    expect(() => parseRules(line)).toThrow(line);
});
