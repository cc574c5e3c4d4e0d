import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../src/channels/channel.ts';
import { closeHouse, type House, type HouseOptions, openHouse } from '../../src/commands/house.ts';
import { expect as expectationOf } from '../../src/dialogue/expect.ts';
import type { Expectation } from '../../src/dialogue/expectation.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';

/** The real turns and storage behind one channel, in a folder that goes with them. */
export type RealHouse = {
  readonly house: () => House;
  /** What is open in a chat, as the dialogue sees it. */
  readonly open: (chat: string) => Expectation;
  /** What a willing worker who came for this service does next. */
  readonly next: (chat: string, service: string) => IncomingBody;
  /** Number of the chat's newest case. */
  readonly newest: (chat: string) => string | null;
  /** Stops everything and starts it again on the same data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Made = (parts: Parameters<HouseOptions['channels']>[0]) => Channel | readonly Channel[];

const quiet = {
  error: (about: object, message: string) =>
    void process.stderr.write(`${message} ${JSON.stringify(about)}\n`),
  warn: () => undefined,
};

/** Opens a house with the channels made; the name is that of the workers' addresses. Where there is a staff group, it hears the notices. With a clock of its own it is moved by that hand alone. */
export async function openRealHouse(
  name: string,
  channel: Made,
  clock?: () => number,
): Promise<RealHouse> {
  const folder = mkdtempSync(join(tmpdir(), `bangfu-${name}-`));
  const begin = () =>
    openHouse({
      config: {
        data: join(folder, 'data'),
        keyFile: join(folder, 'key'),
        CENTRE_FILE: 'centre.example.json',
      },
      now: clock ?? Date.now,
      manual: clock !== undefined,
      log: quiet,
      robots: true,
      channels: (parts) => [channel(parts)].flat(),
      // Nothing is sent before the house stands.
      staffAddresses: (notice, to) =>
        to === 'duty'
          ? []
          : house.channels
              .filter((one) => one.name.endsWith('-staff'))
              .map((one) => ({ channel: one.name, chat: notice.case })),
    });
  let house: House;
  house = await begin();
  const open = (chat: string): Expectation => openIn(house, name, chat, clock);
  return {
    house: () => house,
    open,
    next: (chat, service) => nextOf(open(chat), service),
    newest: (chat) => house.store.casesOf(`${name}:${chat}`).at(-1)?.number ?? null,
    restart: async () => {
      await closeHouse(house);
      house = await begin();
    },
    close: async () => {
      await closeHouse(house);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is open in a chat of a house, as the dialogue sees it. */
export function openIn(
  { centre, calendar, store }: Pick<House, 'centre' | 'calendar' | 'store'>,
  channel: string,
  chat: string,
  now: () => number = Date.now,
): Expectation {
  const ground = { centre, calendar, now: now(), channel, seed: 'look' };
  const conversation = `${channel}:${chat}`;
  const cases = store.casesOf(conversation);
  return expectationOf(store.loadSession(conversation).session, worldOf(ground, cases));
}
