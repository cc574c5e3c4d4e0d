import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Actor, CaseDeed, CaseState } from '../messages/case-act.ts';
import type { Telling } from '../messages/office.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { startClock } from './clock.ts';
import { decide } from './decide.ts';

const monday = Date.parse('2026-11-23T09:00:00+08:00');
const day = 86_400_000;
const calendar = createCalendar(exampleCentre);
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const worker: Actor = { role: 'worker' };

const standing = (service: string, more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service,
  state: 'submitted',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: null,
  requests: [],
  clock: startClock(exampleCentre, calendar, {
    service: serviceById(service) ?? null,
    kind: service,
    state: 'submitted',
    now: monday,
  }),
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: monday,
  changed: monday,
  version: 1,
  draft: 'd1',
  ...more,
});

type More = {
  readonly now?: number;
  readonly roles?: readonly string[];
  readonly by?: Actor;
  readonly accounts?: readonly { readonly login: string; readonly name: string }[];
};

let acts = 0;
const decided = (before: Case, deed: CaseDeed, { now = monday, roles, by = lin, accounts }: More) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at: now, deed },
    {
      now,
      centre: exampleCentre,
      calendar,
      roles: roles ?? ['intake', 'legal', 'women', 'approver'],
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
      ...(accounts === undefined ? {} : { accounts }),
    },
  );

function after(before: Case, deed: CaseDeed, more: More = {}): Case {
  const { case: found, refused } = decided(before, deed, more);
  if (found === null || refused !== undefined) throw new Error(JSON.stringify(refused));
  return found;
}

const telling = (what: Telling['what'], on = '2026-11-23'): CaseDeed => ({
  kind: 'record_telling',
  telling: { what, how: 'post', day: on, text: '告知书' },
});
const to = (state: CaseState, reason?: string): CaseDeed => ({
  kind: 'advance',
  to: state,
  ...(reason === undefined ? {} : { reason }),
});
const ask: CaseDeed = { kind: 'ask', want: { kind: 'words', text: '哪天？' } };

/** The worker answers what staff asked last. */
const answered = (of: Case, now: number): Case =>
  after(
    of,
    { kind: 'say', text: '昨天', request: of.requests.at(-1)?.id ?? '' },
    { now, by: worker },
  );

test('a petition is told of within fifteen days of the calendar, from the day it came, whoever has it', () => {
  const came = standing('petition');
  expect(came.clock).toMatchObject({ due: '2026-12-08', law: { source: '信访工作条例第23条' } });
  const claimed = after(came, { kind: 'claim' }, { now: monday + 5 * day });
  expect([claimed.state, claimed.clock.due]).toEqual(['checking', '2026-12-08']);
});

test('days by law run on while something is asked of the worker, where the article says nothing of it', () => {
  const mine = after(standing('petition'), { kind: 'claim' });
  const asked = after(mine, ask);
  expect(asked.clock).toMatchObject({ due: '2026-12-08', stopped: null });
  const back = after(mine, to('returned', '写清楚是哪个窗口'));
  expect(back.clock).toMatchObject({ due: '2026-12-08', stopped: null });
});

test('those of legal aid stand still for the one supplement, and for no second', () => {
  const mine = after(standing('legal_aid'), { kind: 'claim' });
  expect(mine.clock.due).toBe('2026-11-30');
  const asked = after(mine, ask, { now: monday + 2 * day });
  expect(asked.clock.stopped).toBe(5);
  const going = answered(asked, monday + 12 * day);
  expect(going.clock).toMatchObject({ due: '2026-12-10', stopped: null, law: { spent: true } });
  const again = after(going, ask, { now: monday + 13 * day });
  expect(again.clock).toMatchObject({ due: '2026-12-10', stopped: null });
});

test('a new stage begins its own days: sixty to finish, and thirty more once, with a reason, by whoever the article names', () => {
  const told = after(after(standing('petition'), { kind: 'claim' }), telling('receipt'));
  const going = after(told, to('in_progress'));
  expect(going.clock.due).toBe('2027-01-22');
  const extend = (reason: string): CaseDeed => ({ kind: 'extend_clock', reason });
  const refusal = (deed: CaseDeed, more: More = {}, of = going) =>
    decided(of, deed, more).refused?.key;
  expect(refusal(extend('要鉴定'), { roles: ['intake'] })).toBe('refused-extension_role');
  expect(refusal(extend(' '))).toBe('refused-no_reason');
  const longer = decided(going, extend('要鉴定'), {});
  expect(longer.case?.clock).toMatchObject({
    due: '2027-02-21',
    law: { extended: { days: 30, reason: '要鉴定' } },
  });
  expect(longer.effects).toContainEqual(
    expect.objectContaining({
      kind: 'notice',
      notice: expect.objectContaining({
        news: { kind: 'extended', due: '2027-02-21', reason: '要鉴定' },
      }),
    }),
  );
  expect(refusal(extend('再延'), {}, longer.case as Case)).toBe('refused-no_extension');
  expect(refusal(extend('再延'), {}, told)).toBe('refused-no_extension');
});

