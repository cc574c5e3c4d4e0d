import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Running, startServer } from '../../src/commands/start.ts';
import { readConfig } from '../../src/config.ts';
import { clientOf, type DeskClient } from '../browser/desk-client.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import { groupId } from './staff-stage.ts';

let emulator: Emulator;
let server: Running;
let folder: string;

beforeEach(async () => {
  emulator = await startEmulator();
  emulator.group(groupId, { forum: true, bot: 'administrator' });
  folder = mkdtempSync(join(tmpdir(), 'bangfu-staff-whole-'));
  server = await startServer(
    readConfig({
      PORT: '0',
      DATA: join(folder, 'data'),
      CENTRE_FILE: 'test/centre.json',
      LOG_LEVEL: 'error',
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      TELEGRAM_ABROAD_ACCEPTED: '1',
      TELEGRAM_STAFF_CHAT: String(groupId),
    }),
  );
});
afterEach(async () => {
  await server.stop();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const heard = (chat: number) => emulator.heard(chat).map(({ text }) => text ?? '');

/** The first account, made on the desk by its one-time link. */
async function firstAccount(): Promise<DeskClient> {
  const client = clientOf(server);
  const token = new URL(server.firstLink ?? '', server.url).searchParams.get('token') ?? '';
  const password = 'a long enough secret';
  const login = 'limin';
  const fields = { token, login, name: '李敏', password, again: password };
  expect((await client.post('/desk/first', fields)).status).toBe(303);
  return client;
}

test('a code from the desk, a claim in the group and a decision on the desk: the whole way as it is started', async () => {
  const desk = await firstAccount();
  expect(await desk.page('/desk/account')).toContain('href="/desk/telegram"');
  expect(await desk.page('/desk/telegram')).toContain('还没有绑定');
  const shown = await (await desk.post('/desk/telegram/code')).text();
  const code = /data-code[^>]*>([A-Z2-9]{8})</.exec(shown)?.[1] ?? '';
  expect(code).toHaveLength(8);
  expect(await desk.page('/desk/telegram')).not.toContain(code);
  const li = emulator.user(11);
  li.say(`/link ${code}`);
  await emulator.until(() => heard(11).join().includes('绑定好了，李敏'));
  expect(await desk.page('/desk/telegram')).toContain('已绑定');

  emulator.user(1).say('转人工');
  const card = await emulator.until(() =>
    emulator.heard(groupId).find(({ text }) => text?.includes('BF')),
  );
  const number = /BF\d\d-\d{6}/.exec(card.text ?? '')?.[0] ?? '';
  li.press('我来办', { chat: groupId });
  await emulator.until(() => card.text?.includes('在李敏手上'));
  li.say('您好，请说', { chat: groupId, thread: card.thread as number });
  await emulator.until(() => heard(1).join().includes('您好，请说'));
  await desk.act(number, 'hand_back');
  expect((await desk.act(number, 'advance', { to: 'closed' })).status).toBe(303);
  await emulator.until(() => card.text?.includes('办结'));
  expect(card.buttons?.flat() ?? []).toEqual([]);
  await emulator.until(() => heard(1).at(-1)?.includes('办完了'));

  expect(await (await desk.post('/desk/telegram/unlink')).text()).toContain('已解除绑定');
  expect(await desk.page('/desk/telegram')).toContain('还没有绑定');
});

test('nobody gets a code who is not signed in', async () => {
  const answer = await clientOf(server).post('/desk/telegram/code');
  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toMatch(/data-code/);
});
