import { afterEach, expect, test } from 'vitest';
import { createHttp } from '../../src/http/server.ts';
import { createEcho, type Echo, type EchoOptions } from './echo.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import { telegramOn } from './stage.ts';

const secret = 'a-secret_1';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

type Hooked = { readonly emulator: Emulator; readonly echo: Echo; readonly url: string };

/** A listener, the channel behind its webhook, and the emulator that calls it. */
async function begin(options: Omit<EchoOptions, 'channel'> = {}, holdMs = 45_000): Promise<Hooked> {
  const emulator = await startEmulator({ webhookRetryMs: 10 });
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  const url = `${(await http.listen()).url}/telegram/hook`;
  const channel = telegramOn(emulator, [], {
    webhook: { url, secret },
    timing: { webhook: holdMs },
  });
  const echo = createEcho({ ...options, channel: () => channel });
  channel.mount(http.app);
  closing.push(
    () => emulator.close(),
    () => http.close(),
  );
  await channel.start(echo.port);
  closing.push(() => channel.stop());
  await emulator.until(() => emulator.world.webhook !== null);
  return { emulator, echo, url };
}

const post = (url: string, body: unknown, token?: string) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-telegram-bot-api-secret-token': token }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('updates come by the webhook, are answered, and are not fetched besides', async () => {
  const { emulator, echo } = await begin();
  emulator.user(1).say('在吗');
  await emulator.until(() => emulator.heard(1).length === 1);
  await emulator.until(() => emulator.world.queue.pending().length === 0 || undefined);
  expect(echo.stored.map(({ id }) => id)).toEqual(['100001']);
});

test('what is not stored is not acknowledged, comes again and is stored once', async () => {
  let failures = 30;
  const { emulator, echo } = await begin(
    {
      before: ({ body }) => {
        failures -= 1;
        if (body.kind === 'text' && failures > 0) throw new Error('no database');
        if (failures > 0) throw new Error('nor this');
      },
    },
    20,
  );
  const zhang = emulator.user(1);
  zhang.say('一');
  zhang.say('二');
  await emulator.until(() => emulator.heard(1).length === 2);
  expect(emulator.world.webhook?.lastError?.text).toBe('Wrong response from the webhook: 503');
  expect(echo.stored).toHaveLength(2);
  expect(echo.stored.map(({ id }) => id)).toEqual(['100001', '100002']);
});

test('a repeat of an update changes nothing', async () => {
  const { emulator, echo, url } = await begin();
  emulator.user(1).start();
  await emulator.until(() => emulator.heard(1).length === 1);
  const update = {
    update_id: 500,
    message: { message_id: 9, chat: { id: 1, type: 'private' }, from: { id: 1 }, text: '又一次' },
  };
  const statuses = await Promise.all([1, 2, 3].map(() => post(url, update, secret)));
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await post(url, update, secret)).status).toBe(200);
  expect(echo.stored.filter(({ id }) => id === '500')).toHaveLength(1);
});

test.each([undefined, '', 'wrong', `${secret}x`])('the secret %s opens nothing', async (given) => {
  const { echo, url } = await begin();
  const update = {
    update_id: 1,
    message: { message_id: 1, chat: { id: 1, type: 'private' }, text: 'x' },
  };
  expect((await post(url, update, given)).status).toBe(401);
  expect(echo.stored).toEqual([]);
});

test('what is no update is taken and forgotten, so that it does not come for ever', async () => {
  const { echo, url } = await begin();
  for (const body of ['', 'not json', '[]', '{}', '{"update_id":"1"}', '{"update_id":1}', 'null'])
    expect((await post(url, body, secret)).status).toBe(200);
  expect(echo.stored).toEqual([]);
});

test('before the channel runs, and after it stopped, Telegram is to come again', async () => {
  const { url } = await begin();
  await closing.pop()?.();
  const update = {
    update_id: 1,
    message: { message_id: 1, chat: { id: 1, type: 'private' }, text: 'x' },
  };
  expect((await post(url, update, secret)).status).toBe(503);
});
