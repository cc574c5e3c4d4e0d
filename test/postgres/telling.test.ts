import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { nothingTouched } from '../../src/storage/plan.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import { listenTo } from '../../src/storage/postgres/neighbours.ts';
import { createTelling } from '../../src/storage/postgres/telling.ts';
import { ownDatabase } from '../../src/storage/server-fixture.ts';
import type { Store, TurnWrites } from '../../src/storage/store.ts';
import { sessionWith, talkOf, talkTurn, testStore, turnOf } from '../storage/fixture.ts';
import { member } from './member.ts';

const turn = (store: Store & Parameters<typeof talkTurn>[0], n: number): TurnWrites =>
  turnOf({ conversation: talkTurn(store, 'u1', { session: sessionWith({ turn: n }) }) });

type Heard = { readonly everything: boolean; readonly accounts: boolean };

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const { store, options } = made;
  await store.commit(turn(store, 1));
  const heard: Heard[] = [];
  store.onCommit(({ everything, accounts }) => heard.push({ everything, accounts }));
  return { store, options, heard };
};

test('what many commits touched is told in one message, none of them forgotten', async () => {
  const told: string[] = [];
  const neighbours = await listenTo({
    url: ownDatabase().databaseUrl as string,
    told: (text) => told.push(text),
    again: () => undefined,
  });
  onTestFinished(neighbours.close);
  const telling = createTelling(neighbours, 'me');
  const all = Array.from({ length: 40 }, (_, n) => `console:u${n}`);
  for (const id of all) telling.add({ ...nothingTouched(), conversations: new Set([id]) });
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(JSON.parse(told[0] ?? '')).toEqual({ p: 'me', c: all });
  telling.add({ ...nothingTouched(), outbox: true });
  await telling.flush();
  await vi.waitFor(() => expect(told).toHaveLength(2));
});

test('what a killed process committed and did not come to tell is found by the others', async () => {
  const { store, options, heard } = await opened();
  const child = member(options, 'a');
  await child.heard();
  child.tell('talk');
  await child.ended;
  expect(store.loadSession(talkOf('u1').id).version).toBe(1);
  await vi.waitFor(() => expect(heard.map(({ everything }) => everything)).toEqual([true]), {
    timeout: 30_000,
    interval: 50,
  });
  expect(store.loadSession(talkOf('u1').id).version).toBe(2);
});

test('who is staff is told by the commit itself, though the process ends with it', async () => {
  const { store, options, heard } = await opened();
  const child = member(options, 'a');
  await child.heard();
  child.tell('staff');
  await vi.waitFor(() => expect(heard[0]).toEqual({ accounts: true, everything: false }));
  expect(store.staff.list().map(({ login }) => login)).toEqual(['li']);
});

test('what could not be told is told once the connection is there again', async () => {
  const { store, options } = await opened();
  const line = openLine({ url: options.databaseUrl as string });
  const [found] = line.ask([
    {
      text: "select pid from pg_stat_activity where datname = current_database() and application_name = 'bangfu neighbours'",
    },
  ]);
  const other = await openStore(options);
  onTestFinished(other.close);
  expect(other.loadSession(talkOf('u1').id).version).toBe(1);
  const [first] = (found?.rows ?? []) as readonly { pid: number }[];
  line.ask([{ text: `select pg_terminate_backend(${first?.pid})` }]);
  line.close();
  await store.commit(turn(store, 2));
  await vi.waitFor(() => expect(other.loadSession(talkOf('u1').id).version).toBe(2), {
    timeout: 10_000,
  });
});
