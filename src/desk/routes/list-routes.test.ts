import { join } from 'node:path';
import { Hono } from 'hono';
import { readXlsx } from 'hucre';
import { beforeEach, expect, test } from 'vitest';
import { bookOf, type FixtureRow, seeded, soundRow } from '../../../test/registers/list-fixture.ts';
import { readCentre } from '../../centre.ts';
import { limitBodies } from '../../http/body-limit.ts';
import { phrase } from '../../messages/phrase.ts';
import { digestOf } from '../../registers/lists/digest.ts';
import { type Known, knownNothing } from '../../registers/lists/preview.ts';
import { createWording } from '../../wording/wording.ts';
import type { ListPort } from '../list-port.ts';
import { makeView } from '../view.ts';
import type { DeskEnv, DeskParts } from './desk-env.ts';
import { allowLists, listRoutes } from './list-routes.ts';

const root = join(import.meta.dirname, '../../..');
const wording = createWording(join(root, 'locales'));
const centre = readCentre(join(root, 'centre.example.json'));
const staff = { id: 's-li', login: 'li', name: '李敏', active: true };

type Taken = Parameters<ListPort['takeList']>[0];
type Kept = { readonly bytes: Uint8Array; readonly type: string; readonly name?: string };

let known: Known;
let taken: Taken[];
let kept: Map<string, Kept>;
let refuses: boolean;
let app: Hono;

/** The routes alone, for an account of these roles, over papers in memory. */
function deskFor(roles: readonly string[]): Hono {
  const papers = {
    keep: async (_: string, file: Kept) => {
      const id = String(kept.size).padStart(32, '0');
      kept.set(id, file);
      return { id, type: file.type, bytes: file.bytes.length };
    },
    open: async (id: string) => kept.get(id) ?? null,
  };
  const store = { papers, desk: { page: () => [] }, staff: { list: () => [] } };
  const port = {
    store,
    wording,
    centre,
    now: () => Date.parse('2026-11-23T10:30:00+08:00'),
    assets: { url: (name: string) => `/${name}` },
  } as never;
  const lists: ListPort = {
    batch: (id) =>
      id === 'PC26-1'
        ? {
            id,
            name: '春节送温暖 2027',
            old: false,
            digests: new Set(taken.map(({ deed }) => deed.digest)),
          }
        : null,
    known: () => known,
    takeList: async (given) => {
      if (refuses) return { ok: false, why: phrase('lists-problem-none') };
      taken.push(given);
      return { ok: true };
    },
    after: (batch) => `/desk/batches/${batch}?done=list`,
  };
  const desk = new Hono<DeskEnv>();
  desk.use(async (c, next) => {
    const view = makeView(port, { language: 'zh-CN', path: c.req.path, mark: '0' });
    c.set('staffView', { ...view, staff: { ...staff, roles: [...roles] as never[] } });
    return next();
  });
  const whole = new Hono();
  whole.use(limitBodies(whole));
  allowLists(whole);
  listRoutes(desk, { port } as unknown as DeskParts, lists);
  return whole.route('/desk', desk);
}

beforeEach(() => {
  known = knownNothing;
  taken = [];
  kept = new Map();
  refuses = false;
  app = deskFor(['intake']);
});

const people = (count: number): FixtureRow[] => {
  const random = seeded(9);
  return Array.from({ length: count }, (_, n) => soundRow(n + 1, random));
};

const post = (path: string, fields: { readonly [name: string]: string | File | string[] }) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  return app.request(path, { method: 'POST', body });
};

async function uploaded(bytes: Uint8Array, name = '名单.xlsx'): Promise<string> {
  const file = new File([Uint8Array.from(bytes)], name);
  const answer = await post('/desk/lists/read', { batch: 'PC26-1', file });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') as string;
}

