import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, CaseDeed, CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { serviceById, services } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import { isFinal, movesFrom } from './table.ts';

const centre: Centre = {
  ...(JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
  ) as Centre),
  duty: ['night', 'day'],
};
const calendar = createCalendar(centre);
const monday = Date.parse('2026-11-23T09:00:00+08:00');
const day = 86_400_000;

const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const wu: Actor = { role: 'staff', id: 's2', name: '吴强' };

const standing = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'submitted',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self', name: '张三', phone: '13900000001' },
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
  opened: monday,
  changed: monday,
  version: 1,
  draft: 'd1',
  ...more,
});

let acts = 0;
const act = (before: Case, by: Actor, deed: CaseDeed, now = monday) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at: now, deed },
    {
      now,
      centre,
      calendar,
      roles: ['intake', 'legal'],
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
    },
  );

/** The case after an act that must be allowed. */
function after(...of: Parameters<typeof act>): Case {
  const { case: found, refused } = act(...of);
  if (found === null || refused !== undefined)
    throw new Error(`refused: ${JSON.stringify(refused)}`);
  return found;
}

const claimed = (more: Partial<Case> = {}): Case => after(standing(more), lin, { kind: 'claim' });

test('the first claim has the case, the second is told who has it, the same one again changes nothing', () => {
  const mine = claimed();
  expect(mine.owner).toEqual({ id: 's1', name: '林静' });
  expect(act(mine, wu, { kind: 'claim' }).refused).toEqual({
    key: 'refused-claimed',
    args: { by: '林静' },
  });
  expect(act(mine, lin, { kind: 'claim' })).toEqual({ case: mine, effects: [] });
});

test.each<CaseDeed>([
  { kind: 'advance', to: 'accepted' },
  { kind: 'ask', want: { kind: 'words', text: '请补一张照片' } },
  { kind: 'correct', question: 'name', answer: { state: 'none', raw: '', turn: 0, at: 0 } },
])('$kind wants a case of one’s own', (deed) => {
  expect(act(standing(), lin, deed).refused?.key).toBe('refused-claim_first');
  expect(act(claimed(), wu, deed).refused?.key).toBe('refused-claimed');
});

test('nobody answers a worker whom a colleague has; an unclaimed case is claimed by answering', () => {
  const words = { kind: 'reply', text: '您好' } as const;
  expect(act(claimed(), wu, words).refused?.key).toBe('refused-claimed');
  const answered = after(standing(), wu, words);
  expect([answered.owner?.id, answered.talking]).toEqual(['s2', true]);
});

test('while a request is open the clock stands still, and goes on with the days that were left', () => {
  const started = claimed({ service: 'job_referral' });
  const { due } = started.clock;
  expect(due).not.toBeNull();
  const asked = after(started, lin, { kind: 'ask', want: { kind: 'words', text: '哪天到期' } });
  expect(asked.clock.stopped).toBe(calendar.workdaysBetween('2026-11-23', due ?? ''));
  const later = monday + 14 * day;
  const request = asked.requests[0]?.id ?? '';
  const answer = { kind: 'say', text: '下个月', request } as const;
  const going = after(asked, { role: 'worker' }, answer, later);
  expect(going.clock.stopped).toBeNull();
  expect(calendar.workdaysBetween('2026-12-07', going.clock.due ?? '')).toBe(asked.clock.stopped);
});

test('declining and sending back want a reason, and no state is reached that the service has not', () => {
  const mine = claimed();
  for (const to of ['declined', 'returned'] as const) {
    expect(act(mine, lin, { kind: 'advance', to, reason: ' ' }).refused?.key).toBe(
      'refused-no_reason',
    );
    expect(after(mine, lin, { kind: 'advance', to, reason: '材料不全' }).state).toBe(to);
  }
  expect(act(mine, lin, { kind: 'advance', to: 'appointed' }).refused?.key).toBe('refused-no_move');
});

test('an alert is acknowledged once, and one that nobody acknowledges goes round the duty list for ever', () => {
  const alert = standing({
    kind: 'alert',
    service: 'alert',
    alert: { step: 0, acknowledged: null },
  });
  const known = after(alert, lin, { kind: 'acknowledge' });
  expect(known.alert?.acknowledged).toBe('林静');
  expect(act(known, wu, { kind: 'acknowledge' }).refused?.key).toBe('refused-acknowledged');
  expect(act(known, { role: 'clock' }, { kind: 'escalate', step: 1 })).toEqual({
    case: known,
    effects: [],
  });
});

