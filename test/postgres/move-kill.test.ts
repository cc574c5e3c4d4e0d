import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { moveToFile, moveToServer } from '../../src/storage/carry/move.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { openLine } from '../../src/storage/postgres/line.ts';
import type { StoreOptions } from '../../src/storage/store.ts';
import { carriedHouse, common, type Dump, fileDump, serverDump } from './carried-house.ts';

const child = join(import.meta.dirname, 'move-child.ts');

/** Carries in another process until it is killed at a step. */
function killed(way: 'to' | 'back', { data, keyFile }: StoreOptions, url: string, step: string) {
  const { signal } = spawnSync(process.execPath, [child, way, data, keyFile, url, step], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect([step, signal]).toEqual([step, 'SIGKILL']);
}

/** Whether a house opens; else the line that it gives. */
async function opens(options: StoreOptions): Promise<true | string> {
  try {
    await (await openStore(options)).close();
    return true;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

// What a killed process held of a server is let go of when the server sees that it is gone.
const stands = (options: StoreOptions, how: unknown) =>
  expect.poll(() => opens(options)).toEqual(how);

// The house is looked at without a word of where it stands on its way.
const unmarked = ({ meta = [], ...dump }: Dump): Dump => ({
  ...dump,
  meta: meta.filter((row) => !row.includes('"carried"')),
});

const halfway = expect.stringContaining('run the same "npm run desk -- move" or "restore" again');

test.each(['begun', 'history', 'rows', 'away'])(
  'a move to PostgreSQL that is killed at %s leaves one house at most that opens, and is done when it is run again',
  async (step) => {
    const { options, url, move } = await carriedHouse();
    const before = fileDump(options);
    killed('to', options, url, step);
    expect(unmarked(fileDump(options))).toEqual(before);
    await stands({ ...options, databaseUrl: url }, halfway);
    // From the last step on the file says that it is the house no more.
    expect((await opens(options)) === true).toBe(step !== 'away');
    await moveToServer(move);
    expect(common(serverDump(url))).toEqual(common(before));
    expect(await opens({ ...options, databaseUrl: url })).toBe(true);
  },
);

test.each(['history', 'away'])(
  'a move back into a file that is killed at %s likewise',
  async (step) => {
    const { options, url, move } = await carriedHouse();
    const before = fileDump(options);
    await moveToServer(move);
    killed('back', options, url, step);
    expect(common(unmarked(serverDump(url)))).toEqual(common(before));
    expect(await opens(options)).toContain('this house went to PostgreSQL');
    const elsewhere = expect.stringContaining('this house went into the file');
    await stands({ ...options, databaseUrl: url }, step === 'away' ? elsewhere : true);
    await moveToFile(move);
    expect(common(fileDump(options))).toEqual(common(before));
    expect(await opens(options)).toBe(true);
  },
);

test('a connection that is lost in the middle fails the move, and leaves the file as it was', async () => {
  const { options, url, move } = await carriedHouse();
  const before = fileDump(options);
  const beside = openLine({ url });
  onTestFinished(beside.close);
  const text =
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  const at = (step: string): void => {
    if (step === 'papers') beside.ask([{ text }]);
  };
  await expect(moveToServer({ ...move, at })).rejects.toThrow('failed');
  expect(fileDump(options)).toEqual(before);
  await stands({ ...options, databaseUrl: url }, halfway);
  await moveToServer(move);
  expect(common(serverDump(url))).toEqual(common(before));
});
