import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
const hour = 3_600_000;

beforeEach(async () => {
  world = await openDeskWorld({ empty: true, centre: (one) => ({ ...one, duty: ['lei', 'tan'] }) });
  const people: readonly [string, string, readonly string[]][] = [
    ['lei', '雷主任', ['admin', 'intake']],
    ['tan', '谭丽', ['intake']],
    ['hao', '郝平', ['intake']],
    ['lv', '吕律师', ['legal']],
  ];
  for (const [login, name, roles] of people)
    await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true });
});
afterEach(() => world.close());

const owned = (number: string, service: string) => ({
  number,
  service,
  state: 'checking' as const,
  owner: { id: 's-tan', name: '谭丽' },
  opened: world.now() - hour,
});
const plan = { first: '2026-11-24', last: '2026-11-25', login: 'hao', how: 'plan' };

test('the manager plans duty for days to come, and on its day the alert sounds for whom was planned', async () => {
  const lei = await seated(world, 'lei');
  expect((await lei.post('/desk/rota/duty', plan)).status).toBe(303);
  expect(world.port.centre.duty).toEqual(['lei', 'tan']);
  world.advance(24 * hour);
  expect(world.port.centre.duty).toEqual(['hao']);
  await world.add({
    number: 'BF26-000901',
    service: 'alert',
    kind: 'alert',
    danger: 'self_harm',
    alert: { step: 0, acknowledged: null },
    opened: world.now(),
  });
  expect(await (await seated(world, 'hao')).page('/desk')).toContain('data-sound="on"');
  expect(await (await seated(world, 'tan')).page('/desk')).not.toContain('data-sound="on"');
  world.advance(48 * hour);
  expect(world.port.centre.duty).toEqual(['lei', 'tan']);
});

test('a night belongs to the day before it, until the centre opens', async () => {
  const lei = await seated(world, 'lei');
  await lei.post('/desk/rota/duty', { ...plan, last: '2026-11-24' });
  const at = (iso: string) => world.advance(Date.parse(iso) - world.now());
  at('2026-11-24T03:00:00+08:00');
  expect(world.port.centre.duty).toEqual(['lei', 'tan']);
  at('2026-11-25T02:00:00+08:00');
  expect(world.port.centre.duty).toEqual(['hao']);
  at('2026-11-25T12:00:00+08:00');
  expect(world.port.centre.duty).toEqual(['lei', 'tan']);
});

test.each<[string, object]>([
  ['days that are over', { first: '2026-11-20', last: '2026-11-24' }],
  ['days in a wrong order', { first: '2026-11-26', last: '2026-11-24' }],
  ['a whole year', { first: '2026-11-24', last: '2027-11-24' }],
  ['nobody', { login: 'nobody' }],
])('duty is not planned for %s', async (_, more) => {
  const lei = await seated(world, 'lei');
  expect((await lei.post('/desk/rota/duty', { ...plan, ...more })).status).toBe(409);
  expect(world.store.people.dutyDays().size).toBe(0);
});

test('only the manager plans duty; a planned day goes back to the list', async () => {
  const tan = await seated(world, 'tan');
  expect((await tan.post('/desk/rota/duty', plan)).status).toBe(403);
  const lei = await seated(world, 'lei');
  await lei.post('/desk/rota/duty', plan);
  await lei.post('/desk/rota/duty', { ...plan, how: 'list' });
  expect(world.store.people.dutyDays().size).toBe(0);
});

const away = { first: '2026-11-23', last: '2026-11-27', substitute: 's-hao' };

test('what an absent colleague has is among his substitute’s own, who acts on it and sees why, until the last day', async () => {
  await world.add(owned('BF26-000902', 'relief'));
  const tan = await seated(world, 'tan');
  expect((await tan.post('/desk/rota/absences', away)).status).toBe(303);
  const hao = await seated(world, 'hao');
  const mine = await hao.page('/desk?part=mine');
  expect(mine).toContain('BF26-000902');
  expect(mine).toContain('替谭丽');
  expect(mine).toContain('谭丽不在，到 11月27日（周五） 为止；他的事这几天也在您的“我的”里');
  expect(await hao.page('/desk/cases/BF26-000902')).toContain('谭丽不在，到 11月27日（周五） 为止');
  const asked = await hao.act('BF26-000902', 'ask', { want: 'words', why: '哪天方便过来？' });
  expect(asked.status).toBe(303);
  // New ones that are given to the absent one are the substitute's, too.
  await world.add({ ...owned('BF26-000903', 'relief'), owner: null });
  const lei = await seated(world, 'lei');
  await lei.act('BF26-000903', 'assign', { to: 's-tan' });
  expect(await hao.page('/desk?part=mine')).toContain('BF26-000903');
  world.advance(5 * 24 * hour);
  const later = await seated(world, 'hao');
  expect(await later.page('/desk?part=mine')).not.toContain('BF26-000902');
  expect((await later.act('BF26-000902', 'ask', { want: 'words', why: '？' })).status).toBe(409);
});

test('a substitute takes the place on duty, and a colleague who is nobody’s substitute does not act', async () => {
  await world.add(owned('BF26-000904', 'relief'));
  await (await seated(world, 'tan')).post('/desk/rota/absences', away);
  expect(world.port.centre.duty).toEqual(['lei', 'hao']);
  const lei = await seated(world, 'lei');
  expect((await lei.act('BF26-000904', 'ask', { want: 'words', why: '？' })).status).toBe(409);
});

test('what a substitute may not read stays, and is named to whoever is away', async () => {
  await world.add(owned('BF26-000905', 'relief'));
  const tan = await seated(world, 'tan');
  await tan.post('/desk/rota/absences', { ...away, substitute: 's-lv' });
  expect(await tan.page('/desk/rota')).toContain('有 1 件吕律师看不了，还留着');
  const lv = await seated(world, 'lv');
  expect(await lv.page('/desk?part=mine')).not.toContain('BF26-000905');
  expect((await lv.get('/desk/cases/BF26-000905')).status).toBe(403);
});

test.each<[string, object]>([
  ['himself as substitute', { substitute: 's-tan' }],
  ['nobody as substitute', { substitute: 's-nobody' }],
  ['days that are over', { first: '2026-11-01', last: '2026-11-02' }],
  ['no days', { first: '', last: '' }],
  ['a colleague for whom he may not say it', { staff: 's-lei' }],
])('an absence is refused with %s', async (_, more) => {
  const tan = await seated(world, 'tan');
  expect((await tan.post('/desk/rota/absences', { ...away, ...more })).status).toBe(409);
  expect(world.store.people.absences()).toEqual([]);
});

test('nobody stands in while away, so that nothing goes round in a circle; who is back has his own again', async () => {
  const [tan, hao] = await Promise.all([seated(world, 'tan'), seated(world, 'hao')]);
  await tan.post('/desk/rota/absences', away);
  const other = { ...away, substitute: 's-lei' };
  expect((await hao.post('/desk/rota/absences', other)).status).toBe(409);
  const [absence] = world.store.people.absences();
  expect((await hao.post(`/desk/rota/absences/${absence?.id}/end`)).status).toBe(403);
  expect((await tan.post(`/desk/rota/absences/${absence?.id}/end`)).status).toBe(303);
  expect(world.store.people.absences()).toEqual([]);
  const told = world.store.people.book(0, world.now() + 1).map(({ what }) => what);
  expect(told).toEqual(['back', 'away']);
});
