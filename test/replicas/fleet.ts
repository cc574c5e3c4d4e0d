import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Server, startServer } from '../postgres/server.ts';
import { type Emulator, startEmulator } from '../telegram/emulator/emulator.ts';
import { openProxy, type Proxy } from './proxy.ts';

const root = join(import.meta.dirname, '..', '..');

/** A server process of the house, with its own way to the database. */
export type Member = {
  readonly url: string;
  readonly proxy: Proxy;
  readonly running: () => boolean;
  /** Starts it, and resolves when people may be sent to it. */
  readonly start: () => Promise<void>;
  /** Ends it by a signal, and resolves when it is gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  readonly ready: () => Promise<boolean>;
};

/** Several processes on one database, with an app of others beside them. */
export type Fleet = {
  readonly members: readonly Member[];
  readonly database: Server;
  readonly emulator: Emulator;
  readonly data: string;
  readonly keyFile: string;
  /** What the processes said of errors. */
  readonly said: string[];
  readonly close: () => Promise<void>;
};

/** Starts so many processes of `src/main.ts`, one after the other. */
export async function startFleet(
  count: number,
  more: {
    readonly fsync?: boolean;
    readonly environment?: { readonly [name: string]: string };
    /** How often a worker may write; faster than any hand where it is not said. */
    readonly messagesPerMinute?: number;
  } = {},
): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-replicas-'));
  const database = await startServer({ fsync: more.fsync ?? false });
  const emulator = await startEmulator();
  const said: string[] = [];
  const data = join(folder, 'data');
  const keyFile = join(folder, 'key');
  const centreFile = centreWith(folder, more.messagesPerMinute ?? 1_000_000);
  const members: Member[] = [];
  for (let n = 0; n < count; n += 1) {
    const proxy = await openProxy(Number(new URL(database.url).port));
    const databaseUrl = Object.assign(new URL(database.url), { port: String(proxy.port) }).href;
    const environment = {
      ...inherited(),
      DATA: data,
      KEY_FILE: keyFile,
      DATABASE_URL: databaseUrl,
      CENTRE_FILE: centreFile,
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      TELEGRAM_ABROAD_ACCEPTED: '1',
      LOG_LEVEL: 'error',
      PORT: String(await freePort()),
      ...more.environment,
    };
    members.push(memberOf(environment, { proxy, said }));
  }
  const close = async (): Promise<void> => {
    for (const member of members) await member.end('SIGKILL');
    for (const { proxy } of members) await proxy.close();
    await emulator.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const member of members) await member.start();
  } catch (error) {
    await close();
    throw new Error(`Cannot start: ${said.join(' ')}`, { cause: error });
  }
  return { members, database, emulator, data, keyFile, said, close };
}

/** The example centre with another limit. */
function centreWith(folder: string, messagesPerMinute: number): string {
  const centre = JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as {
    readonly limits: object;
  };
  const file = join(folder, 'centre.json');
  const limits = { ...centre.limits, messagesPerMinute };
  writeFileSync(file, JSON.stringify({ ...centre, limits }));
  return file;
}

/** What a child needs of this process: none of its settings. */
const inherited = (): { readonly [name: string]: string } => {
  const { PATH = '', TMPDIR = '', HOME = '' } = process.env;
  return { PATH, HOME, ...(TMPDIR === '' ? {} : { TMPDIR }) };
};

function memberOf(
  environment: { readonly [name: string]: string },
  { proxy, said }: { readonly proxy: Proxy; readonly said: string[] },
): Member {
  const url = `http://127.0.0.1:${environment['PORT']}`;
  let child: ChildProcess | null = null;
  const ready = async (): Promise<boolean> => {
    try {
      const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_500) });
      await answer.arrayBuffer();
      return answer.status === 200;
    } catch {
      return false;
    }
  };
  return {
    url,
    proxy,
    ready,
    running: () => child !== null,
    start: async () => {
      const made = spawn(
        process.execPath,
        ['--max-semi-space-size=8', join(root, 'src', 'main.ts'), 'start'],
        { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      child = made;
      for (const stream of [made.stdout, made.stderr])
        stream?.on('data', (bytes: Buffer) => {
          const text = bytes.toString();
          if (/"level":(50|60)|Error|Cannot|failed/u.test(text)) said.push(text.slice(0, 600));
          if (said.length > 200) said.shift();
        });
      made.once('exit', () => {
        if (child === made) child = null;
      });
      const lives = (): boolean => child === made;
      while (lives() && !(await ready())) await wait(50);
      if (!lives()) throw new Error('it ended by itself');
    },
    end: async (signal) => {
      const ended = child;
      if (ended === null) return;
      const gone = new Promise((resolve) => ended.once('exit', resolve));
      ended.kill(signal);
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
