import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientOf, type DeskClient, seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
const account = { id: 's-tan', login: 'tan', name: '谭丽', roles: ['intake'], active: true };
beforeEach(async () => {
  world = await openDeskWorld({ empty: true });
  await world.store.staff.save(account);
  await world.store.staff.save({ ...account, id: 's-lei', login: 'lei', roles: ['admin'] });
});
afterEach(() => world.close());

/** An open stream: all that it said, and whether the server ended it. */
const listening = async (client: DeskClient) => {
  const answer = await client.get('/desk/live');
  expect(answer.status).toBe(200);
  const state = { said: '', ended: false };
  const body = answer.body as ReadableStream<Uint8Array>;
  void (async () => {
    for await (const part of body) state.said += new TextDecoder().decode(part);
    state.ended = true;
  })().catch(() => undefined);
  await vi.waitFor(() => expect(state.said).toContain('data: at'));
  return state;
};

const ways: readonly (readonly [string, (lei: DeskClient) => Promise<unknown>])[] = [
  ['its account is closed', () => world.store.staff.save({ ...account, active: false })],
  ['it has other rights', () => world.store.staff.save({ ...account, roles: ['finance'] })],
  ['its password is another', () => world.store.staff.save(account, 'another hash')],
  ['a colleague ends its sign-ins', (lei) => lei.post('/desk/staff/s-tan/sign-out')],
];

test.each(ways)('an open page hears nothing more once %s', async (_, happen) => {
  const tan = await seated(world, 'tan');
  const lei = await seated(world, 'lei');
  const [page, other] = [await listening(tan), await listening(lei)];
  await happen(lei);
  await vi.waitFor(() => expect(page.ended).toBe(true));
  await world.add({ number: 'BF26-000801', service: 'relief' });
  await vi.waitFor(() => expect(other.said).toContain('BF26-000801'));
  expect(page.said).not.toContain('BF26-000801');
  expect(other.ended).toBe(false);
});

test('whoever signs out in one window is told nothing more in another', async () => {
  const tan = await seated(world, 'tan');
  const page = await listening(tan);
  await tan.post('/desk/sign-out');
  await vi.waitFor(() => expect(page.ended).toBe(true));
  expect((await clientOf(world).get('/desk/live')).status).toBe(401);
});
