import { expect, onTestFinished, test } from 'vitest';
import {
  replyTo,
  said,
  sessionWith,
  talkOf,
  talkTurn,
  testStore,
  turnOf,
} from '../../test/storage/fixture.ts';
import { createCommitter } from './committer.ts';
import { keyRing } from './key-ring.ts';
import type { Connection } from './sqlite.ts';

const counted = async () => {
  const steps: string[] = [];
  const made = await testStore({ at: (step) => steps.push(step) });
  onTestFinished(made.gone);
  return { ...made, commits: () => steps.filter((step) => step === 'commit:committed').length };
};

test('whatever is ready together shares one commit, and each hears of it', async () => {
  const { store, commits } = await counted();
  const chats = Array.from({ length: 64 }, (_, n) => `u${n}`);
  const before = commits();
  await Promise.all(chats.map((chat) => store.receive(said(chat, 1))));
  expect(commits()).toBe(before + 1);
  const turns = chats.map((chat) =>
    store.commit(
      turnOf({
        row: store.next(talkOf(chat))?.seq ?? null,
        conversation: talkTurn(store, chat, { session: sessionWith() }),
        outbox: [replyTo(chat, `m-${chat}`)],
      }),
    ),
  );
  expect(new Set(await Promise.all(turns))).toEqual(new Set(['done']));
  await Promise.all(
    store.outbox.due(1, 99).map((row) => store.outbox.mark(row.seq, { kind: 'sent' })),
  );
  expect(commits()).toBe(before + 3);
});

test('what is handed in after a commit began goes into the next', async () => {
  const { store, commits } = await counted();
  const before = commits();
  await store.receive(said('u1', 1)).then(() => store.receive(said('u1', 2)));
  expect(commits()).toBe(before + 2);
});

test('a promise is kept only once its commit is through', async () => {
  const seen: string[] = [];
  const made = await testStore({ at: (step) => seen.push(step) });
  onTestFinished(made.gone);
  seen.length = 0;
  await made.store.receive(said('u1', 1));
  seen.push('acknowledged');
  const order = [
    'receive:before',
    'commit:begin',
    'commit:planned',
    'commit:written',
    'commit:committed',
  ];
  expect(seen).toEqual([...order, 'receive:committed', 'acknowledged']);
});

test('a commit that fails fails everybody in it, empties what was learnt, and the next one works', async () => {
  const ran: string[] = [];
  let full = true;
  const connection: Connection = {
    dialect: 'sqlite',
    get: () => undefined,
    all: () => [],
    run: () => 1,
    exec: () => undefined,
    script: () => undefined,
    begin: () => {
      ran.push('begin');
    },
    commit: () => {
      ran.push('commit');
      if (full) throw new Error('database or disk is full');
    },
    rollback: () => {
      ran.push('rollback');
    },
    write: () => true,
    truncateLog: () => true,
    broken: () => false,
    close: () => undefined,
  };
  let lost = 0;
  const committer = createCommitter({
    connection,
    ring: keyRing(new Uint8Array(32)),
    at: () => undefined,
    erased: () => undefined,
    lost: () => {
      lost++;
    },
  });
  const both = await Promise.allSettled([committer.submit(() => 1), committer.submit(() => 2)]);
  expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  expect([lost, ran.at(-1)]).toEqual([1, 'rollback']);
  full = false;
  expect(await committer.submit(() => 3)).toBe(3);
  await committer.idle();
});
