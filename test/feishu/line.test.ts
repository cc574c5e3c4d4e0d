import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { createFeishuStaff } from '../../src/channels/feishu/staff-group.ts';
import type { StaffCard, StaffPost } from '../../src/channels/staff-group/staff-notices.ts';
import type { StaffNotice } from '../../src/messages/case-act.ts';
import type { StaffEvent } from '../../src/messages/staff-event.ts';
import { codes, type Emulator, startFeishuEmulator } from './emulator/emulator.ts';

const group = 'oc_group0001';
const number = 'BF26-000001';
const canary = '990101198001010014 尿毒症';

let emulator: Emulator;
let log: string[];
let events: StaffEvent[];
let card: StaffCard;
let end: (() => Promise<void>)[];
/** What the desk in the group does with an event. */
let take: (event: StaffEvent) => Promise<boolean>;

const at = { case: number, rank: 2, topic: 't', over: false } as const;

function made(secret = emulator.world.secret): Channel {
  const posts = new Map<string, StaffPost>();
  const { channel } = createFeishuStaff({
    appId: emulator.world.appId,
    secret,
    api: emulator.api,
    group,
    hooks: {
      take: async (event) => {
        events.push(event);
        return take(event);
      },
    },
    words: { title: '帮扶助手', elsewhere: (chat) => `本群 ${chat}`, alone: '请发验证码' },
    posts: {
      putPost: async (_, post) => void posts.set(post.post, post),
      dropPost: async (_, post) => void posts.delete(post),
      post: (_, post) => posts.get(post) ?? null,
      postOf: (_, of, kind) =>
        [...posts.values()].findLast((post) => post.case === of && post.kind === kind) ?? null,
    },
    card: () => card,
    waiting: () => 1,
    onChange: () => () => undefined,
    log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
    perMinute: 9999,
    timing: { retry: 5, retryMost: 40, start: 3000 },
  });
  return channel;
}

async function started(): Promise<Channel> {
  const channel = made();
  await channel.start({
    receive: async () => undefined,
    keepPaper: async () => ({ problem: 'failed' }),
  });
  end.push(channel.stop);
  return channel;
}

const notice = (event: StaffNotice['event']) =>
  ({
    id: `n-${event}`,
    to: { channel: 'feishu-staff', chat: number },
    from: 'assistant',
    turn: 0,
    hint: 'none',
    language: 'zh-CN',
    text: '职工有新的话',
    options: [],
    notice: { event } as StaffNotice,
  }) as const;

beforeEach(async () => {
  emulator = await startFeishuEmulator({ group });
  [log, events, end] = [[], [], []];
  take = async () => true;
  card = { ...at, text: `${number} 找工作\n还没有人接`, buttons: [{ label: '我来办', data: 'x' }] };
});
afterEach(async () => {
  for (const one of end.toReversed()) await one();
  await emulator.close();
});

test('a wrong secret stops the start with one line that names the settings and not the secret', async () => {
  const channel = made('AnotherSecret999');
  const port = {
    receive: async () => undefined,
    keepPaper: async () => ({ problem: 'failed' }) as const,
  };
  await expect(channel.start(port)).rejects.toThrow(/^[^\n]*FEISHU_APP_ID or FEISHU_APP_SECRET$/u);
  expect(log.join('\n')).not.toContain('AnotherSecret999');
});

test('a card is put up once and edited as its case changes; one that was taken back is put up anew', async () => {
  const channel = await started();
  const shown = () => emulator.shown(group).filter(({ gone }) => !gone);
  expect(await channel.send(notice('new'))).toEqual({ kind: 'sent' });
  expect(await channel.send(notice('new'))).toEqual({ kind: 'sent' });
  expect(shown().map(({ text }) => text)).toEqual([`${number} 找工作\n还没有人接`]);
  card = { ...card, text: `${number} 找工作\n在李敏手上`, buttons: [] };
  await channel.send(notice('new'));
  expect(shown()).toMatchObject([{ text: `${number} 找工作\n在李敏手上`, buttons: [] }]);
  const [first] = emulator.shown(group);
  if (first !== undefined) first.gone = true;
  card = { ...card, text: `${number} 找工作\n办完了` };
  await channel.send(notice('new'));
  expect(shown().map(({ text }) => text)).toEqual([`${number} 找工作\n办完了`]);
  expect(await channel.send(notice('worker_said'))).toEqual({ kind: 'sent' });
  expect(shown().at(-1)).toMatchObject({ text: '职工有新的话', replyTo: shown()[0]?.id });
});

