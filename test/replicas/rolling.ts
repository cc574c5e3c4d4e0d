import { setTimeout as wait } from 'node:timers/promises';
import { dice } from '../chaos/harness.ts';
import type { KillReport } from './audit.ts';
import { audit } from './audit.ts';
import { startFleet } from './fleet.ts';
import { webWorker } from './worker.ts';

/** What a rolling restart came to; `longestWait`: how long anybody waited at most until a process had taken what he said, ms. */
export type RollingRun = KillReport & { readonly longestWait: number; readonly count: number };

/** Workers talk while each of so many processes is told to stop and started anew, one after the other, as at an upgrade; the proxy before them sends people only to those that are ready. */
export async function rollingRestart(options: {
  readonly members: number;
  readonly people: number;
  readonly seed: number;
}): Promise<RollingRun> {
  const fleet = await startFleet(options.members);
  const over = new AbortController();
  try {
    const roll = dice(options.seed);
    const up = new Set(fleet.members);
    const workers = Array.from({ length: options.people }, () => webWorker(() => [...up], roll));
    const waits: number[] = [];
    const talks = workers.map(async (worker) => {
      // The first thing anybody says wakes what is only loaded when it is used.
      await worker.say('你好');
      while (!over.signal.aborted) {
        waits.push(await worker.say(`第${worker.said.length + 1}句，我的工资还没有发`));
        await wait(100);
      }
    });
    await wait(2_000);
    for (const member of fleet.members) {
      up.delete(member);
      await member.end('SIGTERM');
      await member.start();
      up.add(member);
      await wait(1_000);
    }
    over.abort();
    await Promise.all(talks);
    const said = new Map(workers.map((one) => [one.conversation, one.said]));
    const report = await audit(fleet, said);
    const count = workers.reduce((sum, one) => sum + one.said.length, 0);
    return { ...report, longestWait: Math.max(0, ...waits), count };
  } finally {
    over.abort();
    await fleet.close();
  }
}
