import { setTimeout as wait } from 'node:timers/promises';
import { employ } from '../employ.ts';
import { openRealHouse, type RealHouse } from '../telegram/real-house.ts';
import { type Emulator, type EmulatorOptions, startWecomEmulator } from './emulator/emulator.ts';
import type { Done, Player } from './emulator/player.ts';
import { wecomOn } from './wecom-on.ts';

/** One way in which 企业微信 lets a robot say only so much. */
export type Way = {
  readonly name: string;
  readonly emulator: Pick<EmulatorOptions, 'limits' | 'pushes'>;
  /** Whether 企业微信 itself has to refuse: where our own counts hold it never does. */
  readonly refuses: boolean;
  /** What helps: the clock, or his next word. */
  readonly helps: 'clock' | 'word';
};

/** The real limits, narrower ones than those we know, and a person who is to write again first. */
export const ways: readonly Way[] = [
  { name: 'at the limits we know', emulator: {}, refuses: false, helps: 'clock' },
  {
    name: 'at limits narrower than ours',
    emulator: { limits: { minute: 9, hour: 40 } },
    refuses: true,
    helps: 'clock',
  },
  {
    name: 'where he is to write again first',
    emulator: { pushes: 4 },
    refuses: true,
    helps: 'word',
  },
];

/** What a run came to. */
export type QuotaReport = {
  readonly finished: number;
  /** Talks in which something waited, as staff could see. */
  readonly waited: number;
  readonly refused: number;
  readonly lost: readonly string[];
};

type Place = {
  readonly emulator: Emulator;
  readonly real: RealHouse;
  readonly clock: { now: number };
};

const liu = { role: 'staff', id: 'liu', name: '刘老师' } as const;
const said = Array.from({ length: 34 }, (_, nth) => `这是第${nth + 1}句话。`);

/** Whole applications, each with staff writing more than fits; what waits is let go by the clock or by a word. */
export async function talkAtLimits(way: Way, conversations: number): Promise<QuotaReport> {
  const clock = { now: Date.parse('2026-11-23T10:00:00+08:00') };
  const emulator = await startWecomEmulator({ now: () => clock.now, ...way.emulator });
  const real = await openRealHouse(
    'wecom',
    ({ wording, centre, store }) => wecomOn(emulator, { wording, centre, parts: store.allowances }),
    () => clock.now,
  );
  const place = { emulator, real, clock };
  try {
    const { store } = real.house();
    await employ(store, liu);
    const people = Array.from({ length: conversations }, (_, nth) =>
      emulator.player(`Worker${nth}`),
    );
    const waited: boolean[] = [];
    for (const player of people) {
      await converse(place, player, way);
      waited.push(waiting(place, player, way));
    }
    for (const player of people) await flush(place, player, way);
    const lost = people.flatMap((player) => lostOf(place, player));
    if (store.outbox.deadCount() > 0) lost.push(`${store.outbox.deadCount()} given up`);
    return {
      finished: people.filter(({ userid }) => real.newest(userid) !== null).length,
      waited: waited.filter((one) => one).length,
      refused: emulator.world.refused,
      lost,
    };
  } finally {
    await real.close();
    await emulator.close();
  }
}

/** An application, and staff who write more in answer to it than fits. */
async function converse(place: Place, player: Player, way: Way): Promise<void> {
  const { real } = place;
  await speak(place, player.say('你好'), way);
  for (let steps = 0; real.newest(player.userid) === null && steps < 60; steps += 1)
    await speak(place, deedOf(place, player), way);
  const number = real.newest(player.userid);
  if (number === null) return;
  const { turns } = real.house();
  await turns.act(number, `claim ${number}`, liu, { kind: 'claim' });
  for (const text of said) {
    await turns.act(number, `${number} ${text}`, liu, { kind: 'reply', text });
    await turns.settle();
  }
}

/** What does not stand in his chat once and in its place. */
function lostOf({ real }: Place, { userid, heard }: Player): readonly string[] {
  const all = heard.map(({ text }) => text).join('\n');
  const number = real.newest(userid);
  const places = said.map((text) => all.indexOf(text));
  const faults = {
    receipt: number === null || !all.includes(number),
    'word of staff': places.includes(-1),
    order: places.join() !== places.toSorted((one, other) => one - other).join(),
    once: said.some((text) => all.split(text).length > 2),
  };
  return Object.entries(faults).flatMap(([what, wrong]) => (wrong ? [`${userid}: ${what}`] : []));
}

/** Whether something waits for the reason that staff are to see. */
function waiting({ real, clock }: Place, { userid }: Player, { helps }: Way): boolean {
  const { outbox } = real.house().store;
  const to = `wecom:${userid}`;
  return helps === 'word' ? outbox.waits(to) : (outbox.headAt(to) ?? 0) > clock.now;
}

/** Says it and waits for the answer, as people do. */
async function speak(place: Place, { event, arrive }: Done, way: Way): Promise<void> {
  const { real, emulator, clock } = place;
  const { store, turns } = real.house();
  const turn = (): number => store.loadSession(`wecom:${event.chat}`).session.turn;
  const before = turn();
  clock.now += 1000;
  arrive();
  await emulator.heard();
  while (turn() === before) {
    await wait(2);
    await turns.settle();
  }
  await turns.settle();
  if (way.helps === 'clock') await byClock(place, event.chat);
}

async function byClock({ real, clock }: Place, userid: string): Promise<void> {
  const { outbox } = real.house().store;
  for (let tries = 0; outbox.pendingFor(`wecom:${userid}`) > 0 && tries < 200; tries += 1) {
    clock.now = Math.max(clock.now + 1000, outbox.headAt(`wecom:${userid}`) ?? 0);
    await real.house().turns.settle();
  }
}

async function flush(place: Place, player: Player, way: Way): Promise<void> {
  const { outbox } = place.real.house().store;
  for (let tries = 0; outbox.pendingFor(`wecom:${player.userid}`) > 0 && tries < 5; tries += 1) {
    if (way.helps === 'word') await speak(place, player.say('好的'), way);
    else await byClock(place, player.userid);
  }
}

/** What a willing worker does next: a button where there is one, else its words. */
function deedOf({ real }: Place, player: Player): Done {
  const next = real.next(player.userid, 'job_referral');
  if (next.kind !== 'press') return player.say(next.kind === 'text' ? next.text : '好的');
  const { options } = real.open(player.userid);
  const label = options.find(({ id }) => id === next.option)?.label;
  const words = label ? real.house().wording.text(label, 'zh-CN') : '';
  const shown = player.heard.at(-1);
  if (shown?.buttons.some(({ text }) => text === words)) return player.press(words);
  const at = options.findIndex(({ id }) => id === next.option);
  return player.say(shown?.text.includes('回复数字') === true ? String(at + 1) : words);
}
