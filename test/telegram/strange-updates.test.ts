import { expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';
import { brokenUpdate, knownKinds } from './strange-updates.ts';

const broken = Array.from({ length: 300 }, (_, number) => brokenUpdate(number));
const texts = (stage: Stage, chat: number) => stage.emulator.heard(chat).map(({ text }) => text);

test('every known kind of update and three hundred broken ones crash nothing and hold up nobody', async () => {
  const stage = await startStage();
  const { emulator, echo } = stage;
  const bystander = emulator.user(1);
  emulator.user(7).start();
  [...knownKinds, ...broken].forEach((update, at) => {
    emulator.raw(update);
    if (at % 50 === 0) bystander.say(`第${at}个`);
  });
  emulator.user(7).say('也是最后');
  bystander.say('最后');
  await emulator.until(() => texts(stage, 7).includes('听到：也是最后'), 60_000);
  await emulator.until(() => texts(stage, 1).includes('听到：最后'));
  await stage.restart();
  bystander.say('重启以后');
  await emulator.until(() => texts(stage, 1).includes('听到：重启以后'));
  expect(emulator.world.queue.pending().length).toBeLessThanOrEqual(1);
  expect(new Set(echo.stored.map(({ id }) => id)).size).toBe(echo.stored.length);
  expect(echo.repeats).toEqual([]);
  await stage.close();
});

test('of the known kinds, what a person did is heard', async () => {
  const stage = await startStage();
  const { emulator, echo } = stage;
  for (const update of knownKinds) emulator.raw(update);
  emulator.user(1).start();
  emulator.user(7).say('最后');
  await emulator.until(() => texts(stage, 7).includes('听到：最后'));
  await emulator.until(() => emulator.heard(1).length === 1);
  const kinds = echo.stored.map(({ body }) => (body.kind === 'wordless' ? body.what : body.kind));
  for (const kind of ['text', 'start', 'sticker', 'location', 'poll', 'dice', 'press', 'unknown'])
    expect(kinds).toContain(kind);
  const chats = new Set(echo.stored.map(({ from }) => from.chat));
  expect([...chats].toSorted()).toEqual(['1', '7']);
  await stage.close();
});
