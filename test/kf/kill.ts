import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { dice, steps } from '../chaos/harness.ts';
import { type KillReport, lostIn } from '../wecom/kill.ts';
import { type Emulator, startKfEmulator } from './emulator/emulator.ts';
import { kfPath } from './kf-on.ts';

export { lostIn };

type Stored = KillReport['people'][number]['stored'];

const people = ['wmA', 'wmB', 'wmC'];

type Run = {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly port: number;
  readonly roll: (sides: number) => number;
  readonly said: Map<string, string[]>;
  readonly troubles: string[];
  died: number;
};

/** Workers write while the house is killed again and again; nobody rings a second time for what a house had heard of, so that each life has to fetch what the one before left. */
export async function killKf(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const emulator = await startKfEmulator({ patience: 2000 });
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-kf-kill-'));
  const port = await freePort();
  emulator.world.callback = `http://127.0.0.1:${port}${kfPath}`;
  // Several pages each time.
  emulator.world.page = 2;
  const said = new Map(people.map((one) => [one, [] as string[]]));
  const roll = dice(options.seed);
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
  for (let port = 13_000 + (process.pid % 8000); ; port += 1) {
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
  const { corpId, secret, token, aesKey, account } = emulator.world;
  const data = join(folder, 'data');
  const words = [data, `${data}.key`, emulator.api, corpId, secret, token, aesKey, account];
  const how = [String(port), step, String(nth)];
  const script = join(import.meta.dirname, 'kill-child.ts');
  const child = spawn(process.execPath, [script, ...words, ...how]);
  child.stderr.on('data', (told: Buffer) => void troubles.push(told.toString().slice(0, 300)));
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return { child, over, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

function speak({ emulator, said }: Run, person: string): Promise<boolean> {
  const lines = said.get(person) ?? [];
  const text = `第${lines.length + 1}句，我的工资还没有发`;
  lines.push(text);
  return emulator.player(person).say(text).arrive();
}

/** One life of the house: it dies at its step, or by a hand from outside. */
async function oneLife(run: Run): Promise<void> {
  const step = steps[run.roll(steps.length)] ?? '';
  const { child, over, lines } = begin(run, step, 1 + run.roll(8));
  const early = run.roll(4) === 0;
  const hand = setTimeout(() => child.kill('SIGKILL'), early ? run.roll(2500) : 20_000);
  const dead = over.then(() => 'dead' as const);
  await Promise.race([lines.next(), dead]);
  const words = async (person: string): Promise<void> => {
    for (let nth = 0; nth < 3; nth += 1) if (!(await speak(run, person))) return;
  };
  await Promise.race([Promise.all(people.map(words)), wait(8000)]);
  child.kill('SIGKILL');
  await over;
  clearTimeout(hand);
  run.died += 1;
  // What is under way to a dead house ends by itself.
  await wait(20);
}

/** The last life lives on. What waits may be more than five messages hold: then it goes with the words after that. */
async function lastLife(run: Run): Promise<{ readonly [person: string]: Stored }> {
  const { child, over, lines } = begin(run, '', 0);
  for (let line = ''; !line.includes('ready'); ) line = String((await lines.next()).value);
  let stored: { readonly [person: string]: Stored } = {};
  for (let round = 0; round < 8; round += 1) {
    for (const one of people) if (!(await speak(run, one))) run.troubles.push('not answered');
    await wait(500);
    stored = await askFor(child, lines);
    if (Object.values(stored).every(({ waits }) => waits === 0)) break;
  }
  child.kill('SIGKILL');
  await over;
  return stored;
}

async function askFor(
  child: Life['child'],
  lines: Life['lines'],
): Promise<{ readonly [person: string]: Stored }> {
  child.stdin.write(`${JSON.stringify(people)}\n`);
  for (;;) {
    const line = await lines.next();
    const told = JSON.parse(String(line.value)) as { readonly stored?: { [one: string]: Stored } };
    if (told.stored !== undefined) return told.stored;
  }
}
