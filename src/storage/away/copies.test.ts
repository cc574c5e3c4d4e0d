import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { caseOf, caseTurn, testStore, turnOf } from '../../../test/storage/fixture.ts';
import { backUp, restoreBackup } from '../backup.ts';
import { type SuiteName, suiteNames } from '../crypto-suite.ts';
import { openStore } from '../open-store.ts';
import { rotateMasterKey } from '../rotate-master-key.ts';
import { awayKeys } from './away-keys.ts';
import { openBucket } from './bucket.ts';
import { bringBack, copiesIn, sendAway } from './copies.ts';
import { startStorage } from './s3-fixture.ts';

async function house(suite: SuiteName = 'aes') {
  const made = await testStore({ suite, databaseUrl: undefined });
  onTestFinished(made.gone);
  const { store, options } = made;
  await store.commit(caseTurn(caseOf('BF26-000001', 'u1'), 0, [{ kind: 'name', value: '张三' }]));
  const paper = await store.papers.keep('console:u1', {
    // Larger than one piece.
    bytes: new Uint8Array(5 * 1024 * 1024).fill(7),
    type: 'image/png',
  });
  const storage = await startStorage();
  onTestFinished(storage.close);
  const bucket = await openBucket(storage.place);
  const beside = join(options.data, '..');
  const away = () => ({ bucket, keys: awayKeys(options.keyFile) });
  const backup = (name: string): string => {
    backUp({ ...options, to: join(beside, name) });
    return join(beside, name);
  };
  const send = (name: string, keep = 9) => sendAway(away(), { folder: backup(name), name, keep });
  return { ...made, paper, storage, bucket, beside, away, send };
}

test.each(suiteNames)(
  'a backup sealed by %s goes away and comes back whole, and nothing that is away can be read',
  async (suite) => {
    const { options, paper, storage, beside, away, send } = await house(suite);
    await send('bangfu-1');
    const all = Buffer.concat([...storage.objects.values()]);
    for (const word of ['SQLite format', 'BF26-000001', 'history', 'bangfu.db'])
      expect([word, all.includes(word)]).toEqual([word, false]);
    const to = join(beside, 'back');
    await bringBack(away(), { name: 'bangfu-1', to });
    const data = join(beside, 'restored');
    restoreBackup({ from: to, data });
    const other = await openStore({ ...options, data });
    onTestFinished(other.close);
    expect(other.verifyHistory()).toEqual([]);
    expect(other.desk.lookup('name', '张三')).toEqual(['BF26-000001']);
    expect((await other.papers.open(paper.id))?.bytes).toHaveLength(5 * 1024 * 1024);
  },
);

test('a paper that is away is not sent again, and goes when no copy has it any more', async () => {
  const { store, storage, bucket, paper, send } = await house();
  await send('bangfu-1', 2);
  const first = storage.puts();
  await send('bangfu-2', 2);
  // At most the database and what says what the copy holds.
  expect(storage.puts() - first).toBeLessThanOrEqual(2);
  const large = () => [...storage.objects.values()].filter(({ length }) => length > 2 ** 20);
  expect(large()).toHaveLength(2);
  await store.commit(turnOf({ forget: [{ what: 'conversation', id: 'console:u1' }] }));
  expect(await store.papers.open(paper.id)).toBeNull();
  await send('bangfu-3', 2);
  expect(large()).toHaveLength(2);
  await send('bangfu-4', 2);
  expect((await copiesIn(bucket)).map(({ name }) => name)).toEqual(['bangfu-3', 'bangfu-4']);
  expect(large()).toEqual([]);
});

test('after the key was changed older copies say that they want the older one, and go in their turn with all that is theirs', async () => {
  const { store, options, storage, beside, away, send } = await house();
  await send('bangfu-1');
  await store.close();
  const old = awayKeys(options.keyFile).id;
  rotateMasterKey(options);
  await expect(bringBack(away(), { name: 'bangfu-1', to: join(beside, 'back') })).rejects.toThrow(
    'it wants an older master key',
  );
  await expect(bringBack(away(), { name: 'x', to: join(beside, 'back') })).rejects.toThrow(
    'there are: bangfu-1',
  );
  const theirs = () => [...storage.objects.keys()].filter((name) => name.includes(old));
  const count = theirs().length;
  await send('bangfu-2', 2);
  expect(theirs()).toHaveLength(count);
  await send('bangfu-3', 2);
  expect(theirs()).toEqual([]);
});

test('a copy that was changed or cut off is not taken for one', async () => {
  const { storage, beside, away, send } = await house();
  await send('bangfu-1');
  const [piece = ''] = [...storage.objects.keys()].filter((name) => name.startsWith('pieces/'));
  const bytes = storage.objects.get(piece) as Buffer;
  storage.objects.set(piece, Buffer.from(bytes).fill(1, 50, 51));
  await expect(bringBack(away(), { name: 'bangfu-1', to: join(beside, 'a') })).rejects.toThrow(
    'it was changed',
  );
  storage.objects.delete(piece);
  await expect(bringBack(away(), { name: 'bangfu-1', to: join(beside, 'b') })).rejects.toThrow(
    'a piece of it is gone',
  );
  storage.refuse(true);
  await expect(send('bangfu-2')).rejects.toThrow(/^Cannot look into the S3 storage: /u);
  storage.refuse(false);
  expect(await copiesIn(away().bucket)).toHaveLength(1);
});
