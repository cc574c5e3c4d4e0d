import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, ChannelPort } from '../../src/channels/channel.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import { expect as expectation } from '../../src/dialogue/expect.ts';
import { createLog } from '../../src/log.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import type { SuiteName } from '../../src/storage/crypto-suite.ts';
import { worldOf } from '../../src/turns/world.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { employ } from '../employ.ts';
import { nextOf } from '../walk.ts';
import { marks } from './canary-words.ts';

/** A whole house whose log is listened to, with hands to play worker and staff. */
export type CanaryHouse = {
  house: House;
  readonly folder: string;
  readonly data: string;
  readonly keyFile: string;
  readonly log: string[];
  /** Words that came to a worker. */
  readonly said: (chat: string) => string;
  readonly say: (chat: string, body: IncomingBody | string) => Promise<void>;
  readonly photo: (chat: string) => Promise<string>;
  readonly staff: (number: string, deed: CaseDeed) => Promise<void>;
  readonly open: (chat: string) => string;
  /** Answers as a willing worker until the test holds; `own` words go before a good sample. */
  readonly walk: (chat: string, own: Own, until: (chat: string) => boolean) => Promise<void>;
  readonly again: () => Promise<void>;
  readonly gone: () => Promise<void>;
};

/** A worker's own words by question. */
export type Own = { readonly [question: string]: string };

const now = Date.parse('2026-11-23T09:00:00+08:00');
const by = { role: 'staff', id: 's1', name: '李梅' } as const;

/** Opens a house in a folder of its own, sealed by a suite. */
export async function canaryHouse(suite: SuiteName): Promise<CanaryHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-canary-'));
  const data = join(folder, 'data');
  const keyFile = join(folder, 'key');
  const log: string[] = [];
  const said = new Map<string, string>();
  let port: ChannelPort | null = null;
  const channel: Channel = {
    name: 'canary',
    start: async (given) => {
      port = given;
    },
    send: async ({ to, text }) => {
      said.set(to.chat, `${said.get(to.chat) ?? ''}\n${text}`);
      return { kind: 'sent' };
    },
    stop: async () => undefined,
  };
  const start = (): Promise<House> =>
    openHouse({
      config: { data, keyFile, CENTRE_FILE: 'centre.example.json', CRYPTO_SUITE: suite },
      now: () => now,
      manual: true,
      log: createLog('trace', { write: (line) => void log.push(line) }),
      channels: () => [channel],
      analyse: (text, context) => {
        if (text === marks.failed) JSON.parse(text);
        return analyze(text, context);
      },
    });
  let count = 0;
  const hands: CanaryHouse = {
    house: await start(),
    folder,
    data,
    keyFile,
    log,
    said: (chat) => said.get(chat) ?? '',
    say: async (chat, body) => {
      count += 1;
      await port?.receive({
        id: `event-${count}`,
        from: { channel: 'canary', chat },
        at: now,
        body: typeof body === 'string' ? { kind: 'text', text: body } : body,
      });
      await hands.house.turns.settle();
    },
    photo: async (chat) => {
      const paper = await hands.house.turns.keepPaper(
        { channel: 'canary', chat },
        { bytes: markedPng(), name: marks.file },
      );
      if ('problem' in paper) throw new Error(`The photo was not kept: ${paper.problem}`);
      await hands.say(chat, { kind: 'paper', paper });
      return paper.id;
    },
    staff: async (number, deed) => {
      await employ(hands.house.store, by);
      count += 1;
      const outcome = await hands.house.turns.act(number, `act-${count}`, by, deed);
      if (!outcome.ok) throw new Error(`Staff could not ${deed.kind}: ${outcome.why.key}`);
      await hands.house.turns.settle();
    },
    open: (chat) => look(hands.house, chat).question?.id ?? look(hands.house, chat).kind,
    walk: async (chat, own, until) => {
      for (let n = 0; n < 60 && !until(chat); n += 1) {
        const stands = look(hands.house, chat);
        const words = own[stands.question?.id ?? ''];
        await hands.say(chat, words ?? nextOf(stands, 'job_referral'));
      }
      if (!until(chat)) throw new Error(`${chat} did not come there: ${hands.open(chat)}`);
    },
    again: async () => {
      await closeHouse(hands.house);
      hands.house = await start();
    },
    gone: async () => {
      await closeHouse(hands.house);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return hands;
}

function look(house: House, chat: string) {
  const id = `canary:${chat}`;
  const { store, centre, calendar } = house;
  const ground = { centre, calendar, now, channel: 'canary', seed: 'look' };
  return expectation(store.loadSession(id).session, worldOf(ground, store.casesOf(id)));
}

/** A picture by its first bytes, that holds marked words as plain text. */
function markedPng(): Uint8Array {
  const head = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return Buffer.concat([head, Buffer.from(marks.photo.repeat(20), 'utf8')]);
}

/** Every file below a folder, by its path, as it lies there now. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    all
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path, readFileSync(path)]),
  );
}
