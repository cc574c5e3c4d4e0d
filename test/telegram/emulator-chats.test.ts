import { afterEach, beforeEach, expect, test } from 'vitest';
import { botCalls, texts } from './bot-calls.ts';
import { manualClock } from './emulator/clock.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import { broken, every, limited, next, realRates } from './emulator/faults.ts';

// The emulator is an instrument: what it refuses and gives again is what the adapter is measured by.
const clock = manualClock(Date.UTC(2026, 10, 23));
let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ clock });
});
afterEach(() => emulator.close());

const { call, say, code, refusal } = botCalls(() => emulator);

test('those who blocked the bot, left or never began cannot be written to', async () => {
  const zhang = emulator.user(1);
  zhang.start();
  zhang.block();
  expect(await refusal('sendMessage', { chat_id: 1, text: 'x' })).toBe(
    'Forbidden: bot was blocked by the user',
  );
  zhang.unblock();
  expect((await call('sendMessage', { chat_id: 1, text: 'x' })).ok).toBe(true);
  zhang.leave();
  expect(await refusal('sendMessage', { chat_id: 1, text: 'x' })).toBe(
    'Forbidden: user is deactivated',
  );
  emulator.user(2);
  expect(await refusal('sendMessage', { chat_id: 2, text: 'x' })).toBe(
    "Forbidden: bot can't initiate conversation with a user",
  );
});

test('an edit that changes nothing is refused, and so is one of a message with another keyboard', async () => {
  emulator.user(1).start();
  const buttons = { inline_keyboard: [[{ text: '是', callback_data: 'yes' }]] };
  const { result } = await call('sendMessage', { chat_id: 1, text: '对吗', reply_markup: buttons });
  const { message_id } = result as { message_id: number };
  const same = { chat_id: 1, message_id, text: '对吗', reply_markup: buttons };
  expect(await refusal('editMessageText', same)).toContain('message is not modified');
  expect((await call('editMessageReplyMarkup', { chat_id: 1, message_id })).ok).toBe(true);
  expect(await refusal('editMessageReplyMarkup', { chat_id: 1, message_id })).toContain(
    'message is not modified',
  );
  const bare = await call('sendMessage', {
    chat_id: 1,
    text: '好',
    reply_markup: { remove_keyboard: true },
  });
  const plain = { chat_id: 1, message_id: (bare.result as { message_id: number }).message_id };
  expect(await refusal('editMessageReplyMarkup', { ...plain, reply_markup: buttons })).toBe(
    "Bad Request: message can't be edited",
  );
});

test('files go both ways, and those above 20 MB only one', async () => {
  const zhang = emulator.user(1);
  zhang.photo(Buffer.from('a photo'));
  zhang.document(Buffer.from('x'), { name: '合同.pdf', size: 21 * 1024 * 1024 });
  const updates = (await call('getUpdates')).result as readonly {
    message: { photo?: readonly { file_id: string }[]; document?: { file_id: string } };
  }[];
  const photo = updates[0]?.message.photo?.at(-1)?.file_id;
  const { result } = await call('getFile', { file_id: photo });
  const { file_path } = result as { file_path: string };
  const bytes = await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/${file_path}`);
  expect(await bytes.text()).toBe('a photo');
  expect(await refusal('getFile', { file_id: updates[1]?.message.document?.file_id })).toBe(
    'Bad Request: file is too big',
  );
});

test('topics are made, renamed and closed once, by an administrator', async () => {
  emulator.group(-1001, { forum: true, bot: 'administrator' });
  const { result } = await call('createForumTopic', { chat_id: -1001, name: 'BF26-000001' });
  const { message_thread_id } = result as { message_thread_id: number };
  const topic = { chat_id: -1001, message_thread_id };
  expect((await call('sendMessage', { ...topic, text: '新的' })).ok).toBe(true);
  expect((await call('editForumTopic', { ...topic, name: '办结' })).ok).toBe(true);
  expect(await refusal('editForumTopic', { ...topic, name: '办结' })).toContain('NOT_MODIFIED');
  expect((await call('closeForumTopic', topic)).ok).toBe(true);
  expect(await refusal('closeForumTopic', topic)).toContain('NOT_MODIFIED');
});

test('a group that moved says where to', async () => {
  emulator.group(-5, { type: 'group', bot: 'member' }).migrate(-1005);
  const answer = await call('sendMessage', { chat_id: -5, text: 'x' });
  expect(answer).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: -1005 } });
});

test('in a group a plain member hears only commands, mentions and replies to itself', async () => {
  emulator.group(-1001, { bot: 'member' });
  const zhang = emulator.user(1);
  zhang.say('大家好', { chat: -1001 });
  zhang.say('/start', { chat: -1001 });
  zhang.say('@bangfu_bot 在吗', { chat: -1001 });
  const { result } = await call('sendMessage', { chat_id: -1001, text: '在' });
  const { message_id } = result as { message_id: number };
  zhang.say('回你', { chat: -1001, replyTo: message_id });
  expect(texts(await call('getUpdates'))).toEqual(['/start', '@bangfu_bot 在吗', '回你']);
});

test('faults: one chat limited, every tenth broken, one dropped after it was handled', async () => {
  emulator.user(1).start();
  emulator.user(2).start();
  emulator.faults.add(limited(1, 5));
  expect(await say(1)).toMatchObject({ error_code: 429, parameters: { retry_after: 5 } });
  expect((await say(2)).ok).toBe(true);
  await clock.advance(5000);
  expect((await say(1)).ok).toBe(true);
  emulator.faults.clear();
  emulator.faults.add(every(2, broken));
  const outcomes = [await say(2), await say(2), await say(2), await say(2)].map(({ ok }) => ok);
  expect(outcomes.filter(Boolean)).toHaveLength(2);
  emulator.faults.clear();
  emulator.faults.add(next('sendMessage', { kind: 'drop' }));
  const before = emulator.heard(2).length;
  await expect(say(2)).rejects.toThrow();
  expect(emulator.heard(2)).toHaveLength(before + 1);
});

test('the real rates: a fourth message at once to a person and a 21st a minute to a group are too many', async () => {
  emulator.user(1).start();
  emulator.group(-1001, { bot: 'administrator' });
  emulator.faults.add(realRates());
  expect([await code(1), await code(1), await code(1), await code(1)].at(-1)).toBe(429);
  for (let at = 0; at < 20; at += 1) {
    expect(await code(-1001)).toBeUndefined();
    await clock.advance(1000);
  }
  expect(await code(-1001)).toBe(429);
});
