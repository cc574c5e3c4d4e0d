import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { dice, steps } from '../chaos/harness.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';

/** What a run of kills came to, by chat: what was said in the app, and what the house has of it. */
export type KillReport = {
  readonly troubles: readonly string[];
  readonly chats: readonly {
    readonly said: readonly string[];
    readonly stored: readonly string[];
    readonly turns: number;
  }[];
};

/** What was lost, handled twice, or went wrong besides; empty where all is well. */
export const lostIn = ({ troubles, chats }: KillReport): readonly string[] => [
  ...troubles,
  ...(chats.length === 0 ? ['nobody said anything'] : []),
  ...chats.flatMap(({ said, stored, turns }, chat) => [
    ...(said.join('|') === stored.join('|')
      ? []
      : [`chat ${chat}: ${said.length} said, ${stored.length} stored, or in another order`]),
    ...(turns === said.length ? [] : [`chat ${chat}: ${said.length} said, ${turns} turns`]),
  ]),
];

type Stored = {
  readonly [chat: string]: { readonly said: readonly string[]; readonly turns: number };
};
type Run = {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly hook: string;
  readonly said: Map<number, string[]>;
  readonly roll: (sides: number) => number;
  /** What went wrong besides the kills. */
  readonly troubles: string[];
  readonly children: Set<ChildProcessWithoutNullStreams>;
};

const people = 4;

/** Workers write while the house is killed again and again, at named steps and in between; then it runs until everything lies still. */
export async function killTelegram(options: {
  readonly kills: number;
  readonly seed: number;
  readonly webhook: boolean;
  /** Ends it before its time, leaving no process behind. */
  readonly signal?: AbortSignal;
}): Promise<KillReport> {
  const emulator = await startEmulator({ webhookRetryMs: 20 });
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-telegram-kill-'));
  const roll = dice(options.seed);
  const hook = options.webhook ? `http://127.0.0.1:${await freePort(roll)}/telegram` : '-';
  const run: Run = {
    emulator,
    folder,
    hook,
    said: new Map(),
    roll,
    troubles: [],
    children: new Set(),
  };
  options.signal?.addEventListener('abort', () => {
    for (const child of run.children) child.kill('SIGKILL');
  });
  try {
    for (let kills = 0; kills < options.kills; kills += 1) await oneKill(run);
    const stored = await rest(run);
    const chats = [...run.said].map(([chat, said]) => {
      const found = stored[String(chat)] ?? { said: [], turns: 0 };
      return { said, stored: found.said, turns: found.turns };
    });
    return { troubles: run.troubles, chats };
  } finally {
    for (const child of run.children) child.kill('SIGKILL');
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A port that is free, and below those that the system hands out to callers in between two lives. */
async function freePort(roll: (sides: number) => number): Promise<number> {
  for (;;) {
    const port = 20_000 + roll(10_000);
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => void probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

function start(run: Run, step: string, nth: number): ChildProcessWithoutNullStreams {
  const { folder, hook, children } = run;
  const { apiRoot, token } = run.emulator;
  const data = join(folder, 'data');
  const words = [data, `${data}.key`, apiRoot, token, step, String(nth), hook];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), ...words]);
  child.stderr.on(
    'data',
    (words: Buffer) => void run.troubles.push(words.toString().slice(0, 500)),
  );
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

const death = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });

/** Everybody says the next thing. */
function speak({ emulator, said }: Run): void {
  for (let chat = 1; chat <= people; chat += 1) {
    const lines = said.get(chat) ?? [];
    said.set(chat, lines);
    const text = `第${lines.length + 1}句，我的工资还没有发`;
    lines.push(text);
    emulator.user(chat).say(text);
  }
}

/** One life of the house: it dies at its step, or by a hand from outside where it does not come there; now and then while it starts. */
async function oneKill(run: Run): Promise<void> {
  const step = steps[run.roll(steps.length)] ?? '';
  const child = start(run, step, 1 + run.roll(6));
  const strike = () => child.kill('SIGKILL');
  const hand = { patience: setTimeout(strike, run.roll(4) === 0 ? run.roll(2500) : 60_000) };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { ready, error } = JSON.parse(line) as { ready?: boolean; error?: string };
    if (error !== undefined) run.troubles.push(line);
    if (!ready) return;
    speak(run);
    speak(run);
    clearTimeout(hand.patience);
    hand.patience = setTimeout(strike, 300 + run.roll(900));
  });
  const how = await death(child);
  clearTimeout(hand.patience);
  if (how !== 'SIGKILL') run.troubles.push(`ended by itself: ${how}`);
}

/** A house that is not killed, asked until it has as much as was said. */
async function rest(run: Run): Promise<Stored> {
  const child = start(run, 'never', 0);
  const lines = createInterface({ input: child.stdout });
  const chats = JSON.stringify([...run.said.keys()].map(String));
  const all = [...run.said.values()].flat().length;
  for await (const line of lines) {
    const { stored, error } = JSON.parse(line) as { stored?: Stored; error?: string };
    if (error !== undefined) throw new Error(`The house is not well: ${line}`);
    const count = Object.values(stored ?? {}).reduce((sum, { turns }) => sum + turns, 0);
    if (stored && count >= all && run.emulator.world.queue.pending().length === 0) {
      const dead = death(child);
      child.kill('SIGKILL');
      await dead;
      return stored;
    }
    await wait(stored ? 100 : 0);
    child.stdin.write(`${chats}\n`);
  }
  throw new Error(`The house stopped by itself: ${run.troubles.join(' ')}`);
}
