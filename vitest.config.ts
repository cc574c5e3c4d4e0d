import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { exceptedFiles } from './test/postgres/excepted.ts';

const memory = '/dev/shm';

/** A folder in memory where there is one with room: no test pulls the plug, so that a disk only makes them wait. */
function fastFolder(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 29 ? memory : tmpdir();
}

/** What processes that tests start find around them: folders in memory, and what one of them has compiled is there for the next. */
const childEnv = {
  TMPDIR: fastFolder(),
  NODE_COMPILE_CACHE: join(fastFolder(), 'bangfu-compiled'),
};

/** Slow files that measure neither time nor memory and choose no port: two of them may run at a time. */
const paired = [
  // Each has a house, a port and a Chromium of its own; those that tell taps apart by time, or hold a network up, run alone.
  'test/browser/{applications,counter,counter-routes,desk,desk-*}.test.ts',
  'test/browser/web-{chat,hands,look,notice,shared-phone}.test.ts',
  'test/full/channels/*.test.ts',
  'test/full/{added-word,canary,every-day,money,no-value-unsaid,on-the-screen,refused-acts,repeat,sequences,sixteenth,strangers}.test.ts',
  'test/full/{model,model-limits,model-privacy,storage-erasure,storage-suites,storage-tamper,whole-applications}.test.ts',
  'test/full/wechat*.test.ts',
  // What is killed here is waited for, however long it takes.
  'test/full/{crash,lists,records-kill,storage-kill}.test.ts',
  'test/{kf,official-account,telegram,wecom}/kill.test.ts',
  'test/telegram/secret-link.test.ts',
  'test/telegram/{applications,buttons,emulate,emulator,emulator-chats,emulator-webhook,messages,papers,polling}.test.ts',
  'test/staff-group/*.test.ts',
  'test/feishu/*.test.ts',
  'test/kf/{quotas,ring,talk}.test.ts',
  'test/wecom/{client,emulate,line,quotas,send,voice}.test.ts',
  'test/official-account/{callback,client,emulate,forward,quotas,waiting,web}.test.ts',
  'test/telegram/{staff-group,staff-link,staff-plain,staff-strange,staff-whole,starting,strange-updates,voice-notes,webhook}.test.ts',
];

/** What takes longest, the dearest first: no lane is to end with one core at work and one at rest. */
const dear = [
  'test/full/crash.test.ts',
  'test/browser/applications.test.ts',
  'test/telegram/kill.test.ts',
  'test/kf/kill.test.ts',
  'test/official-account/kill.test.ts',
  'test/wecom/kill.test.ts',
  'test/browser/desk-campaign-large.test.ts',
  'test/full/no-value-unsaid.test.ts',
  'test/browser/desk-keys.test.ts',
  'test/browser/desk-files-look.test.ts',
  'test/browser/desk-look.test.ts',
  'test/browser/desk.test.ts',
  'test/browser/desk-talk.test.ts',
  'src/storage/history.test.ts',
  'test/postgres/carry-commands.test.ts',
  'test/postgres/move-kill.test.ts',
  'test/conversations/transcripts.test.ts',
  'test/heard/bare-figures.test.ts',
];

class DearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = dear.findIndex((one) => moduleId.endsWith(`/${one}`));
      return rank < 0 ? dear.length : rank;
    };
    const others = await BaseSequencer.prototype.sort.call(this, files);
    return others.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

/** What the slow lanes allow: a busy machine makes them wait, not fail. Where a lane is not isolated, a file reads what another has read already; each has houses, folders and ports of its own. What a killed process wrote is still there in memory as on a disk. */
const slow = {
  testTimeout: 240_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  env: childEnv,
};

// "fast" is the developer's loop: no browser, no kills, no servers of others; "full" and "paired" hold the rest.
export default defineConfig({
  test: {
    fsModuleCache: true,
    sequence: { sequencer: DearFirst },
    projects: [
      {
        test: {
          name: 'fast',
          // A busy machine makes them wait, not fail.
          testTimeout: 20_000,
          // Pure functions and files of their own: one process each core reads the modules once.
          isolate: false,
          maxWorkers: availableParallelism(),
          env: { TMPDIR: fastFolder() },
          include: ['src/**/*.test.ts', 'test/*.test.ts', 'test/conversations/*.test.ts', 'test/contracts/*.test.ts', 'test/heard/*.test.ts', 'test/records/*.test.ts', 'test/matching/*.test.ts', 'test/robots/*.test.ts'],
        },
      },
      {
        // What storage promises, on PostgreSQL too.
        test: {
          ...slow,
          name: 'postgres',
          isolate: false,
          include: ['src/storage/**/*.test.ts', 'test/postgres/*.test.ts'],
          exclude: [...exceptedFiles],
          globalSetup: ['test/postgres/shared.ts'],
          setupFiles: ['test/postgres/setup.ts'],
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...slow,
          name: 'paired',
          isolate: false,
          include: paired,
          // The dearest are kills, which mostly wait: a third works meanwhile.
          maxWorkers: Math.min(2, availableParallelism()) + 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...slow,
          name: 'full',
          include: ['test/full/**/*.test.ts', 'test/replicas/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/telegram/**/*.test.ts', 'test/official-account/**/*.test.ts', 'test/wecom/**/*.test.ts', 'test/feishu/*.test.ts', 'test/kf/*.test.ts', 'test/staff-group/*.test.ts'],
          exclude: paired,
          fileParallelism: false,
        },
      },
    ],
  },
});
