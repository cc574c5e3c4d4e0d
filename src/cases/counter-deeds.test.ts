import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCentre } from '../centre.ts';
import type { Actor, CaseDeed, Submission } from '../messages/case-act.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import type { CaseWorld } from './decision.ts';

const centre = readCentre(join(import.meta.dirname, '../../centre.example.json'));
const now = Date.parse('2026-11-23T10:00:00+08:00');
const li = { role: 'staff', id: 's1', name: '李敏' } as const;

const world = (change: Partial<CaseWorld> = {}): CaseWorld => ({
  now,
  centre,
  calendar: createCalendar(centre),
  roles: ['intake'],
  service: serviceById('job_referral') ?? null,
  number: 'BF26-000001',
  conversation: 'counter:one',
  ...change,
});

const given = (value: string | number) =>
  ({ state: 'given', value, raw: '', turn: 1, at: now }) as const;
const skipped = { state: 'skipped', raw: '', turn: 1, at: now } as const;

const submission: Submission = {
  kind: 'submit',
  draft: 'd1',
  service: 'job_referral',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: Object.fromEntries(
    (serviceById('job_referral')?.questions ?? []).map(({ id, starred }) => [
      id,
      starred ? given('x') : skipped,
    ]),
  ),
  papers: [],
  consents: { basic: { given: true, version: '1', at: now, channel: 'counter' } },
  entered: { by: { id: 's1', name: '李敏' }, how: 'counter' },
};

const done = (
  before: Case | null,
  deed: CaseDeed,
  { by = li, ...change }: Partial<CaseWorld> & { by?: Actor } = {},
) => decide(before, { id: 'a1', by, at: now, deed }, world(change));

const opened = (change: Partial<Case> = {}): Case => {
  const { case: of } = done(null, submission);
  if (of === null) throw new Error('Cannot open the case of the test');
  return { ...of, ...change };
};

test('staff hand in what they entered at the counter', () => {
  expect(done(null, submission).case).toMatchObject({
    conversation: 'counter:one',
    entered: { how: 'counter' },
  });
});

const { entered: _, ...unsaid } = submission;

test.each<[string, Case | null, Submission, Partial<CaseWorld> & { by?: Actor }]>([
  ['without a role for the service', null, submission, { roles: ['finance'] }],
  ['with an account that is switched off', null, submission, { roles: [] }],
  ['in the chat of a worker', null, submission, { conversation: 'web:a' }],
  ['without saying who entered it', null, unsaid, {}],
  ['over a case that is there', opened(), submission, {}],
  ['as if the worker had said that staff did', null, submission, { by: { role: 'worker' } }],
])('nothing is handed in %s', (_name, before, deed, change) => {
  const { case: after, refused } = done(before, deed, change);
  expect(refused?.key).toBe('refused-not_yours_to_do');
  expect(after).toBe(before);
});

test('a code is given only for a case that has no chat, by who may handle it', () => {
  expect(done(opened(), { kind: 'give_code' }).refused).toBeUndefined();
  expect(done(opened(), { kind: 'give_code' }, { roles: ['finance'] }).refused).toBeDefined();
  const elsewhere = opened({ conversation: 'web:a' });
  expect(done(elsewhere, { kind: 'give_code' }).refused?.key).toBe('refused-has_chat');
});

const owner = { id: 's1', name: '李敏' };

test('news of a case without a chat goes nowhere and stands on it until a person has told it', () => {
  const deed = { kind: 'ask', want: { kind: 'words', text: '哪天能来' } } as const;
  const asked = done(opened({ owner }), deed);
  expect(asked.case?.untold).toEqual([{ news: 'asked', at: now }]);
  expect(asked.effects.filter(({ kind }) => kind === 'notice')).toEqual([]);
  const told = done(asked.case, { kind: 'told', how: 'letter' });
  expect(told.case?.untold).toBeUndefined();
  const inChat = done(opened({ owner, conversation: 'web:a' }), deed);
  expect(inChat.case?.untold).toBeUndefined();
  expect(inChat.effects.some(({ kind }) => kind === 'notice')).toBe(true);
});

test('a paper that staff take answers their request for it, and the clock runs again', () => {
  const want = { kind: 'paper', need: 'id_card' } as const;
  const asked = done(opened({ owner }), { kind: 'ask', want }).case;
  expect(asked?.clock.stopped).not.toBeNull();
  const paper = {
    id: 'p',
    type: 'image/png',
    bytes: 1,
    need: 'id_card',
    at: now,
    state: 'received',
  } as const;
  const taken = done(asked, { kind: 'take_paper', paper }).case;
  expect(taken).toMatchObject({ requests: [], clock: { stopped: null } });
});