/** The page behind an address, and the hidden fields of its form. */
async function seen(address: string) {
  const html = await (await app.request(address)).text();
  const fields = Object.fromEntries(
    [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/gu)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as { [name: string]: string };
  return { html, fields };
}

test('a list is uploaded, seen, and only then taken, with unit, opinion, scans and the file itself', async () => {
  const bytes = await bookOf(people(3));
  const address = await uploaded(bytes);
  const { html, fields } = await seen(address);
  expect(taken).toEqual([]);
  expect(html).toContain('现在什么都还没有写');
  expect(html).toContain('名单里有 3 人');
  expect(html).not.toContain(String(people(1)[0]?.id));
  const pdf = new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], '会议记录.pdf');
  const answer = await post('/desk/lists/take', {
    ...fields,
    unit: ' 城东镇总工会 ',
    opinion: '同意上报',
    minutes: pdf,
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/desk/batches/PC26-1?done=list');
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({
    batch: 'PC26-1',
    actId: `s-li:${fields['act']}`,
    staff: { id: 's-li', name: '李敏' },
    deed: { kind: 'take_list', digest: digestOf(bytes), unit: '城东镇总工会', opinion: '同意上报' },
  });
  expect(taken[0]?.deed.rows.map(({ row }) => row)).toEqual([5, 6, 7]);
  expect(taken[0]?.deed.papers?.map((id) => kept.get(id)?.type)).toEqual([
    'application/pdf',
    'application/x-list',
  ]);
  expect((await seen(address)).html).toContain('这个文件已经收过了');
});

test('the same fault of many rows is one line, up to twenty lines are shown, and all are in the sheet beside their rows', async () => {
  const same = people(40).map((row, n) => (n < 25 ? { ...row, phone: '138' } : row));
  const gathered = await seen(await uploaded(await bookOf(same)));
  expect(gathered.html.match(/不是完整的电话号码/gu)).toHaveLength(1);
  expect(gathered.html).toContain('第 5–29 行');
  const rows = people(40).map((row, n) => (n < 25 ? { ...row, category: `第${n}类` } : row));
  const address = await uploaded(await bookOf(rows));
  const { html } = await seen(address);
  expect(html.match(/<li>\s*第 \d+ 行/gu)).toHaveLength(20);
  expect(html).toContain('还有 5 处');
  const answer = await app.request(address.replace('/read', '/faults'));
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  expect(book.sheets[0]?.rows).toHaveLength(26);
});

test('who is asked about is taken only where ticked, and a tick takes nobody else', async () => {
  const list = people(3);
  const [first, second, third] = list.map(({ id }) => String(id));
  known = {
    ...knownNothing,
    inBatch: new Map([[first as string, 'L-1']]),
    helped: new Map([
      [second as string, [{ day: '2026-02-03', cents: 100_000, batch: '春节' }]],
      [third as string, [{ day: '2026-02-03', cents: 100_000, batch: '春节' }]],
    ]),
  };
  const { html, fields } = await seen(await uploaded(await bookOf(list)));
  expect(html.match(/name="tick"/gu)).toHaveLength(2);
  const none = await post('/desk/lists/take', { ...fields, unit: '城东' });
  expect([none.status, taken.length]).toEqual([422, 0]);
  await post('/desk/lists/take', { ...fields, unit: '城东', tick: ['5', '7'] });
  expect(taken[0]?.deed.rows.map(({ row }) => row)).toEqual([7]);
});

test('where the batch changed since it was seen, nothing is taken and it is shown again with what was typed', async () => {
  const list = people(2);
  const { fields } = await seen(await uploaded(await bookOf(list)));
  known = { ...knownNothing, inBatch: new Map([[String(list[0]?.id), 'L-9']]) };
  const answer = await post('/desk/lists/take', { ...fields, unit: '城东镇总工会' });
  const html = await answer.text();
  expect([answer.status, taken.length]).toEqual([409, 0]);
  expect(html).toContain('刚才有人改了这一批');
  expect(html).toContain('value="城东镇总工会"');
});

test('a refusal of the act is shown in its own words', async () => {
  const { fields } = await seen(await uploaded(await bookOf(people(1))));
  refuses = true;
  const answer = await post('/desk/lists/take', { ...fields, unit: '城东' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('没有可以收的行');
});

test.each<[string, { readonly [name: string]: string | File }, string]>([
  ['without a unit', { unit: ' ' }, '请写是哪个工会报来的'],
  [
    'with a scan that is none',
    { unit: '城东', seal: new File(['abc'], 'a.jpg') },
    '扫描件要是照片',
  ],
  ['without an act id', { unit: '城东', act: '' }, '页面过期了'],
  ['of a paper that is gone', { unit: '城东', paper: 'f'.repeat(32) }, '这个文件已经不在了'],
])('a yes %s takes nothing and says why', async (_, fields, words) => {
  const page = await seen(await uploaded(await bookOf(people(1))));
  const answer = await post('/desk/lists/take', { ...page.fields, ...fields });
  expect([answer.status, taken.length]).toEqual([422, 0]);
  expect(await answer.text()).toContain(words);
});

test('only what was kept as a list is opened as one', async () => {
  kept.set('a'.repeat(32), {
    bytes: new TextEncoder().encode('姓名,身份证号\n'),
    type: 'image/jpeg',
  });
  const { html } = await seen(`/desk/lists/PC26-1/read?paper=${'a'.repeat(32)}`);
  expect(html).toContain('这个文件已经不在了');
});

test('a file that is no list says so beside the form for another', async () => {
  const address = await uploaded(new TextEncoder().encode('今天开会'), '通知.txt');
  const { html } = await seen(address);
  expect(html).toContain('没有找到表头');
  expect(html).toContain('name="file"');
});

test('who only audits, and an unknown batch, see nothing', async () => {
  const address = await uploaded(await bookOf(people(1)));
  expect((await app.request('/desk/lists/PC26-2')).status).toBe(403);
  app = deskFor(['auditor']);
  for (const path of ['/desk/lists/PC26-1', address, address.replace('/read', '/faults')])
    expect((await app.request(path)).status).toBe(403);
  expect((await post('/desk/lists/take', { batch: 'PC26-1' })).status).toBe(403);
});

test('a file beyond the limit is refused before anything is kept', async () => {
  const file = new File([new Uint8Array(9 * 1024 * 1024)], 'a.xlsx');
  const answer = await post('/desk/lists/read', { batch: 'PC26-1', file });
  expect([answer.status, kept.size]).toEqual([413, 0]);
});
