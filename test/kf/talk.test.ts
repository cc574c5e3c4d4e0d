import { afterEach, expect, test } from 'vitest';
import type { KfLedger } from '../../src/channels/kf/kf-options.ts';
import { codes } from './emulator/world.ts';
import { canaries, memoryKfLedger, type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function open(options: StageOptions = {}): Promise<Stage> {
  stage = await startStage(options);
  return stage;
}

const { person } = canaries;
const silent = { script: () => [] };
const heard = ({ emulator }: Stage, of: string = person): readonly string[] =>
  emulator.player(of).heard.map(({ text }) => text);

test('five messages go after a word, what exceeds them waits for the next one, and 48 hours end it', async () => {
  const clock = { now: 1_700_000_000_000 };
  const on = await open({ emulator: { now: () => clock.now }, echo: silent });
  const player = on.emulator.player(person);
  await player.say('在吗').arrive();
  const send = (id: string) =>
    on.channel().sendTogether?.([
      {
        id,
        to: { channel: 'kf', chat: person },
        from: 'assistant',
        turn: 1,
        hint: 'none',
        language: 'zh-CN',
        text: id,
        options: [],
      },
    ]);
  for (const id of ['一', '二', '三', '四', '五']) expect(await send(id)).toEqual({ went: 1 });
  expect(await send('六')).toEqual({ went: 0, next: { kind: 'waits' } });
  const before = on.emulator.world.calls.length;
  await on.restart();
  expect(await send('六')).toEqual({ went: 0, next: { kind: 'waits' } });
  expect(on.emulator.world.calls.slice(before).filter((path) => path.includes('send'))).toEqual([]);
  await player.say('好的').arrive();
  expect(await send('六')).toEqual({ went: 1 });
  clock.now += 48 * 3_600_000;
  expect(await send('七')).toEqual({ went: 0, next: { kind: 'waits' } });
  expect(heard(on)).toEqual(['一', '二', '三', '四', '五', '六']);
});

test('where 企业微信 counts otherwise, or a person has the talk there, its word holds and nothing is lost', async () => {
  const on = await open({ echo: silent });
  const player = on.emulator.player(person);
  for (const code of [codes.count, codes.state]) {
    await player.say('在吗').arrive();
    on.emulator.world.faults.push({ path: 'send_msg', code });
    const waiting = on.echo.push(person, { text: `查到了${code}` });
    await expect
      .poll(() => on.log)
      .toContainEqual(`kf.send_failed {"kind":"waits","status":${code}}`);
    await player.say('好的').arrive();
    await waiting;
  }
  expect(heard(on)).toEqual([`查到了${codes.count}`, `查到了${codes.state}`]);
});

test('choices that fit stand in a menu, and a tap is kept with its turn; a strange menu is words', async () => {
  const options = ['在上班', '没上班'].map((label, at) => ({ id: `o${at}`, label }));
  const on = await open({ echo: { script: () => [{ text: '您是哪一种？', options }] } });
  const player = on.emulator.player(person);
  await player.say('你好').arrive();
  await expect
    .poll(() => player.heard.at(-1)?.menu.map(({ content }) => content))
    .toEqual(['在上班', '没上班']);
  expect(heard(on)[0]).toContain('您是哪一种？');
  await player.tap('没上班').arrive();
  expect(on.echo.stored.at(-1)?.body).toEqual({ kind: 'press', option: 'o1', turn: 1 });
  await player.send('text', { content: '别的', menu_id: '101' }).arrive();
  expect(on.echo.stored.at(-1)?.body).toEqual({ kind: 'text', text: '别的' });
});

test('choices that do not fit are written out with their numbers', async () => {
  const options = [
    { id: 'a', label: '很长的一项'.repeat(10) },
    { id: 'b', label: '别的' },
  ];
  const on = await open({ echo: { script: () => [{ text: '您是哪一种？', options }] } });
  const player = on.emulator.player(person);
  await player.say('你好').arrive();
  await expect.poll(() => heard(on).at(-1)).toContain('2. 别的');
  expect(player.heard.at(-1)?.menu).toEqual([]);
});

test('who comes in by a poster is greeted once with its service; who may not be greeted hears it with his first word', async () => {
  const on = await open({
    echo: {
      script: ({ body }) => (body.kind === 'start' ? [{ text: '您好' }] : [{ text: '在的' }]),
    },
  });
  const player = on.emulator.player(person);
  await player.enter('legal_aid.market').arrive();
  await expect.poll(() => player.heard.map(({ by }) => by)).toEqual(['greeting']);
  expect(on.echo.stored[0]?.body).toEqual({ kind: 'start', service: 'legal_aid' });
  const other = on.emulator.player('wmOther');
  await other.enter(undefined, false).arrive();
  expect(heard(on, 'wmOther')).toEqual([]);
  await other.say('在吗').arrive();
  await expect.poll(() => heard(on, 'wmOther').join('\n')).toContain('在的');
});

test('what came to nothing after all is logged without his name, and what he did not do is no word of his', async () => {
  const on = await open({ echo: silent });
  const player = on.emulator.player(person);
  await player.event('msg_send_fail', { fail_msgid: 'x', fail_type: 6 }).arrive();
  await player.event('session_status_change', { change_type: 1 }).arrive();
  on.emulator.world.list.push({ ...player.say('我是客服').message, origin: 5 });
  await player.send('location', { latitude: 1 }).arrive();
  expect(on.echo.stored.map(({ body }) => body)).toEqual([{ kind: 'wordless', what: 'location' }]);
  expect(on.log).toContainEqual('kf.not_delivered {"status":6}');
});

test('no secret, name or word of anybody stands in a line of the log', async () => {
  const on = await open({ channel: { timing: { retry: 5, retryMost: 10 } } });
  const { world, player } = on.emulator;
  const faults = [
    ['send_msg', 424242],
    ['sync_msg', codes.token],
    ['sync_msg', -1],
    ['media', 40007],
  ] as const;
  for (const [path, code] of faults) world.faults.push({ path, code });
  for (const words of ['我的身份证 990101198001010014', '得了重病'])
    await player(person).say(words).arrive();
  await player(person).image(Buffer.from('x')).arrive();
  await expect.poll(() => on.log.length).toBeGreaterThan(2);
  const lines = on.log.join('\n');
  for (const canary of [...Object.values(canaries), world.aesKey, '990101198001010014', '重病'])
    expect(lines).not.toContain(canary);
});

test('a refusal that crosses his next word does not silence what may be said after it', async () => {
  const base = memoryKfLedger();
  let crossing = true;
  const ledger: KfLedger = {
    ...base,
    used: async (chat, occasion, by) => {
      await base.used(chat, occasion, by);
      if (crossing) await base.began(chat, 'word', Date.now());
      crossing = false;
    },
  };
  const on = await open({ channel: { ledger }, echo: silent });
  await on.emulator.player(person).say('在吗').arrive();
  on.emulator.world.faults.push({ path: 'send_msg', code: codes.count });
  await on.echo.push(person, { text: '查到了' });
  expect(heard(on)).toEqual(['查到了']);
});
