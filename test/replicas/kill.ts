import { setTimeout as wait } from 'node:timers/promises';
import { dice } from '../chaos/harness.ts';
import type { KillReport } from './audit.ts';
import { audit } from './audit.ts';
import { type Fleet, type Member, startFleet } from './fleet.ts';
import { type WebWorker, webWorker } from './worker.ts';

/** What is done to the processes. */
export type KillOptions = {
  readonly kills: number;
  readonly seed: number;
  /** How often the database is started anew. */
  readonly restarts: number;
  /** How often a process is cut off from it, and for how long, ms. */
  readonly cuts: number;
  readonly cutMs: number;
  readonly signal?: AbortSignal;
};

/** What a run came to; `takenOver`: how long a message in the app waited at most until a process fetched it, ms. */
export type KillRun = KillReport & {
  readonly takenOver: number;
  readonly longestWait: number;
  readonly count: number;
};

const members = 3;
const people = 4;

/** Workers on the page and in an app talk through three processes at random while these are killed, cut off, and their database is started anew; then it is looked at what is there. */
export async function killReplicas(options: KillOptions): Promise<KillRun> {
  const fleet = await startFleet(members);
  const roll = dice(options.seed);
  options.signal?.addEventListener('abort', () => void fleet.close());
  let over = false;
  const waits: number[] = [];
  try {
    const proxy = proxyBefore(fleet.members, () => over);
    const workers = Array.from({ length: people }, () => webWorker(proxy.ready, roll));
    const talks = [...workers.map((one) => talk(one, () => over, waits)), chat(fleet, () => over)];
    const takenOver = await strikes(fleet, options, roll);
    over = true;
    const app = (await Promise.all(talks)).find((one) => one instanceof Map);
    const said = new Map<string, readonly string[]>([
      ...workers.map((one): [string, readonly string[]] => [one.conversation, one.said]),
      ...(app ?? []),
    ]);
    const report = await audit(fleet, said);
    const count = [...said.values()].flat().length;
    return { ...report, takenOver, longestWait: Math.max(0, ...waits), count };
  } finally {
    over = true;
    await fleet.close();
  }
}

/** Knows which processes are ready, as a proxy that asks each of them every second. */
function proxyBefore(all: readonly Member[], over: () => boolean) {
  const ready = new Set(all);
  const watch = async (member: Member): Promise<void> => {
    while (!over()) {
      if (await member.ready()) ready.add(member);
      else ready.delete(member);
      await wait(1_000);
    }
  };
  for (const member of all) void watch(member);
  return { ready: () => [...ready] };
}

/** Somebody who says one thing after the other. */
async function talk(worker: WebWorker, over: () => boolean, waits: number[]): Promise<null> {
  while (!over()) {
    waits.push(await worker.say(`第${worker.said.length + 1}句，我的工资还没有发`));
    await wait(150);
  }
  return null;
}

/** People in the app, who write whether anybody listens or not. */
async function chat({ emulator }: Fleet, over: () => boolean): Promise<Map<string, string[]>> {
  const said = new Map<string, string[]>();
  while (!over()) {
    for (let person = 1; person <= people; person += 1) {
      const lines = said.get(`telegram:${person}`) ?? [];
      said.set(`telegram:${person}`, lines);
      const text = `第${lines.length + 1}句，我的工资还没有发`;
      lines.push(text);
      emulator.user(person).say(text);
    }
    await wait(1_500);
  }
  return said;
}

async function strikes(
  fleet: Fleet,
  { kills, restarts, cuts, cutMs }: KillOptions,
  roll: (sides: number) => number,
): Promise<number> {
  let longest = 0;
  const all = [
    ...Array.from({ length: kills }, () => 'kill' as const),
    ...Array.from({ length: restarts }, () => 'restart' as const),
    ...Array.from({ length: cuts }, () => 'cut' as const),
  ];
  while (all.length > 0) {
    const [strike] = all.splice(roll(all.length), 1);
    const member = fleet.members[roll(fleet.members.length)] as Member;
    if (strike === 'restart') {
      await fleet.database.restart();
      continue;
    }
    const from = performance.now();
    if (strike === 'cut') {
      member.proxy.cut();
      longest = Math.max(longest, await fetched(fleet, from));
      await wait(Math.max(0, cutMs - (performance.now() - from)));
      member.proxy.mend();
      continue;
    }
    await member.end('SIGKILL');
    const [taken] = await Promise.all([fetched(fleet, from), wait(roll(500)).then(member.start)]);
    longest = Math.max(longest, taken);
    await wait(roll(700));
  }
  return longest;
}

/** How long it takes until what people wrote in the app is fetched, ms. */
async function fetched({ emulator }: Fleet, from: number): Promise<number> {
  const { queue } = emulator.world;
  const newest = queue.pending().at(-1);
  const lies = (): boolean => newest !== undefined && queue.pending().includes(newest);
  while (lies()) await wait(20);
  return performance.now() - from;
}
