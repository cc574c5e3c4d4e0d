import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json } from './emulator/world.ts';
import { groupId, type StaffStage, staffStage } from './staff-stage.ts';
import { brokenUpdate, knownKinds } from './strange-updates.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await staffStage();
});
afterEach(() => stage.close());

/** The same update as if it came from the staff group and a linked account. */
function inGroup(update: Json, from: number): Json {
  const text = JSON.stringify(update, (key, value: unknown) => {
    if (key === 'chat' && typeof value === 'object') return { id: groupId, type: 'supergroup' };
    return key === 'from' && typeof value === 'object' ? { id: from, first_name: '李敏' } : value;
  });
  return JSON.parse(text) as Json;
}

test('whatever comes from the group, nothing crashes, nothing is decided, and staff go on', async () => {
  const li = await stage.colleague(11, '李敏');
  const zhang = stage.emulator.user(1);
  await stage.turn(zhang, () => zhang.say('转人工'));
  const number = stage.real.house().store.desk.list({})[0]?.number ?? '';
  await expect.poll(() => stage.cardOf(number)?.thread).toBeGreaterThan(0);
  const strange = [...knownKinds, ...Array.from({ length: 150 }, (_, at) => brokenUpdate(at))];
  const presses = [
    's:',
    's:claim',
    's:claim:',
    's:claim:BF99-999999',
    `s:advance:${number}`,
    's:ask:x:p:y',
    `s:ask:${number}:q:__proto__`,
    `s:ask:${number}:q:constructor`,
  ];
  for (const update of strange) stage.emulator.raw(inGroup(update, li.id));
  presses.forEach((data, at) => {
    const message = { message_id: 1, chat: { id: groupId, type: 'supergroup' } };
    const from = { id: li.id, first_name: '李敏' };
    stage.emulator.raw({ callback_query: { id: `odd${at}`, from, message, data } });
  });
  const place = { chat: groupId, thread: stage.topicOf(number) as number };
  const last = li.say('/note 还在', place);
  await expect
    .poll(
      () =>
        stage.emulator.world.chats.get(groupId)?.messages.find((one) => one.message_id === last)
          ?.reaction,
      { timeout: 30_000 },
    )
    .toBe('👌');
  // Words that happen to answer the card are a reply, and whoever replies has the case; nothing else happened to it.
  const deeds = stage.real
    .house()
    .store.desk.history(number)
    .map(({ act }) => act.deed.kind);
  expect(deeds.filter((kind) => !['open_call', 'reply', 'note'].includes(kind))).toEqual([]);
  expect(stage.real.house().store.desk.quarantined()).toEqual([]);
});
