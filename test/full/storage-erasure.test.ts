import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUp } from '../../src/storage/backup.ts';
import { type SuiteName, suiteNames } from '../../src/storage/crypto-suite.ts';
import { databaseFile } from '../../src/storage/open-database.ts';
import type { OpenStore } from '../../src/storage/open-store.ts';
import { draftOf, replyTo, sessionWith, talkTurn, testStore, turnOf } from '../storage/fixture.ts';
import { canary, fillStore, places } from './storage-world.ts';

const opened = async (suite: SuiteName) => {
  const made = await testStore({ suite });
  onTestFinished(made.gone);
  return { ...made, ...(await fillStore(made.store)) };
};

/** All bytes of a folder as they lie on the disk now. Copied by another process: closing a database file here would let go of SQLite's own locks on it. */
function bytesOf(data: string, name: string): Buffer {
  const copy = join(data, '..', name);
  execFileSync('cp', ['-r', data, copy]);
  const files = readdirSync(copy, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    files.filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name))),
  );
}

type Found = { readonly path: string; readonly bytes: Uint8Array };

/** Every sealed value and wrapped key that belongs to a conversation, by a query of each table. */
function sealedOf(data: string, conversation: string): readonly Found[] {
  const db = new DatabaseSync(databaseFile(data), { readOnly: true });
  const queries: Readonly<Record<string, string>> = {
    'sessions.body': 'select body as bytes from sessions where conversation = ?',
    'sessions.heard':
      'select heard as bytes from sessions where conversation = ? and heard is not null',
    'drafts.body': 'select body as bytes from drafts where conversation = ?',
    'transcript.lines': 'select lines as bytes from transcript where conversation = ?',
    'inbox.payload': 'select payload as bytes from inbox where target_id = ?',
    'outbox.payload': 'select payload as bytes from outbox where address = ?',
    'quarantine.payload': 'select payload as bytes from quarantine where target_id = ?',
    'dead_letters.payload': 'select payload as bytes from dead_letters where address = ?',
    'papers.name': 'select name as bytes from papers where conversation = ?',
    'keys of talk': 'select wrapped as bytes from keys where owner = ?',
    'keys of drafts':
      "select wrapped as bytes from keys where kind = 'draft' and owner in (select id from drafts where conversation = ?)",
    'keys of papers':
      "select wrapped as bytes from keys where kind = 'paper' and owner in (select id from papers where conversation = ?)",
  };
  const found = Object.entries(queries).flatMap(([path, query]) =>
    db
      .prepare(query)
      .all(conversation)
      .map((row) => ({ path, bytes: row['bytes'] as Uint8Array })),
  );
  db.close();
  return found;
}

const still = (raw: Buffer, of: readonly Found[]): readonly string[] =>
  // A nonce is twelve random bytes: where it is not found, the value it began is not there.
  of.filter(({ bytes }) => raw.includes(bytes.subarray(0, 12))).map(({ path }) => path);

const forget = (store: OpenStore, chat: string, what: 'conversation' | 'heard') =>
  store.commit(
    turnOf({
      conversation: talkTurn(store, chat, { session: sessionWith({ consented: false }) }),
      outbox: [replyTo(chat, `bye-${chat}`)],
      forget: [{ what, id: `console:${chat}` }],
    }),
  );

describe.each(suiteNames)('sealed by %s', (suite) => {
  test('no marked word is found in database, log or files, while it runs and in a backup', async () => {
    const { store, options } = await opened(suite);
    const running = bytesOf(options.data, 'running');
    await store.sweep(1, {});
    const swept = bytesOf(options.data, 'swept');
    const to = join(options.data, '..', 'copy');
    backUp({ data: options.data, to });
    for (const raw of [running, swept, bytesOf(to, 'copied')])
      for (const place of places) {
        expect([place, raw.includes(canary(place))]).toEqual([place, false]);
        expect([place, raw.includes(Buffer.from(canary(place), 'utf16le'))]).toEqual([
          place,
          false,
        ]);
      }
    expect(running.includes('BF26-000001')).toBe(true);
  });

  test('after a conversation is destroyed none of its sealed bytes or keys are left, its neighbour is whole', async () => {
    const { store, options, papers } = await opened(suite);
    const mine = sealedOf(options.data, 'console:u1');
    const theirs = sealedOf(options.data, 'console:u2');
    expect(new Set(mine.map(({ path }) => path)).size).toBeGreaterThan(9);
    expect(still(bytesOf(options.data, 'before'), mine)).toHaveLength(mine.length);
    const file = readFileSync(join(options.data, 'files', papers[0] ?? ''));
    await forget(store, 'u1', 'conversation');
    const raw = bytesOf(options.data, 'after');
    expect(still(raw, mine)).toEqual([]);
    expect(raw.includes(file.subarray(0, 12))).toBe(false);
    expect(still(raw, theirs)).toHaveLength(theirs.length);
  });

  test('after a refusal nothing that was heard is left', async () => {
    const { store, options } = await opened(suite);
    const mine = sealedOf(options.data, 'console:hu1').filter(
      ({ path }) => path !== 'sessions.body',
    );
    const talk = mine.filter(({ path }) => path !== 'keys of talk');
    expect(talk.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'sessions.heard',
        'transcript.lines',
        'inbox.payload',
        'outbox.payload',
      ]),
    );
    await forget(store, 'hu1', 'heard');
    const raw = bytesOf(options.data, 'after');
    expect(still(raw, talk)).toEqual([]);
    // The conversation's own key lives on; only that of what was heard is destroyed.
    expect(still(raw, mine)).toEqual(['keys of talk']);
  });

  test('after a draft is destroyed its row, key and paper are gone, the other draft is there', async () => {
    const { store, options, papers } = await opened(suite);
    const mine = sealedOf(options.data, 'console:u1').filter(({ path }) =>
      /drafts|papers/.test(path),
    );
    const kept = store
      .loadSession('console:u1')
      .session.drafts.filter((draft) => draft.id !== 'd-u1');
    await store.commit(
      turnOf({
        conversation: talkTurn(store, 'u1', { session: sessionWith({ drafts: kept }) }),
        forget: [{ what: 'draft', id: 'd-u1' }],
      }),
    );
    const raw = bytesOf(options.data, 'after');
    expect(still(raw, mine).toSorted()).toEqual(['drafts.body', 'keys of drafts']);
    expect(readdirSync(join(options.data, 'files'))).toEqual([papers[1]]);
  });

  test('a reader in the way holds up the erasing, and nothing else', async () => {
    const { store, options } = await opened(suite);
    const mine = sealedOf(options.data, 'console:u1');
    const reader = new DatabaseSync(databaseFile(options.data), { readOnly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from sessions').get();
    await forget(store, 'u1', 'conversation');
    expect(still(bytesOf(options.data, 'held'), mine)).not.toEqual([]);
    await store.commit(
      turnOf({
        conversation: talkTurn(store, 'new', { session: sessionWith({ drafts: [draftOf('n')] }) }),
      }),
    );
    reader.exec('commit');
    reader.close();
    await expect.poll(() => still(bytesOf(options.data, `free${Date.now()}`), mine)).toEqual([]);
  });
});
