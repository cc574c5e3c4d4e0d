import { afterEach, beforeEach, expect, test } from 'vitest';
import { botCalls, ids, texts } from './bot-calls.ts';
import { manualClock, settle } from './emulator/clock.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import { isPolling } from './emulator/polls.ts';

// The emulator is an instrument: what it refuses and gives again is what the adapter is measured by.
const clock = manualClock(Date.UTC(2026, 10, 23));
let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ clock });
});
afterEach(() => emulator.close());

const { call, refusal } = botCalls(() => emulator);
const polling = async () => {
  while (!isPolling(emulator.world)) await settle();
};

test('an update comes again until a later offset confirms it', async () => {
  const zhang = emulator.user(1);
  zhang.say('一');
  zhang.say('二');
  const first = await call('getUpdates');
  expect(texts(first)).toEqual(['一', '二']);
  expect(texts(await call('getUpdates'))).toEqual(['一', '二']);
  const [one] = ids(first);
  expect(texts(await call('getUpdates', { offset: (one ?? 0) + 1 }))).toEqual(['二']);
  expect(texts(await call('getUpdates', { limit: 1 }))).toEqual(['二']);
});

test('a negative offset keeps only the newest updates', async () => {
  const zhang = emulator.user(1);
  for (const text of ['一', '二', '三']) zhang.say(text);
  expect(texts(await call('getUpdates', { offset: -1 }))).toEqual(['三']);
  expect(texts(await call('getUpdates'))).toEqual(['三']);
});

test('a long poll waits for the first update, and for no longer than its timeout', async () => {
  const zhang = emulator.user(1);
  const woken = call('getUpdates', { timeout: 30 });
  await polling();
  zhang.say('在吗');
  expect(texts(await woken)).toEqual(['在吗']);
  const [seen] = ids(await call('getUpdates'));
  const idle = call('getUpdates', { offset: (seen ?? 0) + 1, timeout: 30 });
  await polling();
  await clock.advance(30_000);
  expect(texts(await idle)).toEqual([]);
});

test('a second poll ends the first with a conflict', async () => {
  const first = call('getUpdates', { timeout: 30 });
  await polling();
  const second = call('getUpdates', { timeout: 0 });
  expect((await first).error_code).toBe(409);
  expect((await second).ok).toBe(true);
});

test('updates of kinds not subscribed to never come, and the subscription lasts', async () => {
  const zhang = emulator.user(1);
  await call('getUpdates', { allowed_updates: ['callback_query'] });
  zhang.say('没人听');
  await call('getUpdates');
  zhang.say('还是没人听');
  await call('getUpdates', { allowed_updates: ['message'] });
  zhang.say('听见了');
  expect(texts(await call('getUpdates'))).toEqual(['听见了']);
});

test('updates are forgotten after a day', async () => {
  emulator.user(1).say('昨天');
  await clock.advance(25 * 60 * 60 * 1000);
  expect(texts(await call('getUpdates'))).toEqual([]);
});

test.each([
  ['sendMessage', {}, 'chat_id is empty'],
  ['sendMessage', { chat_id: 99, text: 'x' }, 'chat not found'],
  ['sendMessage', { chat_id: 1, text: ' ' }, 'message text is empty'],
  ['sendMessage', { chat_id: 1, text: '字'.repeat(4097) }, 'message is too long'],
  [
    'sendMessage',
    { chat_id: 1, text: 'x', reply_parameters: { message_id: 77 } },
    'message to be replied not found',
  ],
  [
    'sendMessage',
    {
      chat_id: 1,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: '字'.repeat(22) }]] },
    },
    'BUTTON_DATA_INVALID',
  ],
  [
    'sendMessage',
    { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  ['sendMessage', { chat_id: 1, text: 'x', message_thread_id: 5 }, 'message thread not found'],
  ['editMessageText', { chat_id: 1, text: 'x' }, 'message identifier is not specified'],
  ['editMessageText', { chat_id: 1, message_id: 55, text: 'x' }, 'message to edit not found'],
  ['editMessageText', { chat_id: 1, message_id: 1, text: 'x' }, "message can't be edited"],
  ['deleteMessage', { chat_id: 1, message_id: 55 }, 'message to delete not found'],
  [
    'answerCallbackQuery',
    { callback_query_id: '1' },
    'query is too old and response timeout expired or query ID is invalid',
  ],
  ['getFile', { file_id: 'nope' }, 'wrong file_id or the file is temporarily unavailable'],
  ['sendPhoto', { chat_id: 1 }, 'there is no photo in the request'],
  ['sendChatAction', { chat_id: 1, action: 'dance' }, 'wrong parameter action in request'],
  ['setMyCommands', { commands: [{ command: 'Ä', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
  ['createForumTopic', { chat_id: 1, name: 'x' }, 'the chat is not a forum'],
  [
    'setWebhook',
    { url: 'http://example.org/hook' },
    'bad webhook: An HTTPS URL must be provided for webhook',
  ],
])('%s refuses %j as Telegram does', async (method, params, words) => {
  emulator.user(1).start();
  expect(await refusal(method, params)).toBe(`Bad Request: ${words}`);
});
