import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { dice, steps } from '../chaos/harness.ts';
import { type Emulator, startWecomEmulator } from './emulator/emulator.ts';

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

/** What was lost, handled twice, in another order, or went wrong besides; empty where all is well. */
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

const people = ['ZhaoYi', 'QianEr', 'SunSan'];

type Run = {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly roll: (sides: number) => number;
  readonly said: Map<string, string[]>;
  readonly troubles: string[];
  died: number;
};

/** Workers write while the house is killed again and again; what it did not answer is brought to its next line, in the order in which it was written. */
export async function killWecom(options: {
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const limits = { minute: 100_000, hour: 100_000 };
  const emulator = await startWecomEmulator({ againMs: 3_600_000, limits });
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-wecom-kill-'));
  const said = new Map(people.map((one) => [one, [] as string[]]));
  const run: Run = { emulator, folder, roll: dice(options.seed), said, troubles: [], died: 0 };
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

type Life = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly over: Promise<void>;
  readonly lines: AsyncIterator<string>;
};

function begin({ emulator, folder, troubles }: Run, step: string, nth: number): Life {
  const { botId, secret } = emulator.world;
  const data = join(folder, 'data');
  const words = [data, `${data}.key`, emulator.url, botId, secret, step, String(nth)];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), ...words]);
  child.stderr.on('data', (said: Buffer) => void troubles.push(said.toString().slice(0, 300)));
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return { child, over, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

/** Somebody writes a line and waits a little for its answer, as people do; one that has none stays with 企业微信. */
async function speak({ emulator, said }: Run, userid: string): Promise<void> {
  const lines = said.get(userid) ?? [];
  const text = `第${lines.length + 1}句，我的工资还没有发`;
  lines.push(text);
  const { event, arrive } = emulator.player(userid).say(text);
  arrive();
  for (let tries = 0; tries < 60 && !event.answered; tries += 1) await wait(5);
}

/** One life of the house: it dies at its step, or by a hand from outside. */
async function oneLife(run: Run): Promise<void> {
  const step = steps[run.roll(steps.length)] ?? '';
  const { child, over, lines } = begin(run, step, 1 + run.roll(8));
  const early = run.roll(4) === 0;
  const hand = setTimeout(() => child.kill('SIGKILL'), early ? run.roll(2500) : 20_000);
  const dead = over.then(() => 'dead' as const);
  await Promise.race([lines.next(), dead]);
  const words = async (userid: string): Promise<void> => {
    for (let nth = 0; nth < 3; nth += 1) await speak(run, userid);
  };
  await Promise.race([Promise.all(people.map(words)), wait(8000)]);
  child.kill('SIGKILL');
  await over;
  clearTimeout(hand);
  run.died += 1;
}

async function lastLife(run: Run): Promise<{ readonly [person: string]: Person }> {
  const { child, over, lines } = begin(run, '', 0);
  for (let line = ''; !line.includes('ready'); ) line = String((await lines.next()).value);
  for (const one of people) await speak(run, one);
  await run.emulator.heard();
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
