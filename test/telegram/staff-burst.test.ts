import { afterEach, expect, test } from 'vitest';
import { telegramRates } from '../../src/channels/pacing.ts';
import { type ManualClock, manualClock, pauseOf } from './emulator/clock.ts';
import { broken, limited } from './emulator/faults.ts';
import { tooMany } from './emulator/refusal.ts';
import type { Call } from './emulator/world.ts';
import { groupId, type StaffStage, staffStage } from './staff-stage.ts';

let stage: StaffStage;
afterEach(() => stage.close());

const toGroup = (call: Call) =>
  Number(call.params['chat_id']) === groupId &&
  ['sendmessage', 'editmessagetext', 'createforumtopic'].includes(call.method);

/** The group takes twenty a minute and refuses all above. */
function strictGroup(times: number[]) {
  return (call: Call) => {
    if (!toGroup(call)) return undefined;
    if (times.filter((at) => at > call.at - 60_000).length >= 20)
      return { kind: 'refuse', refusal: tooMany(30) } as const;
    times.push(call.at);
    return undefined;
  };
}

async function begin(forum: boolean) {
  const clock = manualClock(1_790_000_000_000);
  stage = await staffStage({
    forum,
    rates: telegramRates,
    line: { now: clock.now, pause: pauseOf(clock) },
    emulator: { clock },
  });
  const times: number[] = [];
  stage.emulator.faults.add(limited(groupId, 5));
  stage.emulator.faults.add(strictGroup(times));
  return { clock, times };
}

/** Somebody writes, and has his answer. */
async function write(id: number, text: string): Promise<void> {
  const { emulator } = stage;
  const before = emulator.heard(id).length;
  emulator.user(id).say(text);
  await emulator.until(() => emulator.heard(id).length > before);
}

const cases = () => stage.real.house().store.desk.list({});
const cards = () => cases().filter(({ number }) => stage.cardOf(number) !== undefined);

/** Moves the group's minutes on until every card stands; what was put back into the outbox comes by the machine's own clock. */
async function untilAllStand(clock: ManualClock): Promise<void> {
  const late = Date.now() + 30_000;
  while (cards().length < 25) {
    if (Date.now() > late) throw new Error(`Only ${cards().length} cards stand`);
    await clock.advance(1000);
  }
}

const posted = () =>
  stage
    .inGroup()
    .map(({ text }) => /BF\d\d-\d{6}/.exec(text ?? '')?.[0])
    .filter((number) => number !== undefined);

test.each([
  ['with topics', true],
  ['without topics', false],
])(
  'of twenty-five new cases in a minute, in a group %s that asks to wait, none is lost and danger comes first',
  async (_, forum) => {
    const { clock, times } = await begin(forum);
    for (let id = 1; id <= 22; id += 1) await write(id, '转人工');
    for (let id = 23; id <= 25; id += 1) await write(id, '我不想活了，现在就在楼顶');
    expect(cases()).toHaveLength(25);
    const alerts = cases()
      .filter(({ kind }) => kind === 'alert')
      .map(({ number }) => number);
    expect(alerts).toHaveLength(3);
    const before = posted().length;
    expect(before).toBeLessThan(5);
    await untilAllStand(clock);
    for (const number of alerts) {
      expect(posted().indexOf(number)).toBeLessThan(before + 4);
      expect(stage.cardOf(number)?.text).toContain('🔴【紧急】');
    }
    expect(posted().toSorted()).toEqual(
      cases()
        .map(({ number }) => number)
        .toSorted(),
    );
    const refused = stage.emulator.calls.filter((call) => toGroup(call) && call.code === 429);
    expect(refused.length).toBeLessThan(3);
    expect(times.length).toBe(forum ? 50 : 25);
    expect(stage.real.house().store.outbox.dead()).toEqual([]);
  },
);

test('cards that wait outlive the house: after a restart every case has its card, once', async () => {
  const { clock } = await begin(false);
  for (let id = 1; id <= 25; id += 1) await write(id, '转人工');
  await clock.advance(8000);
  expect(cards().length).toBeGreaterThan(0);
  expect(cards().length).toBeLessThan(25);
  await stage.real.restart();
  await untilAllStand(clock);
  expect(new Set(posted()).size).toBe(25);
  expect(posted()).toHaveLength(25);
});

test('where every third call to the group fails and some are cut off, every case still has its card', async () => {
  stage = await staffStage({ forum: true });
  const { emulator, real } = stage;
  let calls = 0;
  emulator.faults.add((call) => {
    if (!toGroup(call)) return undefined;
    calls += 1;
    if (calls % 7 === 0) return { kind: 'drop' };
    return calls % 3 === 0 ? broken : undefined;
  });
  for (let id = 1; id <= 8; id += 1) await write(id, '转人工');
  await expect.poll(() => cards().length, { timeout: 30_000 }).toBe(8);
  await real.house().turns.settle();
  expect(real.house().store.outbox.dead()).toEqual([]);
});

test('a group that shut the bot out shows on the desk, and workers are served as before', async () => {
  stage = await staffStage({ forum: true });
  const { emulator, real } = stage;
  const group = emulator.world.chats.get(groupId);
  if (group) group.bot = 'kicked';
  await write(1, '转人工');
  await real.house().turns.settle();
  const dead = real.house().store.outbox.dead();
  expect(dead.map(({ row, reason }) => [row.to.channel, reason])).toEqual([
    ['telegram-staff', 'bot was kicked from the supergroup chat'],
  ]);
  await write(1, '进度');
});
