import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Message } from '../../messages/reply.ts';
import type { ConsoleChannel } from './console-channel.ts';
import type { ConsoleAnswer } from './protocol.ts';

/** Longest path a local socket may have, in bytes. */
const longestPath = 100;

/** Where the socket of a data folder is: in it, or, where that path is too long, a short one that is written down there. */
export function socketPath(data: string): string {
  const own = join(data, 'bangfu.sock');
  if (Buffer.byteLength(own) <= longestPath) return own;
  const note = join(data, 'socket');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  return join(
    tmpdir(),
    `bangfu-${createHash('sha256').update(data).digest('hex').slice(0, 16)}.sock`,
  );
}

/** Lets `npm run chat` and `npm run desk` reach this server; whoever holds the data folder's lock removes a stale socket. Where processes share the folder (`shared`) the first of them has it. */
export async function listenSocket(
  data: string,
  serve: (line: string, push: (answer: object) => void) => Promise<object>,
  shared = false,
): Promise<() => Promise<void>> {
  const other = shared ? await connectSocket(data) : null;
  other?.close();
  if (other !== null) return async () => undefined;
  const path = socketPath(data);
  if (path !== join(data, 'bangfu.sock'))
    writeFileSync(join(data, 'socket'), path, { mode: 0o600 });
  rmSync(path, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void answerLines(socket, serve).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path, readableAll: false, writableAll: false }, resolve);
  });
  return async () => {
    for (const socket of open) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    rmSync(path, { force: true });
  };
}

async function answerLines(
  socket: Socket,
  serve: (line: string, push: (answer: object) => void) => Promise<object>,
): Promise<void> {
  const write = (out: object): void => void socket.write(`${JSON.stringify(out)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const { n, line: text } = JSON.parse(line) as { n: number; line: string };
    write({ n, answer: await serve(text, (pushed) => write({ push: pushed })) });
  }
}

/** A running server, reached through its socket. */
export type Served = Pick<ConsoleChannel, 'answer' | 'listen'> & {
  readonly ask: (line: string) => Promise<object>;
  readonly close: () => void;
};

/** Connects to the server that holds a data folder; `null` where none runs. */
export async function connectSocket(data: string): Promise<Served | null> {
  const path = socketPath(data);
  if (!existsSync(path)) return null;
  const socket = await new Promise<Socket | null>((resolve) => {
    const made = createConnection(path, () => resolve(made));
    made.once('error', () => resolve(null));
  });
  if (socket === null) return null;
  const waiting = new Map<number, (answer: object) => void>();
  const listeners = new Map<string, (message: Message) => void>();
  let count = 0;
  createInterface({ input: socket }).on('line', (line) => {
    const out = JSON.parse(line) as { n?: number; answer?: object; push?: Message };
    if (out.push !== undefined) listeners.get(out.push.to.chat)?.(out.push);
    else if (out.n !== undefined) {
      waiting.get(out.n)?.(out.answer ?? {});
      waiting.delete(out.n);
    }
  });
  const ask = (line: string): Promise<object> =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      socket.write(`${JSON.stringify({ n: count, line })}\n`);
    });
  return {
    ask,
    answer: async (line) => (await ask(line)) as ConsoleAnswer,
    listen: (chat, listener) => {
      listeners.set(chat, listener);
      void ask(JSON.stringify({ listen: chat }));
      return () => void listeners.delete(chat);
    },
    close: () => void socket.end(),
  };
}
