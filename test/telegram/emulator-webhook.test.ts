import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { readBody } from './emulator/body.ts';
import { startEmulator } from './emulator/emulator.ts';

type Heard = { readonly headers: IncomingHttpHeaders; readonly text: string };

/** A bot that answers its webhook with the statuses given, then 200. */
async function startBot(statuses: number[]) {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const update = JSON.parse(body.toString('utf8')) as { message?: { text?: string } };
      heard.push({ headers: request.headers, text: update.message?.text ?? '' });
      response.writeHead(statuses.shift() ?? 200).end();
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    times: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => heard.length >= count && resolve();
        waiting.add(look);
        look();
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('a webhook is called with its secret, again until it answers 2xx, in order within a chat', async () => {
  const bot = await startBot([500, 302]);
  const emulator = await startEmulator({ webhookRetryMs: 5 });
  const zhang = emulator.user(1);
  zhang.say('一');
  const set = await fetch(
    `${emulator.apiRoot}/bot${emulator.token}/setWebhook?secret_token=s-1&url=${encodeURIComponent(bot.url)}`,
  );
  expect(await set.json()).toEqual({ ok: true, result: true });
  zhang.say('二');
  await bot.times(4);
  expect(bot.heard.map(({ text }) => text)).toEqual(['一', '一', '一', '二']);
  expect(bot.heard[0]?.headers['x-telegram-bot-api-secret-token']).toBe('s-1');
  const poll = await fetch(`${emulator.apiRoot}/bot${emulator.token}/getUpdates`);
  expect(poll.status).toBe(409);
  const info = await fetch(`${emulator.apiRoot}/bot${emulator.token}/getWebhookInfo`);
  expect(await info.json()).toMatchObject({
    result: { url: bot.url, last_error_message: 'Wrong response from the webhook: 302' },
  });
  bot.close();
  await emulator.close();
});
