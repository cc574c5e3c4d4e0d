import { tmpdir } from 'node:os';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { allDuties } from '../../storage/duties.ts';
import { mountStanding, roomAt, type StandingParts } from './standing.ts';

const tables =
  (version: number, wanted = 11) =>
  () => ({
    version,
    wanted,
    inbox: 0,
    outbox: 0,
    dead: 0,
    aside: 0,
    cases: [],
  });

const whole: StandingParts = {
  store: { duties: allDuties, vitals: tables(11) },
  channels: [{ name: 'web' }, { name: 'telegram', up: () => true }],
  data: tmpdir(),
  stopping: () => false,
};

async function asked(more: Partial<StandingParts>) {
  const app = new Hono();
  mountStanding(app, { ...whole, ...more });
  const health = await app.request('/healthz');
  const ready = await app.request('/readyz');
  return { health: health.status, ready: ready.status, told: await ready.json() };
}

test('whoever lives and stands is ready, and says what stands', async () => {
  expect(await asked({})).toEqual({
    health: 200,
    ready: 200,
    told: {
      ready: true,
      storage: true,
      migrations: true,
      channels: { web: true, telegram: true },
    },
  });
});

const closed = (): never => {
  throw new Error('database is not open');
};

test.each<[string, Partial<StandingParts>, object]>([
  [
    'the tables are of another version',
    { store: { duties: allDuties, vitals: tables(10) } },
    { migrations: false },
  ],
  [
    'the database cannot be read',
    { store: { duties: allDuties, vitals: closed } },
    { storage: false },
  ],
  ['the disk of the data is gone', { data: '/nowhere/at/all' }, { storage: false }],
  [
    'a channel lost its sign-in',
    { channels: [{ name: 'wechat', up: () => false }] },
    { channels: { wechat: false } },
  ],
  ['it is about to stop', { stopping: () => true }, { storage: true }],
])('where %s it lives but is not ready', async (_, more, told) => {
  const found = await asked(more);
  expect([found.health, found.ready]).toEqual([200, 503]);
  expect(found.told).toMatchObject({ ready: false, ...told });
});

test('room is told in bytes, and nothing is told of a folder that is not there', () => {
  expect(roomAt(tmpdir())).toBeGreaterThan(0);
  expect(roomAt('/nowhere/at/all')).toBeNull();
});
