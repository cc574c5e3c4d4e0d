import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import type { SlipStep, SlipWriting } from '../messages/slip.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import { awaitedOf } from './slip-days.ts';

const now = Date.parse('2026-11-23T09:00:00+08:00');
const worker: Actor = { role: 'worker' };
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const wu: Actor = { role: 'staff', id: 's2', name: '吴强' };
const clock: Actor = { role: 'clock' };
const given = (value: string | number) =>
  ({ state: 'given', value, raw: String(value), turn: 1, at: now }) as const;

const fresh: Case = {
  number: 'BF26-000001',
  kind: 'application',
  service: 'legal_aid',
  state: 'accepted',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: { name: given('王芳'), phone: given('13712345678') },
  papers: [],
  consents: {},
  owner: { id: 's1', name: '林静' },
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
const writing: SlipWriting = {
  department: 'legal_aid_centre',
  matter: '请提供法律援助',
  tells: ['name', 'phone'],
  papers: [],
};

let acts = 0;
const act = (before: Case, by: Actor, deed: CaseDeed, id = `a${(acts += 1)}`) =>
  decide(
    before,
    { id, by, at: now, deed },
    {
      now,
      centre: exampleCentre,
      calendar: createCalendar(exampleCentre),
      roles: ['legal'],
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
    },
  );
function after(before: Case, ...deeds: readonly (readonly [Actor, CaseDeed])[]): Case {
  return deeds.reduce((of, [by, deed]) => {
    const done = act(of, by, deed, deed.kind === 'write_slip' ? 'slip' : undefined);
    if (done.refused !== undefined || done.case === null)
      throw new Error(`refused: ${done.refused?.key}`);
    return done.case;
  }, before);
}
const write = [lin, { kind: 'write_slip', slip: writing }] as const;
const agree = [worker, { kind: 'answer_slip', slip: 'slip', answer: 'given' }] as const;
const move = (step: SlipStep) => [lin, { kind: 'move_slip', slip: 'slip', step }] as const;
const hand = move({ kind: 'hand', day: '2026-11-23' });
const why = (of: Case, [by, deed]: readonly [Actor, CaseDeed]) => act(of, by, deed).refused?.key;

test('a slip asks the worker first, and nothing is handed over before his yes', () => {
  const asked = after(fresh, write);
  expect(asked.slips?.[0]).toMatchObject({ id: 'slip', consent: { answer: 'asked' } });
  expect(why(asked, hand)).toBe('refused-slip_consent');
  const refused = after(asked, [
    worker,
    { kind: 'answer_slip', slip: 'slip', answer: 'refused', words: '怕厂里知道' },
  ]);
  expect(why(refused, hand)).toBe('refused-slip_consent');
  expect(refused.slips?.[0]?.consent).toMatchObject({ answer: 'refused', words: '怕厂里知道' });
  expect(refused.state).toBe('accepted');
});

test('a statute’s days are calendar days, other departments answer in working days', () => {
  const legal = after(fresh, write, agree, hand);
  expect(legal.slips?.[0]?.due).toBe('2026-11-30');
  const other = { ...writing, department: 'housing' };
  const housing = after(fresh, [lin, { kind: 'write_slip', slip: other }], agree, hand);
  expect(housing.slips?.[0]?.due).toBe('2026-12-14');
  expect(awaitedOf(housing)).toBe('2026-12-14');
});

test('a yes can be taken back until it is handed over, and not after', () => {
  const agreed = after(fresh, write, agree);
  const no = [worker, { kind: 'answer_slip', slip: 'slip', answer: 'refused' }] as const;
  expect(after(agreed, no).slips?.[0]?.consent.answer).toBe('refused');
  expect(why(after(agreed, hand), no)).toBe('refused-slip_handed');
});

test('staff write down a word only as one that was signed or said on the telephone', () => {
  const asked = after(fresh, write);
  const bare: CaseDeed = { kind: 'answer_slip', slip: 'slip', answer: 'given' };
  expect(act(asked, lin, bare).refused?.key).toBe('refused-not_yours_to_do');
  const taken = { how: 'paper', day: '2026-11-23', by: '林静' } as const;
  expect(after(asked, [lin, { ...bare, taken }]).slips?.[0]?.consent).toMatchObject({
    answer: 'given',
    taken,
  });
});

test.each<readonly [string, Partial<SlipWriting>, string]>([
  ['a department the centre does not have', { department: 'moon' }, 'refused-no_department'],
  ['no matter', { matter: ' ' }, 'refused-empty'],
  ['an answer nobody gave', { tells: ['address'] }, 'refused-not_of_case'],
  ['a paper of another case', { papers: ['elsewhere'] }, 'refused-not_of_case'],
])('a slip with %s is not written', (_, part, key) => {
  expect(why(fresh, [lin, { kind: 'write_slip', slip: { ...writing, ...part } }])).toBe(key);
});

test('only who has the case writes and moves its slips', () => {
  expect(why(fresh, [wu, write[1]])).toBe('refused-claimed');
  expect(why(after(fresh, write, agree), [wu, hand[1]])).toBe('refused-claimed');
});

const supplement = move({
  kind: 'supplement',
  text: '身份证复印件',
  day: '2026-11-25',
  until: '2026-12-01',
});

test('what is lacking is told once; its last day is the one that is waited for, and then the answer anew', () => {
  const lacking = after(fresh, write, agree, hand, supplement);
  expect(awaitedOf(lacking)).toBe('2026-12-01');
  expect(why(lacking, supplement)).toBe('refused-told_once');
  const there = after(lacking, move({ kind: 'met', day: '2026-11-26' }));
  expect(awaitedOf(there)).toBe('2026-12-03');
  expect(why(there, supplement)).toBe('refused-told_once');
});

test('only a legal-aid body tells of lacking papers once and hears objections', () => {
  const other = { ...writing, department: 'tax' };
  const tax = after(fresh, [lin, { kind: 'write_slip', slip: other }], agree, hand);
  expect(why(tax, supplement)).toBe('refused-slip_law');
  const refused = after(
    tax,
    move({ kind: 'feedback', outcome: 'refused', text: '不符合', day: '2026-11-25' }),
  );
  expect(why(refused, move({ kind: 'object', day: '2026-11-25' }))).toBe('refused-slip_law');
});

test('a refusal says why, and an objection to it is awaited for five calendar days', () => {
  const handed = after(fresh, write, agree, hand);
  const bare = move({ kind: 'feedback', outcome: 'refused', text: ' ', day: '2026-11-27' });
  expect(why(handed, bare)).toBe('refused-no_reason');
  const refused = after(
    handed,
    move({ kind: 'feedback', outcome: 'refused', text: '收入超过标准', day: '2026-11-27' }),
  );
  expect(awaitedOf(refused)).toBeNull();
  const objected = after(refused, move({ kind: 'object', day: '2026-11-28' }));
  expect(awaitedOf(objected)).toBe('2026-12-03');
  const ruled = after(
    objected,
    move({ kind: 'ruling', outcome: 'changed', text: '', day: '2026-12-01' }),
  );
  expect(awaitedOf(ruled)).toBeNull();
});

test('the morning of the awaited day tells staff, and not once the answer is there', () => {
  const { effects, case: of } = act(after(fresh, write, agree), ...hand);
  expect(effects).toContainEqual(
    expect.objectContaining({
      kind: 'timer',
      name: 'slip:slip',
      at: Date.parse('2026-11-30T09:00:00+08:00'),
    }),
  );
  const due: CaseDeed = { kind: 'fall_due', clock: 'slip:slip' };
  const late = act(of as Case, clock, due);
  expect(late.case?.urgency).toBe('soon');
  expect(late.effects).toContainEqual(expect.objectContaining({ kind: 'staff' }));
  const done = move({ kind: 'feedback', outcome: 'accepted', text: '', day: '2026-11-26' });
  const answered = act(of as Case, ...done);
  expect(answered.effects).toContainEqual({ kind: 'no_timer', name: 'slip:slip' });
  expect(act(answered.case as Case, clock, due).effects).toEqual([]);
});

test('legal aid goes on to the judicial office only with a slip that was handed over', () => {
  const on: CaseDeed = { kind: 'advance', to: 'referred' };
  expect(act(fresh, lin, on).refused).toBeDefined();
  expect(act(after(fresh, write, agree, hand), lin, on).refused).toBeUndefined();
});