const clock = { role: 'clock' } as const;
/** What the clock does where these are on duty. */
const decideOf = (before: Case | null, deed: CaseDeed, onDuty: readonly string[]) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by: clock, at: monday, deed },
    { now: monday, centre, calendar, onDuty, service: null, number: '', conversation: 'web:w1' },
  );
const ringing = () =>
  standing({ kind: 'alert', service: 'alert', alert: { step: 0, acknowledged: null } });

/** What an alert's clock did so often: lines in its history, whom it told by their place on duty, and whether it rings on. */
function rung(times: number): {
  readonly lines: unknown[];
  readonly duty: unknown[];
  readonly on: boolean;
} {
  let alert = ringing();
  const lines: unknown[] = [];
  const duty: unknown[] = [];
  let on = true;
  for (let step = 1; step <= times; step += 1) {
    const { case: next, effects } = act(alert, clock, { kind: 'escalate', step });
    alert = next as Case;
    on &&= effects.some((one) => one.kind === 'timer' && one.name === 'alert');
    for (const one of effects) {
      if (one.kind === 'history' && one.entry.act.deed.kind === 'escalate')
        lines.push(one.entry.act.deed.to);
      if (one.kind === 'staff' && one.to === 'duty') duty.push(one.step);
    }
  }
  return { lines, duty, on };
}

test('an alert goes to the next on duty, writes once that nobody is left, and rings round for ever', () => {
  const { lines, duty, on } = rung(100);
  expect(lines).toEqual([centre.duty[1], null]);
  expect(duty.slice(0, 4)).toEqual([1, 0, 1, 0]);
  expect(on).toBe(true);
});

test('where nobody is on duty that is one line, and all of staff are told', () => {
  const { effects, case: after } = decideOf(ringing(), { kind: 'escalate', step: 1 }, []);
  expect(effects.filter((one) => one.kind === 'staff').map((one) => one.to)).toEqual(['all']);
  expect(after?.alert).toMatchObject({ alone: true });
  const again = decideOf(after, { kind: 'escalate', step: 2 }, []);
  expect(again.case).toBe(after);
  expect(again.effects.map((one) => one.kind)).toEqual(['timer', 'staff']);
});

test('the place told stands on the alert, and what is no place changes none', () => {
  const worker = { role: 'worker' } as const;
  const told = after(ringing(), worker, { kind: 'say', text: '我在东街5号', place: '东街5号' });
  expect(told.alert).toMatchObject({ place: '东街5号', step: 0, acknowledged: null });
  const down = after(told, worker, { kind: 'say', text: '我下来了', calm: true });
  expect(down.alert).toMatchObject({ place: '东街5号', calm: monday });
  expect(
    after(standing({}), worker, { kind: 'say', text: '在', place: 'x' }).alert,
  ).toBeUndefined();
});

test('what is over stays over: no move leads out of it and nothing but words and notes is taken', () => {
  for (const state of ['closed', 'declined', 'withdrawn'] as const) {
    const over = { ...claimed(), state };
    for (const { stages } of services) expect(movesFrom(stages, state)).toEqual([]);
    for (const deed of [
      { kind: 'advance', to: 'accepted' },
      { kind: 'claim' },
      { kind: 'release' },
    ] as const)
      expect(act(over, lin, deed).refused?.key).toBe('refused-closed');
    expect(after(over, lin, { kind: 'note', text: '已归档' }).version).toBe(over.version + 1);
  }
});

test('every service can be walked from its first stage to an end', () => {
  for (const service of services) {
    const seen = new Set<CaseState>(['submitted']);
    for (const state of seen) for (const to of movesFrom(service.stages, state)) seen.add(to);
    expect([...seen].some((state) => isFinal(state))).toBe(true);
    // Only the worker withdraws.
    for (const { state } of service.stages)
      if (state !== 'withdrawn') expect(seen, service.id).toContain(state);
  }
});

