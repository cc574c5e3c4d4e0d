import { afterEach, expect, test } from 'vitest';
import { createEcho } from '../telegram/echo.ts';
import { codes } from './emulator/world.ts';
import { canaries, memoryParts, type Stage, type StageOptions, startStage } from './stage.ts';
import { wecomOn } from './wecom-on.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function open(options?: StageOptions): Promise<Stage> {
  const stage = await startStage(options);
  ends.push(stage.close);
  return stage;
}

const said = ({ echo }: Stage): readonly string[] =>
  echo.stored.flatMap(({ body }) => (body.kind === 'text' ? [body.text] : []));

test('a wrong secret stops the start with one line that names the settings and not the secret', async () => {
  const { emulator, log } = await open();
  const lines: string[] = [];
  const other = wecomOn(
    { ...emulator, world: { ...emulator.world, secret: 'AnotherSecret999' } },
    {
      wording: undefined as never,
      centre: undefined as never,
      parts: memoryParts(),
      log: (event, facts) => void lines.push(event + JSON.stringify(facts)),
    },
  );
  const { port } = createEcho({ channel: () => other });
  await expect(other.start(port)).rejects.toThrow(/^[^\n]*WECOM_BOT_ID or WECOM_BOT_SECRET$/u);
  expect([...lines, ...log].join('\n')).not.toContain('AnotherSecret999');
});

test('without a network the house starts, says so, and is let in later', async () => {
  const { emulator } = await open();
  await emulator.close();
  const log: string[] = [];
  const channel = wecomOn(emulator, {
    wording: undefined as never,
    centre: undefined as never,
    parts: memoryParts(),
    log: (event) => void log.push(event),
    timing: { start: 20 },
  });
  ends.push(channel.stop);
  await channel.start(createEcho({ channel: () => channel }).port);
  expect([channel.up?.(), log]).toEqual([false, ['wecom.not_yet']]);
});

test('trouble while being let in is no wrong secret', async () => {
  const stage = await open();
  stage.emulator.world.faults.push({ cmd: 'aibot_subscribe', code: -1 });
  await stage.restart();
  await expect.poll(() => stage.channel().up?.()).toBe(true);
});

test('a line that is cut comes back, and what was not answered meanwhile is kept once', async () => {
  let answering = false;
  const stage = await open({ echo: { script: () => (answering ? [{ text: '收到' }] : []) } });
  const player = stage.emulator.player('ZhaoSan');
  player.say('一').arrive();
  await expect.poll(() => said(stage)).toEqual(['一']);
  stage.emulator.cut();
  expect(player.say('二').arrive() && false).toBe(false);
  answering = true;
  await expect.poll(() => said(stage)).toEqual(['一', '二']);
  await expect.poll(() => player.heard.map(({ text }) => text)).toEqual(['收到']);
  expect(stage.echo.repeats.length).toBeGreaterThan(0);
});

test('a line that another took is left to it, said in the log and in the standing, and taken again later', async () => {
  const stage = await open({ channel: { timing: { replaced: 60, replacedMost: 5000 } } });
  const other = await open();
  void other;
  const rival = wecomOn(stage.emulator, {
    wording: undefined as never,
    centre: undefined as never,
    parts: memoryParts(),
    timing: { replaced: 100_000, replacedMost: 100_000 },
  });
  ends.push(rival.stop);
  await rival.start(createEcho({ channel: () => rival }).port);
  await expect.poll(() => stage.channel().up?.()).toBe(false);
  expect(stage.log).toContainEqual('wecom.replaced {"attempt":1,"ms":60}');
  await expect.poll(() => stage.channel().up?.()).toBe(true);
  await expect.poll(() => rival.up?.()).toBe(false);
  stage.emulator.player('ZhaoSan').say('在吗').arrive();
  await expect.poll(() => said(stage)).toEqual(['在吗']);
});

test('two houses that take the line from each other do so ever more seldom', async () => {
  const stage = await open({ channel: { timing: { replaced: 10, replacedMost: 100_000 } } });
  const rival = wecomOn(stage.emulator, {
    wording: undefined as never,
    centre: undefined as never,
    parts: memoryParts(),
    timing: { replaced: 10, replacedMost: 100_000 },
  });
  ends.push(rival.stop);
  await rival.start(createEcho({ channel: () => rival }).port);
  const waits = () =>
    stage.log.flatMap((line) =>
      line.startsWith('wecom.replaced') ? [/"ms":(\d+)/u.exec(line)?.[1]] : [],
    );
  await expect.poll(() => waits().slice(0, 4)).toEqual(['10', '20', '40', '80']);
});

test('a line that stands and is not ours any more is made anew, and what was to be said is said', async () => {
  const stage = await open();
  const player = stage.emulator.player('ZhaoSan');
  player.say('一').arrive();
  await expect.poll(() => player.heard.length).toBe(1);
  stage.emulator.forget();
  await stage.echo.push('ZhaoSan', { text: '好消息' });
  expect(player.heard.at(-1)?.text).toBe('好消息');
  expect(stage.log).toContainEqual(`wecom.call_failed {"kind":"deaf","status":${codes.deaf}}`);
});

test('no secret, name or word of anybody stands in a line of the log', async () => {
  const stage = await open();
  const player = stage.emulator.player(canaries.person);
  const { faults } = stage.emulator.world;
  for (const code of [codes.stranger, codes.expired, -1, codes.deaf])
    faults.push({ cmd: 'aibot_respond_msg', code }, { cmd: 'aibot_send_msg', code });
  for (const words of ['我的身份证 990101198001010014', '得了重病', '三', '四', '五'])
    player.say(words).arrive();
  await expect.poll(() => stage.echo.stored.length).toBe(5);
  await expect.poll(() => stage.log.length).toBeGreaterThan(2);
  const lines = stage.log.join('\n');
  expect(lines).not.toBe('');
  for (const canary of [...Object.values(canaries), '990101198001010014', '重病'])
    expect(lines).not.toContain(canary);
});
