import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let wang: DeskClient;
let fa: DeskClient;

beforeAll(async () => {
  world = await openDeskWorld();
  [li, wang, fa] = await Promise.all([
    signedIn(world, 'li'),
    signedIn(world, 'wang'),
    signedIn(world, 'fa'),
  ]);
});
afterAll(() => world.close());

const history = (number: string) => world.store.desk.history(number).map((row) => row.act.deed);
const relief = 'BF26-000088';
const idNumber = '990101198001010014';

test('who is not signed in sees the door and nothing behind it', async () => {
  const stranger = clientOf(world);
  for (const path of [
    '/desk',
    `/desk/cases/${relief}`,
    '/desk/staff',
    '/desk/live',
    '/desk/alerts',
    '/desk/nothing',
  ]) {
    const answer = await stranger.get(path);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain('王大勇');
  }
  expect((await stranger.act(relief, 'note', { text: 'x' })).status).toBe(401);
  expect((await stranger.post('/desk/search', { find: idNumber })).status).toBe(401);
});

test('a link followed from a chat finds the sign-in that a strict cookie kept back', async () => {
  const stranger = clientOf(world);
  const answer = await stranger.get(`/desk/cases/${relief}`, { 'sec-fetch-site': 'cross-site' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('http-equiv="refresh"');
});

const next = async (wanted: string) =>
  (
    await clientOf(world).post('/desk/sign-in', { login: 'li', password, next: wanted })
  ).headers.get('location');

test('signing in leads back to the page that was wanted, and never off the desk', async () => {
  expect(await next(`/desk/cases/${relief}`)).toBe(`/desk/cases/${relief}`);
  for (const bad of [
    'https://evil.example/',
    '//evil.example',
    '/desk//evil',
    '/desk\\evil',
    'javascript:x',
    '',
  ])
    expect((await next(bad))?.startsWith('/desk')).toBe(true);
  expect(await next('//evil.example')).toBe('/desk');
});

test('an account without the role of a service gets a calm refusal everywhere', async () => {
  for (const answer of [
    await fa.get(`/desk/cases/${relief}`),
    await fa.act(relief, 'note', { text: 'x' }),
    await fa.act(relief, 'show', { what: 'id_number' }),
    await fa.get(`/desk/cases/${relief}/papers/x`),
    await fa.get('/desk/staff'),
  ]) {
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('这件事不归您看');
  }
  expect(await fa.page('/desk')).not.toContain('王大勇');
  const search = await fa.post('/desk/search', { find: idNumber });
  expect(await search.text()).toContain('没有找到');
});

test('what is sensitive is not in the page, its raw words neither, until somebody presses, and the press is in the history first', async () => {
  const before = await li.page(`/desk/cases/${relief}`);
  expect(before).not.toContain(idNumber);
  expect(before).not.toContain('三千来块');
  expect(before).not.toContain('赵桂花');
  expect((await li.act(relief, 'show', { what: 'id_number' })).status).toBe(303);
  expect(history(relief).at(-1)).toEqual({ kind: 'show', what: 'id_number' });
  const after = await li.page(`/desk/cases/${relief}`);
  expect(after).toContain(idNumber);
  expect(after).not.toContain('三千来块');
  expect(await wang.page(`/desk/cases/${relief}`)).not.toContain(idNumber);
  world.advance(15 * 60_000);
  expect(await li.page(`/desk/cases/${relief}`)).not.toContain(idNumber);
});

test('only what belongs to a case can be shown', async () => {
  const count = history(relief).length;
  for (const what of ['', 'constructor', 'bank_card', 'paper:none', '../x'])
    expect((await li.act(relief, 'show', { what })).status).toBe(404);
  expect(history(relief)).toHaveLength(count);
});

test('a paper opens only after the press, as a picture that can run nothing', async () => {
  const id = world.store.desk.case(relief)?.papers[0]?.id ?? '';
  const path = `/desk/cases/${relief}/papers/${id}`;
  expect((await li.get(path)).status).toBe(403);
  await li.act(relief, 'show', { what: `paper:${id}` });
  const answer = await li.get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^inline; filename\*=UTF-8''[^ ]*\.png$/,
  );
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect((await wang.get(path)).status).toBe(403);
  expect((await li.get(`/desk/cases/BF26-000089/papers/${id}`)).status).toBe(404);
});

test('a PDF is handed over as a file and never opened in place', async () => {
  const bytes = Buffer.from('%PDF-1.4\n<script>alert(1)</script>');
  const paper = await world.store.papers.keep('web:z', {
    bytes,
    type: 'application/pdf',
    name: 'a"b\r\n<x>.html',
  });
  const at = world.now();
  await world.add({
    number: 'BF26-000120',
    service: 'job_referral',
    papers: [{ ...paper, need: null, at, state: 'received' }],
  });
  await li.act('BF26-000120', 'show', { what: 'papers' });
  const answer = await li.get(`/desk/cases/BF26-000120/papers/${paper.id}`);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename\*=UTF-8''[\w%.-]+\.pdf$/,
  );
});

test('what somebody wrote is shown as words and never runs', async () => {
  const value = '<img src=x onerror=alert(1)>"\'';
  const answer = { state: 'given', value, raw: value, turn: 1, at: 0 } as const;
  await world.add({
    number: 'BF26-000125',
    service: 'job_referral',
    answers: { name: answer, address: answer },
    reason: value,
  });
  for (const page of [await li.page('/desk'), await li.page('/desk/cases/BF26-000125')]) {
    expect(page).toContain('&lt;img src=x onerror');
    expect(page).not.toContain('<img src=x');
  }
});

test('another page cannot post in the name of who is signed in', async () => {
  const answer = await li.post('/desk/sign-out', {}, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect((await li.get('/desk')).status).toBe(200);
});
