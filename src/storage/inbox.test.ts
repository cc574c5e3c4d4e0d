import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
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
} from '../../test/storage/fixture.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

test('an event stands in the inbox when it is acknowledged, and the same id again changes nothing', async () => {
  const { store, again } = await opened();
  expect(await store.receive(said('u1', 1))).toBe('stored');
  expect(await store.receive(said('u1', 1, '别的话'))).toBe('repeat');
  const other = await again();
  expect(await other.receive(said('u1', 1))).toBe('repeat');
  expect(other.next(talkOf('u1'))?.payload).toEqual(said('u1', 1).payload);
});

test('a repeat is one even while the first still waits for its commit, and after it is done', async () => {
  const { store } = await opened();
  const both = await Promise.all([store.receive(said('u1', 1)), store.receive(said('u1', 1))]);
  expect(both).toEqual(['stored', 'repeat']);
  const row = store.next(talkOf('u1'));
  await store.commit(turnOf({ row: row?.seq ?? 0 }));
  expect(await store.receive(said('u1', 1))).toBe('repeat');
  expect(store.waiting()).toEqual([]);
});

test('rows of a target come in the order of their commits, whatever else is received between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), async (chats) => {
      const made = await testStore();
      try {
        await Promise.all(chats.map((chat, n) => made.store.receive(said(chat, n))));
        for (const chat of ['a', 'b', 'c']) {
          const wanted = chats.flatMap((one, n) => (one === chat ? [said(chat, n).id] : []));
          const found: string[] = [];
          for (;;) {
            const row = made.store.next(talkOf(chat));
            if (row === null) break;
            found.push(row.id);
            await made.store.commit(turnOf({ row: row.seq }));
          }
          expect(found).toEqual(wanted);
        }
      } finally {
        await made.gone();
      }
    }),
    { numRuns: 5 },
  );
});

test('a done row keeps only the id of its event', async () => {
  const { store, options } = await opened();
  await store.receive(said('u1', 1, '我叫张三'));
  await store.commit(turnOf({ row: store.next(talkOf('u1'))?.seq ?? 0 }));
  await store.close();
  const db = rawDatabase(options);
  const [row] = db.rows('select id, target_kind, target_id, key, payload from inbox');
  db.close();
  expect({ ...row }).toEqual({
    id: 'console:u1-1',
    target_kind: null,
    target_id: null,
    key: null,
    payload: null,
  });
});

test('an event set aside leaves the way free, is listed for staff, and never comes back', async () => {
  const { store } = await opened();
  await store.receive(said('u1', 1));
  await store.receive(said('u1', 2));
  const first = store.next(talkOf('u1'));
  if (first !== null) await store.quarantine(first, 'TypeError in step');
  expect(store.next(talkOf('u1'))?.id).toBe('console:u1-2');
  expect(store.desk.quarantined()).toMatchObject([
    { seq: first?.seq, target: talkOf('u1'), reason: 'TypeError in step' },
  ]);
  expect(await store.receive(said('u1', 1))).toBe('repeat');
});

test('a row that cannot be opened is set aside by itself, and those behind it come', async () => {
  const { store, options, again } = await opened();
  await store.receive(said('u1', 1));
  await store.receive(said('u1', 2));
  await store.close();
  const db = rawDatabase(options);
  db.run("update inbox set payload = ? where id = 'console:u1-1'", [new Uint8Array(60)]);
  db.close();
  const other = await again();
  expect(other.next(talkOf('u1'))?.id).toBe('console:u1-2');
  await other.receive(said('u1', 3));
  expect(other.desk.quarantined()).toMatchObject([{ reason: 'its payload cannot be opened' }]);
});

test('a row handed out again says so', async () => {
  const { store } = await opened();
  await store.receive(said('u1', 1));
  expect([store.next(talkOf('u1'))?.attempts, store.next(talkOf('u1'))?.attempts]).toEqual([0, 1]);
});

test('acts on a case wait under the case, and one that opens a case under the house', async () => {
  const { store } = await opened();
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0));
  for (const id of ['BF26-000001', 'new']) {
    const act = {
      id: `desk:${id}`,
      by: { role: 'clock' },
      at: 1,
      deed: { kind: 'claim' },
    } as const;
    const target = { kind: 'case', id } as const;
    await store.receive({ id: act.id, target, at: 1, payload: { kind: 'case_act', act } });
    expect(store.next(target)?.payload).toEqual({ kind: 'case_act', act });
  }
});

test('listeners hear once for a shared commit what it touched, and one that throws harms nobody', async () => {
  const { store } = await opened();
  const heard: unknown[] = [];
  const off = store.onCommit(() => {
    throw new Error('a page is gone');
  });
  store.onCommit((touched) => heard.push(touched));
  await Promise.all([store.receive(said('a', 1)), store.receive(said('b', 1))]);
  off();
  await store.commit(
    turnOf({
      conversation: talkTurn(store, 'a', { session: sessionWith() }),
      outbox: [replyTo('a', 'm1')],
    }),
  );
  const nothing = {
    conversations: [],
    cases: [],
    outbox: false,
    inbox: [],
    forgotten: [],
    accounts: false,
    hooks: false,
    settings: false,
    foreign: false,
    everything: false,
  };
  expect(heard).toEqual([
    { ...nothing, inbox: [talkOf('a'), talkOf('b')] },
    { ...nothing, conversations: ['console:a'], outbox: true },
  ]);
});
