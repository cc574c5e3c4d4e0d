import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestStore, testStore } from '../../../test/storage/fixture.ts';
import { rawDatabase } from '../raw-fixture.ts';

let house: TestStore;
beforeEach(async () => void (house = await testStore()));
afterEach(() => house.gone());

const line = (what: string, words = '') => ({ at: 7, by: 's-li', what, words });

test('absences, planned days, audits and the book are there again after the house was closed', async () => {
  const { people } = house.store;
  const absence = {
    id: 'a',
    staff: 's-li',
    substitute: 's-wu',
    first: '2026-11-23',
    last: '2026-11-24',
  };
  await people.putAbsence(absence, line('away'));
  await people.putDuty(['2026-11-25'], ['wu', 'li'], line('duty_planned'));
  const named = { campaign: '送温暖', year: 2026, purpose: '年审', by: 's-li' };
  await people.putAudit(
    { id: 'u', auditor: 's-kan', last: '2026-12-01', ...named },
    line('audit_opened'),
  );
  const again = (await house.again()).people;
  expect(again.absences()).toEqual([absence]);
  expect([...again.dutyDays()]).toEqual([['2026-11-25', ['wu', 'li']]]);
  expect(again.audits('s-kan')).toEqual([
    { id: 'u', auditor: 's-kan', last: '2026-12-01', ...named },
  ]);
  expect(again.audits('s-li')).toEqual([]);
  expect(again.book(0, 8).map(({ what }) => what)).toEqual([
    'audit_opened',
    'duty_planned',
    'away',
  ]);
  expect(again.book(8, 9)).toEqual([]);
});

test('a second step changes on what is committed at that moment: of two who use the same code one is let in', async () => {
  const { people } = house.store;
  await people.changeSecondStep('s-li', () => ({
    secret: 'AAAA',
    sure: true,
    used: 0,
    paper: ['x'],
  }));
  const strike = () =>
    people.changeSecondStep('s-li', (before) =>
      before?.paper.includes('x') === true ? { ...before, paper: [] } : undefined,
    );
  expect((await Promise.all([strike(), strike(), strike()])).filter(Boolean)).toHaveLength(1);
});

test('neither secrets nor purposes nor addresses stand readable in the file', async () => {
  const { people, staff } = house.store;
  await people.changeSecondStep('s-li', () => ({
    secret: 'SECRETOFLI',
    sure: true,
    used: 0,
    paper: ['PAPERCODE'],
  }));
  await staff.openSession('token', 's-li', 9_000_000_000_000);
  await people.noteSignIn('token', 's-li', { at: 1, agent: 'BROWSERNAME', address: '203.0.113.7' });
  await people.note(line('roles', 'WORDSOFBOOK'));
  expect(people.signIns('s-li', 2)).toEqual([
    { id: 'token', at: 1, until: 9_000_000_000_000, agent: 'BROWSERNAME', address: '203.0.113.7' },
  ]);
  await house.again();
  const raw = rawDatabase(house.options);
  const bytes = raw.bytes();
  raw.close();
  expect(bytes.length).toBeGreaterThan(0);
  for (const word of ['SECRETOFLI', 'PAPERCODE', 'BROWSERNAME', '203.0.113.7', 'WORDSOFBOOK'])
    expect(bytes.includes(word), word).toBe(false);
});

test('the book only grows', async () => {
  const { people } = house.store;
  await people.note(line('added'));
  await people.note(line('closed'));
  expect(people.book(0, 8).map(({ what }) => what)).toEqual(['closed', 'added']);
});
