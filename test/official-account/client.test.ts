import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Emulator, startOfficialEmulator } from './emulator/emulator.ts';

type Client = {
  prefix: string;
  snsPrefix: string;
  readonly sendText: (openid: string, text: string) => Promise<unknown>;
  readonly createMenu: (menu: object) => Promise<unknown>;
  readonly getMenu: () => Promise<{ readonly menu: unknown }>;
  readonly createLimitQRCode: (scene: string) => Promise<{ readonly url: string }>;
  readonly sendTemplate: (
    openid: string,
    template: string,
    url: string,
    data: object,
  ) => Promise<unknown>;
  readonly getMedia: (id: string) => Promise<Buffer>;
};
const WechatApi = createRequire(import.meta.url)('co-wechat-api') as new (
  appId: string,
  secret: string,
) => Client;

const clock = { now: Date.now() };
let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  clock.now = Date.now();
  emulator = await startOfficialEmulator({ now: () => clock.now });
  client = new WechatApi(emulator.world.appId, emulator.world.secret);
  client.prefix = `${emulator.api}/cgi-bin/`;
});
afterEach(() => emulator.close());

/** The error code of a call that nobody here wrote. */
const code = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 0,
    (error: { readonly code?: number }) => error.code ?? -2,
  );

/** Somebody who just did something; nothing of it goes anywhere. */
async function after(deed: 'say' | 'follow', openid = 'oA') {
  const player = emulator.player(openid);
  emulator.world.callback = 'http://127.0.0.1:1/';
  await (deed === 'say' ? player.say('在吗') : player.follow()).arrive();
  return player;
}

test('after a word five messages may go within 48 hours, and the sixth may not', async () => {
  const { heard } = await after('say');
  for (let n = 0; n < 5; n += 1) expect(await code(client.sendText('oA', `第${n}条`))).toBe(0);
  expect(await code(client.sendText('oA', '第六条'))).toBe(45047);
  expect(heard).toHaveLength(5);
});

test('after a follow three may go within a minute, and none later', async () => {
  await after('follow');
  for (let n = 0; n < 3; n += 1) expect(await code(client.sendText('oA', '您好'))).toBe(0);
  expect(await code(client.sendText('oA', '您好'))).toBe(45047);
  clock.now += 61_000;
  expect(await code(client.sendText('oA', '您好'))).toBe(45015);
});

test('48 hours after a word nothing may go', async () => {
  await after('say');
  clock.now += 48 * 3_600_000;
  expect(await code(client.sendText('oA', '您好'))).toBe(45015);
});

test('what is too long, for nobody, or for somebody who left is refused', async () => {
  await after('say');
  expect(await code(client.sendText('oA', '字'.repeat(683)))).toBe(45002);
  expect(await code(client.sendText('oNobody', '您好'))).toBe(40003);
  emulator.player('oA').leave();
  expect(await code(client.sendText('oA', '您好'))).toBe(43004);
});

test('a token ends by the clock and is renewed by the client', async () => {
  await after('say');
  expect(await code(client.sendText('oA', '一'))).toBe(0);
  clock.now += 7_201_000;
  await after('say');
  expect(await code(client.sendText('oA', '二'))).toBe(0);
});

test('an account that is not verified may not speak by itself', async () => {
  emulator.world.verified = false;
  await after('say');
  expect(await code(client.sendText('oA', '您好'))).toBe(48001);
});

test('menus, codes and templates are kept', async () => {
  const menu = { button: [{ type: 'click', name: '办到哪了', key: 'status' }] };
  await client.createMenu(menu);
  expect((await client.getMenu()).menu).toEqual(menu);
  expect((await client.createLimitQRCode('relief.market')).url).toContain(
    'http://weixin.qq.com/q/',
  );
  await after('follow');
  await client.sendTemplate('oA', 't1', '', { first: { value: '有新进展' } });
  expect(emulator.world.templates).toHaveLength(1);
  expect(emulator.world.scenes).toEqual(['relief.market']);
});

test('a secret that is wrong gets no token', async () => {
  const other = new WechatApi(emulator.world.appId, 'wrong');
  other.prefix = client.prefix;
  expect(await code(other.sendText('oA', '您好'))).toBe(40125);
});
