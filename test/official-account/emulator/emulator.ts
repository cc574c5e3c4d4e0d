import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi } from './api.ts';
import { createPlayer, type Player } from './player.ts';
import type { World } from './world.ts';

/** What a test may set of the emulated WeChat. */
export type EmulatorOptions = {
  readonly secret?: string;
  readonly token?: string;
  readonly sealed?: boolean;
  readonly verified?: boolean;
  readonly now?: () => number;
  /** ms that WeChat waits for an answer; 5 s in life. */
  readonly patience?: number;
};

/** WeChat without WeChat: the API of an official account over HTTP, and its followers. */
export type Emulator = {
  readonly world: World;
  /** Address of the API. */
  readonly api: string;
  readonly player: (openid: string) => Player;
  readonly close: () => Promise<void>;
};

/** Starts the emulated WeChat on this machine. */
export async function startOfficialEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = worldOf(options);
  const server = createServer((request, response) => {
    answer(world, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const players = new Map<string, Player>();
  return {
    world,
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    player: (openid) => {
      const known = players.get(openid);
      const made = known ?? createPlayer(world, openid, () => options.patience ?? 5000);
      players.set(openid, made);
      return made;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function worldOf({ secret, token, sealed = true, verified = true, now }: EmulatorOptions): World {
  return {
    appId: 'wx0123456789abcdef',
    secret: secret ?? randomBytes(16).toString('hex'),
    token: token ?? randomBytes(8).toString('hex'),
    aesKey: sealed ? keyOf(randomBytes(32)) : null,
    account: 'gh_0123456789ab',
    verified,
    now: now ?? Date.now,
    callback: '',
    followers: new Map(),
    tokens: new Map(),
    stable: null,
    media: new Map(),
    menu: null,
    scenes: [],
    templates: [],
    calls: [],
    faults: [],
    serial: 0,
  };
}

/** A key as WeChat makes them: letters and digits alone. */
export function keyOf(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/[+/]/gu, 'x').slice(0, 43);
}

async function answer(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://wechat');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const type = request.headers['content-type'] ?? '';
  const body = Buffer.concat(parts);
  const given = answerApi(world, { path: pathname, query: searchParams, body, type });
  if ('bytes' in given) {
    response.setHeader('content-type', given.type);
    response.end(given.bytes);
    return;
  }
  response.setHeader('content-type', 'application/json; encoding=utf-8');
  response.end(JSON.stringify(given));
}
