import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Running, startServer } from '../../src/commands/start.ts';
import { readConfig } from '../../src/config.ts';
import { expect as waitsFor } from '../../src/dialogue/expect.ts';
import { worldOf } from '../../src/turns/world.ts';
import { nextOf } from '../walk.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import type { Player } from './emulator/player.ts';

const number = '990101198001010014';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

let emulator: Emulator;
let server: Running;
let folder: string;

async function begin(ownAddress: boolean, level = 'error'): Promise<void> {
  const port = await freePort();
  server = await startServer(
    readConfig({
      PORT: String(port),
      DATA: join(folder, 'data'),
      CENTRE_FILE: 'test/centre.json',
      LOG_LEVEL: level,
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      TELEGRAM_ABROAD_ACCEPTED: '1',
      ...(ownAddress ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
    }),
  );
}

beforeEach(async () => {
  emulator = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), 'bangfu-secret-'));
});
afterEach(async () => {
  await server.stop();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const heard = (chat: number) => emulator.heard(chat).map(({ text }) => text ?? '');

function waiting(chat: number) {
  const { store, centre, calendar } = server.house;
  const id = `telegram:${chat}`;
  const ground = { centre, calendar, now: Date.now(), channel: 'telegram', seed: 'look' };
  return waitsFor(store.loadSession(id).session, worldOf(ground, store.casesOf(id)));
}

/** Does something and waits for the answer. */
async function turn(player: Player, deed: () => void): Promise<void> {
  const before = heard(player.id).length;
  deed();
  await emulator.until(() => heard(player.id).length > before);
  await server.house.turns.settle();
}

/** A willing worker, up to the question for the ID number. */
async function toIdNumber(player: Player): Promise<void> {
  for (let line = 0; line < 20 && waiting(player.id).question?.id !== 'id_number'; line += 1) {
    const next = nextOf(waiting(player.id), 'relief');
    const words = next.kind === 'text' ? next.text : '';
    const label = next.kind === 'press' ? next.option : '';
    await turn(player, () =>
      words === '' ? player.press(dataOf(player.id, label)) : player.say(words),
    );
  }
}

const dataOf = (chat: number, option: string): string =>
  emulator
    .heard(chat)
    .toReversed()
    .flatMap(({ buttons }) => buttons?.flat() ?? [])
    .find(({ callback_data: data }) => data?.endsWith(`:${option}`))?.callback_data ?? '';

const kept = (chat: number) =>
  server.house.store.loadSession(`telegram:${chat}`).session.drafts[0]?.answers['id_number']?.value;

test('an ID number is asked by a link that takes it once, and it never passes through the chat', async () => {
  await begin(true);
  const worker = emulator.user(21);
  await turn(worker, () => worker.say('/start relief'));
  await toIdNumber(worker);
  const local = /http:\/\/127\.0\.0\.1:\d+\/secret\/\S+/u.exec(heard(21).join('\n'))?.[0] ?? '';
  const page = await fetch(local);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('身份证号是多少');
  const give = () => fetch(local, { method: 'POST', body: new URLSearchParams({ value: number }) });
  expect((await give()).status).toBe(200);
  await server.house.turns.settle();
  expect(kept(21)).toBe(number);
  expect((await give()).status).toBe(410);
  expect((await fetch(local)).status).toBe(410);
  await emulator.until(() => waiting(21).question?.id !== 'id_number');
  expect(heard(21).join('\n')).not.toContain(number);
});

test('without an address of our own the question carries a warning, and a number typed is taken out of the chat', async () => {
  await begin(false);
  const worker = emulator.user(22);
  await turn(worker, () => worker.say('/start relief'));
  await toIdNumber(worker);
  expect(heard(22).at(-1)).toContain('别的公司的聊天软件');
  await turn(worker, () => worker.say(number));
  expect(kept(22)).toBe(number);
  expect(heard(22).join('\n')).toContain('我从聊天里撤掉了');
  expect(heard(22).join('\n')).not.toContain(number);
  await emulator.until(() => emulator.calls.some(({ method }) => method === 'deletemessage'));
});

test('a link is over once its question was answered in the chat, and no log line holds the number, the token or the link', async () => {
  const written: string[] = [];
  const plainly = process.stderr.write.bind(process.stderr);
  process.stderr.write = (chunk: string | Uint8Array) => {
    written.push(String(chunk));
    return true;
  };
  try {
    await begin(true, 'debug');
    const worker = emulator.user(23);
    await turn(worker, () => worker.say('/start relief'));
    await toIdNumber(worker);
    const link = /http:\/\/127\.0\.0\.1:\d+\/secret\/(\S+)/u.exec(heard(23).join('\n'));
    const url = link?.[0] ?? '';
    // A call that fails shows what the library's own error says of it.
    let broken = 0;
    emulator.faults.add(({ method }) =>
      method === 'sendmessage' && broken++ < 2 ? { kind: 'drop' } : undefined,
    );
    await turn(worker, () => worker.say(number));
    expect((await fetch(url)).status).toBe(410);
    const late = await fetch(url, { method: 'POST', body: new URLSearchParams({ value: number }) });
    expect(late.status).toBe(410);
    await fetch(`${url}x`);
    await server.house.turns.settle();
    expect(written.join('')).toContain('telegram');
    for (const canary of [number, emulator.token, link?.[1] ?? 'no link'])
      expect(written.join('')).not.toContain(canary);
  } finally {
    process.stderr.write = plainly;
  }
});
