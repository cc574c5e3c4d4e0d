import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Actor, CaseDeed } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import type { PostOffer } from '../messages/office.ts';
import { literal } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';

const centre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;
const calendar = createCalendar(centre);
const now = Date.parse('2026-11-23T09:00:00+08:00');
const lin: Actor = { role: 'staff', id: 's1', name: '林静' };
const wu: Actor = { role: 'staff', id: 's2', name: '吴强' };

const standing = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000002',
  kind: 'application',
  service: 'job_referral',
  state: 'accepted',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: { id: 's1', name: '林静' },
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
  ...more,
});

const offer = (post: string): PostOffer => ({
  case: post,
  unit: '红星服装厂',
  post: '缝纫工',
  place: '开发区',
  pay: literal('每月 4,000 元'),
  contact: '王小明',
  phone: '13812345678',
});

let acts = 0;
const act = (before: Case, by: Actor, deed: CaseDeed) =>
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
    },
  );

const newsOf = ({ effects }: ReturnType<typeof act>) =>
  effects.flatMap((one) => (one.kind === 'notice' ? [one.notice.news] : []));

test('who is sent to a post goes on to referred, hears the post, and his case remembers it', () => {
  const sent = act(standing(), lin, { kind: 'refer', offer: offer('BF26-000001') });
  expect(sent.case).toMatchObject({
    state: 'referred',
    version: 2,
    referrals: [{ case: 'BF26-000001', by: '林静', offer: { unit: '红星服装厂' } }],
  });
  expect(sent.case?.reason).toBeUndefined();
  expect(newsOf(sent)).toEqual([{ kind: 'referred', offer: offer('BF26-000001') }]);
  expect(sent.effects.filter(({ kind }) => kind === 'history')).toHaveLength(1);
});

test('after an interview he may be sent to another post, and not twice to the same', () => {
  const first = act(standing(), lin, { kind: 'refer', offer: offer('BF26-000001') }).case as Case;
  const met = act(first, lin, { kind: 'advance', to: 'interview' }).case as Case;
  const again = act(met, lin, { kind: 'refer', offer: offer('BF26-000001') });
  expect(again.refused?.key).toBe('refused-referred_already');
  expect(again.case).toBe(met);
  const other = act(met, lin, { kind: 'refer', offer: offer('BF26-000003') });
  expect(other.case?.referrals?.map((one) => one.case)).toEqual(['BF26-000001', 'BF26-000003']);
});

test.each([
  ['nobody has it', { owner: null }, lin, 'refused-claim_first'],
  ['another has it', {}, wu, 'refused-claimed'],
  ['it is not looked at yet', { state: 'submitted' as const }, lin, 'refused-no_move'],
  ['he has work', { state: 'placed' as const }, lin, 'refused-no_move'],
  ['it is over', { state: 'closed' as const }, lin, 'refused-closed'],
])('nobody is sent where %s', (_, more, by, key) => {
  const before = standing(more);
  const sent = act(before, by, { kind: 'refer', offer: offer('BF26-000001') });
  expect(sent.refused?.key).toBe(key);
  expect(sent.case).toBe(before);
  expect(newsOf(sent)).toEqual([]);
});

test('the worker cannot send himself', () => {
  const deed = { kind: 'refer', offer: offer('BF26-000001') } as const;
  expect(act(standing(), { role: 'worker' }, deed).refused?.key).toBe('refused-not_yours_to_do');
});

test('on a published post stands who was sent, once; its unit hears that somebody comes, and not who', () => {
  const post = standing({ number: 'BF26-000001', service: 'vacancy', state: 'published' });
  const deed = { kind: 'refer_here', seeker: 'BF26-000002' } as const;
  const sent = act(post, wu, deed);
  expect(sent.case?.referrals).toEqual([{ case: 'BF26-000002', at: now, by: '吴强' }]);
  expect(newsOf(sent)).toEqual([{ kind: 'referred_here' }]);
  expect(JSON.stringify(newsOf(sent))).not.toContain('BF26-000002');
  expect(act(sent.case as Case, wu, deed).effects).toEqual([]);
  const filled = standing({ service: 'vacancy', state: 'filled' });
  expect(act(filled, wu, deed).refused?.key).toBe('refused-not_published');
});

test('who has no chat is told by people that a post was found', () => {
  const sent = act(standing({ conversation: 'counter:c1' }), lin, {
    kind: 'refer',
    offer: offer('BF26-000001'),
  });
  expect(sent.case?.untold?.map(({ news }) => news)).toEqual(['referred']);
  expect(newsOf(sent)).toEqual([]);
});
