import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { defineConfig } from 'vitest/config';

const memory = '/dev/shm';

/** A folder in memory where there is one with room: the fast tests kill nothing, so that a disk only makes them wait. */
function fastFolder(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 29 ? memory : tmpdir();
}

// "fast" is the developer's loop: no browser, no kills, no servers of others; "full" holds the rest.
export default defineConfig({
  test: {
    fsModuleCache: true,
    projects: [
      {
        test: {
          name: 'fast',
          // Pure functions and files of their own: one process each core reads the modules once.
          isolate: false,
          maxWorkers: availableParallelism(),
          env: { TMPDIR: fastFolder() },
          include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/conversations/*.test.ts', 'test/contracts/*.test.ts', 'test/heard/*.test.ts', 'test/records/*.test.ts', 'test/matching/*.test.ts'],
        },
      },
      {
        test: {
          name: 'full',
          include: ['test/full/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/telegram/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
