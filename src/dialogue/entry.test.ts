import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Centre } from '../messages/centre.ts';
import type { EntryDeed, TypedAnswer } from '../messages/entry.ts';
import { serviceById } from '../services/index.ts';
import { newSession, type Session } from './session.ts';
import { step } from './step.ts';
import type { World } from './world.ts';

const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../centre.example.json'), 'utf8'),
) as Centre;
const now = Date.parse('2026-11-23T10:00:00+08:00');
const li = { id: 's1', name: '李敏' };
const taken = { how: 'paper', day: '2026-11-23', by: '李敏' } as const;

let ids = 0;
const world: World = {
  now,
  today: '2026-11-23',
  channel: 'counter',
  centre,
  id: () => `id-${++ids}`,
  cases: [],
  open: true,
};

const act = (session: Session, deed: EntryDeed) =>
  step(session, { kind: 'entry', entry: { by: li, at: now, deed } }, world);

const begun = (services = ['relief', 'job_referral']): Session =>
  act(newSession, {
    kind: 'begin',
    services,
    about: { how: 'counter' },
    consent: { kind: 'basic', given: true, taken },
  }).session;

const type = (session: Session, line: Partial<TypedAnswer>) =>
  act(session, {
    kind: 'type',
    answers: [{ question: 'name', text: '', seen: 0, ...line }],
  }).session;

const answersOf = (session: Session) => session.drafts[0]?.answers ?? {};

test.each<[string, Partial<TypedAnswer>, object]>([
  [
    'words by their grammar',
    { question: 'monthly_income', text: '三千五' },
    { state: 'given', value: 3500, raw: '三千五' },
  ],
  [
    'an option by its id',
    { question: 'employment_status', text: 'retired' },
    { value: 'retired', raw: '' },
  ],
  ['a yes or a no', { question: 'union_member', text: 'no' }, { state: 'given', value: false }],
  [
    'that there is none',
    { question: 'medical_self_paid', how: 'none' },
    { state: 'none', value: null },
  ],
  ['that he does not know', { question: 'household_size', how: 'unknown' }, { state: 'unknown' }],
])('a line is kept: %s', (_name, line, kept) => {
  const session = type(begun(), line);
  expect(answersOf(session)[line.question ?? '']).toMatchObject(kept);
});

test.each([
  ['a question of no service of it', { question: 'tuition', text: '5000' }],
  ['one that only staff fill in later', { question: 'hardship_category', text: 'deep' }],
  ['one whose consent was not taken', { question: 'family_members', text: '妻子王芳42岁' }],
])('nothing is kept of %s', (_name, line) => {
  const before = begun();
  const after = type(before, line);
  expect(answersOf(after)).toEqual(answersOf(before));
  expect(after.drafts[0]?.failed).toEqual({});
});

test('an ID number tells birth and sex where nobody said them, and unsays nothing', () => {
  const plain = type(begun(), { question: 'id_number', text: '990101198001010014' });
  expect(answersOf(plain)['birth_date']?.value).toBe('1980-01-01');
  const said = type(begun(), { question: 'birth_date', text: '1981年2月2日' });
  const both = type(said, { question: 'id_number', text: '990101198001010014' });
  expect(answersOf(both)['birth_date']?.value).toBe('1981-02-02');
});

test('a refused consent takes what was typed under it away', () => {
  const consent = (given: boolean) => ({ kind: 'sensitive', given, taken }) as const;
  const agreed = act(begun(), { kind: 'consent', consent: consent(true) }).session;
  const told = type(agreed, { question: 'family_members', text: '妻子王芳42岁在家' });
  expect(answersOf(told)['family_members']).toBeDefined();
  const refused = act(told, { kind: 'consent', consent: consent(false) }).session;
  expect(answersOf(refused)['family_members']).toBeUndefined();
});

test('nothing is ever said at the counter, and whatever is typed, every answer kept is one of its field', () => {
  const questions = ['relief', 'job_referral'].flatMap((id) => serviceById(id)?.questions ?? []);
  const line = record({
    question: constantFrom(...questions.map(({ id }) => id), 'for_whom', 'nothing'),
    text: string({ maxLength: 12 }),
    seen: integer({ min: 0, max: 3 }),
    how: option(constantFrom('none', 'unknown', 'later', 'empty', 'as_typed'), { nil: undefined }),
    pick: option(integer({ min: 0, max: 2 }), { nil: undefined }),
  });
  assert(
    property(array(line, { maxLength: 12 }), (lines) => {
      let session = begun();
      for (const { how, pick, ...rest } of lines) {
        const answer = {
          ...rest,
          ...(how === undefined ? {} : { how }),
          ...(pick === undefined ? {} : { pick }),
        };
        const stepped = act(session, { kind: 'type', answers: [answer] });
        expect(stepped.effects.filter(({ kind }) => kind === 'reply')).toEqual([]);
        session = stepped.session;
      }
      for (const [id, answer] of Object.entries(answersOf(session))) {
        const field = questions.find((one) => one.id === id)?.field;
        if (field !== undefined && answer.state === 'given')
          expect(field.schema.safeParse(answer.value).success).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
