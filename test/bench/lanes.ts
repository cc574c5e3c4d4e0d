import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../src/channels/channel.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { Incoming, IncomingBody } from '../../src/messages/incoming.ts';
import type { SuiteName } from '../../src/storage/crypto-suite.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';

/** A folder of its own that is removed at the end. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A channel to nowhere; `answered` resolves with the next message to a chat. */
export function nullChannel(): Channel & { readonly answered: (chat: string) => Promise<void> } {
  const waiting = new Map<string, () => void>();
  return {
    name: 'bench',
    start: async () => undefined,
    send: async ({ to }) => {
      waiting.get(to.chat)?.();
      waiting.delete(to.chat);
      return { kind: 'sent' };
    },
    stop: async () => undefined,
    answered: (chat) => new Promise((resolve) => waiting.set(chat, resolve)),
  };
}

type NullChannel = ReturnType<typeof nullChannel>;

/** A house as it runs, in a folder, over the null channel. */
export async function openBench(
  folder: string,
  channel: NullChannel,
  { suite, databaseUrl }: { readonly suite?: SuiteName; readonly databaseUrl?: string } = {},
): Promise<{ readonly house: House; readonly close: () => Promise<void> }> {
  const house = await openHouse({
    config: {
      data: join(folder, 'data'),
      keyFile: join(folder, 'key'),
      CENTRE_FILE: 'centre.example.json',
      databaseUrl,
      ...(suite === undefined ? {} : { CRYPTO_SUITE: suite }),
    },
    now: Date.now,
    log: {
      error: (about, text) => process.stderr.write(`${text} ${JSON.stringify(about)}\n`),
      warn: () => undefined,
    },
    channels: () => [channel],
  });
  return { house, close: () => closeHouse(house) };
}

/** The same in a folder of its own that is removed at the end. */
export async function withBench<T>(
  run: (house: House, channel: NullChannel, folder: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const channel = nullChannel();
    const { house, close } = await openBench(folder, channel);
    try {
      return await run(house, channel, folder);
    } finally {
      await close();
    }
  });
}

/** What the conversation waits for. */
export function standing(house: House, chat: string) {
  const id = `bench:${chat}`;
  const { store, centre, calendar } = house;
  const ground = { centre, calendar, now: Date.now(), channel: 'bench', seed: 'look' };
  return expect(store.loadSession(id).session, worldOf(ground, store.casesOf(id)));
}

/** A worker's event, the n-th of its chat. */
export const eventOf = (chat: string, n: number, body: IncomingBody): Incoming => ({
  id: `${chat}-${n}`,
  from: { channel: 'bench', chat },
  at: Date.now(),
  body,
});

/** All that a willing worker says in one application, from the first press to the receipt. */
export async function script(
  house: House,
  channel: ReturnType<typeof nullChannel>,
  chat = 'script',
): Promise<readonly IncomingBody[]> {
  const bodies: IncomingBody[] = [];
  while (house.store.casesOf(`bench:${chat}`).length === 0 && bodies.length < 60) {
    const body = nextOf(standing(house, chat), 'job_referral');
    bodies.push(body);
    const answered = channel.answered(chat);
    await house.turns.receive(eventOf(chat, bodies.length, body));
    await answered;
  }
  return bodies;
}

/** Turns done and how long each took, by conversations side by side that apply one after the other. */
export async function applyFor(
  { house, channel }: { readonly house: House; readonly channel: ReturnType<typeof nullChannel> },
  {
    bodies,
    lanes,
    ms,
    round,
  }: {
    readonly bodies: readonly IncomingBody[];
    readonly lanes: number;
    readonly ms: number;
    readonly round: string;
  },
): Promise<{ readonly turns: number; readonly seconds: number; readonly each: readonly number[] }> {
  const each: number[] = [];
  const began = performance.now();
  const lane = async (n: number): Promise<void> => {
    for (let person = 0; performance.now() - began < ms; person += 1) {
      const chat = `${round}-${n}-${person}`;
      for (const [index, body] of bodies.entries()) {
        const from = performance.now();
        const answered = channel.answered(chat);
        await house.turns.receive(eventOf(chat, index, body));
        await answered;
        each.push(performance.now() - from);
        if (performance.now() - began > ms) return;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)));
  return { turns: each.length, seconds: (performance.now() - began) / 1000, each };
}

/** CPU time of this process in µs while something runs, the kernel's share for it included. */
export async function cpuOf<T>(
  run: () => Promise<T>,
): Promise<{ readonly micros: number; readonly value: T }> {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { micros: user + system, value };
}

/** The value below which a share of these lies. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
