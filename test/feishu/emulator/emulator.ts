import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { linesOver, type Socket } from '../../wecom/emulator/ws.ts';
import { answerApi, codes, readCard } from './api.ts';
import { decodeFrame, encodeFrame, headerOf } from './frames.ts';
import { type Colleague, colleagueOf } from './player.ts';
import { chatOf, type Event, messageOf, type Shown, type World } from './world.ts';

/** 飞书 on this machine: its API over HTTP, and the long line of one app over WebSocket. */
export type Emulator = {
  readonly world: World;
  /** Address of it all. */
  readonly api: string;
  readonly colleague: (openId: string) => Colleague;
  /** What stands in a group or chat, oldest first. */
  readonly shown: (chat: string) => readonly Shown[];
  /** Cuts every line, as a network does. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
};

/** Starts it on a port of its own, with one group. */
export async function startFeishuEmulator(
  options: { readonly group?: string; readonly now?: () => number; readonly secret?: string } = {},
): Promise<Emulator> {
  const world: World = {
    appId: `cli_${randomBytes(8).toString('hex')}`,
    secret: options.secret ?? randomBytes(16).toString('hex'),
    robot: 'ou_robot',
    now: options.now ?? Date.now,
    lines: new Set(),
    chats: new Map(),
    events: [],
    tokens: new Map(),
    calls: [],
    faults: [],
    serial: 0,
    base: '',
  };
  if (options.group !== undefined) chatOf(world, options.group);
  const server = createServer((request, response) => {
    void answerTo(world, request).then((answer) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(answer));
    });
  });
  const lines = linesOver(server);
  lines.on('connection', (socket) => serve(world, socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  world.base = `127.0.0.1:${port}`;
  return {
    world,
    api: `http://${world.base}`,
    colleague: (openId) => colleagueOf(world, openId),
    shown: (chat) => chatOf(world, chat).shown,
    cut: () => {
      for (const line of world.lines) line.terminate();
    },
    close: async () => {
      for (const line of world.lines) line.terminate();
      lines.close();
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function answerTo(world: World, request: IncomingMessage): Promise<object> {
  const url = new URL(request.url ?? '/', 'http://feishu');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (url.pathname === '/callback/ws/endpoint') return giveLine(world, body);
  const token = (request.headers.authorization ?? '').replace(/^Bearer /u, '');
  const method = request.method ?? 'GET';
  return answerApi(world, { method, path: url.pathname, query: url.searchParams, token, body });
}

function giveLine(world: World, body: unknown): object {
  const { AppID: app, AppSecret: secret } = body as { AppID?: string; AppSecret?: string };
  if (app !== world.appId || secret !== world.secret)
    return { code: 514, msg: 'auth failed', data: { URL: '', ClientConfig: {} } };
  const fault = world.faults.findIndex(({ path }) => path === 'line');
  const code = fault === -1 ? 0 : (world.faults.splice(fault, 1)[0]?.code ?? 0);
  const URL = `ws://${world.base}/ws?device_id=1&service_id=2`;
  const seconds = { PingInterval: 1, ReconnectCount: -1, ReconnectInterval: 0.05 };
  return { code, msg: '', data: { URL, ClientConfig: { ...seconds, ReconnectNonce: 0 } } };
}

function serve(world: World, socket: Socket): void {
  world.lines.add(socket);
  const left = world.events.filter(({ answer }) => answer === null);
  socket.on('error', () => undefined);
  socket.on('close', () => world.lines.delete(socket));
  socket.on('message', (bytes) => {
    const frame = decodeFrame(bytes);
    if (frame.method === 1) return take(world, headerOf(frame, 'message_id'), frame.payload);
    // The SDK hears nothing before its first ping: what came right behind the handshake would be lost.
    for (const event of left.splice(0)) bring(world, event);
  });
}

/** What the app answered; an event that it did not take is brought again to a new line. */
function take(world: World, id: string, payload: Uint8Array | undefined): void {
  const event = world.events.find((one) => one.id === id);
  const { code, data } = JSON.parse(Buffer.from(payload ?? []).toString()) as {
    readonly code: number;
    readonly data?: string;
  };
  if (event === undefined || code !== 200) return;
  const told: unknown =
    data === undefined ? null : JSON.parse(Buffer.from(data, 'base64').toString());
  event.answer = { code, data: told };
  const { card } = (told ?? {}) as { readonly card?: { readonly data: unknown } };
  const { context } = event.event as { readonly context?: { readonly open_message_id: string } };
  const standing = context === undefined ? null : messageOf(world, context.open_message_id);
  if (card !== undefined && standing !== null) Object.assign(standing.shown, readCard(card.data));
}

/** Brings an event over a line that stands, in two pieces where it is long. */
export function bring(world: World, { id, type, event }: Event): boolean {
  const [line] = world.lines;
  const header = { event_id: id, event_type: type, app_id: world.appId, tenant_key: 'tenant' };
  const create_time = String(world.now());
  const whole = Buffer.from(
    JSON.stringify({ schema: '2.0', header: { ...header, create_time }, event }),
  );
  const cut = whole.length > 600 ? [whole.subarray(0, 300), whole.subarray(300)] : [whole];
  cut.forEach((payload, seq) => {
    const headers = Object.entries({
      type: 'event',
      message_id: id,
      sum: String(cut.length),
      seq: String(seq),
      trace_id: `trace-${id}`,
    }).map(([key, value]) => ({ key, value }));
    line?.send(
      Buffer.from(
        encodeFrame({ SeqID: 1, LogID: 1, service: 2, method: 1, headers, payload }),
      ) as unknown as string,
    );
  });
  return line !== undefined;
}

export { codes };
