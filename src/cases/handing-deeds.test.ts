import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCentre } from '../centre.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import { serviceById } from '../services/index.ts';
import { createCalendar } from './calendar.ts';
import type { Case } from './case.ts';
import { decide } from './decide.ts';
import type { CaseWorld } from './decision.ts';
import { type Account, mayHold } from './reading.ts';

const centre = {
  ...readCentre(join(import.meta.dirname, '../..', 'centre.example.json')),
  duty: ['hao'],
  complaints: ['zhou'],
};
const monday = Date.parse('2026-11-23T09:00:00+08:00');
const person = (login: string, name: string, roles: string[], active = true): Account => ({
  id: `s-${login}`,
  login,
  name,
  roles,
  active,
});
const accounts: readonly Account[] = [
  person('hao', '郝平', ['intake']),
  person('tan', '谭丽', ['intake']),
  person('lead', '雷主任', ['admin']),
  person('lv', '吕律师', ['legal']),
  person('nu', '穆兰', ['women']),
  person('zhou', '周岚', ['approver']),
  person('kan', '阚查', ['auditor']),
  person('wei', '魏维', ['system']),
  person('gone', '葛离', ['intake'], false),
];
const named = (login: string) => accounts.find((one) => one.login === login) as Account;
const ownerOf = (login: string) => ({ id: `s-${login}`, name: named(login).name });

const standing = (more: Partial<Case> = {}): Case => ({
  number: 'BF26-000001',
  kind: 'application',
  service: 'relief',
  state: 'checking',
  conversation: 'web:w1',
  applicant: 'self',
  speaker: { relation: 'self' },
  answers: {},
  papers: [],
  consents: {},
  owner: ownerOf('hao'),
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

function act(before: Case, login: string, deed: CaseDeed, more: Partial<CaseWorld> = {}) {
  const { id, name, roles } = named(login);
  return decide(
    before,
    { id: 'a', by: { role: 'staff', id, name }, at: monday, deed },
    {
      now: monday,
      centre,
      calendar: createCalendar(centre),
      roles,
      accounts,
      service: serviceById(before.service) ?? null,
      number: before.number,
      conversation: before.conversation,
      ...more,
    },
  );
}
const give = (to: string): CaseDeed => ({ kind: 'assign', to: `s-${to}`, reason: '她更熟' });

test('whoever has a case gives it to a colleague who may read it, and its history says from whom to whom', () => {
  const done = act(standing(), 'hao', give('tan'));
  expect(done.case?.owner).toEqual(ownerOf('tan'));
  const entry = done.effects.find((one) => one.kind === 'history');
  expect(entry?.entry.act.deed).toEqual({
    kind: 'assign',
    to: 's-tan',
    reason: '她更熟',
    name: '谭丽',
    from: ownerOf('hao'),
  });
  // No talk goes on, so the worker is not told of what is the office's own matter.
  expect(done.effects.filter((one) => one.kind === 'notice')).toEqual([]);
  const talking = act(standing({ talking: true }), 'hao', give('tan'));
  expect(talking.effects.filter((one) => one.kind === 'notice')).toHaveLength(1);
});

test('what nobody has is given as if it had been claimed, so that the worker hears who has it', () => {
  const done = act(standing({ owner: null, state: 'submitted' }), 'tan', give('hao'));
  expect(done.case).toMatchObject({ owner: ownerOf('hao'), state: 'checking' });
  expect(done.effects.some((one) => one.kind === 'notice')).toBe(true);
});

test.each<[string, Partial<Case>, string, string]>([
  ['who may not read it', {}, 'hao', 'lv'],
  ['whose account is closed', {}, 'hao', 'gone'],
  ['who only audits', {}, 'hao', 'kan'],
  ['who keeps the accounts', {}, 'hao', 'wei'],
  ['who is not there', {}, 'hao', 'nobody'],
  [
    'the manager, where it is a women’s case',
    { service: 'women_rights', owner: ownerOf('nu') },
    'nu',
    'lead',
  ],
  [
    'who is named in the complaint',
    { service: 'petition', kept: { never: ['zhou'] }, owner: null },
    'lead',
    'zhou',
  ],
])('nothing is given to somebody %s', (_, more, by, to) => {
  const before = standing(more);
  const done = act(before, by, give(to));
  expect(done.refused).toBeDefined();
  expect(done.case).toBe(before);
});

test.each<[string, string, boolean]>([
  ['another clerk', 'tan', false],
  ['the manager', 'lead', true],
  ['the lawyer, who may not read it', 'lv', false],
  ['who keeps the accounts', 'wei', false],
])('%s gives away a case that is a colleague’s: %s', (_, by, may) => {
  const to = by === 'tan' ? 'zhou' : 'tan';
  expect(act(standing(), by, give(to)).refused === undefined).toBe(may);
});

test('whoever takes a case over says why, and the history keeps who had it', () => {
  const none = act(standing(), 'tan', { kind: 'take_over', reason: '  ' });
  expect(none.refused).toEqual({ key: 'refused-why_over' });
  const done = act(standing(), 'tan', { kind: 'take_over', reason: '他去开会了，职工在窗口等' });
  expect(done.case?.owner).toEqual(ownerOf('tan'));
  expect(done.effects.find((one) => one.kind === 'history')?.entry.act.deed).toEqual({
    kind: 'take_over',
    reason: '他去开会了，职工在窗口等',
    from: ownerOf('hao'),
  });
  expect(act(standing(), 'lv', { kind: 'take_over', reason: '想看' }).refused).toBeDefined();
});

test('what a closed account has is claimed and given away as if nobody had it', () => {
  const left = standing({ owner: ownerOf('gone') });
  expect(act(left, 'tan', { kind: 'claim' }).case?.owner).toEqual(ownerOf('tan'));
  expect(act(left, 'tan', give('hao')).case?.owner).toEqual(ownerOf('hao'));
  expect(act(standing(), 'tan', { kind: 'claim' }).refused).toBeDefined();
});

test('a substitute works on what is the absent one’s, and nobody else does', () => {
  const words: CaseDeed = {
    kind: 'ask',
    want: { kind: 'words', text: '哪天方便过来' },
    why: '面谈',
  };
  const standIns = [{ staff: 's-hao', substitute: 's-tan' }];
  expect(act(standing(), 'tan', words, { standIns }).refused).toBeUndefined();
  expect(act(standing(), 'zhou', words, { standIns }).refused).toBeDefined();
  expect(act(standing(), 'tan', words).refused).toBeDefined();
  expect(act(standing(), 'tan', give('zhou'), { standIns }).case?.owner).toEqual(ownerOf('zhou'));
});

test('whatever is tried, a case never ends in hands that may not read it', () => {
  const logins = accounts.map(({ login }) => login);
  const cases = ['relief', 'legal_aid', 'women_rights', 'petition', 'job_referral'];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.constantFrom(...logins),
      fc.constantFrom(...logins),
      fc.option(fc.constantFrom(...logins), { nil: null }),
      fc.boolean(),
      (service, by, to, owner, over) => {
        const before = standing({ service, owner: owner === null ? null : ownerOf(owner) });
        const deed: CaseDeed = over ? { kind: 'take_over', reason: '急' } : give(to);
        const after = act(before, by, deed).case;
        if (after === before || after?.owner == null) return true;
        const held = accounts.find(({ id }) => id === after.owner?.id) as Account;
        return mayHold(held, before, { accounts, centre });
      },
    ),
  );
});