test('workers and clocks do nothing that is the staff’s, and a refusal changes nothing', () => {
  const deeds: readonly CaseDeed[] = [
    { kind: 'claim' },
    { kind: 'advance', to: 'accepted' },
    { kind: 'note', text: 'x' },
    { kind: 'acknowledge' },
    { kind: 'show', what: 'id_number' },
    { kind: 'reply', text: 'x' },
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...deeds),
      fc.constantFrom<Actor>({ role: 'worker' }, { role: 'clock' }),
      (deed, by) => {
        const before = claimed();
        const { case: found, refused } = act(before, by, deed);
        expect(found).toBe(before);
        expect(refused).toBeDefined();
      },
    ),
  );
});

const wish = (phone: string, from = 'telegram:t1', mark = '482913') =>
  ({ kind: 'ask_link', from, phone, mark }) as const;
const worker: Actor = { role: 'worker' };
const toldTo = (effects: ReturnType<typeof act>['effects']) =>
  effects.flatMap((one) =>
    one.kind === 'notice' ? [[one.notice.news.kind, one.to ?? 'own']] : [],
  );
const marks = (of: Case | null) => of?.wishes?.map(({ mark }) => mark);

test('who names a case and its phone in another chat is told to staff and to no chat; a wrong phone changes nothing and is not kept', () => {
  const right = act(claimed(), worker, wish('139 0000 0001'));
  expect(right.case?.wishes).toEqual([{ from: 'telegram:t1', at: monday, mark: '482913' }]);
  expect(right.effects.filter(({ kind }) => kind === 'staff')).toHaveLength(1);
  const wrong = act(claimed(), worker, wish('13900000002'));
  expect(wrong.case?.wishes).toBeUndefined();
  expect(wrong.effects.filter(({ kind }) => kind === 'staff')).toEqual([]);
  for (const decision of [right, wrong]) {
    expect(toldTo(decision.effects)).toEqual([]);
    expect(JSON.stringify(decision.effects.filter((one) => one.kind === 'history'))).not.toMatch(
      /139\s?0000/u,
    );
  }
});

test('a newer wish stands beside the older one, however many come; the same chat has one', () => {
  const first = after(claimed(), worker, wish('13900000001', 'wechat:own', '111111'));
  const flooded = Array.from({ length: 40 }).reduce<Case>(
    (one, _, n) => after(one, worker, wish('13900000001', `web:s${n}`, String(200_000 + n))),
    first,
  );
  expect(marks(flooded)).toHaveLength(20);
  expect(marks(flooded)?.[0]).toBe('111111');
  expect(marks(after(first, worker, wish('13900000001', 'web:s', '111111')))).toEqual(['111111']);
  expect(marks(after(first, worker, wish('13900000001', 'wechat:own', '333333')))).toEqual([
    '333333',
  ]);
});

test('staff move the case to the chat whose number the worker read to them; both chats hear of it, and the other wishes are over', () => {
  const wished = [
    wish('13900000001', 'telegram:t1', '482913'),
    wish('13900000001', 'web:stranger', '700001'),
  ].reduce<Case>((one, deed) => after(one, worker, deed), claimed({ applicant: 'p1' }));
  const moved = act(wished, lin, { kind: 'link', wish: '482913' });
  expect(moved.case).toMatchObject({
    conversation: 'telegram:t1',
    earlier: ['web:w1'],
    applicant: 'BF26-000001:p1',
  });
  expect(moved.case?.wishes).toBeUndefined();
  expect(toldTo(moved.effects)).toEqual([
    ['linked_away', 'web:w1'],
    ['linked_here', 'telegram:t1'],
  ]);
  expect(act(moved.case as Case, lin, { kind: 'link', wish: '700001' }).refused?.key).toBe(
    'refused-no_link',
  );
});

test('a wish is over after the centre’s hours or when staff refused it, which no chat hears; staff settle only those of their own cases', () => {
  const wished = after(claimed(), worker, wish('13900000001'));
  const deed = { kind: 'link', wish: '482913' } as const;
  const late = monday + centre.times.linkHours * 3_600_000;
  expect(act(wished, lin, deed, late).refused?.key).toBe('refused-no_link');
  expect(act(wished, wu, deed).refused?.key).toBe('refused-claimed');
  expect(act(wished, lin, { ...deed, wish: '482914' }).refused?.key).toBe('refused-no_link');
  const refused = act(wished, lin, { kind: 'refuse_link', wish: '482913' });
  expect(toldTo(refused.effects)).toEqual([]);
  expect(act(refused.case as Case, lin, deed).refused?.key).toBe('refused-no_link');
});

