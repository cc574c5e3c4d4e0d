import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  caseOf,
  caseTurn,
  draftOf,
  lineOf,
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

test('a turn is read back as it was written, drafts in their order, before and after a start', async () => {
  const { store, again } = await opened();
  const session = sessionWith({
    drafts: [draftOf('d2'), draftOf('d1', '李四')],
    cases: ['BF26-1'],
  });
  await store.commit(turnOf({ conversation: talkTurn(store, 'u1', { session }) }));
  expect(store.loadSession('console:u1')).toEqual({ session, version: 1 });
  expect((await again()).loadSession('console:u1')).toEqual({ session, version: 1 });
});

test('a turn may bring its own event: known from then on, and where it was known before, nothing is written', async () => {
  const { store } = await opened();
  const event = { id: said('u1', 1).id, at: 1 };
  const turn = () =>
    turnOf({
      event,
      conversation: talkTurn(store, 'u1', { session: sessionWith() }),
      outbox: [replyTo('u1', 'm1')],
    });
  expect(await store.commit(turn())).toBe('done');
  expect(store.next(talkOf('u1'))).toBe(null);
  expect(await store.receive(said('u1', 1))).toBe('repeat');
  expect(await store.commit(turn())).toBe('conflict');
  expect(store.loadSession('console:u1').version).toBe(1);
  expect(store.outbox.pendingFor('console:u1')).toBe(1);
});

test('a turn that comes too late writes nothing and is told so, and its neighbours stand', async () => {
  const { store } = await opened();
  await store.receive(said('u1', 1));
  const row = store.next(talkOf('u1'))?.seq ?? 0;
  const turn = (chat: string, id: string, of: number | null) =>
    turnOf({
      row: of,
      conversation: talkTurn(store, chat, { session: sessionWith(), lines: [lineOf(id)] }),
      outbox: [replyTo(chat, id)],
      inbox: [said('other', Number(id.slice(1)))],
    });
  const first = turn('u1', 'm1', row);
  const late = turn('u1', 'm2', null);
  const beside = turn('u2', 'm3', null);
  const all = await Promise.all([first, late, beside].map((one) => store.commit(one)));
  expect(all).toEqual(['done', 'conflict', 'done']);
  expect(store.outbox.due(1, 9).map((out) => out.id)).toEqual(['m1', 'm3']);
  expect(store.desk.transcript('console:u1')).toEqual([lineOf('m1')]);
  expect(store.next(talkOf('other'))?.id).toBe('console:other-1');
});

test('the same turn twice at once is a conflict, not an error', async () => {
  const { store } = await opened();
  const turn = turnOf({
    conversation: talkTurn(store, 'u1', { session: sessionWith() }),
    outbox: [replyTo('u1', 'm1')],
  });
  expect(await Promise.all([store.commit(turn), store.commit(turn)])).toEqual(['done', 'conflict']);
});

test('a turn that fails takes back its own writes only', async () => {
  const { store } = await opened();
  const twins = ['BF26-000001', 'BF26-000002'].map((number) =>
    caseOf(number, 'u1', { draft: 'd' }),
  );
  const cases = twins.flatMap((twin) => caseTurn(twin, 0).cases);
  const broken = turnOf({ cases, outbox: [replyTo('u1', 'bad')] });
  const good = turnOf({ outbox: [replyTo('u2', 'good')] });
  const [failed, done] = await Promise.allSettled([store.commit(broken), store.commit(good)]);
  expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
  expect(store.outbox.due(1, 9).map((out) => out.id)).toEqual(['good']);
  expect(store.desk.list({})).toEqual([]);
});

test('only drafts that changed are written, and one that was submitted is gone with its key', async () => {
  const { store, again } = await opened();
  const same = draftOf('same');
  const sent = draftOf('sent');
  const first = sessionWith({ drafts: [same, sent] });
  await store.commit(turnOf({ conversation: talkTurn(store, 'u1', { session: first }) }));
  const second = sessionWith({ drafts: [same] });
  await store.commit(turnOf({ conversation: talkTurn(store, 'u1', { session: second }) }));
  expect((await again()).loadSession('console:u1').session.drafts).toEqual([same]);
});

test('turns of many conversations in any order leave each as its own turns made it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 25 }),
      async (turns) => {
        const made = await testStore();
        try {
          const counts = new Map<string, number>();
          await Promise.all(
            turns.map(async ([chat, stale], n) => {
              const { store } = made;
              if (stale) await store.receive(said(chat, n));
              for (;;) {
                const { session, version } = store.loadSession(`console:${chat}`);
                const next = { ...session, ...sessionWith(), turn: session.turn + 1 };
                const writes = { ...talkTurn(store, chat, { session: next }), version };
                if ((await store.commit(turnOf({ conversation: writes }))) === 'done') break;
              }
              counts.set(chat, (counts.get(chat) ?? 0) + 1);
            }),
          );
          const other = await made.again();
          for (const [chat, count] of counts) {
            const { session, version } = other.loadSession(`console:${chat}`);
            expect([session.turn, version]).toEqual([count, count]);
          }
        } finally {
          await made.gone();
        }
      },
    ),
    { numRuns: 5 },
  );
});

test('a turn that comes too late destroys nothing', async () => {
  const { store } = await opened();
  const session = sessionWith({ drafts: [draftOf('d1')] });
  const first = talkTurn(store, 'u1', { session, lines: [lineOf('一')] });
  await store.commit(turnOf({ conversation: first }));
  const late = turnOf({
    conversation: { ...first, session: sessionWith() },
    forget: [{ what: 'conversation', id: 'console:u1' }],
  });
  expect(await store.commit(late)).toBe('conflict');
  expect(store.desk.transcript('console:u1')).toEqual([lineOf('一')]);
  expect(store.loadSession('console:u1').session.drafts).toEqual([draftOf('d1')]);
});