test('no step is made before it was told in writing what the step before came to', () => {
  const mine = after(standing('petition'), { kind: 'claim' });
  expect(decided(mine, to('in_progress'), {}).refused?.key).toBe('refused-not_ready');
  const going = after(after(mine, telling('receipt')), to('in_progress'));
  const needs = decided(going, to('answered'), {}).refused?.args?.['needs'];
  expect(needs).toContainEqual({ key: 'condition-told_answer' });
});

test('an answer to the petition is none to its review', () => {
  const told = after(after(standing('petition'), { kind: 'claim' }), telling('receipt'));
  const going = after(told, to('in_progress'));
  const condition = (of: Case): boolean =>
    JSON.stringify(decided(of, to('answered', '复查完了'), {}).refused ?? '').includes(
      'told_answer',
    );
  expect(condition(going)).toBe(true);
  const answer = after(going, telling('answer'), { now: monday + day });
  expect(condition(answer)).toBe(false);
  const review: Case = { ...answer, state: 'review', since: monday + 9 * day };
  expect(condition(review)).toBe(true);
});

test('a paper that goes into the chat goes in the same act; on a day to come nothing was told', () => {
  const mine = after(standing('petition'), { kind: 'claim' });
  const chat = { what: 'receipt', how: 'chat', day: '2026-11-23', text: '已受理。' } as const;
  const { effects } = decided(mine, { kind: 'record_telling', telling: chat }, {});
  expect(effects).toContainEqual(
    expect.objectContaining({
      kind: 'notice',
      notice: expect.objectContaining({
        news: { kind: 'written', what: 'receipt', text: '已受理。' },
      }),
    }),
  );
  expect(decided(mine, telling('receipt', '2026-11-24'), {}).refused?.key).toBe('refused-no_day');
});

const given = (value: string) =>
  ({ state: 'given', value, raw: value, turn: 1, at: monday }) as const;
const accounts = [
  { login: 'wang', name: '王建国' },
  { login: 'zhou', name: '周岚' },
];

const submitted = (answers: Case['answers']): Case | null =>
  decide(
    null,
    {
      id: `a${(acts += 1)}`,
      by: worker,
      at: monday,
      deed: {
        kind: 'submit',
        draft: 'd1',
        service: 'petition',
        applicant: 'self',
        speaker: { relation: 'self' },
        answers: {
          petition_type: given('complaint'),
          petition_about: given('centre'),
          petition_against: { state: 'skipped', raw: '', turn: 1, at: monday },
          petition_story: given('排了一上午队'),
          petition_demand: given('道个歉'),
          petition_procedure: given('none'),
          petition_before: given('first'),
          petition_people: { ...given(''), value: 1 },
          anonymous: given('yes'),
          ...answers,
        },
        papers: [],
        consents: { basic: { given: true, version: exampleCentre.consents.basic } } as never,
      },
    },
    {
      now: monday,
      centre: exampleCentre,
      calendar,
      accounts,
      service: serviceById('petition') ?? null,
      number: 'BF26-000009',
      conversation: 'web:w1',
    },
  ).case;

test.each<[string, Case['answers'], Case['kept']]>([
  ['of the centre that names nobody', {}, { never: [] }],
  ['that names somebody as it may', { petition_against: given('王建国') }, { never: ['wang'] }],
  [
    'that names him in the story, with a space',
    { petition_story: given('王 建国说我活该') },
    { never: ['wang'] },
  ],
  [
    'of the employer is no complaint of the centre',
    { petition_about: given('employer'), petition_against: given('王建国') },
    undefined,
  ],
])('a complaint %s', (_, answers, kept) => {
  expect(submitted(answers)?.kept).toEqual(kept);
});

test('what turns out to be about the centre is kept from then on, and what was kept stays so', () => {
  const open = submitted({ petition_about: given('office') }) as Case;
  const put = (of: Case, value: string): Case =>
    after(
      of,
      { kind: 'supply', question: 'petition_about', answer: given(value) },
      { by: worker, accounts },
    );
  expect(open.kept).toBeUndefined();
  const turned = put(open, 'centre');
  expect(turned.kept).toEqual({ never: [] });
  expect(put(turned, 'office').kept).toEqual({ never: [] });
});

test('who wants to be called hears nothing in the chat; staff see what they have to tell', () => {
  const reached = standing('women_rights', {
    answers: { safe_time: given('19:00-21:30'), safe_channel: given('call') },
  });
  const mine = after(reached, { kind: 'claim' });
  const asked = decided(mine, ask, {});
  expect(asked.effects.filter(({ kind }) => kind === 'notice')).toEqual([]);
  expect(asked.case?.untold).toEqual([{ news: 'asked', at: monday }]);
  expect(decided(mine, { kind: 'reply', text: '您好' }, {}).refused?.key).toBe('refused-elsewhere');
  const told = after(asked.case as Case, { kind: 'told', how: 'phone' });
  expect(told.untold).toBeUndefined();
  const said = decided(mine, { kind: 'say', text: '在吗' }, { by: worker });
  expect(said.effects.some(({ kind }) => kind === 'notice')).toBe(true);
});
