import { afterEach, expect, test } from 'vitest';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Answer } from './echo.ts';
import { manualClock, pauseOf } from './emulator/clock.ts';
import { type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage;
const begin = async (options?: StageOptions) => {
  stage = await startStage(options);
  return stage;
};
afterEach(() => stage.close());

const heard = (chat: number) => stage.emulator.heard(chat);
const answered = (chat: number, count = 1) =>
  stage.emulator.until(() => heard(chat).length >= count && heard(chat));

const yesNo = [
  { id: 'yes', label: '是' },
  { id: 'no', label: '不是' },
];
const asks = ({ body }: Incoming): readonly Answer[] =>
  body.kind === 'press'
    ? [{ text: `选了${body.option}` }]
    : [{ text: '拖欠工资，对吗？', options: yesNo }];

const asksPhone = ({ body }: Incoming): readonly Answer[] => {
  if (body.kind === 'text' && body.text.startsWith('+86')) return asks({ body } as Incoming);
  return [{ text: '您的手机号？', hint: 'phone' }];
};

test('the phone question offers to share the number; only the own one counts', async () => {
  const { emulator, echo } = await begin({ echo: { script: asksPhone } });
  const zhang = emulator.user(1);
  zhang.say('你好');
  await answered(1);
  expect(heard(1)[0]?.keyboard).toMatchObject({
    keyboard: [[{ text: '发送我的手机号', request_contact: true }]],
  });
  zhang.contact('13900000000', 2);
  await answered(1, 2);
  zhang.contact('+8613800000000');
  await answered(1, 4);
  expect(echo.stored.slice(1).map(({ body }) => body)).toEqual([
    { kind: 'wordless', what: 'contact' },
    { kind: 'text', text: '+8613800000000' },
  ]);
  const [noted, question] = heard(1).slice(2);
  expect(noted).toMatchObject({ text: '收到。', keyboard: { remove_keyboard: true } });
  expect(question?.buttons?.flat()).toHaveLength(2);
});

test('stickers, places and their like have no words but are heard; what Telegram notes by itself is not', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  zhang.send({ sticker: { file_id: 's', emoji: '😀' } });
  zhang.send({ location: { latitude: 1, longitude: 2 } });
  zhang.send({ pinned_message: { message_id: 1 } });
  zhang.send({ something_new_of_2030: {} });
  await answered(1, 3);
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'wordless', what: 'sticker' },
    { kind: 'wordless', what: 'location' },
    { kind: 'wordless', what: 'unknown' },
  ]);
});

test('in a group there is one kind line an hour with the way to a private talk, and no conversation', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  const group = emulator.group(-1001);
  group.addBot(1);
  await answered(-1001);
  zhang.say('/start', { chat: -1001 });
  zhang.say('@bangfu_bot 我没钱了', { chat: -1001 });
  const channel = emulator.group(-1002, { type: 'channel' });
  channel.addBot(1, 'administrator');
  channel.post('通知');
  await answered(-1002);
  emulator.user(2).say('你好');
  await answered(2);
  expect(heard(-1001).map(({ text }) => text)).toEqual([
    '您好，我是示例县困难职工帮扶中心的智能助手。群里人多，您的事我们单独说。请点这里：https://t.me/bangfu_bot',
  ]);
  expect(heard(-1002)).toHaveLength(1);
  expect(echo.stored.map(({ from }) => from.chat)).toEqual(['2']);
});

test('long texts come in parts that end with sentences, the buttons under the last', async () => {
  const long = '这是一句不短的话，讲的是怎么办。'.repeat(600);
  const { emulator } = await begin({
    echo: { script: () => [{ text: long, options: yesNo }] },
  });
  emulator.user(1).say('怎么办');
  const parts = await answered(1, 3);
  expect(parts.map(({ text }) => text?.at(-1))).toEqual(['。', '。', '。']);
  expect(parts.map(({ text }) => text).join('')).toBe(long);
  expect(parts.map(({ buttons }) => buttons?.flat().length ?? 0)).toEqual([0, 0, 2]);
});

test('a message in parts that broke midway goes on where it stopped', async () => {
  const long = '字'.repeat(9000);
  const { emulator, echo } = await begin();
  emulator.user(1).start();
  await answered(1);
  let calls = 0;
  emulator.faults.add(({ method }) => {
    if (method !== 'sendmessage') return undefined;
    calls += 1;
    return calls === 2 ? { kind: 'refuse', refusal: new Error('x') as never } : undefined;
  });
  await echo.push('1', { text: long });
  expect(
    heard(1)
      .slice(1)
      .map(({ text }) => text?.length),
  ).toEqual([4096, 4096, 808]);
});

test('staff speak by name', async () => {
  const { emulator, echo } = await begin();
  emulator.user(1).start();
  await answered(1);
  await echo.push('1', { text: '材料收到了', from: { staff: '李敏' } });
  expect(heard(1).at(-1)?.text).toBe('李敏（工作人员）：\n材料收到了');
});

test('a staff hook is offered everything first and takes what is its own', async () => {
  const offered: string[] = [];
  const { emulator, echo } = await begin({
    telegram: {
      staff: {
        take: async ({ chat, thread, what, from }) => {
          offered.push(`${chat} ${thread} ${from.id} ${what.kind}`);
          return chat === '-1001';
        },
      },
    },
  });
  const group = emulator.group(-1001, { forum: true });
  group.addBot(5, 'administrator');
  const topic = group.topic('BF26-000001');
  emulator.user(5).say('我来办', { chat: -1001, thread: topic });
  emulator.user(1).say('你好');
  await answered(1);
  expect(offered).toContain(`-1001 ${topic} 5 text`);
  expect(offered).toContain('-1001 null 5 added');
  expect(emulator.calls.some(({ params }) => String(params['chat_id']) === '-1001')).toBe(false);
  expect(echo.stored).toHaveLength(1);
});

test('a message to a topic lands there, and one to a group that moved finds it', async () => {
  const { emulator, echo } = await begin();
  const forum = emulator.group(-1001, { forum: true, bot: 'administrator' });
  const topic = forum.topic('BF26-000001');
  await echo.push(`-1001/${topic}`, { text: '新消息' });
  expect(heard(-1001).at(-1)).toMatchObject({ text: '新消息', thread: topic });
  emulator.group(-5, { type: 'group', bot: 'member' }).migrate(-1005);
  await echo.push('-5', { text: '搬家了' });
  expect(heard(-1005).map(({ text }) => text)).toEqual(['搬家了']);
});

test('typing is shown where the answer is long in coming, and not where it came', async () => {
  const clock = manualClock(0);
  const { emulator, echo } = await begin({
    telegram: { pause: pauseOf(clock), timing: { typing: 1500 } },
    echo: { script: ({ from }) => (from.chat === '2' ? [{ text: '在' }] : []) },
  });
  const typing = () =>
    emulator.calls
      .filter(({ method }) => method === 'sendchataction')
      .map(({ params }) => params['chat_id']);
  emulator.user(1).say('在吗');
  emulator.user(2).say('在吗');
  await answered(2);
  await emulator.until(() => echo.stored.length === 2);
  while (typing().length < 2) await clock.advance(1000);
  for (let round = 0; round < 20; round += 1) await clock.advance(5000);
  expect(typing()).toEqual(['1', '1']);
});
