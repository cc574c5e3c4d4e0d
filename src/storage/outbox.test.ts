import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { replyTo, testStore, turnOf } from '../../test/storage/fixture.ts';
import type { OpenStore } from './open-store.ts';
import { rawDatabase } from './raw-fixture.ts';

const opened = async () => {
  const made = await testStore({ now: () => 77 });
  onTestFinished(made.gone);
  return made;
};

const put = (store: OpenStore, ...messages: readonly (readonly [string, string])[]) =>
  store.commit(turnOf({ outbox: messages.map(([chat, id]) => replyTo(chat, id)) }));

const dueIds = (store: OpenStore, now: number) => store.outbox.due(now, 99).map((row) => row.id);

test('only the first message of an address is due, and the next one when it is sent', async () => {
  const { store } = await opened();
  await put(store, ['a', 'a1'], ['a', 'a2'], ['b', 'b1']);
  expect(dueIds(store, 1)).toEqual(['a1', 'b1']);
  expect(store.outbox.due(1, 1)).toHaveLength(1);
  await store.outbox.mark(store.outbox.due(1, 1)[0]?.seq ?? 0, { kind: 'sent' });
  expect(dueIds(store, 1)).toEqual(['a2', 'b1']);
});

test('a message that failed holds its own address until its time, and nobody else', async () => {
  const { store, again } = await opened();
  await put(store, ['a', 'a1'], ['a', 'a2'], ['b', 'b1']);
  await store.outbox.mark(store.outbox.due(1, 1)[0]?.seq ?? 0, { kind: 'retry', at: 500 });
  expect(dueIds(store, 499)).toEqual(['b1']);
  const [b] = store.outbox.due(1, 1);
  await store.outbox.mark(b?.seq ?? 0, { kind: 'sent' });
  expect(store.outbox.nextAt()).toBe(500);
  const other = await again();
  expect(dueIds(other, 499)).toEqual([]);
  expect(other.outbox.due(500, 9)).toMatchObject([{ id: 'a1', attempts: 1 }]);
});

test('it is known when the first message of an address may go, and that it waits for a word', async () => {
  const { store } = await opened();
  expect(store.outbox.headAt('console:a')).toBeNull();
  await put(store, ['a', 'a1'], ['a', 'a2']);
  const seq = store.outbox.due(1, 1)[0]?.seq ?? 0;
  expect(store.outbox.headAt('console:a')).toBe(0);
  await store.outbox.mark(seq, { kind: 'retry', at: 500, asked: true });
  expect([store.outbox.headAt('console:a'), store.outbox.waits('console:a')]).toEqual([500, false]);
  await store.outbox.mark(seq, { kind: 'waits' });
  expect([store.outbox.headAt('console:a'), store.outbox.waits('console:a')]).toEqual([null, true]);
});

test('a dead letter is listed with its reason, and the next message of its address goes on', async () => {
  const { store, again } = await opened();
  await put(store, ['a', 'a1'], ['a', 'a2']);
  await store.outbox.mark(store.outbox.due(1, 1)[0]?.seq ?? 0, { kind: 'dead', reason: 'blocked' });
  const other = await again();
  expect(dueIds(other, 1)).toEqual(['a2']);
  expect(other.outbox.dead()).toMatchObject([
    { reason: 'blocked', at: 77, row: { id: 'a1', attempts: 1, body: replyTo('a', 'a1').body } },
  ]);
  expect(other.outbox.pendingFor('console:a')).toBe(1);
});

test('a mark that comes twice or too late changes nothing', async () => {
  const { store } = await opened();
  await put(store, ['a', 'a1']);
  const seq = store.outbox.due(1, 1)[0]?.seq ?? 0;
  await store.outbox.mark(seq, { kind: 'sent' });
  await put(store, ['a', 'a2']);
  for (const outcome of [
    { kind: 'sent' },
    { kind: 'retry', at: 9 },
    { kind: 'dead', reason: 'x' },
  ] as const)
    await store.outbox.mark(seq, outcome);
  expect(dueIds(store, 1)).toEqual(['a2']);
  expect(store.outbox.dead()).toEqual([]);
});

test('an empty outbox has no next time', async () => {
  const { store } = await opened();
  expect([store.outbox.nextAt(), store.outbox.due(1, 9)]).toEqual([null, []]);
});

test('a message that cannot be opened becomes a dead letter by itself', async () => {
  const { store, options, again } = await opened();
  await put(store, ['a', 'a1'], ['a', 'a2']);
  await store.close();
  const db = rawDatabase(options);
  db.run("update outbox set payload = ? where id = 'a1'", [new Uint8Array(60)]);
  db.close();
  const other = await again();
  expect(dueIds(other, 1)).toEqual([]);
  await put(other, ['b', 'b1']);
  expect(dueIds(other, 1)).toEqual(['a2', 'b1']);
  expect(other.outbox.dead()).toMatchObject([{ reason: 'it cannot be opened', row: { id: 'a1' } }]);
});

test('staff notices go out like replies', async () => {
  const { store } = await opened();
  const notice = {
    case: 'BF26-000001',
    service: 'relief',
    kind: 'application',
    urgency: 'normal',
    event: 'new',
    state: 'submitted',
    owner: null,
  } as const;
  const to = { channel: 'telegram', chat: '-100:7' };
  await store.commit(turnOf({ outbox: [{ id: 'n1', to, body: { kind: 'staff', notice } }] }));
  expect(store.outbox.due(1, 9)).toMatchObject([{ id: 'n1', to, body: { kind: 'staff', notice } }]);
});

test('a wait that was asked for counts as no try, a failure does', async () => {
  const { store } = await testStore();
  await put(store, ['a', 'm1']);
  const tries = () => store.outbox.due(99, 9).map((row) => row.attempts);
  const [head] = store.outbox.due(1, 9);
  await store.outbox.mark(head?.seq ?? 0, { kind: 'retry', at: 2, asked: true });
  expect(tries()).toEqual([0]);
  await store.outbox.mark(head?.seq ?? 0, { kind: 'retry', at: 3 });
  expect(tries()).toEqual([1]);
});

test('whatever fails and however often, each address gets its messages in the order of their commits', async () => {
  type Step = readonly ['put' | 'sent' | 'retry', string];
  const step = fc.tuple(fc.constantFrom('put', 'sent', 'retry'), fc.constantFrom('a', 'b', 'c'));
  await fc.assert(
    fc.asyncProperty(fc.array(step as fc.Arbitrary<Step>, { maxLength: 40 }), async (steps) => {
      const made = await testStore();
      try {
        const { store } = made;
        const wanted = new Map<string, string[]>();
        const got = new Map<string, string[]>();
        for (const [n, [what, chat]] of steps.entries()) {
          const id = `${chat}${n}`;
          if (what === 'put') {
            await put(store, [chat, id]);
            wanted.set(chat, [...(wanted.get(chat) ?? []), id]);
            continue;
          }
          const head = store.outbox.due(n, 99).find((row) => row.to.chat === chat);
          if (head === undefined) continue;
          if (what === 'sent') got.set(chat, [...(got.get(chat) ?? []), head.id]);
          await store.outbox.mark(
            head.seq,
            what === 'sent' ? { kind: 'sent' } : { kind: 'retry', at: n + 3 },
          );
        }
        for (const [chat, ids] of got) expect(ids).toEqual(wanted.get(chat)?.slice(0, ids.length));
      } finally {
        await made.gone();
      }
    }),
    { numRuns: 8 },
  );
});
