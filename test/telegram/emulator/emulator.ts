import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGroup, type Group, type GroupOptions } from './group.ts';
import { createPlayer, type Player } from './player.ts';
import { endPoll } from './polls.ts';
import { createApiServer } from './server.ts';
import { startWebhook } from './webhook.ts';
import {
  type Call,
  createWorld,
  type Json,
  type Person,
  type StoredMessage,
  type World,
} from './world.ts';

/** A Bot API on this machine, and the people who write to it. */
export type Emulator = {
  /** What goes where `https://api.telegram.org` would. */
  readonly apiRoot: string;
  readonly token: string;
  readonly world: World;
  readonly faults: Faults;
  /** Every call of the bot but getUpdates, oldest first. */
  readonly calls: readonly Call[];
  readonly user: (id: number, person?: Partial<Person>) => Player;
  readonly group: (id: number, options?: GroupOptions) => Group;
  /** Puts anything at all among the updates. */
  readonly raw: (update: Json) => number;
  /** What the bot has written in a chat and not deleted, oldest first. */
  readonly heard: (chat: number) => readonly StoredMessage[];
  /** Resolves with the first truthy answer of `check`, asked again after every call; rejects after `ms`. */
  readonly until: <T>(check: () => T | undefined | false | null, ms?: number) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** How an emulator starts. */
export type EmulatorOptions = {
  readonly token?: string;
  readonly clock?: Clock;
  readonly port?: number;
  /** Pause before a webhook is tried again. */
  readonly webhookRetryMs?: number;
};

/** Starts the emulator on a free port of this machine alone. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = createWorld(
    options.token ?? '7000000001:EMULATED-token-canary',
    options.clock ?? systemClock,
  );
  const faults = createFaults();
  const watchers = new Set<() => void>();
  const webhook = startWebhook(world, options.webhookRetryMs);
  const server = createApiServer({
    world,
    faults,
    onCall: (call) => {
      if (call.method === 'setwebhook') webhook.pump();
      for (const watcher of watchers) watcher();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: world.token,
    world,
    faults,
    calls: world.calls,
    user: (id, person) =>
      createPlayer(world, { first_name: `工友${id}`, language_code: 'zh-hans', ...person, id }),
    group: (id, group) => createGroup(world, id, group),
    raw: (update) => world.queue.pushRaw(update),
    heard: (chat) =>
      (world.chats.get(chat)?.messages ?? []).filter(
        ({ from, deleted }) => from === 'bot' && !deleted,
      ),
    until: (check, ms) => until(watchers, check, ms),
    close: () => {
      webhook.stop();
      endPoll(world);
      return closed(server);
    },
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

function until<T>(
  watchers: Set<() => void>,
  check: () => T | undefined | false | null,
  ms = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(new Error('Waited in vain for the bot')), ms);
    const end = (outcome: T | Error) => {
      clearTimeout(late);
      watchers.delete(look);
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    const look = () => {
      const found = check();
      if (found) end(found);
    };
    watchers.add(look);
    look();
  });
}
