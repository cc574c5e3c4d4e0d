import { afterEach, expect, test } from 'vitest';
import type { Answer } from '../telegram/echo.ts';
import { codes } from './emulator/world.ts';
import { type Stage, type StageOptions, startStage } from './stage.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function open(options?: StageOptions): Promise<Stage> {
  const stage = await startStage(options);
  ends.push(stage.close);
  return stage;
}

const choices = (...labels: string[]): Answer => ({
  text: '您是哪一种？',
  options: labels.map((label, at) => ({ id: `o${at}`, label })),
});
const asking = (answer: Answer): StageOptions => ({ echo: { script: () => [answer] } });

test('choices that fit stand on a card under the words, and a press is kept with its turn and shown', async () => {
  const stage = await open(asking(choices('在上班', '没上班')));
  const player = stage.emulator.player('ZhaoSan');
  player.say('你好').arrive();
  await expect.poll(() => player.heard.length).toBe(1);
  expect(player.heard[0]?.text).toContain('您是哪一种？');
  expect(player.heard[0]?.buttons.map(({ text }) => text)).toEqual(['在上班', '没上班']);
  player.press('没上班').arrive();
  await expect
    .poll(() => stage.echo.stored.at(-1)?.body)
    .toEqual({ kind: 'press', option: 'o1', turn: 1 });
  await expect.poll(() => player.heard[0]?.buttons.map(({ text }) => text)).toEqual(['✓ 没上班']);
  // What shows the choice is no choice.
  player.press('✓ 没上班').arrive();
  await stage.emulator.heard();
  expect(stage.echo.stored).toHaveLength(2);
});

test('choices that do not fit are written out with their numbers', async () => {
  const stage = await open(asking(choices('这一种的名字比十个字还要长一些', '别的')));
  const player = stage.emulator.player('ZhaoSan');
  player.say('你好').arrive();
  await expect
    .poll(() => player.heard.at(-1)?.text)
    .toContain('1. 这一种的名字比十个字还要长一些\n2. 别的');
  expect(player.heard[0]?.buttons).toEqual([]);
});

test('a card that is refused is written out, and its words are said once', async () => {
  const stage = await open(asking(choices('在上班', '没上班')));
  const { faults } = stage.emulator.world;
  const player = stage.emulator.player('ZhaoSan');
  faults.push({ cmd: 'aibot_respond_msg', code: codes.shape });
  player.say('你好').arrive();
  await expect.poll(() => player.heard.map(({ by }) => by)).toEqual(['push', 'card']);
  expect(player.heard[1]?.buttons).toHaveLength(2);
  stage.emulator.world.refuseCards = true;
  player.say('又来').arrive();
  await expect.poll(() => player.heard.length).toBe(4);
  expect(player.heard[2]?.text).toBe('您是哪一种？');
  expect(player.heard[3]?.text).toContain('1. 在上班\n2. 没上班');
});

test('whoever comes in is greeted in words, the choices numbered', async () => {
  const stage = await open(asking(choices('在上班', '没上班')));
  const player = stage.emulator.player('ZhaoSan');
  player.enter().arrive();
  await expect.poll(() => player.heard.map(({ by }) => by)).toEqual(['welcome']);
  expect(player.heard[0]?.text).toContain('1. 在上班');
});

test('who has come in and written nothing hears the greeting alone; the rest waits for his word', async () => {
  const stage = await open({ echo: { script: () => [] } });
  const player = stage.emulator.player('ZhaoSan');
  const message = {
    id: 'news',
    to: { channel: 'wecom', chat: 'ZhaoSan' },
    from: 'assistant',
    turn: 1,
    hint: 'none',
    language: 'zh-CN',
    text: '有结果了',
    options: [],
  } as const;
  expect(await stage.channel().sendTogether?.([message])).toEqual({
    went: 0,
    next: { kind: 'waits' },
  });
  player.say('在吗').arrive();
  await expect.poll(() => stage.echo.stored.length).toBe(1);
  expect(await stage.channel().sendTogether?.([message])).toEqual({ went: 1 });
  expect(player.heard.map(({ text }) => text)).toEqual(['有结果了']);
});

