import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { dice, steps } from '../chaos/harness.ts';
import { type Emulator, startOfficialEmulator } from './emulator/emulator.ts';
import { callbackPath } from './official-on.ts';

type Person = { readonly said: readonly string[]; readonly turns: number; readonly waits: number };

/** What a run of kills came to. */
export type KillReport = {
  readonly troubles: readonly string[];
  readonly died: number;
  readonly people: readonly {
    readonly said: readonly string[];
    readonly stored: Person;
    readonly heard: number;
  }[];
};

/** What was lost, handled twice, or went wrong besides; empty where all is well. */
export const lostIn = ({ troubles, people }: KillReport): readonly string[] => [
  ...troubles,
  ...people.flatMap(({ said, stored, heard }, nth) => [
    ...(said.join('|') === stored.said.join('|')
      ? []
      : [`person ${nth}: said ${said.length}, stored ${stored.said.length} or in another order`]),
    ...(stored.turns === said.length ? [] : [`person ${nth}: ${stored.turns} turns`]),
    ...(heard > 0 && stored.waits === 0 ? [] : [`person ${nth}: ${stored.waits} unanswered`]),
  ]),
];

const people = ['oA', 'oB', 'oC'];

type Run = {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly port: number;
  readonly roll: (sides: number) => number;
  readonly said: Map<string, string[]>;
  readonly troubles: string[];
  died: number;
};

/** Workers write while the house is killed again and again; WeChat brings each event until it is acknowledged, as long as the worker writes it anew where WeChat gave up. */
export async function killOfficial(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const emulator = await startOfficialEmulator({ patience: 2000 });
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-official-kill-'));
  const roll = dice(options.seed);
  const port = await freePort();
  emulator.world.callback = `http://127.0.0.1:${port}${callbackPath}`;
  const said = new Map(people.map((one) => [one, [] as string[]]));
  const run: Run = { emulator, folder, port, roll, said, troubles: [], died: 0 };
  try {
    for (let kills = 0; kills < options.kills; kills += 1) await oneLife(run);
    const stored = await lastLife(run);
    return {
      troubles: run.troubles,
      died: run.died,
      people: people.map((one) => ({
        said: said.get(one) ?? [],
        stored: stored[one] ?? { said: [], turns: 0, waits: 0 },
        heard: emulator.player(one).heard.length,
      })),
    };
  } finally {
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A port below those that the system hands out to callers in between two lives. */
async function freePort(): Promise<number> {
  for (let port = 21_000 + (process.pid % 8000); ; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => void probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

type Life = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly over: Promise<void>;
  readonly lines: AsyncIterator<string>;
};

function begin({ emulator, folder, port, troubles }: Run, step: string, nth: number): Life {
  const { appId, secret, token, aesKey } = emulator.world;
  const data = join(folder, 'data');
  const account = [emulator.api, appId, secret, token, aesKey ?? ''];
  const words = [data, `${data}.key`, ...account, String(port), step, String(nth)];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), ...words]);
  child.stderr.on('data', (said: Buffer) => void troubles.push(said.toString().slice(0, 300)));
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return { child, over, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

/** Everybody writes a line and WeChat brings it, until it is acknowledged or the house is gone; what was not is brought again in the next life. */
const open = new Map<string, () => Promise<boolean>>();

async function speak({ emulator, said }: Run, openid: string): Promise<boolean> {
  const waiting = open.get(openid);
  if (waiting !== undefined && !(await waiting())) return false;
  open.delete(openid);
  const lines = said.get(openid) ?? [];
  const text = `第${lines.length + 1}句，我的工资还没有发`;
  lines.push(text);
  const done = emulator.player(openid).say(text);
  const arrive = async (): Promise<boolean> => (await done.arrive()).answer !== null;
  if (await arrive()) return true;
  open.set(openid, arrive);
  return false;
}

/** One life of the house: it dies at its step, or by a hand from outside. */
async function oneLife(run: Run): Promise<void> {
  const step = steps[run.roll(steps.length)] ?? '';
  const { child, over, lines } = begin(run, step, 1 + run.roll(8));
  const early = run.roll(4) === 0;
  const hand = setTimeout(() => child.kill('SIGKILL'), early ? run.roll(2500) : 20_000);
  const dead = over.then(() => 'dead' as const);
  await Promise.race([lines.next(), dead]);
  const words = async (openid: string): Promise<void> => {
    for (let nth = 0; nth < 3; nth += 1) if (!(await speak(run, openid))) return;
  };
  await Promise.race([Promise.all(people.map(words)), wait(8000)]);
  child.kill('SIGKILL');
  await over;
  clearTimeout(hand);
  run.died += 1;
  // What is under way to a dead house ends by itself.
  await wait(20);
}

async function lastLife(run: Run): Promise<{ readonly [person: string]: Person }> {
  const { child, over, lines } = begin(run, '', 0);
  for (let line = ''; !line.includes('ready'); ) line = String((await lines.next()).value);
  for (const one of people) {
    let tries = 1;
    while (!(await speak(run, one)) && tries < 5) tries += 1;
    if (tries === 5) run.troubles.push('not acknowledged');
  }
  await wait(500);
  child.stdin.write(`${JSON.stringify(people)}\n`);
  for (;;) {
    const line = await lines.next();
    const told = JSON.parse(String(line.value)) as { readonly stored?: { [one: string]: Person } };
    if (told.stored === undefined) continue;
    child.kill('SIGKILL');
    await over;
    return told.stored;
  }
}
