import { defineConfig } from 'vitest/config';

// "fast" is the developer's loop: no browser, no kills, no servers of others; "full" holds the rest.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
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
