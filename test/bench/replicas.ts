import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startServer } from '../postgres/server.ts';
import { inFolder } from './lanes.ts';

type Told = { readonly turns: number; readonly seconds: number; readonly trips: readonly number[] };

/** Turns a second of one process and of two on the same database beside them, each the best of several rounds that take turns; one conversation at a time tells the round trips of a turn. */
export async function replicaRates(
  rounds: number,
  ms: number,
): Promise<{ readonly one: number; readonly two: number; readonly trips: number }> {
  const database = await startServer({ fsync: true });
  try {
    return await inFolder(async (folder) => {
      const open = (name: string, lanes: number) =>
        memberOf([folder, database.url, name, String(lanes)]);
      const members = [await open('a', 32), await open('b', 32)];
      const alone = await open('c', 1);
      let [one, two] = [0, 0];
      for (let n = 0; n < rounds; n += 1) {
        one = Math.max(one, rateOf([await (members[n % 2] as Member).run(ms)]));
        two = Math.max(two, rateOf(await Promise.all(members.map(({ run }) => run(ms)))));
      }
      const single = await alone.run(ms);
      await Promise.all([...members, alone].map((member) => member.end()));
      return { one, two, trips: Math.max(...single.trips) };
    });
  } finally {
    await database.stop();
  }
}

const rateOf = (told: readonly Told[]): number =>
  told.reduce((sum, { turns, seconds }) => sum + turns / seconds, 0);

type Member = { readonly run: (ms: number) => Promise<Told>; readonly end: () => Promise<unknown> };

async function memberOf(words: readonly string[]): Promise<Member> {
  const script = join(import.meta.dirname, 'replicas-child.ts');
  const child = spawn(process.execPath, ['--max-semi-space-size=8', script, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const heard = async () => JSON.parse(String((await lines.next()).value)) as Told;
  await heard();
  return {
    run: (ms) => {
      child.stdin.write(`${ms}\n`);
      return heard();
    },
    end: () => {
      child.stdin.write('end\n');
      return once(child, 'exit');
    },
  };
}
