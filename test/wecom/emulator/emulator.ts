import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { carryOut } from './commands.ts';
import { type Group, groupOf, type Player, playerOf } from './player.ts';
import { codes, type Event, type Frame, type World } from './world.ts';
import { linesOver, type Socket } from './ws.ts';

/** What a test may set. */
export type EmulatorOptions = {
  readonly secret?: string;
  readonly now?: () => number;
  readonly againMs?: number;
  readonly limits?: World['limits'];
  readonly pushes?: number;
};

/** A 企业微信 on this machine: one robot, its line over WebSocket, files over HTTP. */
export type Emulator = {
  readonly world: World;
  /** Address of the line. */
  readonly url: string;
  readonly player: (userid: string) => Player;
  /** A group with the robot in it; its id begins with wr. */
  readonly group: (chatid: string) => Group;
  /** Resolves once whoever has the line heard all that was brought. */
  readonly heard: () => Promise<void>;
  /** Cuts the line, as a network does. */
  readonly cut: () => void;
  /** The line stands, and the robot is not let in any more. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

/** Starts it on a port of its own. */
export async function startWecomEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world: World = {
    botId: 'aib_example_robot',
    secret: options.secret ?? 'ExampleSecret0123456789',
    name: '帮扶助手',
    now: options.now ?? Date.now,
    line: null,
    chats: new Map(),
    events: [],
    files: new Map(),
    uploads: new Map(),
    media: new Map(),
    tasks: new Set(),
    commands: [],
    faults: [],
    silent: [],
    againMs: options.againMs ?? 600_000,
    limits: options.limits ?? { minute: 30, hour: 1000 },
    pushes: options.pushes ?? Number.POSITIVE_INFINITY,
    refused: 0,
    refuseCards: false,
    serial: 0,
    base: '',
  };
  const server = createServer((request, response) => {
    const file = world.files.get((request.url ?? '').slice(1));
    if (file === undefined || file.until < world.now()) return void response.writeHead(403).end();
    response.writeHead(200, { 'Content-Disposition': `attachment; filename="${file.name}"` });
    response.end(file.sealed);
  });
  const lines = linesOver(server);
  const all = new Set<Socket>();
  const hearings: { readonly line: Socket; readonly resolve: () => void }[] = [];
  const done = (line: Socket): void => {
    for (const one of hearings) if (one.line === line) one.resolve();
  };
  lines.on('connection', (socket) => {
    all.add(socket);
    socket.on('pong', () => done(socket));
    socket.on('close', () => {
      all.delete(socket);
      done(socket);
    });
    serve(world, socket);
  });
  const port = await listen(server);
  world.base = `http://127.0.0.1:${port}`;
  return {
    world,
    url: `ws://127.0.0.1:${port}`,
    player: (userid) => playerOf(world, userid),
    group: (chatid) => groupOf(world, chatid),
    heard: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (world.line === null) resolve();
      else hearings.push({ line: world.line, resolve });
      world.line?.ping();
      return promise;
    },
    cut: () => world.line?.terminate(),
    forget: () => {
      world.line = null;
    },
    close: async () => {
      for (const socket of all) socket.terminate();
      lines.close();
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function serve(world: World, socket: Socket): void {
  socket.on('error', () => undefined);
  socket.on('close', () => {
    if (world.line === socket) world.line = null;
  });
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString()) as Frame;
    world.commands.push(frame.cmd ?? '');
    const silent = world.silent.indexOf(frame.cmd ?? '');
    const outcome = outcomeOf(world, socket, frame);
    if (silent !== -1) return void world.silent.splice(silent, 1);
    const { code: errcode, body } = outcome;
    const errmsg = errcode === 0 ? 'ok' : 'refused';
    socket.send(JSON.stringify({ headers: frame.headers, errcode, errmsg, ...(body && { body }) }));
    if (frame.cmd === 'aibot_subscribe' && errcode === 0) bringAgain(world);
  });
}

function outcomeOf(world: World, socket: Socket, frame: Frame): { code: number; body?: object } {
  const { faults } = world;
  const fault = faults.findIndex(({ cmd }) => cmd === frame.cmd);
  if (fault !== -1) return { code: faults.splice(fault, 1)[0]?.code ?? -1 };
  if (frame.cmd === 'aibot_subscribe') return subscribe(world, socket, frame);
  if (frame.cmd === 'ping') return { code: 0 };
  return world.line === socket ? carryOut(world, frame) : { code: codes.deaf };
}

/** Who comes last has the line; the one before hears so and is put out. */
function subscribe(world: World, socket: Socket, { body = {} }: Frame): { code: number } {
  if (body['bot_id'] !== world.botId || body['secret'] !== world.secret)
    return { code: codes.credentials };
  const before = world.line;
  world.line = socket;
  if (before === null || before === socket) return { code: 0 };
  const event = { eventtype: 'disconnected_event' };
  const told = { msgid: `gone-${world.now()}`, create_time: 0, msgtype: 'event', event };
  const headers = { req_id: `gone-${world.now()}` };
  before.send(JSON.stringify({ cmd: 'aibot_event_callback', headers, body: told }));
  before.close();
  return { code: 0 };
}

/** What was not answered yet is brought to a new line, as far as it is not old. */
function bringAgain(world: World): void {
  for (const event of world.events)
    if (!event.answered && event.kind !== 'none' && world.now() - event.at < world.againMs)
      bring(world, event);
}

/** Brings an event over the line that stands; false where there is none. */
export function bring({ line }: World, { cmd, req, body }: Event): boolean {
  line?.send(JSON.stringify({ cmd, headers: { req_id: req }, body }));
  return line !== null;
}
