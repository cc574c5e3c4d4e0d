import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Player } from './emulator/player.ts';
import { groupId, type StaffStage, staffStage } from './staff-stage.ts';

let stage: StaffStage;
let li: Player;
let zhang: Player;
let number: string;

const begin = async (forum: boolean): Promise<void> => {
  stage = await staffStage({ forum });
  li = await stage.colleague(11, '李敏');
  zhang = stage.emulator.user(1);
  await stage.turn(zhang, () => zhang.say('转人工'));
  number = stage.real.house().store.desk.list({})[0]?.number ?? '';
  await stage.emulator.until(() => stage.cardOf(number));
};
beforeEach(() => begin(false));
afterEach(() => stage.close());

const cardId = () => stage.cardOf(number)?.message_id as number;
const heard = () => stage.emulator.heard(1).map(({ text }) => text ?? '');
const claimed = async () => {
  li.press('我来办', { chat: groupId });
  await stage.emulator.until(() => stage.cardOf(number)?.text?.includes('在李敏手上'));
  await stage.settle();
};
const answerTo = (message: number) =>
  stage.emulator.until(() => stage.inGroup().find(({ replyTo }) => replyTo === message));

test('without topics a reply to the card reaches the worker, and so does one to a later line about the case', async () => {
  await claimed();
  await stage.turn(zhang, () => li.say('您好，请说', { chat: groupId, replyTo: cardId() }));
  expect(heard().at(-1)).toContain('您好，请说');
  zhang.say('在的');
  const line = await stage.emulator.until(() =>
    stage.inGroup().find(({ text }) => text?.includes('有新的话')),
  );
  expect(line.replyTo).toBe(cardId());
  // The line is remembered once it stands; nobody answers within that moment.
  await stage.settle();
  await stage.turn(zhang, () =>
    li.say('我明天打给您', { chat: groupId, replyTo: line.message_id }),
  );
  expect(heard().at(-1)).toContain('我明天打给您');
  await stage.turn(zhang, () => li.say('/back', { chat: groupId, replyTo: cardId() }));
  expect(stage.real.house().store.loadCase(number)?.talking).toBe(false);
});

test('talk among colleagues stays among them', async () => {
  await claimed();
  const before = [heard().length, stage.inGroup().length];
  const own = li.say('今天谁值班', { chat: groupId });
  stage.emulator.user(12).say('我', { chat: groupId, replyTo: own });
  const asked = li.say('/note 没有写是哪件', { chat: groupId });
  expect((await answerTo(asked)).text).toContain('那件事');
  expect([heard().length, stage.inGroup().length]).toEqual([before[0], (before[1] ?? 0) + 1]);
});

test('many words of a worker at once make one line in the group', async () => {
  await claimed();
  for (let at = 0; at < 6; at += 1) zhang.say(`第${at}句`);
  const { store } = stage.real.house();
  await stage.emulator.until(() => stage.inGroup().some(({ text }) => text?.includes('有新的话')));
  await stage.emulator.until(
    () => store.desk.history(number).filter(({ act }) => act.deed.kind === 'say').length === 6,
  );
  await stage.settle();
  expect(stage.inGroup().filter(({ text }) => text?.includes('有新的话'))).toHaveLength(1);
});

test('a file and a changed word are not passed on, and the one who sent them hears so once', async () => {
  await claimed();
  const before = heard().length;
  const place = { chat: groupId, replyTo: cardId() };
  const photo = li.photo(Buffer.from('x'), place);
  expect((await answerTo(photo)).text).toContain('没有发给职工');
  const lines = stage.inGroup().length;
  li.photo(Buffer.from('y'), place);
  const asked = li.say('/help', place);
  await answerTo(asked);
  expect(stage.inGroup()).toHaveLength(lines + 1);
  expect(heard()).toHaveLength(before);
});

test('a card that somebody deleted is put up again', async () => {
  const gone = stage.cardOf(number);
  if (gone) gone.deleted = true;
  await stage.act(number, 's11', { kind: 'claim' });
  await stage.emulator.until(() => stage.cardOf(number)?.text?.includes('在李敏手上'));
  expect(cardId()).not.toBe(gone?.message_id);
});

test('danger is acknowledged in the group by one press, and the worker hears it only then', async () => {
  await stage.turn(zhang, () => zhang.say('我不想活了，现在就在楼顶'));
  const { store } = stage.real.house();
  const alert = () => store.desk.list({}).find(({ kind }) => kind === 'alert')?.number ?? '';
  const card = await stage.emulator.until(() => stage.cardOf(alert()));
  expect(card.text).toContain('🔴【紧急】');
  const before = heard().length;
  li.press('我马上接', { chat: groupId });
  await stage.emulator.until(() => heard().length > before);
  await stage.emulator.until(() => stage.cardOf(alert())?.text?.includes('李敏已经接到'));
  expect(store.loadCase(alert())?.alert?.acknowledged).toBe('李敏');
});

test('a topic that somebody deleted is made again, with its card', async () => {
  await stage.close();
  await begin(true);
  const before = stage.topicOf(number) as number;
  stage.emulator.world.chats.get(groupId)?.topics.delete(before);
  const gone = stage.cardOf(number);
  if (gone) gone.deleted = true;
  await stage.act(number, 's11', { kind: 'claim' });
  const after = await stage.emulator.until(() => {
    const card = stage.cardOf(number);
    return card !== undefined && card.message_id !== gone?.message_id && card;
  });
  expect(after.thread).not.toBe(before);
});

test('a group that became another is found again', async () => {
  stage.emulator.world.chats.get(groupId)?.members.add(11);
  const moved = -1_001_000_000_002;
  const group = stage.emulator.world.chats.get(groupId);
  if (group) group.migratedTo = moved;
  stage.emulator.group(moved, { bot: 'administrator' });
  await stage.act(number, 's11', { kind: 'claim' });
  const card = await stage.emulator.until(() => stage.emulator.heard(moved).at(-1));
  expect(card.text).toContain('在李敏手上');
  await stage.turn(zhang, () => li.say('您好', { chat: moved, replyTo: card.message_id }));
  expect(heard().join()).toContain('您好');
});
