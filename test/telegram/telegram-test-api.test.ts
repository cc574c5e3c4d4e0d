import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { createEcho } from './echo.ts';
import { wordsOf } from './words.ts';

// An emulator that others wrote: it holds no poll open, forgets nothing it gave, and knows few methods. The channel must talk with it all the same.
type Sent = {
  readonly text: string;
  readonly reply_markup?: { inline_keyboard: { callback_data: string }[][] };
};
type Client = {
  readonly makeMessage: (text: string) => object;
  readonly makeCallbackQuery: (data: string) => object;
  readonly sendMessage: (message: object) => Promise<unknown>;
  readonly sendCallback: (query: object) => Promise<unknown>;
  readonly getUpdates: () => Promise<{ readonly result: readonly { readonly message: Sent }[] }>;
};
type Server = {
  readonly config: { readonly apiURL: string };
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<boolean>;
  readonly getClient: (token: string, options: object) => Client;
};
const TelegramServer = createRequire(import.meta.url)('telegram-test-api') as new (options: {
  readonly port: number;
  readonly host: string;
}) => Server;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

test('a conversation through an emulator that we did not write', async () => {
  const token = '123:smoke';
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
  await server.start();
  const channel = createTelegramChannel({
    token,
    apiRoot: server.config.apiURL,
    wording: wordsOf('telegram'),
    centre: { services: ['relief'], name: { 'zh-CN': '示例中心', en: 'Example' } },
    timing: { poll: 1000 },
  });
  const options = [{ id: 'yes', label: '是' }];
  const echo = createEcho({
    channel: () => channel,
    script: ({ body }) =>
      body.kind === 'press' ? [{ text: `选了${body.option}` }] : [{ text: '对吗？', options }],
  });
  await channel.start(echo.port);
  const client = server.getClient(token, { userId: 1, chatId: 1, timeout: 10_000, interval: 20 });
  await client.sendMessage(client.makeMessage('欠我三个月工资'));
  const asked = await client.getUpdates();
  expect(asked.result[0]?.message.text).toBe('对吗？');
  const data = asked.result[0]?.message.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '';
  await client.sendCallback(client.makeCallbackQuery(data));
  const answered = await client.getUpdates();
  expect(answered.result.at(-1)?.message.text).toBe('选了yes');
  expect(echo.stored.map(({ body }) => body.kind)).toEqual(['text', 'press']);
  await channel.stop();
  await server.stop();
});
