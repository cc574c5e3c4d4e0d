/** A house that is killed: it takes `{user}` lines, answers as a willing worker would, and says what it acknowledged. */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Channel, ChannelPort } from '../../src/channels/channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { Incoming } from '../../src/messages/incoming.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';

const [data = '', keyFile = '', step = '', nth = '0', mutant = '', way = '', clock = ''] =
  process.argv.slice(2);
// Written at once: what is said before a kill must be heard.
const say = (out: object): void => void writeSync(1, `${JSON.stringify(out)}\n`);
let left = Number(nth);
const at = (name: string): void => {
  if (name !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};

let port: ChannelPort | null = null;
const channel: Channel = {
  name: 'crash',
  start: async (given) => {
    port = given;
  },
  send: async (message) => {
    say({ sent: message.to.chat, receipt: message.receipt ?? null });
    return { kind: 'sent' };
  },
  stop: async () => undefined,
};

/** Every second worker applies for student aid and sends a photo on the way; the others look for work. */
const serviceOf = (user: string): string =>
  Number(user.slice(1)) % 2 === 1 ? 'student_aid' : 'job_referral';
const photoAt = 9;
const photo = readFileSync(join(import.meta.dirname, '..', 'conversations', 'paper.png'));

/** A clock that stands still, so that runs are alike, or that of the machine. */
const now = clock === 'real' ? Date.now() : Date.parse('2026-11-23T09:00:00+08:00');
const log = {
  error: (about: object, message: string) => say({ error: message, about }),
  warn: () => undefined,
};
const house = await openHouse({
  config: { data, keyFile, CENTRE_FILE: 'centre.example.json' },
  now: () => now,
  manual: true,
  storeFirst: way === 'store_first',
  log,
  at,
  channels: () => [channel],
});
await house.turns.settle();
say({ ready: true });

/** The next event of a user: what the open question wants, under an id that a second delivery has too. */
async function eventOf(user: string, n: number, again: Incoming['body'] | null): Promise<Incoming> {
  const { session } = house.store.loadSession(`crash:${user}`);
  const ground = {
    centre: house.centre,
    calendar: house.calendar,
    now,
    channel: 'crash',
    seed: 'look',
  };
  const expectation = expect(session, worldOf(ground, house.store.casesOf(`crash:${user}`)));
  const id = mutant === 'no_event_ids' ? `${user}-${n}-${process.pid}` : `${user}-${n}`;
  return {
    id,
    from: { channel: 'crash', chat: user },
    at: now,
    body: again ?? (await photoOf(user, n)) ?? nextOf(expectation, serviceOf(user)),
  };
}

/** The photo is kept before the event that names it, as every channel does. */
async function photoOf(user: string, n: number): Promise<Incoming['body'] | null> {
  if (serviceOf(user) !== 'student_aid' || n !== photoAt) return null;
  const kept = await port?.keepPaper({ channel: 'crash', chat: user }, { bytes: photo });
  if (kept === undefined || 'problem' in kept) throw new Error('Cannot keep the photo');
  return { kind: 'paper', paper: kept };
}

async function one(user: string, n: number, again: Incoming['body'] | null): Promise<void> {
  // A kill between the last acknowledgement and its settling: the application is over already.
  if (again === null && house.store.casesOf(`crash:${user}`).length > 0) return tell(user, n - 1);
  const event = await eventOf(user, n, again);
  say({ trying: event.body });
  if (mutant === 'early_acknowledgement') say({ acknowledged: user, n });
  await port?.receive(event);
  if (mutant !== 'early_acknowledgement') say({ acknowledged: user, n });
  await house.turns.settle();
  tell(user, n);
}

/** Says what a user's conversation came to. */
function tell(user: string, n: number): void {
  const cases = house.store.casesOf(`crash:${user}`);
  say({
    settled: user,
    n,
    cases: cases.length,
    turn: house.store.loadSession(`crash:${user}`).session.turn,
    papers: cases.reduce((sum, of) => sum + of.papers.length, 0),
    data: cases.map((of) =>
      Object.fromEntries(
        Object.entries(of.answers).map(([id, answer]) => [id, answer.value ?? null]),
      ),
    ),
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { user, n, body } = JSON.parse(line) as {
    user: string;
    n: number;
    body: Incoming['body'] | null;
  };
  await one(user, n, body);
}
