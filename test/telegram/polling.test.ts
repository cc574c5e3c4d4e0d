import { setImmediate as nextRound } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { telegramTiming } from '../../src/channels/telegram/telegram-options.ts';
import { next } from './emulator/faults.ts';
import { Refusal } from './emulator/refusal.ts';
import { canaryToken, type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage;
const begin = async (options?: StageOptions) => {
  stage = await startStage(options);
  return stage;
};
afterEach(async () => {
  expect(stage.log.join('\n')).not.toContain(canaryToken.slice(11));
  await stage.close();
});

const texts = (chat: number) => stage.emulator.heard(chat).map(({ text }) => text);
const answered = (chat: number, count = 1) =>
  stage.emulator.until(() => stage.emulator.heard(chat).length >= count);

test('a text becomes an event with the number of its update, and the answer comes back', async () => {
  const { emulator, echo } = await begin();
  emulator.user(1, { language_code: 'zh-hans' }).say('老板欠我工资');
  await answered(1);
  expect(texts(1)).toEqual(['听到：老板欠我工资']);
  expect(echo.stored).toEqual([
    {
      id: '100001',
      from: { channel: 'telegram', chat: '1' },
      at: expect.any(Number),
      sent: expect.any(Number),
      language: 'zh-CN',
      message: '1',
      body: { kind: 'text', text: '老板欠我工资' },
    },
  ]);
});

test('an event that could not be stored is tried again and not confirmed meanwhile, and nobody else waits', async () => {
  let failing = true;
  const tried: string[] = [];
  const { emulator, echo } = await begin({
    telegram: { timing: { retry: 30, retryMost: 30 } },
    echo: {
      before: ({ from }) => {
        if (from.chat === '1') tried.push(from.chat);
        if (from.chat === '1' && failing) throw new Error('disk full');
      },
    },
  });
  emulator.user(1).say('第一条');
  emulator.user(2).say('别人的');
  await answered(2);
  // Another poll has confirmed by now whatever it was going to confirm.
  emulator.user(2).say('还有一句');
  await answered(2, 2);
  expect(emulator.world.queue.pending().map(({ update_id }) => update_id)).toContain(100001);
  failing = false;
  await answered(1);
  expect(tried.length).toBeGreaterThan(1);
  expect(echo.stored.filter(({ from }) => from.chat === '1')).toHaveLength(1);
});

test('what was not stored before a stop comes again after it, in order, and nothing twice', async () => {
  let broken = true;
  const { emulator, echo, restart } = await begin({
    telegram: { timing: { retry: 5000 } },
    echo: {
      before: () => {
        if (broken) throw new Error('no database');
      },
    },
  });
  const zhang = emulator.user(1);
  for (const text of ['一', '二', '三']) zhang.say(text);
  await emulator.until(() => emulator.calls.some(({ method }) => method === 'setmycommands'));
  const restarted = restart();
  broken = false;
  await restarted;
  await answered(1, 3);
  expect(texts(1)).toEqual(['听到：一', '听到：二', '听到：三']);
  expect(echo.repeats).toEqual([]);
});

test('an update that can never be stored as it is tells the conversation so, once that is safe', async () => {
  const { emulator, echo, log } = await begin({
    echo: {
      before: ({ body }) => {
        if (body.kind === 'text' && body.text === '毒') throw new Error('cannot');
      },
    },
  });
  const zhang = emulator.user(1);
  zhang.say('毒');
  zhang.say('然后');
  await answered(1, 2);
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'unreadable', reason: 'failed' },
    { kind: 'text', text: '然后' },
  ]);
  expect(log.join()).toContain('telegram.update_given_over');
});

test('messages of one chat keep their order even when the first is slow', async () => {
  const gates: (() => void)[] = [];
  const { emulator } = await begin({
    echo: {
      before: ({ body }) =>
        body.kind === 'text' && body.text === '慢'
          ? new Promise<void>((resolve) => gates.push(resolve))
          : undefined,
    },
  });
  const zhang = emulator.user(1);
  zhang.say('慢');
  zhang.say('快');
  emulator.user(2).say('别人');
  await answered(2);
  expect(texts(1)).toEqual([]);
  gates[0]?.();
  await answered(1, 2);
  expect(texts(1)).toEqual(['听到：慢', '听到：快']);
});

test('a poll that breaks is tried again, and a webhook somebody left behind is taken down', async () => {
  const { emulator } = await begin();
  await emulator.until(() => emulator.calls.some(({ method }) => method === 'deletewebhook'));
  const broken = { kind: 'drop' } as const;
  emulator.faults.add(next('getUpdates', broken, 3));
  emulator.world.webhook = { url: 'http://127.0.0.1:1/', secret: '' };
  emulator.user(1).say('在吗');
  await answered(1);
  expect(emulator.world.webhook).toBeNull();
});

test('where another poll comes between again and again, it is tried again soon: the one before may still be ending', async () => {
  const pauses: number[] = [];
  const { emulator } = await begin({
    telegram: {
      timing: telegramTiming,
      pause: async (ms) => {
        pauses.push(ms);
        await nextRound();
      },
    },
  });
  await emulator.until(() => emulator.calls.some(({ method }) => method === 'deletewebhook'));
  const refusal = new Refusal(409, 'Conflict: terminated by other getUpdates request');
  emulator.faults.add(next('getUpdates', { kind: 'refuse', refusal }, 8));
  emulator.user(1).say('在吗');
  emulator.user(1).say('在吗');
  await answered(1, 2);
  expect(pauses.filter((ms) => ms === 2000).length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...pauses)).toBe(2000);
});

test('an edited message is heard as a new one', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  const message = zhang.say('三千');
  await answered(1);
  zhang.edit(message, '三千五');
  await answered(1, 2);
  expect(new Set(echo.stored.map(({ id }) => id)).size).toBe(2);
  expect(texts(1).at(-1)).toBe('听到：三千五');
});

test('a link that names a service opens it, any other only opens', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  zhang.start('legal_aid');
  zhang.start('no_such_thing');
  zhang.start();
  zhang.say('/status');
  await answered(1, 4);
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'start', service: 'legal_aid' },
    { kind: 'start' },
    { kind: 'start' },
    { kind: 'text', text: '进度' },
  ]);
});
