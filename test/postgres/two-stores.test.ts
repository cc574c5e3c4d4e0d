import { join } from 'node:path';
import { Keyv } from 'keyv';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readCentreFile } from '../../src/centre.ts';
import { livingCentre } from '../../src/commands/living-centre.ts';
import { countedTogether, createCounter } from '../../src/http/rate-limit.ts';
import { free } from '../../src/records/source.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import type { Staff, Store, TurnWrites } from '../../src/storage/store.ts';
import {
  caseOf,
  caseTurn,
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  testStore,
  turnOf,
} from '../storage/fixture.ts';
import { member } from './member.ts';
import { openSource } from './shared-work.ts';

/** Two processes of one house, as far as storage goes. */
const two = async () => {
  const made = await testStore();
  const other = await openStore(made.options);
  onTestFinished(async () => {
    await other.close();
    await made.gone();
  });
  return { one: made.store, other, options: made.options };
};

const turn = (store: Store & Parameters<typeof talkTurn>[0], n: number): TurnWrites => {
  const session = sessionWith({ turn: n });
  return turnOf({ conversation: talkTurn(store, 'u1', { session }) });
};

test('a talk that goes on in one process and the other loses no turn, whatever they remember', async () => {
  const { one, other } = await two();
  for (let n = 1; n <= 12; n += 1) {
    const store = n % 3 === 0 ? one : other;
    let tries = 0;
    // What it remembered may be old; the second time it is fresh.
    while ((await store.commit(turn(store, n))) === 'conflict') tries += 1;
    expect(tries).toBeLessThanOrEqual(1);
  }
  expect([one, other].map((store) => store.loadSession(talkOf('u1').id).version)).toContain(12);
});

test('of two turns on the same state one is written, and the other finds the first at once', async () => {
  const { one, other } = await two();
  await one.commit(turn(one, 1));
  const [mine, its] = [turn(one, 2), turn(other, 3)];
  const done = await Promise.all([one.commit(mine), other.commit(its)]);
  expect(done.toSorted()).toEqual(['conflict', 'done']);
  const loser = done[0] === 'conflict' ? one : other;
  expect(loser.loadSession(talkOf('u1').id).version).toBe(2);
});

test('what one process commits the other hears, and forgets what it remembered', async () => {
  const { one, other } = await two();
  await one.commit(turn(one, 1));
  expect(other.loadSession(talkOf('u1').id).version).toBe(1);
  const heard: unknown[] = [];
  other.onCommit((touched) => heard.push(touched));
  await one.commit({ ...turn(one, 2), outbox: [replyTo('u1', 'm1')] });
  await vi.waitFor(() =>
    expect(heard.at(-1)).toMatchObject({
      foreign: true,
      conversations: [talkOf('u1').id],
      outbox: true,
      inbox: [],
    }),
  );
  expect(other.loadSession(talkOf('u1').id).version).toBe(2);
});

test('a change of the centre in one process is the centre of the other', async () => {
  const { one, other } = await two();
  const now = () => Date.parse('2026-11-30T10:00:00+08:00');
  const file = readCentreFile(join(import.meta.dirname, '../../centre.example.json'));
  const [here, there] = [one, other].map((store) => livingCentre({ file, store, now }));
  expect(there?.centre.hotlines['legal']).toBe('12348');
  const by = { id: 's1', name: '李敏' };
  const day = { from: '2026-11-30', at: now(), by, why: '', old: null };
  const to = { kind: 'set', value: '0000-1' } as const;
  await here?.settings.add({ id: 'v1', what: 'hotlines/legal', to, ...day }, 0);
  await vi.waitFor(() => expect(there?.centre.hotlines['legal']).toBe('0000-1'));
});

test('who is staff is the same in both, as soon as one of them changes it', async () => {
  const { one, other } = await two();
  const li: Staff = { id: 's-1', login: 'li', name: '李敏', roles: ['intake'], active: true };
  await one.staff.save(li);
  await vi.waitFor(() => expect(other.staff.list()).toEqual([li]));
  await other.staff.save({ ...li, active: false });
  expect(other.staff.list()).toEqual([{ ...li, active: false }]);
  await vi.waitFor(() => expect(one.staff.list()).toEqual([{ ...li, active: false }]));
});

test('more than the database carries at once is told as anything', async () => {
  const { one, other } = await two();
  const heard: { readonly everything: boolean }[] = [];
  other.onCommit((touched) => heard.push(touched));
  await one.commit(
    turnOf({
      cases: Array.from({ length: 900 }, (_, n) => {
        const of = caseOf(`BF26-${String(n).padStart(6, '0')}`, 'u1');
        return caseTurn(of, 0).cases[0] as TurnWrites['cases'][number];
      }),
    }),
  );
  await vi.waitFor(() => expect(heard.map(({ everything }) => everything)).toEqual([true]));
});

test('what is limited is counted in both together, each time once, within a window that begins with the first', async () => {
  const { one, other, options } = await two();
  const counts = await Promise.all(
    Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? one : other).count('say:u1', 60_000)),
  );
  expect(counts.toSorted((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: 60 }, (_, n) => n + 1),
  );
  expect(await other.count('say:u2', 60_000)).toBe(1);
  expect(await one.count('say:u2', 60_000)).toBe(2);
  const line = openLine({ url: options.databaseUrl as string });
  const [kept] = line.ask([{ text: 'select mac from rates where count = 60' }]);
  // Nobody reads there whom it is counted for.
  expect(JSON.stringify(kept?.rows)).not.toContain('u1');
  line.ask([{ text: 'update rates set until = 0' }]);
  line.close();
  expect(await one.count('say:u1', 60_000)).toBe(1);
});

