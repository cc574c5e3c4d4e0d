import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld } from './desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let wang: DeskClient;

beforeAll(async () => {
  world = await openDeskWorld();
  [li, wang] = await Promise.all([signedIn(world, 'li'), signedIn(world, 'wang')]);
});
afterAll(() => world.close());

const history = (number: string) => world.store.desk.history(number).map((row) => row.act.deed);
const relief = 'BF26-000088';
const idNumber = '990101198001010014';

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

test('a search is by every key, whole or in part, and never stands in an address', async () => {
  expect((await found('BF26-000089')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  expect((await found('赵强')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  expect((await found('139 0000 1234')).headers.get('location')).toBe('/desk/cases/BF26-000089');
  const several = await found(idNumber);
  expect(several.status).toBe(200);
  expect(await several.text()).toContain('王大勇');
  for (const part of ['赵', 'zq', '1234'])
    expect(await (await found(part)).text()).not.toContain('没有找到');
  for (const part of ['1390000', '强赵', 'BF26', '%', "' OR 1=1 --"])
    expect(await (await found(part)).text()).toContain('没有找到');
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
  expect(await li.page('/desk')).toContain('没有送到职工的Telegram。请打电话告诉他');
});

test('a message that could not be handled says so, with its number', async () => {
  const target = { kind: 'conversation', id: 'web:q' } as const;
  const from = { channel: 'web', chat: 'q' };
  const incoming = { id: 'q1', from, at: 0, body: { kind: 'text', text: '秘密的话' } } as const;
  const payload = { kind: 'incoming', incoming } as const;
  await world.store.receive({ id: 'web:q1', target, at: 0, payload });
  const row = world.store.next(target);
  if (row !== null) await world.store.quarantine(row, 'TypeError');
  const page = await li.page('/desk');
  expect(page).toContain(`已经妥善放好（编号 ${row?.seq}）`);
  expect(page).not.toContain('秘密的话');
});

test('a legal clock that is close stands before the stage, in the list and on top of its case', async () => {
  const list = await li.page('/desk');
  const order = [...list.matchAll(/data-href="\/desk\/cases\/(BF26-\d+)"/g)].map((one) => one[1]);
  expect(order.indexOf('BF26-000096')).toBeLessThan(order.indexOf('BF26-000091'));
  expect(list).toContain('法定：还剩 5 天');
  expect(await li.page('/desk/cases/BF26-000096')).toContain('先看法定期限');
});

test('who has lost the chat of a case is shown to the owner, who moves it once he has called and heard the number', async () => {
  const phone = world.store.desk.case(relief)?.answers['phone']?.value as string;
  const wish = (from: string, mark: string) =>
    world.happen(relief, { role: 'worker' }, { kind: 'ask_link', from, phone, mark });
  await wish('telegram:9', '482913');
  await wish('web:stranger', '700001');
  const shown = await li.page(`/desk/cases/${relief}`);
  expect(shown).toContain('Telegram');
  for (const mark of ['482 913', '700 001']) expect(shown).toContain(mark);
  expect(await wang.page(`/desk/cases/${relief}`)).toContain('接手后可以办');
  const checked = { wish: '482913' };
  expect((await wang.act(relief, 'link', checked)).status).toBe(409);
  expect((await li.act(relief, 'link', { wish: '111111' })).status).toBe(409);
  expect((await li.act(relief, 'link')).status).not.toBe(303);
  expect((await li.act(relief, 'refuse_link', { wish: '700001' })).status).toBe(303);
  expect(world.store.desk.case(relief)?.conversation).not.toBe('telegram:9');
  expect((await li.act(relief, 'link', checked)).status).toBe(303);
  expect(world.store.desk.case(relief)?.conversation).toBe('telegram:9');
  const page = await li.page(`/desk/cases/${relief}`);
  expect(page).not.toContain('想在另一个聊天接着办');
  expect(page).toContain('换到另一个聊天接着办');
  expect((await li.act(relief, 'refuse_link', checked)).status).toBe(409);
});
