import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseAddress } from '../src/messages/address.ts';
import { seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';
import { replyTo, turnOf } from './storage/fixture.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
beforeEach(async () => {
  world = await openDeskWorld({ empty: true });
  const clerk = { id: 's-ge', login: 'ge', name: '葛离', roles: ['intake'], active: true };
  await world.store.staff.save(clerk);
});
afterEach(() => world.close());

test('what waits until the worker writes is shown beside the talk with the reason, until it went', async () => {
  const number = 'BF26-000801';
  await world.add({ number, service: 'relief', state: 'checking' });
  const { outbox, desk, commit } = world.store;
  const to = parseAddress(desk.case(number)?.conversation ?? '');
  const messages = ['a', 'b'].map((id) => ({ ...replyTo(to.chat, id), to }));
  await commit(turnOf({ outbox: messages }));
  const ge = await seated(world, 'ge');
  const page = () => ge.page(`/desk/cases/${number}`);
  expect(await page()).not.toContain('他一说话就送到');
  const head = outbox.due(1, 9)[0];
  await outbox.mark(head?.seq ?? 0, { kind: 'waits' });
  expect(outbox.nextAt()).toBeNull();
  expect(await page()).toMatch(/他一说话就送到[^]*2条话还没到他手机上/u);
  await outbox.release(`${to.channel}:${to.chat}`);
  expect(outbox.due(1, 9)).toMatchObject([{ id: 'a', attempts: 0 }]);
  expect(await page()).not.toContain('他一说话就送到');
});

test('what waits for the clock is shown with its time and goes by itself', async () => {
  const number = 'BF26-000802';
  await world.add({ number, service: 'relief', state: 'checking' });
  const { outbox, desk, commit } = world.store;
  const to = parseAddress(desk.case(number)?.conversation ?? '');
  await commit(turnOf({ outbox: [{ ...replyTo(to.chat, 'a'), to }] }));
  const [head] = outbox.due(1, 9);
  const at = world.now() + 60_000;
  await outbox.mark(head?.seq ?? 0, { kind: 'retry', at, asked: true });
  const ge = await seated(world, 'ge');
  const page = () => ge.page(`/desk/cases/${number}`);
  expect(await page()).toMatch(/今天 \d\d:\d\d自动送到[^]*1条话还没到他手机上/u);
  await outbox.mark(head?.seq ?? 0, { kind: 'sent' });
  expect(await page()).not.toContain('自动送到');
});