test('no more goes in a minute than is taken, and what is over waits by the clock', async () => {
  const clock = { now: 1_700_000_000_000 };
  const stage = await open({ emulator: { now: () => clock.now }, echo: { script: () => [] } });
  const { commands } = stage.emulator.world;
  const player = stage.emulator.player('ZhaoSan');
  player.say('在吗').arrive();
  await expect.poll(() => stage.echo.stored.length).toBe(1);
  const message = (nth: number) => ({
    id: `n${nth}`,
    to: { channel: 'wecom', chat: 'ZhaoSan' },
    from: 'assistant' as const,
    turn: 1,
    hint: 'none' as const,
    language: 'zh-CN' as const,
    text: `第${nth}句`,
    options: [],
  });
  for (let nth = 0; nth < 30; nth += 1)
    expect(await stage.channel().send(message(nth))).toEqual({ kind: 'sent' });
  expect(await stage.channel().send(message(30))).toEqual({ kind: 'retry', after: 60_000 });
  expect(commands.filter((cmd) => /respond|send/u.test(cmd))).toHaveLength(30);
  clock.now += 60_000;
  expect(await stage.channel().send(message(30))).toEqual({ kind: 'sent' });
  expect(player.heard).toHaveLength(31);
});

test('where 企业微信 counts otherwise, its word holds', async () => {
  const stage = await open({
    emulator: { limits: { minute: 1, hour: 9 } },
    echo: { script: () => [] },
  });
  stage.emulator.player('ZhaoSan').say('在吗').arrive();
  await expect.poll(() => stage.echo.stored.length).toBe(1);
  const message = (id: string) => ({
    id,
    to: { channel: 'wecom', chat: 'ZhaoSan' },
    from: 'assistant' as const,
    turn: 1,
    hint: 'none' as const,
    language: 'zh-CN' as const,
    text: id,
    options: [],
  });
  expect(await stage.channel().send(message('一'))).toEqual({ kind: 'sent' });
  expect(await stage.channel().send(message('二'))).toEqual({ kind: 'retry', after: 60_000 });
});

test('an answer that comes too late is said by itself', async () => {
  const stage = await open({ echo: { script: () => [{ text: '查到了' }] } });
  stage.emulator.world.faults.push({ cmd: 'aibot_respond_msg', code: codes.expired });
  const player = stage.emulator.player('ZhaoSan');
  player.say('在吗').arrive();
  await expect
    .poll(() => player.heard.map(({ by, text }) => [by, text]))
    .toEqual([['push', '查到了']]);
});

test('what is longer than one message goes in parts, in order and whole', async () => {
  const long = Array.from({ length: 300 }, (_, nth) => `第${nth}条：这里是一句话。`).join('\n');
  const stage = await open({ echo: { script: () => [{ ...choices('好', '不好'), text: long }] } });
  const player = stage.emulator.player('ZhaoSan');
  player.say('全部').arrive();
  await expect.poll(() => player.heard.flatMap(({ buttons }) => buttons).length).toBe(2);
  const all = player.heard.map(({ text }) => text).join('\n');
  for (let nth = 0; nth < 300; nth += 1) expect(all.split(`第${nth}条：`)).toHaveLength(2);
});

test('a file that cannot be opened, or is too old, is told kindly and loses nothing', async () => {
  const clock = { now: 1_700_000_000_000 };
  const stage = await open({ emulator: { now: () => clock.now } });
  const player = stage.emulator.player('ZhaoSan');
  const old = player.image(Buffer.from('old'));
  clock.now += 300_001;
  old.arrive();
  await expect
    .poll(() => stage.echo.stored.at(-1)?.body)
    .toEqual({ kind: 'unreadable', reason: 'failed' });
  const broken = player.image(Buffer.from('broken'));
  const [id, file] = [...stage.emulator.world.files].at(-1) ?? [];
  if (id !== undefined && file !== undefined)
    stage.emulator.world.files.set(id, { ...file, sealed: Buffer.from('0123456789abcdef') });
  broken.arrive();
  await expect.poll(() => stage.echo.stored.length).toBe(2);
  expect(stage.echo.stored.at(-1)?.body).toEqual({ kind: 'unreadable', reason: 'failed' });
});
