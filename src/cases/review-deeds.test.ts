import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import { addDays, instantOf } from '../messages/day.ts';
import type { Telling } from '../messages/office.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const calendar = createCalendar(exampleCentre);
const told = (day: string, what: Telling['what'] = 'answer'): Telling => ({
  what,
  how: 'chat',
  day,
  text: '已经查过了。',
  at: instantOf(day, '10:00'),
  by: '林静',
});
const petition = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'petition',
  state: 'answered',
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
  opened: instantOf('2026-09-01'),
  changed: instantOf('2026-09-01'),
  version: 1,
  draft: 'd1',
  tellings: [told('2026-11-02')],
  ...more,
});

const wished = (before: Case, day: string) =>
  decide(
    before,
    {
      id: `a-${day}`,
      by: { role: 'worker' },
      at: instantOf(day, '15:00'),
      deed: { kind: 'wish_review', words: '我不服，要复查' },
    },
    {
      now: instantOf(day, '15:00'),
      centre: exampleCentre,
      calendar,
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
    },
  );

test.each([0, 1, 29, 30])('on day %i after the answer a review can be wished for', (days) => {
  const day = addDays('2026-11-02', days);
  const done = wished(petition(), day);
  expect(done.case).toMatchObject({
    state: 'review',
    clock: { due: addDays(day, 30) },
    reviews: [{ id: 'review', day, words: '我不服，要复查' }],
  });
});

test('a day later it is over, and he hears since when', () => {
  const late = wished(petition(), '2026-12-03');
  expect(late.refused).toMatchObject({ key: 'refused-review_late', args: { until: '2026-12-02' } });
  expect(late.case?.reviews).toBeUndefined();
});

test('the answer to a review can be taken one step further, by its own article, and then no more', () => {
  const first = wished(petition(), '2026-11-10').case as Case;
  expect(wished(first, '2026-11-11').refused?.key).toBe('refused-review_running');
  const again: Case = {
    ...first,
    state: 'answered',
    tellings: [...(first.tellings ?? []), told('2026-12-01')],
  };
  const second = wished(again, '2026-12-20');
  expect(second.case?.reviews).toMatchObject([{ id: 'review' }, { id: 'recheck' }]);
  const news = second.effects.flatMap((one) => (one.kind === 'notice' ? [one.notice.news] : []));
  expect(news).toMatchObject([{ kind: 'review_wished', law: '信访工作条例第36条' }]);
  const last: Case = {
    ...(second.case as Case),
    state: 'answered',
    tellings: [...(again.tellings ?? []), told('2027-01-10')],
  };
  expect(wished(last, '2027-01-11').refused?.key).toBe('refused-review_final');
});

test('without a written answer there is nothing to review, nor in a service without reviews', () => {
  const none = petition({ tellings: [told('2026-11-02', 'receipt')] });
  expect(wished(none, '2026-11-03').refused?.key).toBe('refused-review_no_answer');
  const relief = petition({ service: 'relief', state: 'declined' });
  expect(wished(relief, '2026-11-03').refused?.key).toBe('refused-review_no_answer');
});

test('a case that was closed meanwhile keeps the wish, and stays closed', () => {
  const done = wished(petition({ state: 'closed' }), '2026-11-20');
  expect(done.case).toMatchObject({ state: 'closed', reviews: [{ day: '2026-11-20' }] });
  expect(done.effects.some((one) => one.kind === 'staff')).toBe(true);
});
