import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

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
          include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/conversations/*.test.ts', 'test/contracts/*.test.ts'],
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