test('a code of the chat a case is in moves it; one of another chat, or none, does not', () => {
  const to = 'telegram:t1';
  const moved = act(claimed(), worker, { kind: 'link', from: 'web:w1', to });
  expect(moved.case?.conversation).toBe(to);
  for (const deed of [
    { kind: 'link', from: 'web:other', to },
    { kind: 'link', to },
    { kind: 'link', from: 'web:w1' },
    { kind: 'link', wish: '482913' },
  ] as const)
    expect(act(after(claimed(), worker, wish('13900000001')), worker, deed).refused?.key).toBe(
      'refused-no_link',
    );
  const again = { kind: 'link', from: 'web:w1', to: 'wechat:z1' } as const;
  expect(act(moved.case as Case, worker, again).refused?.key).toBe('refused-no_link');
});

test('the chat that a case left can say that it was not the worker, and staff move it back; nobody else’s word counts', () => {
  const moved = after(claimed(), worker, { kind: 'link', from: 'web:w1', to: 'telegram:t1' });
  expect(after(moved, worker, { kind: 'contest_link', from: 'web:other' })).toBe(moved);
  const contested = after(moved, worker, { kind: 'contest_link', from: 'web:w1' });
  expect(contested).toMatchObject({ conversation: 'telegram:t1', urgency: 'soon' });
  const late = monday + 90 * 24 * 3_600_000;
  const back = act(contested, lin, { kind: 'link', wish: 'back' }, late);
  expect(back.case?.conversation).toBe('web:w1');
});

/** A case with staff waiting for an ID card and a register. */
const waitingForTwo = (): Case =>
  ['id_card', 'hukou_book'].reduce(
    (of, need) => after(of, lin, { kind: 'ask', want: { kind: 'paper', need } }),
    after(
      standing({
        state: 'checking',
        clock: { due: '2026-12-01', provisional: false, stopped: null },
      }),
      lin,
      { kind: 'claim' },
    ),
  );

const lack = (how: 'none' | 'later', request?: string): CaseDeed => ({
  kind: 'lack_paper',
  need: 'id_card',
  how,
  text: '补办要一个月',
  request,
});

test('a paper that does not come answers the request by words, and the clock runs when nothing else is wanted', () => {
  const asked = waitingForTwo();
  expect(asked.clock.stopped).not.toBeNull();
  const first = act(asked, worker, lack('none', asked.requests[0]?.id));
  expect(first.case?.requests.map(({ want }) => want)).toEqual([
    { kind: 'paper', need: 'hukou_book' },
  ]);
  expect(first.case?.clock.stopped).not.toBeNull();
  expect(first.effects.map(({ kind }) => kind)).toContain('staff');
  const rest = after(first.case as Case, worker, {
    ...lack('none'),
    need: 'hukou_book',
  } as CaseDeed);
  expect([rest.requests, rest.clock.stopped]).toEqual([[], null]);
});

test('a paper that comes later stays asked for, and the clock stands still', () => {
  const asked = waitingForTwo();
  const put = after(asked, worker, lack('later', asked.requests[0]?.id));
  expect(put.requests.map(({ later }) => later)).toEqual([monday, undefined]);
  expect(put.clock).toEqual(asked.clock);
});

test('papers that come together are one act and answer each its request', () => {
  const paper = (id: string, need: string) =>
    ({ id, need, type: 'image/png', bytes: 9, at: monday, state: 'received' }) as const;
  const came = act(waitingForTwo(), worker, {
    kind: 'add_paper',
    paper: paper('p1', 'id_card'),
    others: [paper('p2', 'id_card'), paper('p3', 'hukou_book')],
  });
  expect(came.case?.papers.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  expect(came.case?.requests).toEqual([]);
  expect(came.effects.filter(({ kind }) => kind === 'history')).toHaveLength(1);
  const full = act(
    standing({
      papers: Array.from({ length: centre.limits.papersPerCase - 1 }, (_, n) =>
        paper(`old${n}`, 'id_card'),
      ),
    }),
    worker,
    { kind: 'add_paper', paper: paper('p1', 'id_card'), others: [paper('p2', 'id_card')] },
  );
  expect(full.refused).toEqual({ key: 'refused-papers_full' });
});
