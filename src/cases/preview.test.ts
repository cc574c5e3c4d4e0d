import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const now = Date.parse('2026-11-23T09:00:00+08:00');
const worker: Actor = { role: 'worker' };
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const house: Actor = { role: 'house', id: 's1', name: '林静' };
const shows = { masked: '李*强', unit: '县机械厂工会' };
const shown: CaseDeed = { kind: 'preview_notice', line: '李*强', shows };

const fresh: Case = {
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'public_notice',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: null,
  requests: [],
  clock: { due: null, provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: now,
  changed: now,
  version: 1,
  draft: 'd1',
};

let acts = 0;
const act = (before: Case, by: Actor, deed: CaseDeed, roles: readonly string[] = ['intake']) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at: now, deed },
    {
      now,
      centre: exampleCentre,
      calendar: createCalendar(exampleCentre),
      roles,
      service: null,
      number: before.number,
      conversation: 'web:w1',
    },
  );
const after = (before: Case, by: Actor, deed: CaseDeed, roles?: readonly string[]): Case => {
  const done = act(before, by, deed, roles);
  if (done.refused !== undefined || done.case === null)
    throw new Error(`refused: ${done.refused?.key}`);
  return done.case;
};

test.each([lin, house])(
  'the worker is shown his line by staff, and by who acts on its batch',
  (by) => {
    const { effects, case: of } = act(fresh, by, shown);
    expect(of?.preview).toEqual({ at: now, line: '李*强', shows, answer: 'asked' });
    expect(effects).toContainEqual(
      expect.objectContaining({
        notice: expect.objectContaining({
          news: expect.objectContaining({ kind: 'preview', shows }),
        }),
      }),
    );
  },
);

test('a refusal keeps his words, changes nothing else of the application and goes to the manager', () => {
  const asked = after(fresh, lin, shown);
  const { effects, case: of } = act(asked, worker, {
    kind: 'answer_preview',
    answer: 'refused',
    words: '怕人知道',
  });
  expect(of).toMatchObject({
    state: 'public_notice',
    preview: { answer: 'refused', words: '怕人知道', shows },
  });
  expect(effects).toContainEqual(expect.objectContaining({ kind: 'staff', to: 'all' }));
});

test('he may refuse before he was shown anything, and it is not asked away', () => {
  const refused = after(fresh, worker, {
    kind: 'answer_preview',
    answer: 'refused',
    words: '不想公示',
  });
  for (const by of [lin, house])
    expect(act(refused, by, shown).refused?.key).toBe('refused-preview_refused');
  const ruled = after(refused, lin, { kind: 'show_as', shown: 'number', reason: '前夫' }, [
    'admin',
  ]);
  expect(after(ruled, lin, shown).preview?.answer).toBe('asked');
});

test('only the manager rules on a refusal, with a reason; a yes to nothing is none', () => {
  const refused = after(fresh, worker, { kind: 'answer_preview', answer: 'refused' });
  expect(act(refused, lin, { kind: 'show_as', shown: 'none', reason: 'x' }).refused).toBeDefined();
  expect(
    act(refused, lin, { kind: 'show_as', shown: 'none', reason: ' ' }, ['admin']).refused,
  ).toBeDefined();
  expect(act(fresh, worker, { kind: 'answer_preview', answer: 'fine' }).refused?.key).toBe(
    'refused-no_preview',
  );
});
