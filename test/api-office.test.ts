import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ApiPort } from '../src/api/api-port.ts';
import { mountApi } from '../src/api/mount-api.ts';
import { readNets } from '../src/http/outward.ts';
import { createHttp, type Http } from '../src/http/server.ts';
import { scopes } from '../src/messages/grant.ts';
import { openServices } from './api-stage.ts';
import { fillRecords } from './browser/desk-records.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let http: Http;
let url: string;
let file: string;

beforeAll(async () => {
  world = await openDeskWorld();
  ({ file } = await fillRecords(world));
  http = createHttp({ host: '127.0.0.1', port: 0 });
  const nets = readNets('');
  if (nets === null) throw new Error('no nets');
  const { store, act, actOnRecord, wording, centre, now, reach } = world.port;
  mountApi(http.app, {
    store: world.store,
    act: act as unknown as ApiPort['act'],
    actOnRecord,
    wording,
    centre,
    now,
    reach,
    count: async () => 1,
    perMinute: 100,
    log: { warn: () => undefined },
    nets,
  });
  expect(store).toBe(world.store);
  ({ url } = await http.listen());
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const tokenFor = (id: string, services: readonly string[], except: readonly string[] = []) =>
  world.store.tokens.make({
    id,
    name: '数据中心',
    scopes: scopes.filter((one) => !except.includes(one)),
    grant: { services, few: [], by: 's-li' },
    last: '2099-12-31',
    maker: '李敏',
    made: 1,
  });

const ask = (token: string, path: string) =>
  fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });

test('a household file is read with its numbers covered, and the reading stands in its history', async () => {
  const token = await tokenFor('t1', openServices, ['cases:identity']);
  const answer = await ask(token, `/households/${file}`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  for (const number of ['99010119800229002X', '990101198001010014'])
    expect(text).not.toContain(number);
  expect(JSON.parse(text)).toMatchObject({
    id: file,
    facts: { name: { value: '孙秀兰' }, id_number: { covered: true } },
  });
  const last = world.store.records.history(file).at(-1);
  expect(last?.act).toMatchObject({
    by: { name: '数据中心' },
    deed: { kind: 'show', what: 'api' },
  });
  const whole = await tokenFor('t2', openServices);
  expect(await (await ask(whole, `/households/${file}`)).text()).toContain('99010119800229002X');
});

test.each(['DA26-999999', 'x', '../cases'])('%s is no file', async (id) => {
  const token = await tokenFor(`n${id.length}`, openServices);
  expect((await ask(token, `/households/${encodeURIComponent(id)}`)).status).toBe(404);
});

test('without the service of the files none is there', async () => {
  const token = await tokenFor('t3', ['housing']);
  expect((await ask(token, `/households/${file}`)).status).toBe(404);
});

test('figures are of the services of the token, and what is guarded is told from five on', async () => {
  type Told = { data: { service: string; state: string; count: number | null }[] };
  const told = async (id: string, services: readonly string[]) =>
    ((await (await ask(await tokenFor(id, services), '/figures')).json()) as Told).data;
  const relief = (await told('f1', ['relief'])).filter(({ service }) => service !== 'relief');
  expect(relief).toEqual([]);
  await world.add({ number: 'BF26-000950', service: 'petition' });
  const few = (await told('f2', ['petition'])).map(({ count }) => count);
  expect(few.length).toBeGreaterThan(0);
  expect(few.every((count) => count === null)).toBe(true);
  const counted = await told('f3', openServices);
  const all = world.store.desk.list({}).filter(({ service }) => service === 'relief').length;
  const sum = counted.reduce(
    (n, { service, count }) => n + (service === 'relief' ? (count ?? 0) : 0),
    0,
  );
  expect(sum).toBe(all);
});
