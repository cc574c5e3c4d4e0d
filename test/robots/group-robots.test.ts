import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRobotChannel } from '../../src/channels/robots/robot-channel.ts';
import { robotKinds } from '../../src/channels/robots/robot-kinds.ts';
import { groupRobots } from '../../src/commands/group-robots.ts';
import { closeHouse, openHouse } from '../../src/commands/house.ts';
import { readConfig } from '../../src/config.ts';
import type { Message } from '../../src/messages/reply.ts';
import { nullChannel } from '../bench/lanes.ts';
import { type Platform, robotEmulator } from './robot-emulator.ts';

const platforms: readonly Platform[] = ['wecom', 'dingtalk', 'feishu'];
const kindOf = {
  wecom: robotKinds.WECOM,
  dingtalk: robotKinds.DINGTALK,
  feishu: robotKinds.FEISHU,
} as const;
const secret = 'SEC-of-an-invented-group';

/** A group of a platform and the channel into it, both by a clock that pauses move on. */
async function group(platform: Platform, own: { readonly secret?: string } = { secret }) {
  let time = Date.parse('2026-11-23T09:00:00+08:00');
  const now = () => time;
  const emulator = await robotEmulator(platform, { secret, now });
  onTestFinished(emulator.close);
  const logged: string[] = [];
  const channel = createRobotChannel({
    kind: kindOf[platform],
    url: emulator.url,
    ...own,
    about: (number) => ({
      rank: number.endsWith('9') ? 0 : 2,
      way: `https://desk.example.org/desk/cases/${number}`,
    }),
    now,
    pause: async (ms) => {
      time += ms;
    },
    log: (event, facts) => logged.push(JSON.stringify({ event, ...facts })),
  });
  onTestFinished(channel.stop);
  const send = (number: string, text: string) =>
    channel.send({
      id: `s-${number}-${text}`,
      to: { channel: channel.name, chat: number },
      text,
      notice: { event: 'new', case: number },
    } as unknown as Message);
  return { emulator, send, logged, pass: (ms: number) => (time += ms) };
}

test.each(platforms)('%s takes a signed notice, with the way to the desk', async (platform) => {
  const { emulator, send } = await group(platform);
  expect(await send('BF26-000001', '【一般】新的困难帮扶 BF26-000001')).toEqual({ kind: 'sent' });
  expect(emulator.said).toEqual([
    '【一般】新的困难帮扶 BF26-000001\nhttps://desk.example.org/desk/cases/BF26-000001',
  ]);
});

test.each(platforms)(
  '%s is never sent more than it takes, and everything comes',
  async (platform) => {
    const { emulator, send } = await group(platform);
    const all = Array.from({ length: 55 }, (_, n) => `BF26-${String(n * 10 + 1).padStart(6, '0')}`);
    const sent = await Promise.all(all.map((number) => send(number, `新的 ${number}`)));
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['sent']));
    expect(emulator.said).toHaveLength(55);
    expect(emulator.refused()).toBe(0);
  },
);

test('what is urgent goes before what waits', async () => {
  const { emulator, send } = await group('wecom');
  const calm = Array.from({ length: 40 }, (_, n) => send(`BF26-${n}1`, `新的 ${n}`));
  const urgent = send('BF26-999', '【紧急】有人可能有危险 BF26-999');
  await Promise.all([...calm, urgent]);
  expect(emulator.said.findIndex((one) => one.includes('紧急'))).toBeLessThan(3);
});

test('the same news of a case at once is one line', async () => {
  const { emulator, send, pass } = await group('feishu');
  for (let n = 0; n < 5; n += 1) await send('BF26-000001', '职工有新的话');
  expect(emulator.said).toHaveLength(1);
  pass(60_000);
  await send('BF26-000001', '职工有新的话');
  expect(emulator.said).toHaveLength(2);
});

test.each(['dingtalk', 'feishu'] as const)(
  '%s refuses a wrong signature for good, and no log names the address or the secret',
  async (platform) => {
    const { emulator, send, logged } = await group(platform, { secret: 'another' });
    expect(await send('BF26-000001', '新的')).toMatchObject({ kind: 'dead' });
    expect(emulator.said).toEqual([]);
    expect(logged.join('\n')).toContain('robot.refused');
    expect(logged.join('\n')).not.toMatch(/robot-key|another|127\.0\.0\.1/u);
  },
);

test.each(platforms)(
  '%s: a cut line is tried again, a robot that is gone is not',
  async (platform) => {
    const { emulator, send, logged } = await group(platform);
    emulator.cut(1);
    expect(await send('BF26-000001', '新的')).toMatchObject({ kind: 'retry' });
    expect(await send('BF26-000001', '新的')).toEqual({ kind: 'sent' });
    emulator.remove();
    expect(await send('BF26-000002', '新的')).toMatchObject({ kind: 'dead' });
    expect(logged.join('\n')).not.toContain('robot-key');
  },
);

test('a wrong address stops the start with its name', () => {
  expect(() => readConfig({ DINGTALK_ROBOT_URL: 'not an address' })).toThrow(
    /DINGTALK_ROBOT_URL.*钉钉/u,
  );
});

test('a group hears of a new case and of danger, and never a word of the worker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-robots-'));
  const emulator = await robotEmulator('wecom', { now: Date.now });
  const channel = nullChannel();
  const config = readConfig({
    WECOM_ROBOT_URL: emulator.url,
    PUBLIC_URL: 'https://desk.example.org',
    CENTRE_FILE: 'centre.example.json',
    DATA: join(folder, 'data'),
    KEY_FILE: join(folder, 'key'),
  });
  const log = { error: () => undefined, warn: () => undefined };
  const house = await openHouse({
    config,
    now: Date.now,
    log,
    robots: true,
    channels: ({ store, wording }) => [
      channel,
      ...groupRobots(config, { store, wording, now: Date.now, log: () => undefined }),
    ],
    staffAddresses: (notice, to) =>
      to === 'duty' ? [] : [{ channel: robotKinds.WECOM.name, chat: notice.case }],
  });
  onTestFinished(async () => {
    await closeHouse(house);
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const say = async (chat: string, n: number, text: string) => {
    const answered = channel.answered(chat);
    await house.turns.receive({
      id: `${chat}-${n}`,
      from: { channel: 'bench', chat },
      at: Date.now(),
      body: { kind: 'text', text },
    });
    await answered;
  };
  await say('w1', 1, '我站在县医院住院部楼顶，不想活了');
  await house.turns.settle();
  await say('w2', 1, '我在单位被主管动手动脚，我叫周小兰，电话13800138000');
  await say('w2', 2, '同意');
  await house.turns.settle();
  expect(emulator.said.length).toBeGreaterThan(0);
  expect(emulator.said[0]).toMatch(/^【紧急】.*BF\d\d-\d{6}/u);
  expect(emulator.said[0]).toContain('https://desk.example.org/desk/cases/BF');
  expect(emulator.said.join('\n')).not.toMatch(/楼顶|不想活|医院|动手|主管|周小兰|1380013/u);
});
