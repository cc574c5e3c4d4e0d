import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../messages/answer.ts';
import type { CaseDeed, CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { stagesAt } from '../services/common/stages.ts';
import type { Condition } from '../services/duty.ts';
import { services } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { holds, type Role } from '../services/role.ts';
import type { Service } from '../services/service.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import { conditionsOf, dutyOf } from './duties.ts';
import { movesFrom } from './table.ts';

const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;
const calendar = createCalendar(centre);
const now = Date.parse('2026-11-23T09:00:00+08:00');
const roles: readonly Role[] = [
  'intake',
  'approver',
  'legal',
  'women',
  'finance',
  'auditor',
  'deputy',
  'admin',
];
const lin = { role: 'staff', id: 's1', name: '林静' } as const;

const answered = (service: Service): Answers =>
  Object.fromEntries(
    service.questions.map((one) => [
      one.id,
      { state: 'none', value: null, raw: '没有', turn: 1, at: now },
    ]),
  );

/** A case with everything that any step wants. */
function whole(service: Service, state: CaseState): Case {
  const answers = answered(service);
  const papers = service.papers(factsOf(answers)).map(({ id }) => ({
    id: `p-${id}`,
    type: 'image/png',
    bytes: 9,
    need: id,
    at: now,
    state: 'accepted' as const,
  }));
  return {
    number: 'BF26-000001',
    kind: 'application',
    service: service.id,
    state,
    conversation: 'web:w1',
    applicant: 'self',
    speaker: { relation: 'self' },
    answers,
    papers,
    consents: {},
    owner: lin,
    requests: [],
    clock: { due: null, provisional: false, stopped: null },
    talking: false,
    file: true,
    urgency: 'normal',
    deletionAsked: false,
    opened: now,
    changed: now,
    version: 1,
    draft: 'd1',
    household: 'DA26-000001',
    opinion: { unit: '县纺织厂工会', text: '同意', day: '2026-11-02', by: '林静' },
    visits: [
      {
        id: 'v1',
        day: '2026-11-03',
        visitors: ['林静', '吴强'],
        photos: [],
        photoConsent: false,
        onPaper: true,
        by: '林静',
      },
    ],
    authorisations: [{ person: 'self', relation: 'self', day: '2026-11-03' }],
    check: { result: 'fits', day: '2026-11-04', body: '县民政局', by: '林静' },
    notices: [
      {
        notice: 'GS26-000001',
        level: 'county',
        from: '2026-11-05',
        to: '2026-11-12',
        open: 0,
        upheld: 0,
      },
    ],
    meeting: { meeting: 'HY26-000001', outcome: 'approved', day: '2026-11-13', document: '1号' },
    slips: [
      {
        id: 's1',
        department: 'legal_aid_centre',
        to: { name: { 'zh-CN': '司法局', en: 'Justice Bureau' }, law: 'legal_aid' },
        matter: '欠薪',
        tells: ['name'],
        papers: [],
        at: now,
        by: '林静',
        consent: { answer: 'given', at: now, version: '2026-1' },
        handed: { day: '2026-11-13', by: '林静' },
        due: '2026-11-20',
      },
    ],
    aid: { batch: 'PC26-000001', line: 'l1', cents: 300_000, state: 'paid' },
    tellings: (['receipt', 'answer'] as const).map((what) => ({
      what,
      how: 'post',
      day: '2026-11-05',
      text: '书面告知',
      at: now,
      by: '林静',
    })),
  };
}

const omit = (of: Case, ...keys: readonly (keyof Case)[]): Case =>
  Object.fromEntries(
    Object.entries(of).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Case;

const without: { readonly [condition in Condition]: (of: Case) => Case } = {
  answers: (of) => dropStarred(of, 'apply'),
  file: (of) => dropStarred(of, 'file'),
  papers: (of) => ({ ...of, papers: [] }),
  opinion: (of) => omit(of, 'opinion'),
  visit: (of) => ({ ...of, visits: [] }),
  authorised: (of) => ({ ...of, authorisations: [] }),
  check: (of) => omit(of, 'check'),
  category: (of) => dropAnswer(of, 'hardship_category'),
  household: (of) => omit(of, 'household'),
  notice: (of) => ({ ...of, notices: [] }),
  meeting: (of) => omit(of, 'meeting'),
  slip: (of) => omit(of, 'slips'),
  amount: (of) => omit(of, 'aid'),
  lawful: (of) => ({
    ...of,
    answers: {
      ...of.answers,
      published_text: {
        state: 'given',
        value: '招普工，只要男的，先交押金',
        raw: '',
        turn: 1,
        at: now,
      },
    },
  }),
  told_receipt: (of) => omit(of, 'tellings'),
  told_answer: (of) => ({ ...of, tellings: of.tellings?.filter((one) => one.what !== 'answer') }),
  paid: ({ aid, ...of }) =>
    aid === undefined ? of : { ...of, aid: { ...aid, state: 'reserved' } },
};

const dropAnswer = (of: Case, id: string): Case => {
  const { [id]: _, ...answers } = of.answers;
  return { ...of, answers };
};

const dropStarred = (of: Case, need: 'apply' | 'file'): Case => {
  const service = services.find((one) => one.id === of.service);
  const question = service?.questions.find(
    (one) => one.starred && one.need === need && (one.when?.(factsOf(of.answers)) ?? true),
  );
  return question === undefined ? of : dropAnswer(of, question.id);
};

function step(of: Case, deed: CaseDeed, held: readonly string[], id: string = lin.id) {
  const service = services.find((one) => one.id === of.service) ?? null;
  const by = { role: 'staff', id, name: id } as const;
  const world = {
    now,
    centre,
    calendar,
    service,
    number: of.number,
    conversation: '',
    roles: held,
  };
  return decide(of, { id: 'a1', by, at: now, deed }, world);
}

const every = services.flatMap((service) =>
  stagesAt(service, centre).flatMap(({ state }) =>
    movesFrom(stagesAt(service, centre), state).map((to) => ({ service, state, to })),
  ),
);

test('every step that a service allows names who makes it', () => {
  expect(every.length).toBeGreaterThan(80);
  expect(every.filter(({ service, to }) => service.duties[to] === undefined)).toEqual([]);
});

test('no step is made without its role, and with it every step is made once all is there', () => {
  const wrong = every.flatMap(({ service, state, to }) =>
    roles.flatMap((role) => {
      const { refused } = step(whole(service, state), { kind: 'advance', to, reason: '按程序' }, [
        role,
      ]);
      const may = holds([role], dutyOf(service, to).by);
      return may === (refused === undefined) ? [] : [`${service.id} ${state} ${to} ${role}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no step is made without any one of the things it wants, and the refusal names it', () => {
  const wrong = every.flatMap(({ service, state, to }) =>
    conditionsOf(service, stagesAt(service, centre), to).flatMap((condition) => {
      const of = without[condition](whole(service, state));
      if (of.answers === whole(service, state).answers && condition === 'file') return [];
      const { refused } = step(of, { kind: 'advance', to, reason: '按程序' }, ['deputy']);
      return JSON.stringify(refused?.args?.['needs'] ?? null)?.includes(`condition-${condition}`)
        ? []
        : [`${service.id} ${state} ${to} ${condition}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('who proposed does not approve, and who approved does not pay', () => {
  const relief = services.find((one) => one.id === 'relief') as Service;
  const hands = { propose: { id: 's1', name: '林静' }, approve: { id: 's2', name: '吴强' } };
  const proposed: Case = { ...whole(relief, 'approval'), hands };
  const filing = { kind: 'advance', to: 'filed' } as const;
  expect(step(proposed, filing, ['approver'], 's1').refused?.key).toBe('refused-hand');
  const filed = step(proposed, filing, ['approver'], 's3').case as Case;
  expect(filed.hands?.approve?.id).toBe('s3');
  const paying = { kind: 'advance', to: 'paid' } as const;
  expect(step(filed, paying, ['finance'], 's3').refused?.key).toBe('refused-hand');
  expect(step(filed, paying, ['finance'], 's4').case?.hands?.pay?.id).toBe('s4');
});

test('the manager alone lets a step pass against the rules, with a reason that stands in the case; money without its line passes for nobody', () => {
  const relief = services.find((one) => one.id === 'relief') as Service;
  const bare: Case = { ...whole(relief, 'approval'), visits: [] };
  const filing = { kind: 'advance', to: 'filed', override: '户主住院，已电话核实' } as const;
  expect(step(bare, filing, ['approver']).refused?.key).toBe('refused-not_ready');
  expect(step(bare, { ...filing, override: ' ' }, ['admin']).refused).toBeDefined();
  const [passed] = step(bare, filing, ['admin']).case?.overrides ?? [];
  expect(passed).toMatchObject({ step: 'filed', reason: '户主住院，已电话核实' });
  expect(passed?.without).toEqual(['visit', 'role']);
  const unpaid = without.paid(whole(relief, 'filed'));
  const paying = { kind: 'advance', to: 'paid', override: '急' } as const;
  expect(step(unpaid, paying, ['admin', 'finance']).refused?.key).toBe('refused-not_ready');
});

test('a notice that a worker refused holds the case until the manager has ruled, and refuses nothing', () => {
  const relief = services.find((one) => one.id === 'relief') as Service;
  const preview = { at: now, line: '张*', answer: 'refused' } as const;
  const refused: Case = { ...whole(relief, 'public_notice'), preview };
  const onward = { kind: 'advance', to: 'approval' } as const;
  expect(step(refused, onward, ['intake']).refused?.key).toBe('refused-not_ready');
  const ruling = { kind: 'show_as', shown: 'number', reason: '本人要求' } as const;
  expect(step(refused, ruling, ['intake']).refused?.key).toBe('refused-manager');
  const ruled = step(refused, ruling, ['admin']).case as Case;
  expect(step(ruled, onward, ['intake']).case?.state).toBe('approval');
});

test('a step back wants a reason', () => {
  const relief = services.find((one) => one.id === 'relief') as Service;
  const back = { kind: 'advance', to: 'home_visit' } as const;
  const of = whole(relief, 'econ_check');
  expect(step(of, back, ['intake']).refused?.key).toBe('refused-no_reason');
  expect(step(of, { ...back, reason: '收入要再核' }, ['intake']).case?.state).toBe('home_visit');
});

test('whatever is done in whatever order, a case that is paid was proposed, approved and paid by three hands, with all it wants', () => {
  const relief = services.find((one) => one.id === 'relief') as Service;
  const people = [
    ['s1', ['intake']],
    ['s2', ['approver', 'intake']],
    ['s3', ['finance', 'approver']],
  ] as const;
  const states = stagesAt(relief, centre).map(({ state }) => state);
  const deed = fc.record({ who: fc.nat(2), to: fc.constantFrom(...states), drop: fc.boolean() });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      let of: Case = { ...whole(relief, 'accepted'), owner: { id: 's1', name: 's1' } };
      for (const { who, to, drop } of deeds) {
        const [id, held] = people[who] as (typeof people)[number];
        const from: Case = drop ? { ...without.meeting(of) } : of;
        const owned: Case = { ...from, owner: { id, name: id } };
        const { case: next, refused } = step(
          owned,
          { kind: 'advance', to, reason: '按程序' },
          held,
          id,
        );
        if (refused === undefined && next !== null) of = next;
      }
      if (of.state !== 'paid') return;
      expect(of.hands?.propose?.id).not.toBe(of.hands?.approve?.id);
      expect(of.hands?.approve?.id).not.toBe(of.hands?.pay?.id);
      expect(of.meeting?.outcome).toBe('approved');
    }),
    { numRuns: 300 },
  );
});
