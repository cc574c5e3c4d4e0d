import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startServer } from '../postgres/server.ts';
import { inFolder } from './lanes.ts';
import { serverCpu } from './server-cpu.ts';

type Told = {
  readonly turns: number;
  readonly seconds: number;
  readonly micros: number;
  readonly trips: readonly number[];
};

/** `one`, `two`: turns a second; `cpu`: µs of a turn in its process and in the database, of one process and of two (`null`: the system does not say); `trips`: round trips of a turn. */
export type ReplicaRates = {
  readonly one: number;
  readonly two: number;
  readonly cpu: { readonly [of in 'one' | 'two']: Cpu | null };
  readonly trips: number;
};
type Cpu = { readonly process: number; readonly database: number };

/** Turns of one process and of two on the same database beside them, each the best of several rounds that take turns; one conversation at a time tells the round trips of a turn. */
export async function replicaRates(rounds: number, ms: number): Promise<ReplicaRates> {
  const database = await startServer({ fsync: true });
  try {
    return await inFolder(async (folder) => {
      const open = (name: string, lanes: number) =>
        memberOf([folder, database.url, name, String(lanes)]);
      const members = [await open('a', 32), await open('b', 32)];
      const alone = await open('c', 1);
      let [one, two] = [nothing, nothing];
      const run = (all: readonly Member[]) => measured(database.url, all, ms);
      for (let n = 0; n < rounds; n += 1) {
        one = better(one, await run([members[n % 2] as Member]));
        two = better(two, await run(members));
      }
      const single = await alone.run(ms);
      await Promise.all([...members, alone].map((member) => member.end()));
      return {
        one: one.rate,
        two: two.rate,
        cpu: { one: one.cpu, two: two.cpu },
        trips: Math.max(...single.trips),
      };
    });
  } finally {
    await database.stop();
  }
}

type Round = { readonly rate: number; readonly cpu: Cpu | null };
const nothing: Round = { rate: 0, cpu: null };
const better = (one: Round, other: Round): Round => (other.rate > one.rate ? other : one);

async function measured(url: string, all: readonly Member[], ms: number): Promise<Round> {
  const before = serverCpu(url);
  const told = await Promise.all(all.map(({ run }) => run(ms)));
  const after = serverCpu(url);
  const turns = told.reduce((sum, one) => sum + one.turns, 0);
  const micros = told.reduce((sum, one) => sum + one.micros, 0);
  const database = before === null || after === null ? null : (after - before) / turns;
  return {
    rate: rateOf(told),
    cpu: database === null ? null : { process: micros / turns, database },
  };
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
