import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OfficialOptions } from '../../src/channels/official-account/official-options.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createEcho } from '../telegram/echo.ts';
import { wordsOf } from '../telegram/words.ts';
import { postOf, replyIn, xmlOf } from './emulator/callback.ts';
import { type Emulator, startOfficialEmulator } from './emulator/emulator.ts';
import { callbackPath, officialOn } from './official-on.ts';
import { memoryLedger } from './stage.ts';

const clock = { now: Date.now() };
const ends: (() => Promise<void>)[] = [];
let emulator: Emulator;
let app: Hono;

const secretOf = (person: string): string => `${person}x`.padEnd(43, 'x');

async function open(oauth: boolean): Promise<void> {
  app = new Hono();
  const pages: OfficialOptions['pages'] = {
    publicUrl: 'https://help.example.cn',
    secureCookies: false,
    reach: {},
    assets: createAssets(),
    count: async () => 1,
    oauth,
    conversationOf: secretOf,
  };
  const channel = officialOn(emulator, {
    wording: wordsOf('official', 'wechat', 'form'),
    centre: { services: ['relief'], name: { 'zh-CN': '示例中心', en: 'Example' } },
    ledger: memoryLedger(),
    verifyFile: { name: 'MP_verify_abc12345.txt', content: 'abc12345' },
    pages,
  });
  channel.mount(app);
  await channel.start(createEcho({ channel: () => channel }).port);
  ends.push(() => channel.stop());
}

beforeEach(async () => {
  clock.now = Date.now();
  emulator = await startOfficialEmulator({ now: () => clock.now });
  ends.push(emulator.close);
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const weixin = { 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0' };
const cookies = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
const chatIn = (response: Response): string | undefined =>
  /bangfu_chat=([^;]+)/u.exec(cookies(response))?.[1];
const toOf = (response: Response): string => response.headers.get('location') ?? '';

/** From the menu to WeChat's own page, and back with a code. */
async function signIn(code: string, more: { readonly cookie?: string } = {}): Promise<Response> {
  const entered = await app.request('/wechat/open?service=relief', { headers: weixin });
  const asked = new URL(toOf(entered));
  const state = asked.searchParams.get('state') ?? '';
  expect(asked.searchParams.get('redirect_uri')).toBe('https://help.example.cn/wechat/back');
  const cookie = more.cookie ?? cookies(entered);
  return app.request(`/wechat/back?code=${code}&state=${state}`, { headers: { cookie } });
}

test('WeChat finds the file that proves the address', async () => {
  await open(false);
  const file = await app.request('/MP_verify_abc12345.txt');
  expect([file.status, await file.text()]).toEqual([200, 'abc12345']);
  expect((await app.request('/MP_verify_other.txt')).status).toBe(404);
});

test('the menu finds everybody’s web conversation again, with the service it names', async () => {
  await open(true);
  for (const person of ['oA', 'oB', 'oA']) {
    const back = await signIn(`code-${person}`);
    expect([toOf(back), chatIn(back)]).toEqual(['/?service=relief', secretOf(person)]);
  }
});

test('nobody is led into another’s conversation by a link of his', async () => {
  await open(true);
  const foreign = await signIn('code-oEvil', { cookie: 'bangfu_weixin=another' });
  expect([toOf(foreign), chatIn(foreign)]).toEqual(['/?service=relief', undefined]);
  const bare = await app.request('/wechat/back?code=code-oEvil&state=');
  expect(chatIn(bare)).toBeUndefined();
});

test('a code that WeChat does not know begins a conversation as everybody does', async () => {
  await open(true);
  const back = await signIn('nonsense');
  expect([back.status, toOf(back), chatIn(back)]).toEqual([302, '/?service=relief', undefined]);
});

test('whoever has a conversation, another browser, or an account without the right goes straight on', async () => {
  await open(true);
  const cookie = `bangfu_chat=${secretOf('oA')}`;
  for (const headers of [{ ...weixin, cookie }, {}])
    expect(toOf(await app.request('/wechat/open', { headers }))).toBe('/');
  await open(false);
  expect(toOf(await app.request('/wechat/open?service=x', { headers: weixin }))).toBe('/');
});

/** The link that the chat gives somebody who presses for it. */
async function linkOf(person: string): Promise<string> {
  const { world } = emulator;
  const { event } = emulator.player(person).click('page');
  const { search, body } = postOf(world, xmlOf(event));
  const answer = await app.request(callbackPath + search, { method: 'POST', body });
  const text = replyIn(world, await answer.text()) ?? '';
  return new URL(/https:\S+/u.exec(text)?.[0] ?? '').pathname;
}

test('a link of the chat opens the person’s web conversation at a press, once and for ten minutes', async () => {
  await open(false);
  // Longer than chance would spell it in a random link.
  const person = 'oWorkerWhoPressed';
  const link = await linkOf(person);
  expect(link).not.toContain(person);
  // WeChat itself looks first.
  for (let looks = 0; looks < 2; looks += 1) expect((await app.request(link)).status).toBe(200);
  const pressed = await app.request(link, { method: 'POST' });
  expect([toOf(pressed), chatIn(pressed)]).toEqual(['/', secretOf(person)]);
  expect((await app.request(link, { method: 'POST' })).status).toBe(410);
  expect((await app.request(link)).status).toBe(410);
  const old = await linkOf(person);
  clock.now += 601_000;
  expect((await app.request(old, { method: 'POST' })).status).toBe(410);
});
