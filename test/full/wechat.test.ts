import { afterEach, expect, test } from 'vitest';
import { roomChat } from '../../src/channels/wechat/send.ts';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Answer } from '../telegram/echo.ts';
import { startWechat, type WechatStage } from './wechat-stage.ts';

let stage: WechatStage;
afterEach(() => stage.stop());

const yesNo = [
  { id: 'yes', label: '是' },
  { id: 'no', label: '不是' },
];
const asks = ({ body }: Incoming): readonly Answer[] =>
  body.kind === 'text' && body.text === '1'
    ? [{ text: '好，记下了。' }]
    : [{ text: '拖欠工资，对吗？', options: yesNo }];

test('a private conversation goes back and forth with numbered options', async () => {
  stage = await startWechat({}, { script: asks });
  const zhang = stage.friend('张三');
  zhang.say('老板欠我工资');
  await stage.until(() => zhang.heard.length === 1);
  expect(zhang.heard[0]).toBe(
    '拖欠工资，对吗？\n\n1. 是\n2. 不是\n回复数字就行，也可以直接打字说。',
  );
  zhang.say('1');
  await stage.until(() => zhang.heard.length === 2);
  expect(stage.echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'text', text: '老板欠我工资' },
    { kind: 'text', text: '1' },
  ]);
  expect(stage.echo.stored[0]).toMatchObject({
    from: { channel: 'wechat', chat: zhang.id },
    at: expect.any(Number),
  });
});

test('images and files come as papers, what is none by its reason', async () => {
  stage = await startWechat({}, { keep: ({ name }) => (name?.endsWith('.mp3') ? 'type' : null) });
  const zhang = stage.friend('张三');
  zhang.send('a jpeg', '身份证.jpg');
  zhang.send('%PDF-1.7', '合同.pdf');
  zhang.send('sounds', '语音.mp3');
  await stage.until(() => stage.echo.stored.length === 3);
  const album = { id: expect.any(String), more: expect.any(Number) };
  expect(stage.echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'paper', paper: expect.objectContaining({ bytes: 6, name: '身份证.jpg' }), album },
    { kind: 'paper', paper: expect.objectContaining({ bytes: 8, name: '合同.pdf' }), album },
    { kind: 'unreadable', reason: 'type' },
  ]);
});

test('long texts come in parts of at most 2,048 bytes that end with sentences', async () => {
  const long = '这是一句不短的话，讲的是怎么办。'.repeat(120);
  stage = await startWechat({}, { script: () => [{ text: long }] });
  const zhang = stage.friend('张三');
  zhang.say('怎么办');
  await stage.until(() => zhang.heard.join('').length === long.length);
  expect(zhang.heard.length).toBeGreaterThan(2);
  expect(zhang.heard.every((part) => Buffer.byteLength(part) <= 2048 && part.endsWith('。'))).toBe(
    true,
  );
});

test('messages of one person keep their order when storing fails or is slow', async () => {
  let failures = 3;
  stage = await startWechat(
    {},
    {
      before: () => {
        failures -= 1;
        if (failures >= 0) throw new Error('busy');
      },
    },
  );
  const zhang = stage.friend('张三');
  for (const text of ['一', '二', '三']) zhang.say(text);
  await stage.until(() => zhang.heard.length === 3);
  expect(zhang.heard).toEqual(['听到：一', '听到：二', '听到：三']);
});

test('in a room only who speaks to the bot is answered, with one line an hour and no conversation', async () => {
  stage = await startWechat();
  const zhang = stage.friend('张三');
  const heard = stage.room('工友群');
  zhang.sayIn('工友群', '大家好');
  zhang.sayIn('工友群', '@Bangfu 我没钱了', true);
  zhang.sayIn('工友群', '@Bangfu 在吗', true);
  zhang.say('单独说');
  await stage.until(() => zhang.heard.length === 1 && heard.length > 0);
  expect(heard).toEqual([
    '您好，我是示例县困难职工帮扶中心的智能助手。群里人多，您的事我们单独说：请加我好友，发消息给我。',
  ]);
  expect(stage.echo.stored).toHaveLength(1);
});

test('a notice reaches the room of the staff, where nobody is answered', async () => {
  stage = await startWechat({ staffRoom: '帮扶中心值班' });
  const staff = stage.friend('李敏');
  const heard = stage.room('帮扶中心值班');
  await stage.echo.push(roomChat('帮扶中心值班'), { text: '【普通】新的求职 BF26-000001' });
  staff.sayIn('帮扶中心值班', '@Bangfu 收到', true);
  staff.say('我单独说一句');
  await stage.until(() => staff.heard.length === 1);
  expect(heard).toEqual(['【普通】新的求职 BF26-000001']);
});
