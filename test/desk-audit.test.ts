import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskClient } from './browser/desk-client.ts';
import { seated } from './browser/desk-client.ts';
import { type DeskRecords, fillRecords } from './browser/desk-records.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let records: DeskRecords;
let [li, kan]: readonly DeskClient[] = [];

beforeEach(async () => {
  world = await openDeskWorld();
  records = await fillRecords(world);
  for (const [login, name] of [
    ['kan', '阚查'],
    ['jian', '简审'],
  ] as const)
    await world.store.staff.save({
      id: `s-${login}`,
      login,
      name,
      roles: ['auditor'],
      active: true,
    });
  li = await seated(world, 'li');
  kan = await seated(world, 'kan');
});
afterEach(() => world.close());

const opened = {
  auditor: 's-kan',
  campaign: '2026 春节送温暖 2027',
  purpose: '年度专项审计',
  last: '2026-12-10',
};
const open = (more: object = {}) => (li as DeskClient).post('/desk/audit', { ...opened, ...more });
const auditId = (): string => world.store.people.audits()[0]?.id ?? '';

test('an auditor sees nothing until the manager names a campaign, a year, a purpose and a last day', async () => {
  const client = kan as DeskClient;
  expect((await client.get('/desk')).headers.get('location')).toBe('/desk/audit');
  expect(await client.page('/desk/audit')).toContain('没有打开什么');
  expect((await client.get(`/desk/batches/${records.batch}`)).status).toBe(403);
  expect((await open()).status).toBe(303);
  const page = await client.page('/desk/audit');
  expect(page).toContain('年度专项审计');
  expect(page).toContain('到 12月10日（周四）');
});

test('he sees money and rows of it, illness and numbers of identity covered, and nothing that leads on', async () => {
  await open();
  const page = await (kan as DeskClient).page(`/desk/audit/${auditId()}`);
  expect(page).toContain('春节送温暖 2027');
  expect(page).toContain('县财政');
  const lines = world.store.records.linesOf(records.batch);
  for (const { payee } of lines) {
    expect(page).toContain(payee.name);
    if (payee.idNumber !== undefined) expect(page).not.toContain(payee.idNumber);
    if (payee.phone !== undefined) expect(page).not.toContain(payee.phone);
    if (payee.account !== undefined) expect(page).not.toContain(payee.account.number);
  }
  expect(lines.some(({ cause }) => cause === 'illness')).toBe(true);
  expect(page).toContain('（遮住）');
  expect(page).not.toContain('有人生病');
  expect(page).not.toMatch(/\/desk\/(?:cases|files|batches)\//u);
});

test('a line that comes from a case for few is a sum without a name', async () => {
  await world.add({ number: 'BF26-000951', service: 'women_rights' });
  const lines = world.store.records.linesOf(records.batch);
  expect(lines.length).toBeGreaterThan(0);
  // Whoever is paid out of such a case stands in the batch by the case's number.
  const [line] = lines;
  const list = world.store.records.linesOf;
  const named = { ...line, case: 'BF26-000951' } as typeof line;
  Object.assign(world.store.records, {
    linesOf: (id: string) => list(id).map((one) => (one.id === line?.id ? (named ?? one) : one)),
  });
  await open();
  const page = await (kan as DeskClient).page(`/desk/audit/${auditId()}`);
  expect(page).toContain('（不列名）');
  expect(page).not.toContain(line?.payee.name ?? '');
});

test('it is open to him alone, until its last day or until the manager closes it, and each look is in the book', async () => {
  await open();
  const id = auditId();
  const jian = await seated(world, 'jian');
  expect((await jian.get(`/desk/audit/${id}`)).status).toBe(404);
  expect(await jian.page('/desk/audit')).not.toContain('年度专项审计');
  await (kan as DeskClient).get(`/desk/audit/${id}`);
  const told = world.store.people.book(0, world.now() + 1).map(({ what, by }) => `${by} ${what}`);
  expect(told).toEqual(['s-kan audit_looked', 's-li audit_opened']);
  world.advance(18 * 86_400_000);
  kan = await seated(world, 'kan');
  expect((await kan.get(`/desk/audit/${id}`)).status).toBe(404);
});

test('the manager closes it at once; the auditor himself opens nothing', async () => {
  await open();
  const id = auditId();
  expect((await (kan as DeskClient).post('/desk/audit', opened)).status).toBe(403);
  expect((await (kan as DeskClient).post(`/desk/audit/${id}/end`)).status).toBe(403);
  expect((await (li as DeskClient).post(`/desk/audit/${id}/end`)).status).toBe(303);
  expect((await (kan as DeskClient).get(`/desk/audit/${id}`)).status).toBe(404);
});

test.each<[string, object]>([
  ['no purpose', { purpose: ' ' }],
  ['a campaign there is not', { campaign: '2026 别的' }],
  ['another year', { campaign: '2025 春节送温暖 2027' }],
  ['no last day', { last: '' }],
  ['a day that is over', { last: '2026-11-01' }],
  ['too long a time', { last: '2027-11-01' }],
  ['somebody who works on cases', { auditor: 's-li' }],
])('nothing is opened with %s', async (_, more) => {
  expect((await open(more)).status).toBe(409);
  expect(world.store.people.audits()).toEqual([]);
});

test('who looked at what: each showing and each export of a day, by person, and of cases for few nothing', async () => {
  const client = li as DeskClient;
  const [number] = world.store.desk
    .list({ open: true, service: 'relief' })
    .map((row) => row.number);
  await client.post(`/desk/cases/${number}/acts/show`, { act: randomUUID(), what: 'answers' });
  await client.post('/desk/registers/households', { act: randomUUID(), why: '上报市里' });
  await world.store.staff.save({
    id: 's-nu',
    login: 'nu',
    name: '穆兰',
    roles: ['women'],
    active: true,
  });
  await world.add({ number: 'BF26-000952', service: 'women_rights' });
  const nu = await seated(world, 'nu');
  await nu.post('/desk/cases/BF26-000952/acts/show', { act: randomUUID(), what: 'answers' });
  for (const reader of [client, kan as DeskClient]) {
    const page = await reader.page('/desk/looks');
    expect(page).toContain(number);
    expect(page).toContain('上报市里');
    expect(page).not.toContain('BF26-000952');
  }
  expect(await client.page('/desk/looks?by=s-wang')).not.toContain(number);
  expect(await client.page('/desk/looks?by=s-li')).toContain(number);
  expect(await client.page('/desk/looks?day=2026-11-22')).not.toContain('上报市里');
  expect((await (await seated(world, 'wang')).get('/desk/looks')).status).toBe(403);
});
