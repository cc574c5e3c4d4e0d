import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { voiceNotes } from '../../src/commands/voice-notes.ts';
import { type Emulator, startEmulator } from './emulator/emulator.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

/** The first page of an Ogg Opus file: enough to tell what it is. */
const opus = Buffer.concat([
  Buffer.from('OggS'),
  Buffer.from([0, 2]),
  Buffer.alloc(20),
  Buffer.from([1, 19]),
  Buffer.from('OpusHead'),
  Buffer.from([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
]);

type Ear = { readonly url: string; readonly heard: readonly string[]; readonly server: Server };

let emulator: Emulator;
let real: RealHouse;
let ear: Ear | null = null;

afterEach(async () => {
  await real.close();
  await emulator.close();
  ear?.server.closeAllConnections();
  ear?.server.close();
  ear = null;
});

/** An OpenAI-compatible address that makes these words of every voice note. */
async function listening(words: string, status = 200): Promise<Ear> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      heard.push(`${request.url} ${Buffer.concat(pieces).toString('latin1')}`);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ text: words }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, heard, server };
}

/** Telegram with an ear, or without. */
async function begin(words: string | null, status = 200) {
  emulator = await startEmulator();
  ear = words === null ? null : await listening(words, status);
  const settings = ear === null ? {} : { SPEECH_BASE_URL: ear.url, SPEECH_MODEL: 'ear-1' };
  real = await openRealHouse('telegram', (parts) =>
    createTelegramChannel({
      token: emulator.token,
      apiRoot: emulator.apiRoot,
      wording: parts.wording,
      centre: parts.centre,
      transcribe: voiceNotes(settings, parts),
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
    }),
  );
  const worker = emulator.user(1);
  const told = () => emulator.heard(1).map(({ text }) => text ?? '');
  const turn = async (deed: () => void): Promise<string> => {
    const seen = told().length;
    const before = real.house().store.loadSession('telegram:1').session.turn;
    deed();
    await emulator.until(() => real.house().store.loadSession('telegram:1').session.turn > before);
    await real.house().turns.settle();
    return told().slice(seen).join('\n');
  };
  const say = (text: string) => turn(() => worker.say(text));
  return { say, voice: () => turn(() => worker.voice(opus)), told };
}

const draft = () => real.house().store.loadSession('telegram:1').session.drafts[0];

test('a voice note answers like typed words, and what was heard is shown', async () => {
  const { say, voice } = await begin('三千五');
  for (const text of ['想找工作', '同意', '我自己', '保安', '县城']) await say(text);
  const told = await voice();
  expect(told).toContain('我听到的是：“三千五”');
  expect(draft()?.answers['expected_salary']?.value).toBe(3500);
  expect(ear?.heard[0]).toMatch(/^\/v1\/audio\/transcriptions /u);
  for (const part of ['ear-1', 'OggS', 'voice.ogg']) expect(ear?.heard[0]).toContain(part);
});

test('danger in a voice note is heard at once', async () => {
  const { say, voice } = await begin('我不想活了，现在就在楼顶');
  await say('想找工作');
  await say('同意');
  expect(await voice()).toMatch(/110|120/u);
  const cases = real.house().store.casesOf('telegram:1');
  expect(cases.map(({ kind }) => kind)).toEqual(['alert']);
});

test('before the basic consent no voice leaves the house', async () => {
  const { say, voice } = await begin('三千五');
  await say('想找工作');
  expect(await voice()).toContain('语音替您留着');
  expect(ear?.heard).toEqual([]);
});

test.each<readonly [string, string | null, number]>([
  ['is not there', null, 200],
  ['fails', '三千五', 500],
  ['hears nothing', '', 200],
])(
  'where the ear %s, the note is kept for staff with the case and the question stands again',
  async (_, words, status) => {
    const { say, voice } = await begin(words, status);
    for (const text of ['想找工作', '同意', '我自己', '保安', '县城']) await say(text);
    const told = await voice();
    expect(told).toContain('语音替您留着，工作人员能听');
    expect(told).toContain('每个月最少要多少钱');
    const [paper] = draft()?.papers ?? [];
    expect([paper?.type, paper?.need]).toEqual(['audio/ogg', 'voice']);
    const kept = await real.house().store.papers.open(paper?.id ?? '');
    expect(Buffer.from(kept?.bytes ?? []).equals(opus)).toBe(true);
  },
);
