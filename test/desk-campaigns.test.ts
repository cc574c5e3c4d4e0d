import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Case } from '../src/cases/case.ts';
import type { Value } from '../src/messages/value.ts';
import { type DeskClient, seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// It opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const campaign = {
  id: 'rice',
  kind: 'warmth',
  name: '年货送到家',
  from: '2026-11-20',
  to: '2026-12-20',
  place: '县工会一楼',
  who: '困难职工',
  seats: 3,
} as const;

let world: DeskWorld;
let li: DeskClient;

const given = (value: Value) => ({ state: 'given', value, raw: '', turn: 1, at: 1 }) as const;
const number = (n: number): string => `BF26-${810_000 + n}`;

async function join(n: number, more: Record<string, Value>, state: Case['state'] = 'accepted') {
  const answers = { activity: campaign.name, name: `孙${n}`, phone: `1390000100${n}`, ...more };
  await world.add({
    number: number(n),
    service: 'seasonal',
    state,
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, given(value)])),
  });
}

beforeAll(async () => {
  world = await openDeskWorld({ centre: (one) => ({ ...one, campaigns: [campaign] }) });
  await join(1, { notify: true, seasonal_story: '老伴住院，家里没钱' });
  await join(2, { notify: false, seasonal_people: 3 });
  await join(3, { notify: true }, 'withdrawn');
  await join(4, { activity: '看戏', notify: true });
  li = await seated(world, 'li');
});
afterAll(() => world.close());

const page = () => li.page('/desk/campaigns/rice');
const tick = (n: number, how: '0' | '1', act = randomUUID()) =>
  li.post('/desk/campaigns/rice/given', { act, number: number(n), given: how });
const handed = (n: number) => world.store.desk.case(number(n))?.handed;

test('the list has who joined and is coming, how many they are, and nothing of why', async () => {
  const text = await page();
  expect(text).toContain('孙1');
  expect(text).toContain('尾号 1001');
  expect(text).toContain('2 份，4 人');
  expect(text).toContain('报名的人比名额多了');
  for (const other of ['孙3', '孙4', '老伴', '13900001001']) expect(text).not.toContain(other);
});

test('handing out is ticked off once, and a slip is taken back; the history has both', async () => {
  const act = randomUUID();
  expect((await tick(1, '1', act)).status).toBe(303);
  await tick(1, '1', act);
  await tick(1, '1');
  expect(handed(1)).toMatchObject({ campaign: 'rice', day: '2026-11-23', by: '李敏' });
  const ticks = () =>
    world.store.desk.history(number(1)).filter(({ act: { deed } }) => deed.kind === 'hand_out');
  expect(ticks()).toHaveLength(1);
  expect(await page()).toContain('11月23日（周一） 李敏发的');
  await tick(1, '0');
  expect(handed(1)).toBeUndefined();
  expect(ticks()).toHaveLength(2);
});

test('whoever is not on the list is not ticked off', async () => {
  for (const n of [3, 4]) {
    expect((await tick(n, '1')).status).toBe(409);
    expect(handed(n)).toBeUndefined();
  }
});

test('somebody is found by the end of his phone', async () => {
  const found = await li.page('/desk/campaigns/rice?find=1002');
  expect(found).toContain('孙2');
  expect(found).not.toContain('孙1');
});

test('news goes to those who agreed and joined, once for each press', async () => {
  const act = randomUUID();
  const send = () => li.post('/desk/campaigns/rice/news', { act, text: '改到下午三点' });
  const first = await send();
  expect(first.headers.get('location')).toContain('sent=1');
  await send();
  const told = (n: number) =>
    world.store.desk.history(number(n)).filter(({ act: { deed } }) => deed.kind === 'invite')
      .length;
  expect([1, 2, 3, 4].map(told)).toEqual([1, 0, 0, 0]);
});
