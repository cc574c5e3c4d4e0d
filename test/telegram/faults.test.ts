import { afterEach, expect, test } from 'vitest';
import { createPacing } from '../../src/channels/pacing.ts';
import { manualClock, pauseOf, settle } from './emulator/clock.ts';
import { broken, every, limited, realRates } from './emulator/faults.ts';
import { canaryToken, type Stage, startStage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.close());

const texts = (chat: number) => stage.emulator.heard(chat).map(({ text }) => text);

/** Order of a chat's answers, repeats of the same text left out: an answer that broke after it was handled comes again. */
const inOrder = (chat: number) => texts(chat).filter((text, at, all) => all.indexOf(text) === at);

test('one chat that is limited waits as long as it was told, the others do not', async () => {
  const clock = manualClock(Date.UTC(2026, 10, 23));
  stage = await startStage({
    emulator: { clock },
    telegram: { now: clock.now, pause: pauseOf(clock) },
    echo: { pause: pauseOf(clock) },
  });
  const { emulator } = stage;
  emulator.faults.add(limited(1, 5));
  const start = clock.now();
  emulator.user(1).say('慢');
  emulator.user(2).say('快');
  while (texts(2).length === 0) await clock.advance(1);
  expect(clock.now() - start).toBeLessThan(1000);
  while (texts(1).length === 0) await clock.advance(500);
  expect(clock.now() - start).toBeGreaterThanOrEqual(5000);
  const refused = emulator.calls.filter(({ code }) => code === 429);
  expect(refused).toHaveLength(1);
});

test('a chat that is limited is not asked again before its time, whoever hurries', async () => {
  const clock = manualClock(Date.UTC(2026, 10, 23));
  stage = await startStage({ emulator: { clock }, telegram: { now: clock.now } });
  const { emulator, channel } = stage;
  emulator.user(1).start();
  emulator.faults.add(limited(1, 5));
  const message = {
    id: 'm1',
    to: { channel: 'telegram', chat: '1' },
    language: 'zh-CN',
    from: 'assistant',
    turn: 1,
    hint: 'text',
    text: '好',
    options: [],
  } as const;
  expect(await channel().send(message)).toEqual({ kind: 'retry', after: 5000 });
  const calls = emulator.calls.length;
  expect(await channel().send(message)).toEqual({ kind: 'retry', after: 5000 });
  expect(await channel().send({ ...message, id: 'm2' })).toMatchObject({ kind: 'retry' });
  expect(emulator.calls.slice(calls).filter(({ method }) => method === 'sendmessage')).toEqual([]);
});

test('five hundred conversations at once finish although calls break, hang and are dropped and two chats are limited; order within each is kept and nothing is lost', async () => {
  stage = await startStage({ telegram: { timing: { call: 1500 } } });
  const { emulator, echo, log } = stage;
  emulator.group(-1001, { bot: 'administrator' });
  emulator.faults.add(limited(1, 2));
  emulator.faults.add(limited(-1001, 2));
  emulator.faults.add(every(50, { kind: 'hang' }));
  emulator.faults.add(every(10, broken));
  emulator.faults.add(every(33, { kind: 'drop' }));
  const people = Array.from({ length: 500 }, (_, at) => emulator.user(at + 1));
  const said = ['一', '二'];
  const notices = ['甲', '乙', '丙'];
  for (const text of notices) void echo.push('-1001', { text });
  for (const text of said) for (const person of people) person.say(text);
  const done = () => people.every(({ id }) => inOrder(id).length === said.length);
  await emulator.until(() => done() && inOrder(-1001).length === notices.length, 90_000);
  for (const { id } of people) expect(inOrder(id)).toEqual(said.map((text) => `听到：${text}`));
  expect(inOrder(-1001)).toEqual(notices);
  expect(echo.dead).toEqual([]);
  expect(echo.stored).toHaveLength(people.length * said.length);
  expect(log.join('\n')).not.toContain(canaryToken.slice(11));
});

test('at its own pace the channel is never told that it is too fast', async () => {
  const clock = manualClock(Date.UTC(2026, 10, 23));
  stage = await startStage({
    emulator: { clock },
    telegram: { now: clock.now, pause: pauseOf(clock), rates: undefined },
    echo: { pause: pauseOf(clock) },
  });
  const { emulator, echo } = stage;
  emulator.faults.add(realRates());
  emulator.group(-1001, { bot: 'administrator' });
  const people = Array.from({ length: 40 }, (_, at) => emulator.user(at + 1));
  for (const person of people) person.start();
  for (let at = 0; at < 45; at += 1) void echo.push('-1001', { text: `通知${at}` });
  for (const person of people)
    for (let at = 0; at < 3; at += 1) void echo.push(String(person.id), { text: `第${at}句` });
  const done = () =>
    emulator.heard(-1001).length === 45 && people.every(({ id }) => texts(id).length >= 4);
  while (!done()) {
    await clock.advance(200);
    await settle();
  }
  expect(emulator.calls.filter(({ code }) => code === 429)).toEqual([]);
  expect(texts(-1001)).toEqual(Array.from({ length: 45 }, (_, at) => `通知${at}`));
});

test('the pacing that is asked at the same time for all still lets nobody wait for a slower one', () => {
  const pacing = createPacing(() => 0);
  for (let at = 0; at < 25; at += 1) pacing.reserve('-1', `g${at}`);
  expect(pacing.reserve('5', 'p')).toBeLessThan(1000);
});
