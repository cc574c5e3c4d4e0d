import { join } from 'node:path';
import { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import type { Case } from '../../cases/case.ts';
import { readCentre } from '../../centre.ts';
import type { CaseDeed } from '../../messages/case-act.ts';
import { phrase } from '../../messages/phrase.ts';
import type { SavedView } from '../../storage/views.ts';
import { createWording } from '../../wording/wording.ts';
import { createInFlight } from '../in-flight.ts';
import { createListMemory } from '../list-memory.ts';
import { sampleCase } from '../sample-case.ts';
import { makeView } from '../view.ts';
import { bulkRoutes } from './bulk-routes.ts';
import type { DeskEnv, DeskParts } from './desk-env.ts';
import { viewRoutes } from './view-routes.ts';
import { walkRoutes } from './walk-routes.ts';

const root = join(import.meta.dirname, '../../..');
const wording = createWording(join(root, 'locales'));
const centre = readCentre(join(root, 'centre.example.json'));
const staff = { id: 's-li', login: 'li', name: '李敏', roles: ['intake'], active: true };
const act = 'a-long-enough-id';

let done: { readonly number: string; readonly id: string; readonly deed: CaseDeed }[];
let views: SavedView[];
let lists: ReturnType<typeof createListMemory>;
let desk: Hono;

const cases = new Map<string, Case>(
  [
    sampleCase({ number: 'BF26-000001', service: 'job_referral' }),
    sampleCase({ number: 'BF26-000002', service: 'job_referral' }),
    sampleCase({
      number: 'BF26-000003',
      service: 'job_referral',
      owner: { id: 's-wang', name: '王建国' },
    }),
    sampleCase({ number: 'BF26-000004', service: 'women_rights' }),
  ].map((of) => [of.number, of]),
);
const rowOf = (of: Case) => ({
  ...of,
  name: `人${of.number.slice(-1)}`,
  lacks: 0,
  due: null,
  stopped: false,
  served: 0,
  waitingForWorker: false,
});

function deskOf(roles: readonly string[]): Hono {
  const store = {
    desk: {
      case: (number: string) => cases.get(number) ?? null,
      rows: (numbers: readonly string[]) =>
        numbers.flatMap((one) => cases.get(one) ?? []).map(rowOf),
      page: () => [],
      counts: () => [],
      legal: () => [],
      kept: () => [],
    },
    staff: { list: () => [staff], byId: () => null },
    people: { absences: () => [], away: () => [], duty: () => [] },
    views: {
      of: () => views,
      put: async (one: SavedView) => void views.push(one),
      drop: async (id: string) => void (views = views.filter((one) => one.id !== id)),
    },
  };
  const port = {
    store,
    wording,
    centre,
    now: () => Date.parse('2026-11-23T10:30:00+08:00'),
    assets: { url: (name: string) => `/${name}` },
    act: async (number: string, id: string, _by: unknown, deed: CaseDeed) => {
      const of = cases.get(number);
      if (deed.kind === 'claim' && of?.owner)
        return { ok: false, why: phrase('refused-claimed', { by: of.owner.name }) };
      done.push({ number, id, deed });
      return { ok: true };
    },
  } as never;
  const made = new Hono<DeskEnv>();
  made.use(async (c, next) => {
    const view = makeView(port, { language: 'zh-CN', path: c.req.path, mark: '0' });
    c.set('staffView', { ...view, staff: { ...staff, roles: [...roles] as never[] } });
    return next();
  });
  const parts = { port, lists, once: createInFlight() } as unknown as DeskParts;
  bulkRoutes(made, parts);
  viewRoutes(made);
  walkRoutes(made, parts);
  return new Hono().route('/desk', made);
}

beforeEach(() => {
  done = [];
  views = [];
  lists = createListMemory();
  desk = deskOf(['intake']);
});

const post = (path: string, fields: readonly (readonly [string, string])[], from = desk) =>
  from.request(`/desk${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  });
const bulk = (kind: string, numbers: readonly string[], more: readonly [string, string][] = []) =>
  post('/bulk', [
    ['act', act],
    ['do', kind],
    ...more,
    ...numbers.map((one) => ['number', one] as const),
  ]);

test('each of many cases gets an act of its own, and what was not done is named with its reason', async () => {
  const answer = await bulk('claim', ['BF26-000001', 'BF26-000003', 'BF26-000002', 'BF26-000001']);
  const text = await answer.text();
  expect(done.map(({ number, id }) => [number, id])).toEqual([
    ['BF26-000001', `s-li:${act}-BF26-000001`],
    ['BF26-000002', `s-li:${act}-BF26-000002`],
  ]);
  expect(text).toContain('接下了 2 件');
  expect(text).toContain('有 1 件没有办成');
  expect(text).toMatch(/人3[\s\S]*BF26-000003[\s\S]*王建国/u);
});

test('a case that is not for this account is neither done nor told of', async () => {
  const text = await (await bulk('claim', ['BF26-000004', 'BF26-000099'])).text();
  expect(done).toEqual([]);
  expect(text).not.toContain('人4');
  expect(text.match(/这件事不归您看/gu)).toHaveLength(2);
});

test('many are asked for one thing, each only for what it has use for', async () => {
  const numbers = ['BF26-000001', 'BF26-000002'];
  const asks = await (await bulk('ask', numbers)).text();
  expect(asks).toContain('value="paper:id_card"');
  await bulk('ask', numbers, [
    ['want', 'paper:id_card'],
    ['why', '身份证过期了'],
  ]);
  expect(done.map(({ deed }) => deed)).toEqual(
    numbers.map(() => ({
      kind: 'ask',
      want: { kind: 'paper', need: 'id_card' },
      why: '身份证过期了',
    })),
  );
  done = [];
  const text = await (await bulk('ask', numbers, [['want', 'paper:diagnosis']])).text();
  expect(done).toEqual([]);
  expect(text.match(/用不上这一样/gu)).toHaveLength(2);
});

test('many are given to one colleague, and what is printed stands in the history of each', async () => {
  await bulk('assign', ['BF26-000001'], [['to', 's-wang']]);
  expect(done[0]?.deed).toMatchObject({ kind: 'assign', to: 's-wang' });
  done = [];
  const text = await (await bulk('print', ['BF26-000001', 'BF26-000002'])).text();
  expect(done.map(({ deed }) => deed)).toEqual([
    { kind: 'show', what: 'list' },
    { kind: 'show', what: 'list' },
  ]);
  expect(text).toContain('案件清单（2 件）');
});

test.for([
  [
    'nothing chosen',
    [
      ['act', act],
      ['do', 'claim'],
    ],
    409,
  ],
  [
    'an act without an id',
    [
      ['do', 'claim'],
      ['number', 'BF26-000001'],
    ],
    409,
  ],
  [
    'an act there is none of',
    [
      ['act', act],
      ['do', 'delete'],
      ['number', 'BF26-000001'],
    ],
    409,
  ],
  [
    'too many at once',
    [
      ['act', act],
      ['do', 'claim'],
      ...Array.from({ length: 101 }, (_, n) => ['number', `BF26-1${n}`]),
    ],
    409,
  ],
] as unknown as readonly [string, [string, string][], number][])(
  '%s does nothing',
  async ([, fields, status]) => {
    expect((await post('/bulk', fields)).status).toBe(status);
    expect(done).toEqual([]);
  },
);

test('an account that only audits does nothing to many either', async () => {
  const fields: [string, string][] = [
    ['act', act],
    ['do', 'claim'],
    ['number', 'BF26-000001'],
  ];
  expect((await post('/bulk', fields, deskOf(['auditor']))).status).toBe(403);
  expect(done).toEqual([]);
});

test('a view keeps filters and nothing else, and can be dropped again', async () => {
  const answer = await post('/views', [
    ['view', 'view-0001'],
    ['name', ' 缺材料的 '],
    ['query', '?lacking=1&order=sum&evil=<script>'],
    ['shared', '1'],
  ]);
  expect(answer.headers.get('location')).toBe('/desk?lacking=1&order=sum');
  expect(views).toEqual([
    {
      id: 'view-0001',
      owner: 's-li',
      shared: true,
      name: '缺材料的',
      query: '?lacking=1&order=sum',
    },
  ]);
  await post('/views/drop', [['view', 'view-0001']]);
  expect(views).toEqual([]);
});

test('from case to case one follows the list as it was seen', async () => {
  const to = async (path: string) => (await desk.request(`/desk${path}`)).headers.get('location');
  expect(await to('/next?from=BF26-000001')).toBe('/desk/back');
  expect(await to('/back')).toBe('/desk');
  lists.put('s-li', { query: '?part=free', numbers: ['BF26-000001', 'BF26-000002'] });
  expect(await to('/next?from=BF26-000001')).toBe('/desk/cases/BF26-000002');
  expect(await to('/next?from=BF26-000002')).toBe('/desk/back');
  expect(await to('/back')).toBe('/desk?part=free');
});
