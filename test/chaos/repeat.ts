import { join } from 'node:path';
import { createCalendar } from '../../src/cases/calendar.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { Incoming, IncomingBody } from '../../src/messages/incoming.ts';
import type { Store } from '../../src/storage/store.ts';
import { createTurns, type Turns } from '../../src/turns/turns.ts';
import { worldOf } from '../../src/turns/world.ts';
import type { Analyse, Analysis } from '../../src/understanding/analysis.ts';
import { analyze } from '../../src/understanding/analyze.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { createWording } from '../../src/wording/wording.ts';
import { anyBody } from './bodies.ts';
import { type Dice, dice, oneOf } from './dice.ts';
import { memoryStore } from './memory-store.ts';
import { centre } from './talk.ts';

const calendar = createCalendar(centre);
const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
const heard = new Map<string, Analysis>();
/** The rules, asked once for each text: the same few come again and again. */
const analyse: Analyse = (text, context) => {
  const known = heard.get(text) ?? analyze(text, context);
  heard.set(text, known);
  return known;
};
const understand = createUnderstanding({ wording, analyse });
const now = Date.parse('2026-11-23T09:00:00+08:00');
const silent: Channel = {
  name: 'random',
  start: async () => undefined,
  send: async () => ({ kind: 'sent' }),
  stop: async () => undefined,
};

/** Turns over a store, with a clock that stands still and a channel that says nothing; `storeFirst` as where a model is asked. */
export async function turnsOn(store: Store, { storeFirst = false } = {}): Promise<Turns> {
  const turns = createTurns({
    store,
    wording,
    centre,
    calendar,
    understand,
    channels: [silent],
    now: () => now,
    manual: true,
    asksOutside: storeFirst,
    log: { error: () => undefined, warn: () => undefined },
  });
  await turns.start();
  return turns;
}

/** What some workers did, each in order. */
export type Plan = readonly { readonly chat: string; readonly events: readonly Incoming[] }[];

/** How many workers a seed has, and how many events each. */
export type RepeatOptions = { readonly workers: number; readonly events: number };

/** Lets workers talk one after the other; gives what they did, and what it came to in one delivery in order. */
export async function inOrder(
  seed: number,
  { workers, events }: RepeatOptions,
): Promise<{ readonly plan: Plan; readonly states: readonly string[] }> {
  const roll = dice(seed);
  const store = memoryStore();
  const turns = await turnsOn(store, { storeFirst: true });
  const plan = [];
  for (let worker = 0; worker < workers; worker += 1) {
    const chat = `s${seed}w${worker}`;
    const done: Incoming[] = [];
    for (let n = 0; n < events; n += 1) {
      const event = { id: `${chat}-${n}`, from: { channel: 'random', chat }, at: now + n };
      const body = bodyFor(store, chat, roll);
      done.push({ ...event, body });
      await turns.receive({ ...event, body });
      await turns.settle();
    }
    plan.push({ chat, events: done });
  }
  const states = plan.map(({ chat }) => stateOf(store, chat));
  await turns.stop();
  return { plan, states };
}

function bodyFor(store: Store, chat: string, roll: Dice): IncomingBody {
  const id = `random:${chat}`;
  const ground = { centre, calendar, now, channel: 'random', seed: 'look' };
  const world = worldOf(ground, store.casesOf(id));
  const body = anyBody(roll, expect(store.loadSession(id).session, world), 'job_referral');
  // A file must lie in the store before its event: files have tests of their own.
  return body.kind === 'paper' ? { kind: 'wordless', what: 'sticker' } : body;
}

/** Every event three times: each worker's own in order the first time, its repeats anywhere later, all workers mixed. */
export function mixed(plan: Plan, roll: Dice): readonly Incoming[] {
  const left = plan.map(({ events }) => [...events]);
  const again: Incoming[] = [];
  const out: Incoming[] = [];
  while (again.length > 0 || left.some((events) => events.length > 0)) {
    const waiting = left.filter((events) => events.length > 0);
    if (waiting.length === 0 || (again.length > 0 && roll(3) > 0)) {
      out.push(...again.splice(roll(again.length), 1));
      continue;
    }
    const next = oneOf(roll, waiting).shift() as Incoming;
    out.push(next);
    again.push(next, next);
  }
  return out;
}

/** Delivers events, up to `most` of them at once, and waits until all is done. */
export async function deliver(
  turns: Turns,
  events: readonly Incoming[],
  { roll, most = 12 }: { readonly roll: Dice; readonly most?: number },
): Promise<void> {
  const left = [...events];
  while (left.length > 0) {
    await Promise.all(left.splice(0, 1 + roll(most)).map((event) => turns.receive(event)));
    if (roll(4) === 0) await turns.settle();
  }
  await turns.settle();
}

/** All that is kept of a conversation: session, version, cases, transcript. Ids that depend on what others did are named by their order. */
export function stateOf(store: Store, chat: string): string {
  const id = `random:${chat}`;
  const state = {
    ...store.loadSession(id),
    cases: store.casesOf(id),
    transcript: store.desk.transcript(id),
  };
  const names = new Map<string, string>();
  return sorted(state).replaceAll(
    /BF\d\d-\d{6}/gu,
    (found) => names.get(found) ?? (names.set(found, `#${names.size}`).get(found) as string),
  );
}

/** JSON whose keys stand in order, so that equal states are equal texts. */
const sorted = (state: unknown): string =>
  JSON.stringify(state, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
