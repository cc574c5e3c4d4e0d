import { WSClient, type WsFrame } from '@wecom/aibot-node-sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Emulator, startWecomEmulator } from './emulator/emulator.ts';
import { codes } from './emulator/world.ts';

const clock = { now: 1_700_000_000_000 };
const mute = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };
let emulator: Emulator;
let client: WSClient;

/** Tencent's own client, as it comes. */
const clientOf = (secret: string): WSClient =>
  new WSClient({
    botId: emulator.world.botId,
    secret,
    wsUrl: emulator.url,
    logger: mute,
    maxAuthFailureAttempts: 0,
  });
const heard = (of: WSClient, event: string): Promise<WsFrame> =>
  new Promise((resolve) => {
    (of as { once: (name: string, take: (frame: WsFrame) => void) => unknown }).once(
      event,
      resolve,
    );
  });
const code = (call: Promise<WsFrame>): Promise<number> =>
  call.then(
    (frame) => frame.errcode ?? -2,
    (frame: WsFrame) => frame.errcode ?? -3,
  );
const card = (task: string) => ({
  card_type: 'button_interaction',
  main_title: { title: '请选' },
  button_list: [{ text: '有', key: 'yes', style: 1 }],
  task_id: task,
});

beforeEach(async () => {
  clock.now = 1_700_000_000_000;
  emulator = await startWecomEmulator({ now: () => clock.now });
  client = clientOf(emulator.world.secret);
  const authenticated = heard(client, 'authenticated');
  client.connect();
  await authenticated;
});
afterEach(async () => {
  client.disconnect();
  await emulator.close();
});

test('a message is answered by a stream, once read under its number', async () => {
  const frame = heard(client, 'message.text');
  const player = emulator.player('ZhaoSan');
  player.say('在吗').arrive();
  expect((await frame).body).toMatchObject({
    text: { content: '在吗' },
    from: { userid: 'ZhaoSan' },
  });
  expect(await code(client.replyStream(await frame, 's1', '在的', true))).toBe(0);
  expect(player.heard.map(({ text, by }) => [by, text])).toEqual([['answer', '在的']]);
});

test('a first coming is greeted within five seconds, and never by a stream', async () => {
  const frame = heard(client, 'event.enter_chat');
  const player = emulator.player('ZhaoSan');
  player.enter().arrive();
  const greeting = { msgtype: 'text', text: { content: '您好' } } as const;
  expect(await code(client.replyStream(await frame, 's1', '您好', true))).toBe(codes.request);
  expect(await code(client.replyWelcome(await frame, greeting))).toBe(0);
  clock.now += 5001;
  expect(await code(client.replyWelcome(await frame, greeting))).toBe(codes.request);
});

test('nothing goes to who never wrote, and only so much to who did', async () => {
  const markdown = { msgtype: 'markdown', markdown: { content: '您好' } } as const;
  expect(await code(client.sendMessage('ZhaoSan', markdown))).toBe(codes.stranger);
  emulator.player('ZhaoSan').say('在吗').arrive();
  for (let nth = 0; nth < 30; nth += 1)
    expect(await code(client.sendMessage('ZhaoSan', markdown))).toBe(0);
  expect(await code(client.sendMessage('ZhaoSan', markdown))).toBe(codes.frequency);
  clock.now += 60_000;
  expect(await code(client.sendMessage('ZhaoSan', markdown))).toBe(0);
});

test('a card is pressed and shown anew within five seconds, and its number is never used twice', async () => {
  const player = emulator.player('ZhaoSan');
  player.say('在吗').arrive();
  const push = { msgtype: 'template_card', template_card: card('t1') } as const;
  expect(await code(client.sendMessage('ZhaoSan', push))).toBe(0);
  expect(await code(client.sendMessage('ZhaoSan', push))).toBe(codes.shape);
  const frame = heard(client, 'event.template_card_event');
  player.press('有').arrive();
  expect((await frame).body.event.template_card_event).toMatchObject({
    event_key: 'yes',
    task_id: 't1',
  });
  const chosen = { ...card('t1'), main_title: { title: '选好了' } };
  expect(await code(client.updateTemplateCard(await frame, chosen))).toBe(0);
  expect(player.heard[0]?.text).toBe('选好了');
  clock.now += 5001;
  expect(await code(client.updateTemplateCard(await frame, chosen))).toBe(codes.request);
});

test('a file comes sealed, is opened by the client, and its address is over after five minutes', async () => {
  const frame = heard(client, 'message.file');
  emulator.player('ZhaoSan').file(Buffer.from('a paper'), 'paper.pdf').arrive();
  const { url, aeskey } = (await frame).body.file;
  const { buffer, filename } = await client.downloadFile(url, aeskey);
  expect([buffer.toString(), filename]).toEqual(['a paper', 'paper.pdf']);
  clock.now += 300_001;
  await expect(client.downloadFile(url, aeskey)).rejects.toThrow();
});

test('a file goes up in chunks and is sent', async () => {
  emulator.player('ZhaoSan').say('发给我').arrive();
  const bytes = Buffer.alloc(600 * 1024, 'x');
  const { media_id: id } = await client.uploadMedia(bytes, { type: 'file', filename: 'copy.pdf' });
  expect(emulator.world.media.get(id)?.length).toBe(bytes.length);
  expect(await code(client.sendMediaMessage('ZhaoSan', 'file', id))).toBe(0);
});

test('a secret that is wrong is refused, and a second client puts the first out', async () => {
  const wrong = clientOf('not the secret at all');
  const refused = new Promise<Error>((resolve) => void wrong.once('error', resolve));
  wrong.connect();
  expect((await refused).message).toContain(String(codes.credentials));
  wrong.disconnect();
  const second = clientOf(emulator.world.secret);
  const out = heard(client, 'event.disconnected_event');
  second.connect();
  await out;
  expect(client.isConnected).toBe(false);
  second.disconnect();
});

test('what was not answered is brought again to a new line', async () => {
  const first = heard(client, 'message.text');
  emulator.player('ZhaoSan').say('在吗').arrive();
  const before = await first;
  const again = heard(client, 'message.text');
  emulator.cut();
  expect((await again).body.msgid).toBe(before.body.msgid);
  await client.replyStream(await again, 's1', '在的', true);
});
