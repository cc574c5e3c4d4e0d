import { afterEach, expect, test } from 'vitest';
import { createWechatChannel } from '../../src/channels/wechat/wechat-channel.ts';
import { wordsOf } from '../telegram/words.ts';
import { startWechat, type WechatStage } from './wechat-stage.ts';

let stage: WechatStage;
afterEach(() => stage.stop());

test('a puppet that logs out and comes back loses no message that was to go out', async () => {
  stage = await startWechat();
  const zhang = stage.friend('张三');
  zhang.say('在吗');
  await stage.until(() => zhang.heard.length === 1);
  await stage.signOut();
  await stage.until(() => stage.states.at(-1)?.kind === 'out');
  const pushed = stage.echo.push(zhang.id, { text: '您的事有进展了' });
  await stage.until(() => stage.log.some((line) => line.startsWith('wechat.restart')));
  stage.scan('https://login.example/abc');
  await stage.until(() => stage.states.at(-1)?.kind === 'scan');
  expect(stage.states.at(-1)).toEqual({ kind: 'scan', code: 'https://login.example/abc' });
  stage.signIn();
  await pushed;
  // Signed out, the puppet was not even asked.
  expect(stage.log.join()).not.toContain('wechat.send_failed');
  expect(zhang.heard.at(-1)).toBe('您的事有进展了');
  zhang.say('又通了');
  await stage.until(() => zhang.heard.length === 3);
});

test('a handler that throws is written down by its name alone and ends nothing', async () => {
  stage = await startWechat();
  const zhang = stage.friend('张三');
  stage.puppet.messageRawPayload = () => Promise.reject(new Error('身份证 990101198001010014'));
  zhang.say('坏的');
  await stage.until(() => stage.log.some((line) => line.startsWith('wechat.trouble')));
  Reflect.deleteProperty(stage.puppet, 'messageRawPayload');
  stage.puppet.friendshipRawPayload = () => Promise.reject(new TypeError('oops'));
  stage.puppet.emit('friendship', { friendshipId: 'f0' });
  await stage.until(() => stage.log.filter((line) => line.startsWith('wechat.trouble')).length > 1);
  zhang.say('好的');
  await stage.until(() => zhang.heard.length === 1);
  expect(stage.log.join()).not.toContain('9901');
});

test('a file that cannot be fetched is told once it is sure, and the talk goes on', async () => {
  stage = await startWechat();
  const zhang = stage.friend('张三');
  stage.puppet.messageFile = () => Promise.reject(new Error('gone'));
  zhang.send('x', '身份证.jpg');
  zhang.send('x', '什么.xyz');
  zhang.say('下一句');
  await stage.until(() => stage.echo.stored.length === 3);
  expect(stage.echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'unreadable', reason: 'failed' },
    { kind: 'wordless', what: 'unknown' },
    { kind: 'text', text: '下一句' },
  ]);
});

test('friend requests are accepted and greeted, or left alone where that is switched off', async () => {
  for (const acceptFriends of [true, false]) {
    if (!acceptFriends) await stage.stop();
    stage = await startWechat({ acceptFriends });
    const zhang = stage.friend('张三');
    const accepted: string[] = [];
    const types: { readonly [id: string]: number } = { request: 2, done: 1 };
    stage.puppet.friendshipAccept = async (id) => void accepted.push(id);
    stage.puppet.friendshipRawPayload = async (id) => ({
      id,
      contactId: zhang.id,
      type: types[id],
      timestamp: 0,
    });
    stage.puppet.emit('friendship', { friendshipId: 'request' });
    stage.puppet.emit('friendship', { friendshipId: 'done' });
    await stage.until(() => stage.echo.stored.length === 1);
    expect(accepted).toEqual(acceptFriends ? ['request'] : []);
    expect(stage.echo.stored[0]).toMatchObject({ id: 'friend-done', body: { kind: 'start' } });
  }
});

test('official accounts are not talked with, and an unknown contact is a dead letter once the contacts are there', async () => {
  stage = await startWechat();
  const news = stage.friend('某某日报', { type: 2 });
  const zhang = stage.friend('张三');
  news.say('今日要闻');
  zhang.say('你好');
  await stage.until(() => zhang.heard.length === 1);
  expect(stage.echo.stored.map(({ from }) => from.chat)).toEqual([zhang.id]);
  stage.puppet.emit('ready', { data: '' });
  await stage.echo.push('nobody', { text: 'x' });
  expect(stage.echo.dead).toEqual(['no such contact']);
});

test('a puppet that is not installed stops the start with one line', async () => {
  stage = await startWechat();
  const channel = createWechatChannel({
    puppet: 'wechaty-puppet-that-nobody-wrote',
    wording: wordsOf('wechat'),
    centre: { name: { 'zh-CN': 'x', en: 'x' } },
    acceptFriends: false,
  });
  await expect(channel.start(stage.echo.port)).rejects.toThrow(
    'Cannot start WeChat: the puppet wechaty-puppet-that-nobody-wrote (WECHATY_PUPPET) does not start',
  );
  await channel.stop();
});
