import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Channel } from '../../src/channels/channel.ts';
import { closeHouse, type House, openHouse } from '../../src/commands/house.ts';
import { askOf } from '../../src/dialogue/ask.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { worldOf } from '../../src/turns/world.ts';
import { anyDeed, serviceOf } from './acts.ts';
import { anyBody } from './bodies.ts';
import { type Dice, dice, oneOf } from './dice.ts';
import { tooLarge, unfit } from './promises.ts';
import { newTalk } from './talk.ts';

/** What random conversations through a whole house came to. */
export type DiskReport = {
  readonly turns: number;
  readonly cases: number;
  readonly broken: readonly string[];
};

type Room = {
  house: House;
  now: number;
  readonly said: Map<string, number>;
  readonly broken: string[];
  readonly open: () => Promise<House>;
};

/** Random conversations side by side through the house as it runs: every message answered, nothing set aside, and all of it the same after a new start. */
export async function sequencesOnDisk(options: {
  readonly from: number;
  readonly seeds: number;
  readonly rounds: number;
}): Promise<DiskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-random-'));
  const room = await roomIn(folder);
  const rolls = Array.from(
    { length: options.seeds },
    (_, n) => [`u${n}`, dice(options.from + n)] as const,
  );
  try {
    for (let round = 0; round < options.rounds; round += 1) {
      room.now += oneOf(dice(round), [5_000, 60_000, 3_600_000, 2 * 86_400_000]);
      await room.house.turns.settle();
      await Promise.all(rolls.map(([chat, roll], n) => act(room, { chat, roll, n, round })));
      await room.house.turns.settle();
      for (const [chat] of rolls) check(room, chat);
      if (round % 4 === 3) await staffAct(room, dice(round), round);
      if (round === Math.floor(options.rounds / 2)) await restart(room, rolls);
    }
    const aside = room.house.store.desk.quarantined();
    room.broken.push(...aside.map((one) => `${one.target.id}: set aside, ${one.reason}`));
    const cases = room.house.store.desk.list({}).length;
    return { turns: options.seeds * options.rounds, cases, broken: room.broken };
  } finally {
    await closeHouse(room.house);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function roomIn(folder: string): Promise<Room> {
  const said = new Map<string, number>();
  const broken: string[] = [];
  const channel: Channel = {
    name: 'random',
    start: async () => undefined,
    send: async ({ to }) => {
      said.set(to.chat, (said.get(to.chat) ?? 0) + 1);
      return { kind: 'sent' };
    },
    stop: async () => undefined,
  };
  const room = { now: newTalk().now, said, broken };
  const open = () =>
    openHouse({
      config: {
        data: join(folder, 'data'),
        keyFile: join(folder, 'key'),
        CENTRE_FILE: 'centre.example.json',
      },
      now: () => whole.now,
      manual: true,
      log: {
        error: (about, text) => void broken.push(`${text} ${JSON.stringify(about)}`),
        warn: () => undefined,
      },
      channels: () => [channel],
    });
  const whole: Room = Object.assign(room, { open, house: null as unknown as House });
  whole.house = await open();
  return whole;
}

const seen = (room: Room, chat: string) => {
  const id = `random:${chat}`;
  const { store, centre, calendar } = room.house;
  const { session } = store.loadSession(id);
  const cases = store.casesOf(id);
  const ground = { centre, calendar, now: room.now, channel: 'random', seed: 'look' };
  return { session, cases, world: worldOf(ground, cases) };
};

type Doing = {
  readonly chat: string;
  readonly roll: Dice;
  readonly n: number;
  readonly round: number;
};

/** One message of one worker, and what must hold of it once it is settled. */
async function act(room: Room, { chat, roll, n, round }: Doing): Promise<void> {
  const { session, world, cases } = seen(room, chat);
  const body = await kept(room, chat, anyBody(roll, expect(session, world), serviceOf(n)));
  const atReview =
    askOf(session, world).kind === 'review' && session.consents.basic?.given === true;
  const applications = cases.filter((one) => one.kind === 'application').length;
  waits.set(chat, {
    said: room.said.get(chat) ?? 0,
    person: session.person !== null,
    atReview,
    applications,
  });
  const from = { channel: 'random', chat };
  const { turns } = room.house;
  const event = { id: `${chat}-${round}`, from, at: room.now, body };
  await turns.receive(event);
}

type Wait = {
  readonly said: number;
  readonly person: boolean;
  readonly atReview: boolean;
  readonly applications: number;
};
const waits = new Map<string, Wait>();

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A file's bytes lie in the store before the event that names it. */
async function kept(room: Room, chat: string, body: IncomingBody): Promise<IncomingBody> {
  if (body.kind !== 'paper') return body;
  const paper = await room.house.turns.keepPaper({ channel: 'random', chat }, { bytes: png });
  return 'problem' in paper
    ? { kind: 'unreadable', reason: paper.problem }
    : { kind: 'paper', paper };
}

function check(room: Room, chat: string): void {
  const { session, cases } = seen(room, chat);
  const wait = waits.get(chat);
  const found: string[] = [...unfit({ session, cases }), ...tooLarge(session)];
  if (wait !== undefined) {
    const answered = (room.said.get(chat) ?? 0) > wait.said;
    if (!answered && !wait.person) found.push('a message without any reply');
    const opened = cases.filter((one) => one.kind === 'application').length > wait.applications;
    if (opened && !wait.atReview) found.push('a case without consent or review');
  }
  room.broken.push(...found.map((line) => `${chat}: ${line}`));
}

async function staffAct(room: Room, roll: Dice, round: number): Promise<void> {
  const by = { role: 'staff', id: 's1', name: '李梅' } as const;
  for (const row of room.house.store.desk.list({ open: true })) {
    const one = room.house.store.desk.case(row.number);
    if (one === null || roll(3) > 0) continue;
    const deed = anyDeed(roll, { ...newTalk(), cases: [one] });
    if (deed.kind === 'fall_due' || deed.kind === 'escalate') continue;
    await room.house.turns.act(row.number, `act-${round}-${row.number}`, by, deed);
  }
  await room.house.turns.settle();
}

/** The house is closed and opened again: every conversation is as it was. */
async function restart(room: Room, rolls: readonly (readonly [string, Dice])[]): Promise<void> {
  const all = (): readonly unknown[] =>
    rolls.map(([chat]) => JSON.parse(JSON.stringify({ ...seen(room, chat), world: null })));
  const before = all();
  await closeHouse(room.house);
  room.house = await room.open();
  const after = all();
  for (const [n, [chat]] of rolls.entries())
    if (!isDeepStrictEqual(before[n], after[n]))
      room.broken.push(`${chat}: another state after a new start`);
}
