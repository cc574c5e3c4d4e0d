import { expect, onTestFinished, test, vi } from 'vitest';
import { clockDuty } from '../../src/storage/duties.ts';
import { listenTo } from '../../src/storage/postgres/neighbours.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import { createClock } from '../../src/turns/clockwork.ts';
import { talkOf, testStore, turnOf } from '../storage/fixture.ts';
import { startServer } from './server.ts';

test('an answer that came while the thread was held up is no lost connection', async () => {
  const again = vi.fn();
  const neighbours = await listenTo({
    url: ownDatabase().databaseUrl as string,
    told: () => undefined,
    again,
  });
  onTestFinished(neighbours.close);
  const answer = neighbours.ask('select 1 as one');
  // Longer than an answer is waited for, as by a turn that waits for a lock.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_200);
  expect(await answer).toEqual([{ one: 1 }]);
  expect(neighbours.hears()).toBe(true);
  expect(again).not.toHaveBeenCalled();
});

test('a timer fires as soon as a server that was away is there again', async () => {
  const server = await startServer();
  onTestFinished(server.stop);
  const made = await testStore({ databaseUrl: server.url });
  onTestFinished(made.gone);
  const { store } = made;
  const failed: string[] = [];
  const ran: unknown[] = [];
  const clock = createClock(
    {
      store,
      channels: [],
      now: Date.now,
      log: { error: (_, what) => failed.push(what), warn: () => undefined },
    },
    { run: (target) => ran.push(target), deliver: () => undefined },
  );
  onTestFinished(clock.stop);
  store.duties.want(clockDuty);
  await vi.waitFor(() => expect(store.duties.holds(clockDuty)).toBe(true));
  const owner = talkOf('u1');
  const payload = { kind: 'timer', timer: { kind: 'remind', draft: 'd1' } } as const;
  await store.commit(
    turnOf({ timers: [{ set: true, owner, name: 'remind', at: Date.now(), payload }] }),
  );
  const back = server.restart();
  await vi.waitFor(
    () => {
      if (failed.length === 0) clock.wake();
      expect(failed).not.toEqual([]);
    },
    { timeout: 10_000, interval: 20 },
  );
  await back;
  await vi.waitFor(() => expect(ran).toEqual([owner]), { timeout: 30_000 });
});
