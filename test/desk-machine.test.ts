import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HouseTrouble } from '../src/storage/health.ts';
import { clientOf, seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let met: HouseTrouble[];
beforeEach(async () => {
  world = await openDeskWorld({ empty: true });
  const { staff, health } = world.store;
  const account = { active: true, name: '某某' };
  await staff.save({ ...account, id: 's-boss', login: 'boss', roles: ['admin', 'intake'] });
  await staff.save({ ...account, id: 's-clerk', login: 'clerk', roles: ['intake'] });
  met = [];
  Object.assign(health, {
    troubles: () => met,
    confirmClock: async () => void met.splice(0),
  });
});
afterEach(() => world.close());

const trouble = (kind: HouseTrouble['kind']): HouseTrouble => ({
  kind,
  at: world.now(),
  reason: 'page 7',
});

test('what is wrong with the machine stands on top of the list with what to do', async () => {
  const clerk = await seated(world, 'clerk');
  expect(await clerk.page('/desk')).not.toContain('page 7');
  met.push(trouble('damaged'), trouble('disk'));
  const page = await clerk.page('/desk');
  for (const words of ['有损坏', '磁盘写不进去', 'page 7']) expect(page).toContain(words);
});

test('only who leads the centre may say that the clock is right, and it stands in the book', async () => {
  met.push(trouble('clock'));
  const clerk = await seated(world, 'clerk');
  const page = await clerk.page('/desk');
  expect(page).toContain('日期');
  expect(page).not.toContain('action="/desk/clock"');
  expect((await clerk.post('/desk/clock')).status).toBe(403);
  expect(met).toHaveLength(1);
  const boss = await seated(world, 'boss');
  expect(await boss.page('/desk')).toContain('action="/desk/clock"');
  expect((await boss.post('/desk/clock')).status).toBe(303);
  expect(met).toEqual([]);
  expect(await boss.page('/desk/book')).toContain('日期是对的');
});

test('who cannot sign in because the disk is full hears what to do; another failure is told as everywhere', async () => {
  const full = (more: object) => async () => {
    throw Object.assign(new Error('13900001111'), more);
  };
  const try_ = async () => {
    const answer = await clientOf(world).post('/desk/sign-in', { login: 'boss', password: 'x' });
    return [answer.status, await answer.text()] as const;
  };
  Object.assign(world.store.staff, { attempt: full({ errcode: 13 }) });
  const [status, page] = await try_();
  expect(status).toBe(503);
  expect(page).toContain('磁盘写不进去');
  expect(page).not.toContain('13900001111');
  Object.assign(world.store.staff, { attempt: full({}) });
  expect(await try_()).toEqual([500, 'Internal Server Error']);
});
