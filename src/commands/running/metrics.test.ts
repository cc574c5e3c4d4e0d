import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { createHttp } from '../../http/server.ts';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './metrics-server.ts';

const standing = () => ({
  ready: true,
  storage: true,
  migrations: true,
  channels: { web: true, telegram: false },
});
const vitals = () => ({
  version: 1,
  wanted: 1,
  inbox: 3,
  outbox: 2,
  dead: 1,
  aside: 0,
  cases: [{ state: 'submitted', count: 7 }],
});

function watched() {
  const metrics = createMetrics();
  const { app } = createHttp({ host: '127.0.0.1', port: 0, watch: metrics.watch });
  app.get('/desk/cases/:number', (c) => c.text('case'));
  app.get('/n/:token', (c) => c.text('secret', 410));
  const read = async (): Promise<string> => (await metrics.read()).text;
  return { metrics, app, read };
}

test('requests are counted by route and status, and no figure holds what somebody asked for', async () => {
  const { app, read } = watched();
  await app.request('/desk/cases/BF26-000123?find=张三');
  await app.request('/n/s3cret-token');
  await app.request('/13812345678');
  await app.request('/x', { method: 'PROPFIND13812345678' });
  const text = await read();
  expect(text).toContain(
    'bangfu_http_request_seconds_count{method="GET",route="/desk/cases/:number",status="200"} 1',
  );
  expect(text).toContain('route="/n/:token",status="410"} 1');
  expect(text).toContain('{method="GET",route="other",status="404"} 1');
  for (const secret of ['BF26-000123', '张三', 's3cret-token', '13812345678', 'PROPFIND'])
    expect(text).not.toContain(secret);
});

test('what waits, what stands and how old the backup is can be read', async () => {
  const { metrics, read } = watched();
  metrics.look({ store: { vitals }, standing, data: tmpdir(), backupAge: () => 90_000 });
  metrics.received('web', 4);
  const text = await read();
  for (const line of [
    'bangfu_inbox_waiting 3',
    'bangfu_outbox_waiting 2',
    'bangfu_dead_letters 1',
    'bangfu_ready 1',
    'bangfu_backup_age_seconds 90',
    'bangfu_channel_up{channel="telegram"} 0',
    'bangfu_cases{state="submitted"} 7',
    'bangfu_message_seconds_count{channel="web"} 1',
  ])
    expect(text).toContain(`${line}\n`);
  expect(text).toContain('process_resident_memory_bytes');
});

test('a storage that cannot be read is a figure too, and the rest is still told', async () => {
  const { metrics, read } = watched();
  const broken = (): never => {
    throw new Error('closed');
  };
  metrics.look({ store: { vitals: broken }, standing, data: tmpdir(), backupAge: () => null });
  expect(await read()).toMatch(/bangfu_unread_total 1\n[^]*bangfu_ready 1\n/u);
});

test('figures stand on an address of their own, which answers nothing else', async () => {
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, createMetrics());
  onTestFinished(server.close);
  const found = await fetch(server.url);
  expect([found.status, found.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/plain'),
  ]);
  expect(await found.text()).toContain('nodejs_eventloop_lag_seconds');
  expect((await fetch(new URL('/desk', server.url))).status).toBe(404);
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
});

test('an address that is taken is named', async () => {
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, createMetrics());
  onTestFinished(server.close);
  const port = Number(new URL(server.url).port);
  await expect(serveMetrics({ host: '127.0.0.1', port }, createMetrics())).rejects.toThrow(
    `Cannot serve metrics on 127.0.0.1:${port} (METRICS_ADDRESS): EADDRINUSE`,
  );
});
