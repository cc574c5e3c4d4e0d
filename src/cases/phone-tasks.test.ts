import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../messages/answer.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;
const calendar = createCalendar(centre);
const at = (time: string): number => Date.parse(`${time}:00+08:00`);
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };

const given = (value: string): Answer => ({ state: 'given', value, raw: value, turn: 1, at: 0 });

const standing = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'checking',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self', name: '张三', phone: '13900000001' },
  answers: { phone: given('13900000001') },
  papers: [],
  consents: {},
  owner: { id: 's1', name: '林静' },
  requests: [],
  clock: { due: null, provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: at('2026-11-20T09:00'),
  changed: at('2026-11-20T09:00'),
  version: 1,
  draft: 'd1',
  ...more,
});

let acts = 0;
const act = (
  before: Case,
  by: Actor,
  deed: CaseDeed,
  { now, heard = 0 }: { now: number; heard?: number },
) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at: now, deed },
    {
      now,
      centre,
      calendar,
      roles: ['intake'],
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
      lastHeard: () => heard,
    },
  );

const friday = at('2026-11-20T10:00');
const ask: CaseDeed = { kind: 'ask', want: { kind: 'paper', need: 'id_card' } };
const clock: Actor = { role: 'clock' };
const falls: CaseDeed = { kind: 'fall_due', clock: `unreached:${friday}` };
const tuesday = at('2026-11-24T10:00');
const unreached = (more: Partial<Case> = {}, now = tuesday): Case =>
  act(standing(more), clock, falls, { now }).case as Case;

test('two working days after staff asked it is looked whether he has been heard of', () => {
  const { effects } = act(standing(), lin, ask, { now: friday });
  expect(effects).toContainEqual({ kind: 'timer', name: 'unreached', at: tuesday, deed: falls });
});

test('who has not written since is to be called; who has is not', () => {
  expect(unreached().call).toEqual({ since: friday, at: tuesday, tries: 0 });
  expect(
    act(standing(), clock, falls, { now: tuesday, heard: friday + 60_000 }).case?.call,
  ).toBeUndefined();
});

test('his next word ends the task, and takes the timer away', () => {
  const { case: after, effects } = act(
    unreached(),
    { role: 'worker' },
    { kind: 'say', text: '在的' },
    { now: tuesday },
  );
  expect(after?.call).toBeUndefined();
  expect(effects).toContainEqual({ kind: 'no_timer', name: 'unreached' });
});

test('nobody is called without a phone, or who took his application back', () => {
  const speaker = { relation: 'self', name: '张三' } as const;
  expect(unreached({ answers: {}, speaker }).call).toBeUndefined();
  expect(unreached({ state: 'withdrawn' }).call).toBeUndefined();
});

describe('the time to ring lies within the hours', () => {
  const women = (safe: string): Partial<Case> => ({
    service: 'women_rights',
    answers: { phone: given('13900000001'), safe_channel: given('here'), safe_time: given(safe) },
  });
  test.each([
    ['at night: the next morning', {}, '2026-11-24T20:00', '2026-11-25T09:00'],
    ['at noon: after the break', {}, '2026-11-24T12:30', '2026-11-24T13:30'],
    ['on a Saturday: on Monday', {}, '2026-11-28T10:00', '2026-11-30T09:00'],
    ['her afternoon', women('15:00-17:00'), '2026-11-24T10:00', '2026-11-24T15:00'],
    ['her afternoon is over', women('15:00-17:00'), '2026-11-24T17:10', '2026-11-25T15:00'],
  ] as const)('%s', (_, more, now, then) => {
    expect(unreached(more, at(now)).call?.at).toBe(at(then));
  });

  test.each([['21:00-23:00'], ['不知道']])(
    'hours that never meet those of the centre make no call: %s',
    (safe) => {
      expect(unreached(women(safe)).call).toBeUndefined();
    },
  );
});

describe('how a call went', () => {
  const record = (before: Case, how: 'reached' | 'missed' | 'again', again?: number) =>
    act(
      before,
      lin,
      { kind: 'record_call', how, ...(again === undefined ? {} : { at: again }) },
      { now: tuesday },
    );

  test('reached ends it; what is over may still be told so', () => {
    expect(record(unreached(), 'reached').case?.call).toBeUndefined();
    expect(record(unreached({ state: 'declined' }), 'reached').refused).toBeUndefined();
  });

  test('nobody answered: the next working day, and only as often as the centre says', () => {
    let now = record(unreached(), 'missed').case as Case;
    expect(now.call).toMatchObject({ tries: 1, at: at('2026-11-25T10:00') });
    now = record(now, 'missed').case as Case;
    now = record(now, 'missed').case as Case;
    expect(now.call).toMatchObject({ tries: 3, at: null });
  });

  test('again at a time that is named, ahead and within the hours', () => {
    expect(record(unreached(), 'again', at('2026-11-26T15:30')).case?.call?.at).toBe(
      at('2026-11-26T15:30'),
    );
    for (const wrong of [at('2026-11-23T10:00'), at('2026-11-26T22:00'), undefined])
      expect(record(unreached(), 'again', wrong).refused).toEqual({ key: 'refused-call_time' });
  });

  test('where nobody is to be called nothing is written', () => {
    expect(record(standing(), 'missed').refused).toEqual({ key: 'refused-no_call' });
  });
});
