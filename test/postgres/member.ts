import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { StoreOptions } from '../../src/storage/store.ts';

/** A process of its own on a test's database (`beside-child.ts`), gone when the test is. */
export function member(options: StoreOptions, name: string) {
  const { data, keyFile, databaseUrl = '' } = options;
  const script = join(import.meta.dirname, 'beside-child.ts');
  const words = [script, data, keyFile, databaseUrl, name];
  const running: ChildProcessWithoutNullStreams = spawn(process.execPath, words);
  running.stderr.pipe(process.stderr);
  onTestFinished(() => void running.kill('SIGKILL'));
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  return {
    /** The next line it says. */
    heard: async () => JSON.parse(String((await lines.next()).value)) as unknown,
    tell: (line: string) => void running.stdin.write(`${line}\n`),
    ended: once(running, 'exit'),
    kill: () => void running.kill('SIGKILL'),
  };
}