test('while the database says nothing a process counts for itself, and nothing fails', async () => {
  const { one, options } = await two();
  const count = countedTogether(one.count, createCounter(new Keyv()));
  expect(await count('say:u1', 60_000)).toBe(1);
  deafen(options.databaseUrl as string);
  const counts: number[] = [];
  for (let n = 0; n < 3; n += 1) counts.push(await count('say:u1', 60_000));
  expect(counts[0]).toBeGreaterThanOrEqual(1);
  await vi.waitFor(async () => expect(await one.count('say:u1', 60_000)).toBeGreaterThan(1), {
    timeout: 10_000,
  });
});

/** Cuts off the connections by which processes hear each other; they are made anew half a second later. */
function deafen(url: string): void {
  const line = openLine({ url });
  line.ask([
    {
      text: "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bangfu neighbours'",
    },
  ]);
  line.close();
}

test('nothing is sealed under a key that the other process destroyed a moment ago', async () => {
  const { one, other, options } = await two();
  const heard = { ...sessionWith({ consented: false }) };
  await one.receive(said('u1', 1));
  // The other knows the key now.
  await other.receive(said('u1', 2));
  // The other hears nothing for a moment.
  deafen(options.databaseUrl as string);
  await one.commit(
    turnOf({
      conversation: talkTurn(one, 'u1', { session: heard }),
      forget: [{ what: 'conversation', id: talkOf('u1').id }],
    }),
  );
  expect(await other.receive(said('u1', 3))).toBe('stored');
  const rows: (string | undefined)[] = [];
  for (let row = one.next(talkOf('u1')); row !== null; row = one.next(talkOf('u1'))) {
    rows.push(row.id);
    await one.commit(turnOf({ row: row.seq }));
  }
  expect(rows).toEqual(['console:u1-1', 'console:u1-2', 'console:u1-3']);
  expect(one.desk.quarantined()).toEqual([]);
});

test('what another process seals under a key that is being destroyed is waited for, and kept', async () => {
  const { one, options } = await two();
  await one.receive(said('u1', 1));
  const url = options.databaseUrl as string;
  const line = openLine({ url });
  // What the other stored lies there from the end of its commit on.
  line.ask([
    { text: 'create table later as select * from inbox' },
    { text: 'delete from inbox' },
    {
      text: 'create table held as select id from keys where owner = (select target_id from later)',
    },
  ]);
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  const done =
    other.query(`begin; select 1 from keys where id in (select id from held) for key share;
    insert into inbox select * from later; select pg_sleep(0.5); commit`);
  await vi.waitFor(() =>
    expect(
      line.ask([{ text: "select 1 from pg_stat_activity where wait_event = 'PgSleep'" }])[0]?.rows,
    ).toHaveLength(1),
  );
  await one.commit(
    turnOf({
      conversation: talkTurn(one, 'u1', { session: sessionWith({ consented: false }) }),
      forget: [{ what: 'conversation', id: talkOf('u1').id }],
    }),
  );
  await done;
  await other.end();
  line.close();
  expect(one.next(talkOf('u1'))?.id).toBe('console:u1-1');
  expect(one.desk.quarantined()).toEqual([]);
});

test('an event that came to both is stored once, and a row is done once', async () => {
  const { one, other } = await two();
  const stored = await Promise.all([one.receive(said('u1', 1)), other.receive(said('u1', 1))]);
  expect(stored.toSorted()).toEqual(['repeat', 'stored']);
  const row = one.next(talkOf('u1'))?.seq ?? 0;
  const done = await Promise.all([one.commit(turnOf({ row })), other.commit(turnOf({ row }))]);
  expect(done.toSorted()).toEqual(['conflict', 'done']);
});

type Got = { readonly [what: string]: number } & { readonly numbers: readonly string[] };

test('two processes at the same moment: guesses, links, places, events, timers, case numbers and money, none twice', async () => {
  const { one, options } = await two();
  for (let n = 0; n < 20; n += 1) await one.staff.putLink(`link${n}`, 'invite', 's1', 99);
  const timer = (n: number): TurnWrites['timers'][number] => ({
    set: true,
    owner: talkOf(`t${n}`),
    name: 'remind',
    at: n,
    payload: { kind: 'timer', timer: { kind: 'remind', draft: 'd1' } },
  });
  await one.commit(turnOf({ timers: Array.from({ length: 40 }, (_, n) => timer(n * 10)) }));
  const source = await openSource(one);
  const children = [member(options, 'a'), member(options, 'b')];
  for (const each of children) await each.heard();
  for (const each of children) each.tell('go');
  const [a, b] = (await Promise.all(children.map((each) => each.heard()))) as [Got, Got];
  const sums = Object.fromEntries(
    Object.keys(a).map((what) => [what, Number(a[what]) + Number(b[what])]),
  );
  expect(sums).toMatchObject({
    guesses: 5,
    links: 20,
    places: 10,
    events: 30,
    fired: 40,
    money: 10,
  });
  expect(new Set([...a.numbers, ...b.numbers]).size).toBe(500);
  const after = one.records.load('source', source);
  expect(after === null ? null : free(after)).toBe(0);
  expect(one.records.history(source)).toHaveLength(11);
  expect(one.verifyHistory()).toEqual([]);
});
