import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import { instantOf } from '../messages/day.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const calendar = createCalendar(exampleCentre);
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const worker: Actor = { role: 'worker' };
const monday = (time: string) => instantOf('2026-11-23', time);

const standing = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'job_referral',
  state: 'checking',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: { id: 's1', name: '林静' },
  requests: [],
  clock: { due: '2026-12-30', provisional: false, stopped: null },
  talking: false,
  file: false,
  urgency: 'normal',
  deletionAsked: false,
  opened: monday('09:00'),
  changed: monday('09:00'),
  version: 1,
  draft: 'd1',
  ...more,
});

let acts = 0;
const act = (before: Case, at: number, deed: CaseDeed, by: Actor = lin) =>
  decide(
    before,
    { id: `a${(acts += 1)}`, by, at, deed },
    {
      now: at,
      centre: exampleCentre,
      calendar,
      roles: ['intake', 'approver', 'women'],
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
    },
  );
const declined = (reason = '暂时没有合适的'): CaseDeed => ({
  kind: 'advance',
  to: 'declined',
  reason,
});
const newsOf = ({ effects }: ReturnType<typeof act>) =>
  effects.flatMap((one) => (one.kind === 'notice' ? [one.notice.news] : []));

test('a first answer is the first thing done for the worker, in opening hours; notes and claims are none', () => {
  const noted = act(standing(), monday('09:30'), { kind: 'note', text: '看过了' }).case as Case;
  expect(noted.timing?.answered).toBeUndefined();
  const replied = act(noted, monday('10:00'), { kind: 'reply', text: '您好' }).case as Case;
  expect(replied.timing?.answered).toMatchObject({ minutes: 60, late: false });
  const again = act(replied, monday('11:00'), { kind: 'reply', text: '还有' }).case as Case;
  expect(again.timing?.answered).toEqual(replied.timing?.answered);
});

test('a night and a weekend cost no working time, and the day that was promised counts', () => {
  const friday = standing({ opened: instantOf('2026-11-20', '16:00') });
  const replied = act(friday, monday('09:00'), { kind: 'reply', text: '您好' }).case as Case;
  const later = act(friday, instantOf('2026-11-26', '09:00'), { kind: 'reply', text: '您好' });
  const open = calendar.openMinutes(friday.opened, monday('09:00'));
  expect(open).toBeLessThan(4 * 60);
  expect(replied.timing?.answered).toMatchObject({ minutes: open, late: false });
  expect(later.case?.timing?.answered?.late).toBe(true);
});

test('what the worker is waited for is not in the time to a decision', () => {
  const want = { kind: 'words', text: '住哪儿' } as const;
  const asked = act(standing(), monday('10:00'), { kind: 'ask', want }).case as Case;
  const request = asked.requests[0]?.id ?? '';
  const said: CaseDeed = { kind: 'say', text: '城东', request };
  const answered = act(asked, instantOf('2026-11-25', '10:00'), said, worker).case as Case;
  expect(answered.requests).toEqual([]);
  const done = act(answered, instantOf('2026-11-25', '11:00'), declined()).case as Case;
  expect(done.timing?.decided).toMatchObject({ minutes: 120 });
  expect(done.timing?.ended).toBe(instantOf('2026-11-25', '11:00'));
});

test('how it was may be said once, and never where it is for few or was dangerous', () => {
  const ordinary = act(standing(), monday('10:00'), declined());
  expect(newsOf(ordinary)).toMatchObject([{ kind: 'moved', how: true }]);
  expect(ordinary.case?.asksHow).toBe(true);
  const others: readonly Partial<Case>[] = [
    { asksHow: true },
    { service: 'women_rights' },
    { service: 'petition', kept: { never: [] } },
    { danger: 'despair' as never },
    { urgency: 'urgent' },
    { deletionAsked: true },
  ];
  for (const more of others) {
    const done = act(standing(more), monday('10:00'), declined());
    expect(
      newsOf(done).some((news) => 'how' in news),
      JSON.stringify(more),
    ).toBe(false);
  }
});

test('a cause counts for the day the case came, and anew where it is put right; of cases for few none counts', () => {
  const tallies = (of: Partial<Case>) => {
    const answer = { state: 'given', value: 'illness', raw: '', turn: 1, at: 1 } as const;
    const deed: CaseDeed = { kind: 'supply', question: 'hardship_cause', answer };
    const { effects } = act(standing({ service: 'relief', ...of }), monday('10:00'), deed, worker);
    return effects.flatMap((one) => (one.kind === 'tally' ? [one.tally] : []));
  };
  const day = '2026-11-23';
  expect(tallies({})).toEqual([{ day, what: 'cause', of: 'illness', by: 1 }]);
  const before = { state: 'given', value: 'schooling', raw: '', turn: 1, at: 1 } as const;
  expect(tallies({ answers: { hardship_cause: before } })).toEqual([
    { day, what: 'cause', of: 'schooling', by: -1 },
    { day, what: 'cause', of: 'illness', by: 1 },
  ]);
  expect(tallies({ kept: { never: [] } })).toEqual([]);
});
