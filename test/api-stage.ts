import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, startServer } from '../src/commands/start.ts';
import { readConfig } from '../src/config.ts';
import { scopes } from '../src/messages/grant.ts';
import { services } from '../src/services/index.ts';
import type { ApiToken } from '../src/storage/api/api-store.ts';
import { nothing } from './browser/desk-acts.ts';
import { written } from './browser/desk-sketch.ts';
import type { Sketch } from './browser/desk-sketch-parts.ts';

/** Every service that anybody's token may be given. */
export const openServices = services.filter(({ shut }) => shut !== true).map(({ id }) => id);

/** A whole house with its API on a free port of this machine. */
export type ApiStage = Running & {
  readonly add: (sketch: Sketch) => Promise<void>;
  /** Makes a token; everything but what is for few where nothing else is said. */
  readonly token: (of?: Partial<ApiToken>) => Promise<string>;
  readonly ask: (
    token: string,
    path: string,
    init?: { readonly method?: string; readonly body?: unknown; readonly headers?: object },
  ) => Promise<Response>;
};

/** Opens a house; its manager is 雷. */
export async function openApiStage(
  settings: { readonly [name: string]: string } = {},
): Promise<ApiStage> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-api-'));
  const running = await startServer(
    readConfig({
      PORT: '0',
      DATA: join(folder, 'data'),
      LOG_LEVEL: 'silent',
      WEBHOOK_NETS: '127.0.0.1',
      ...settings,
    }),
  );
  const { store } = running.house;
  const roles = ['admin', 'intake'];
  await store.staff.save({ id: 's-lei', login: 'lei', name: '雷主任', roles, active: true });
  let made = 0;
  return {
    ...running,
    add: async (sketch) =>
      void (await store.commit({ ...nothing, cases: [written(sketch, [], Date.now())] })),
    token: (of = {}) => {
      made += 1;
      return store.tokens.make({
        id: `t${made}`,
        name: `市里的系统${made}`,
        scopes,
        grant: { services: openServices, few: [], by: 's-lei' },
        last: '2099-12-31',
        maker: '雷主任',
        made,
        ...of,
      });
    },
    ask: (token, path, { method = 'GET', body, headers = {} } = {}) =>
      fetch(`${running.local}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(headers as { [name: string]: string }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a consumer got, as it came. */
export type Got = { readonly headers: { readonly [name: string]: string }; readonly body: string };

/** Somebody outside who hears of cases; `status` says what he answers. */
export type Consumer = {
  readonly url: string;
  readonly got: Got[];
  answers: number;
  readonly heard: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens one on this machine. */
export async function openConsumer(): Promise<Consumer> {
  const got: Got[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(consumer.answers).end();
      if (consumer.answers >= 300) return;
      got.push({
        headers: request.headers as { [name: string]: string },
        body: Buffer.concat(chunks).toString('utf8'),
      });
      for (const one of waiting) if (got.length >= one.count) one.done();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const consumer: Consumer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    got,
    answers: 204,
    heard: (count) =>
      new Promise((done) => {
        if (got.length >= count) return done();
        waiting.push({ count, done });
      }),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return consumer;
}
