import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cryptOf, xmlOf } from '../../official-account/emulator/callback.ts';
import { keyOf } from '../../official-account/emulator/emulator.ts';
import { answerApi } from './api.ts';
import { type Player, playerOf } from './player.ts';
import { nextSerial, type World } from './world.ts';

/** What a test may set. */
export type EmulatorOptions = {
  readonly secret?: string;
  readonly token?: string;
  readonly now?: () => number;
  /** ms that 企业微信 waits for an answer to a ring; 5 s in life. */
  readonly patience?: number;
};

/** 微信客服 without it: its API over HTTP, the bell it rings, and people with WeChat. */
export type Emulator = {
  readonly world: World;
  /** Address of the API. */
  readonly api: string;
  readonly player: (id: string) => Player;
  /** Rings; resolves to whether it was answered within three times. */
  readonly ring: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Starts it on this machine. */
export async function startKfEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world: World = {
    corpId: 'ww0123456789abcdef',
    secret: options.secret ?? randomBytes(24).toString('base64url'),
    token: options.token ?? randomBytes(8).toString('hex'),
    aesKey: keyOf(randomBytes(32)),
    account: 'wkExample0123456789',
    now: options.now ?? Date.now,
    callback: '',
    people: new Map(),
    list: [],
    page: 1000,
    tokens: new Map(),
    rings: new Map(),
    welcomes: new Map(),
    media: new Map(),
    calls: [],
    alone: 0,
    faults: [],
    serial: 0,
  };
  const server = createServer((request, response) => {
    answer(world, request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ring = (): Promise<boolean> => rung(world, options.patience ?? 5000);
  return {
    world,
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    player: (id) => playerOf(world, id, ring),
    ring,
    close: async () => {
      server.closeAllConnections();
      server.close();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function answer(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://kf');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const given = answerApi(world, { path: pathname, query: searchParams, body });
  if ('bytes' in given) {
    response.setHeader('content-type', given.type);
    response.end(given.bytes);
    return;
  }
  response.setHeader('content-type', 'application/json; charset=UTF-8');
  response.end(JSON.stringify(given));
}

/** A ring as 企业微信 makes it at this moment: what stands in the address, and the body. */
export function ringOf(world: World, fields: { readonly [name: string]: string } = {}) {
  const token = `ENC${nextSerial(world)}`;
  world.rings.set(token, world.now() + 600_000);
  const xml = xmlOf({
    ToUserName: world.corpId,
    CreateTime: Math.floor(world.now() / 1000),
    MsgType: 'event',
    Event: 'kf_msg_or_event',
    Token: token,
    OpenKfId: world.account,
    ...fields,
  });
  return sealedCall(world, xml);
}

/** Words sealed and signed as 企业微信 does: nothing but the sealed is signed, and nothing else is. */
export function sealedCall(world: World, words: string) {
  const crypt = cryptOf({ token: world.token, aesKey: world.aesKey, appId: world.corpId });
  const timestamp = String(Math.floor(world.now() / 1000));
  const nonce = randomBytes(5).toString('hex');
  const sealed = crypt.encrypt(words);
  const signed = crypt.getSignature(timestamp, nonce, sealed);
  const query = new URLSearchParams({ msg_signature: signed, timestamp, nonce });
  const body = xmlOf({ ToUserName: world.corpId, Encrypt: sealed, AgentID: '' });
  return { search: `?${query}`, body, sealed };
}

async function rung(world: World, patience: number): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { search, body } = ringOf(world);
    const response = await fetch(`${world.callback}${search}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/xml' },
      signal: AbortSignal.timeout(patience),
    }).catch(() => null);
    const text = await response?.text().catch(() => null);
    if (response?.ok === true && (text === 'success' || text === '')) return true;
  }
  return false;
}
