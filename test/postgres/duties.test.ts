import { expect, onTestFinished, test, vi } from 'vitest';
import { livingVersions } from '../../src/storage/living.ts';
import { contracting, migrate, migrations } from '../../src/storage/migrations.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openPostgres } from '../../src/storage/postgres/connection.ts';
import { rotateMasterKey } from '../../src/storage/rotate-master-key.ts';
import { schemaBuilder } from '../../src/storage/statement.ts';
import { said, talkOf, testStore } from '../storage/fixture.ts';
import { member } from './member.ts';

const opened = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  return made;
};

/** A duty that is wanted, and what is heard of it. */
function wanted(store: Awaited<ReturnType<typeof opened>>['store']): boolean[] {
  const heard: boolean[] = [];
  store.duties.want('line', (held) => void heard.push(held));
  return heard;
}

test('a duty is had by one, and by the other as soon as the first leaves', async () => {
  const { store, options } = await opened();
  const other = await openStore(options);
  onTestFinished(other.close);
  const mine = wanted(store);
  await vi.waitFor(() => expect(mine).toEqual([true]));
  const its = wanted(other);
  // Asked for several times meanwhile, and never given.
  await vi.waitFor(() => expect(other.duties.holds('line')).toBe(false));
  expect(store.duties.holds('line')).toBe(true);
  await store.duties.leave();
  expect([store.duties.holds('line'), mine]).toEqual([false, [true, false]]);
  await vi.waitFor(() => expect(its).toEqual([true]), { timeout: 5_000 });
  expect(other.duties.holds('line')).toBe(true);
});

test('of a process that is killed the duty is taken over, and no sooner than it is let go of', async () => {
  const { store, options } = await opened();
  const child = member(options, 'a');
  await child.heard();
  child.tell('want');
  expect(await child.heard()).toEqual({ held: true });
  const its = wanted(store);
  child.kill();
  await vi.waitFor(() => expect(its).toEqual([true]), { timeout: 30_000, interval: 50 });
});

test('a process that cannot renew what it has stops by itself', async () => {
  const { store } = await opened();
  const mine = wanted(store);
  await vi.waitFor(() => expect(mine).toEqual([true]));
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now + 6_500);
  onTestFinished(() => clock.mockRestore());
  expect(store.duties.holds('line')).toBe(false);
});

const adds = () => [schemaBuilder.createTable('of_tomorrow').addColumn('id', 'text')];
const takes = contracting(() => [schemaBuilder.dropTable('of_tomorrow')]);
const versionOf = (store: Awaited<ReturnType<typeof opened>>['store']) => store.vitals().version;

test('an older process goes on beside a newer one, starts again beside it, and what takes something away waits for it', async () => {
  const { store, options } = await opened();
  const newer = openPostgres({ url: options.databaseUrl as string });
  onTestFinished(newer.close);
  const tomorrow = [...migrations, adds, takes];
  await vi.waitFor(() => expect(livingVersions(newer)).toEqual([migrations.length]));
  migrate(newer, tomorrow, livingVersions);
  expect(versionOf(store)).toBe(migrations.length + 1);
  expect(await store.receive(said('u1', 1))).toBe('stored');
  const again = await openStore(options);
  expect(again.next(talkOf('u1'))?.id).toBe('console:u1-1');
  await again.close();
  await store.close();
  migrate(newer, tomorrow, livingVersions);
  await expect(openStore(options)).rejects.toThrow('use the newer program');
});

test('what must be taken away before more is added is refused while older processes run', async () => {
  const { options } = await opened();
  const newer = openPostgres({ url: options.databaseUrl as string });
  onTestFinished(newer.close);
  await vi.waitFor(() => expect(livingVersions(newer)).toEqual([migrations.length]));
  const way = [...migrations, contracting(() => []), adds];
  expect(() => migrate(newer, way, livingVersions)).toThrow('stop those first');
});

test('what needs the house for itself is refused in one line while another process has it', async () => {
  const { store, options } = await opened();
  const at = { ...options, databaseUrl: options.databaseUrl };
  expect(() => rotateMasterKey(at)).toThrow('in use by another Bangfu: stop all of them first');
  await store.close();
  expect(rotateMasterKey(at)).toBeGreaterThan(0);
});