test('too much is waited for, a token that is spent is renewed, a refusal for good is given up', async () => {
  const channel = await started();
  const { faults } = emulator.world;
  faults.push({ path: 'im/v1/messages', code: codes.token });
  expect(await channel.send(notice('new'))).toEqual({ kind: 'sent' });
  faults.push({ path: 'im/v1/messages', code: codes.shape });
  card = { ...card, text: '一\n二' };
  expect(await channel.send(notice('new'))).toEqual({ kind: 'dead', reason: 'refused: 230001' });
  faults.push({ path: 'im/v1/messages', code: 424242 });
  expect(await channel.send(notice('new'))).toEqual({ kind: 'retry' });
  expect(await channel.send(notice('new'))).toEqual({ kind: 'sent' });
});

test('what was not safe is not acknowledged, and is brought again to the next line, under the same number', async () => {
  await started();
  take = () => Promise.reject(new Error('disk'));
  const said = emulator.colleague('ou_li').say(group, '您好');
  said.arrive();
  await expect.poll(() => events.length).toBe(1);
  expect(said.event.answer).toBeNull();
  take = async () => true;
  emulator.cut();
  await expect.poll(() => said.event.answer).not.toBeNull();
  expect(new Set(events.map(({ id }) => id)).size).toBe(1);
});

test('a line that is cut comes back, and trouble at making it is no end', async () => {
  const channel = await started();
  expect(channel.up?.()).toBe(true);
  emulator.world.faults.push({ path: 'line', code: 1 });
  emulator.cut();
  await expect.poll(() => log).toContainEqual('feishu.line_failed {"attempt":1}');
  await expect.poll(() => channel.up?.()).toBe(true);
  const said = emulator.colleague('ou_li').say(group, '在');
  said.arrive();
  await expect.poll(() => said.event.answer).not.toBeNull();
});

test('what is said among colleagues is not ours, a name in it is seen as people see it', async () => {
  await started();
  const li = emulator.colleague('ou_li');
  li.say(group, '中午吃什么', { mention: false }).arrive();
  li.say(group, '您好 @_user_1', {}).arrive();
  li.photo(group).arrive();
  await expect.poll(() => events.length).toBe(3);
  expect(events.map(({ addressed }) => addressed)).toEqual([undefined, true, true]);
  expect(events.map(({ what }) => (what.kind === 'text' ? what.text : what.kind))).toEqual([
    '中午吃什么',
    '您好',
    'file',
  ]);
});

test('another group hears once which it is, and whoever writes alone how an account is linked', async () => {
  await started();
  take = async () => false;
  const li = emulator.colleague('ou_li');
  for (const words of ['在吗', '在不在']) li.say('oc_other', words).arrive();
  li.whisper('你好').arrive();
  await expect.poll(() => li.heard()).toEqual(['请发验证码']);
  expect(emulator.shown('oc_other').filter(({ by }) => by === null)).toMatchObject([
    { text: '本群 oc_other' },
  ]);
});

test('no secret, name or word of anybody stands in a line of the log', async () => {
  const channel = await started();
  take = () => Promise.reject(new Error(canary));
  emulator.colleague('ou_canary').say(group, canary).arrive();
  await expect.poll(() => events.length).toBe(1);
  emulator.world.faults.push({ path: 'im/v1', code: 424242 });
  await channel.send(notice('new'));
  expect(log.length).toBeGreaterThan(0);
  for (const word of [emulator.world.secret, 'ou_canary', '尿毒症', '990101198001010014'])
    expect(log.join('\n')).not.toContain(word);
});
