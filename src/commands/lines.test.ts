import { expect, onTestFinished, test, vi } from 'vitest';
import type { Channel } from '../channels/channel.ts';
import { allDuties } from '../storage/duties.ts';
import { startChannels } from './lines.ts';

test('a line that cannot be opened is tried again after a second, then ever more seldom, at most ten seconds apart', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const tries: number[] = [];
  const channel: Channel = {
    name: 'line',
    alone: { what: 'line', duty: 'line' },
    start: async () => {
      tries.push(Math.round(performance.now()));
      if (tries.length < 7) throw new Error('it is away');
    },
    stop: async () => undefined,
    send: async () => ({ kind: 'sent' }),
  };
  const from = Math.round(performance.now());
  const lines = await startChannels([channel], {
    duties: { ...allDuties, shared: true },
    portOf: () => ({}) as never,
    log: { error: () => undefined },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries.map((at) => (at - from) / 1_000)).toEqual([0, 1, 3, 7, 15, 25, 35]);
  await lines.stop();
});
