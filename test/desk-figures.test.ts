import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Case } from '../src/cases/case.ts';
import { nothing } from './browser/desk-acts.ts';
import { type DeskClient, seated } from './browser/desk-client.ts';
import { fillRecords } from './browser/desk-records.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// It opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let li: DeskClient;

const hour = 3_600_000;

async function put(n: number, more: Partial<Case> & { readonly service: string }): Promise<void> {
  await world.add({ number: `BF26-${String(700_000 + n)}`, ...more });
}

beforeAll(async () => {
  world = await openDeskWorld();
  await fillRecords(world);
  const at = world.now();
  for (let n = 0; n < 4; n += 1) await put(n, { service: 'women_rights', opened: at - hour });
  for (let n = 10; n < 16; n += 1)
    await put(n, { service: 'petition', opened: at - hour, state: 'checking' });
  for (let n = 20; n < 25; n += 1) {
    const answered = { at: at - hour, minutes: 30 * (n - 19), late: n === 24 };
    await put(n, { service: 'student_aid', opened: at - 3 * hour, timing: { answered } });
  }
  await world.store.commit({
    ...nothing,
    cases: [],
    tallies: [
      { day: '2026-11-20', what: 'cause', of: 'illness', by: 1 },
      { day: '2026-11-21', what: 'satisfaction', of: 'relief good', by: 1 },
      { day: '2026-11-21', what: 'satisfaction', of: 'petition poor', by: 1 },
    ],
  });
  li = await seated(world, 'li');
});
afterAll(() => world.close());

/** The cells of the row with this name in one table of the page. */
function row(page: string, table: string, name: string): readonly string[] | null {
  const from = page.indexOf(`id="figures-${table}"`);
  const part = page.slice(from, page.indexOf('</table>', from));
  const found = part.split('<tr').find((one) => one.includes(`scope="row">${name}<`));
  return found === undefined
    ? null
    : [...found.matchAll(/<td[^>]*>([^<]*)<\/td>/gu)].map(([, text]) => (text ?? '').trim());
}

test('few of those that are for few are not told, nor do they follow from the sums', async () => {
  const page = await li.page('/desk/figures');
  expect(row(page, 'flow', '女职工维权')?.slice(0, 3)).toEqual(['少于5', '少于5', '少于5']);
  expect(row(page, 'flow', '反映本中心的')?.slice(0, 3)).toEqual(['少于5', '少于5', '少于5']);
  const petition = row(page, 'flow', '反映问题（信访）') ?? [];
  expect(Number(petition[0])).toBeGreaterThanOrEqual(6);
  // Their ages add up to a number that is told, so all of them stand away.
  expect(petition.slice(3)).toEqual(['少于5', '少于5', '少于5', '少于5']);
  const rows = [...page.matchAll(/scope="row">([^<]+)</gu)].map(([, name]) => name ?? '');
  const services = rows.slice(0, rows.indexOf('合计'));
  const shown = services.map((name) => Number(row(page, 'flow', name)?.[0]) || 0);
  expect(Number(row(page, 'flow', '合计')?.[0])).toBe(shown.reduce((all, one) => all + one, 0));
});

test('where cases wait names no stage and nobody of those that are for few', async () => {
  const page = await li.page('/desk/figures');
  const part = page.slice(page.indexOf('id="figures-stages"'), page.indexOf('id="figures-money"'));
  expect(part).not.toContain('女职工维权<');
  expect(part).not.toContain('反映问题（信访）<');
});

test('the first answer stands against what is promised', async () => {
  const page = await li.page('/desk/figures');
  expect(row(page, 'answered', '金秋助学')).toEqual([
    '1 个工作日',
    '5',
    '1.5 小时',
    '2.5 小时',
    '1',
  ]);
});

test('causes, and how it was, are counted in the period they belong to', async () => {
  expect(row(await li.page('/desk/figures'), 'causes', '有人生病')).toEqual(['1']);
  const october = await li.page('/desk/figures?by=month&day=2026-10-02');
  expect(row(october, 'causes', '有人生病')).toBeNull();
  const page = await li.page('/desk/figures?by=quarter&day=2026-11-23');
  expect(row(page, 'satisfaction', '困难帮扶')).toEqual(['1', '0', '0']);
  expect(row(page, 'satisfaction', '反映问题（信访）')).toBeNull();
});

test('money stands with what is bound, paid and free', async () => {
  const page = await li.page('/desk/figures');
  const cells = row(page, 'money', '合计') ?? [];
  const [budget, reserved, paid, free] = cells.map((one) => Number(one.replaceAll(',', '')));
  expect(budget).toBeGreaterThan(0);
  expect((reserved ?? 0) + (paid ?? 0) + (free ?? 0)).toBeCloseTo(budget ?? 0);
});

test('every chart says in words what it shows', async () => {
  const page = await li.page('/desk/figures');
  const charts = [...page.matchAll(/<svg class="bars"[^>]*aria-label="([^"]+)"/gu)];
  expect(charts.length).toBeGreaterThanOrEqual(4);
  for (const [, label] of charts) expect(label).toMatch(/\d/u);
});

test('it leaves as a file with a reason, and the book of exports has it', async () => {
  const without = await li.post('/desk/figures/file', { act: randomUUID(), why: '' });
  expect(without.status).toBe(409);
  const answer = await li.post('/desk/figures/file', { act: randomUUID(), why: '季度汇报' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  const log = world.store.records.list('exports')[0];
  const acts = world.store.records.history(log?.id ?? '').map(({ act }) => act.deed);
  expect(acts).toContainEqual({ kind: 'export', what: 'figures', why: '季度汇报' });
});
