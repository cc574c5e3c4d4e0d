import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

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

test('signing in leads back to the page that was wanted, and never off the desk', async () => {
  const { password } = await import('./desk-world.ts');
  const next = async (wanted: string) =>
    (
      await clientOf(world).post('/desk/sign-in', { login: 'li', password, next: wanted })
    ).headers.get('location');
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

test('two people claim at once: one has it, the other is told who', async () => {
  await world.add({ number: 'BF26-000121', service: 'job_referral' });
  const [one, other] = await Promise.all([
    li.act('BF26-000121', 'claim'),
    wang.act('BF26-000121', 'claim'),
  ]);
  const lost = one.status === 303 ? other : one;
  expect([one.status, other.status].toSorted((a, b) => a - b)).toEqual([303, 409]);
  const owner = world.store.desk.case('BF26-000121')?.owner?.name ?? '';
  expect(['李敏', '王建国']).toContain(owner);
  expect(await lost.text()).toContain(`这件在${owner}手上`);
});

test('a double press acts once', async () => {
  const fields = { act: 'the-same-press-0001', text: '打过电话，没有人接' };
  const path = `/desk/cases/${relief}/acts/note`;
  const before = history(relief).length;
  expect((await li.post(path, fields)).status).toBe(303);
  expect((await li.post(path, fields)).status).toBe(303);
  expect(history(relief)).toHaveLength(before + 1);
});

test('a form without an act of its own changes nothing', async () => {
  const before = history(relief).length;
  for (const act of ['', 'x', '../../etc', 'a'.repeat(100)])
    expect((await li.post(`/desk/cases/${relief}/acts/note`, { act, text: 'x' })).status).toBe(409);
  expect(history(relief)).toHaveLength(before);
});

test('declining wants a reason, which the page then shows', async () => {
  const number = 'BF26-000122';
  await world.add({
    number,
    service: 'job_referral',
    state: 'checking',
    owner: { id: 's-li', name: '李敏' },
  });
  const without = await li.act(number, 'advance', { to: 'declined', code: 'out_of_county' });
  expect(without.status).toBe(409);
  expect(await without.text()).toContain('请写明原因');
  const reason = '户口和工作都在邻县，请到邻县工会登记，这里把地址发给您。';
  expect(
    (await li.act(number, 'advance', { to: 'declined', code: 'out_of_county', reason })).status,
  ).toBe(303);
  expect(world.store.desk.case(number)).toMatchObject({
    state: 'declined',
    reason,
    code: 'out_of_county',
  });
  expect(await li.page(`/desk/cases/${number}`)).toContain(reason);
});

test("a case somebody else owns shows who, and refuses others' acts with the reason", async () => {
  expect(await wang.page(`/desk/cases/${relief}`)).toContain('李敏 正在办这件事');
  const answer = await wang.act(relief, 'advance', { to: 'accepted' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('这件在李敏手上');
});

test('staff ask for a field, and the clock stands still', async () => {
  const number = 'BF26-000123';
  await world.add({
    number,
    service: 'job_referral',
    state: 'checking',
    owner: { id: 's-li', name: '李敏' },
    clock: { due: '2026-11-27', provisional: false, stopped: null },
  });
  expect(
    (await li.act(number, 'ask', { want: 'question:education', why: '推荐岗位要用' })).status,
  ).toBe(303);
  expect(world.store.desk.case(number)).toMatchObject({
    requests: [{ want: { kind: 'question', question: 'education' }, why: '推荐岗位要用' }],
    clock: { stopped: 4 },
  });
  expect(await li.page(`/desk/cases/${number}`)).toContain('期限暂停，还剩 4 个工作日');
});

test('a corrected value keeps the old one in the history', async () => {
  const number = 'BF26-000124';
  await world.add({ number, service: 'job_referral', owner: { id: 's-li', name: '李敏' } });
  expect(await li.page(`/desk/cases/${number}?edit=education`)).toContain('<select');
  expect((await li.act(number, 'correct', { question: 'education', text: 'senior' })).status).toBe(
    303,
  );
  expect(world.store.desk.case(number)?.answers['education']?.value).toBe('senior');
  expect(history(number).at(-1)).toMatchObject({ kind: 'correct', question: 'education' });
});

const found = async (find: string) => li.post('/desk/search', { find });

test('a search is exact, by every key, and never stands in an address', async () => {
  expect((await found('BF26-000089')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  expect((await found('赵强')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  expect((await found('139 0000 1234')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  const several = await found(idNumber);
  expect(several.status).toBe(200);
  expect(await several.text()).toContain('王大勇');
  for (const part of ['赵', '1390000', 'BF26', '%', "' OR 1=1 --"])
    expect(await (await found(part)).text()).toContain('没有找到');
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

test('the desk speaks English to who wants it, and remembers', async () => {
  const guest = await signedIn(world, 'wang');
  const answer = await guest.get('/desk?lang=en');
  expect(answer.headers.get('location')).toBe('/desk');
  expect(await guest.page('/desk')).toContain('Sign out');
  expect(await guest.page(`/desk/cases/${relief}`)).not.toMatch(/\[desk-[\w.-]+\]/);
  await guest.get('/desk?lang=zh-CN');
  expect(await guest.page('/desk')).toContain('退出');
});

test('no page shows a key in place of words', async () => {
  for (const row of [
    ...world.store.desk.list({ open: true }),
    ...world.store.desk.list({ open: false }),
  ]) {
    await li.act(row.number, 'show', { what: 'answers' });
    expect((await li.page(`/desk/cases/${row.number}`)).match(/\[[a-z]+-[\w.-]+\]/g)).toBeNull();
  }
  for (const path of [
    '/desk',
    '/desk?part=closed',
    '/desk?part=mine',
    '/desk/staff',
    '/desk/account',
  ])
    expect((await li.page(path)).match(/\[[a-z]+-[\w.-]+\]/g)).toBeNull();
});

test('another page cannot post in the name of who is signed in', async () => {
  const answer = await li.post('/desk/sign-out', {}, { origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
  expect((await li.get('/desk')).status).toBe(200);
});

test('a message that never arrived says what to do', async () => {
  const reply = { from: 'assistant', turn: 1, hint: 'none', lines: [], options: [] } as const;
  await world.store.commit({
    row: null,
    cases: [],
    timers: [],
    inbox: [],
    forget: [],
    keepHeard: false,
    papers: [],
    outbox: [
      {
        id: 'm1',
        to: { channel: 'telegram', chat: '7' },
        body: { kind: 'reply', reply, language: 'zh-CN' },
      },
    ],
  });
  const [row] = world.store.outbox.due(world.now() + 1e9, 5);
  await world.store.outbox.mark(row?.seq ?? 0, { kind: 'dead', reason: 'blocked' });
  expect(await li.page('/desk')).toContain('没有送到工人的Telegram。请打电话告诉他');
});
