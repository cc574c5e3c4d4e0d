import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import { type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, password } from './desk-world.ts';
import { openWhole, type Whole } from './whole-house.ts';

let whole: Whole;
const clients = new Map<string, DeskClient>();
const as = (login: string): DeskClient => clients.get(login) as DeskClient;

const accounts = {
  li: ['intake'],
  wang: ['intake'],
  fa: ['legal'],
  audit: ['auditor'],
  cai: ['finance'],
};

beforeAll(async () => {
  whole = await openWhole(300);
  const hash = await hashPassword(password);
  for (const [login, roles] of Object.entries(accounts)) {
    const staff = { id: `s-${login}`, login, name: login, roles, active: true };
    await whole.server.house.store.staff.save(staff, hash);
    clients.set(login, await signedIn({ url: whole.server.url } as DeskWorld, login));
  }
}, 60_000);
afterAll(() => whole.close());

let count = 0;
const act = (): string => `act-${String(++count).padStart(8, '0')}`;
const start = {
  how: 'counter',
  service: 'relief',
  taken: 'paper',
  day: '2026-11-23',
  by: 'li',
  given: 'yes',
};

const begun = async (): Promise<string> => {
  const answer = await as('li').post('/desk/counter', { ...start, act: act() });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
};

test('who only audits, or handles no such case, enters nothing and sees nothing of it', async () => {
  const path = await begun();
  for (const login of ['audit', 'fa']) {
    expect((await as(login).get(path)).status).toBe(403);
    expect(
      (
        await as(login).post(`${path}/type`, {
          question: 'name',
          text: '王小明',
          seen: '0',
          act: act(),
        })
      ).status,
    ).toBe(403);
    expect((await as(login).post(`${path}/hand-in`, { act: act() })).status).toBe(403);
    expect(await as(login).page('/desk')).not.toContain(path);
  }
  expect((await as('audit').post('/desk/counter', { ...start, act: act() })).status).toBe(403);
  expect((await as('fa').post('/desk/counter', { ...start, act: act() })).status).toBe(400);
  expect(await as('wang').page('/desk')).toContain(path);
});

test('a form that comes twice is kept once, and a colleague goes on where it was left', async () => {
  const path = await begun();
  const line = { question: 'name', text: '王小明', seen: '0', act: act() };
  await Promise.all([as('li').post(`${path}/type`, line), as('li').post(`${path}/type`, line)]);
  const page = await as('wang').page(path);
  expect(page).toContain('记作：王小明');
  const id = path.split('/').at(-1) ?? '';
  expect(whole.server.house.turns.counter.look(id)?.draft?.answers['name']).toMatchObject({
    value: '王小明',
  });
});

test('an ID number is shown in full where it was just typed, and covered ever after', async () => {
  const path = await begun();
  const number = '990101198001010014';
  const fresh = await as('li').post(`${path}/type`, {
    question: 'id_number',
    text: number,
    seen: '0',
    act: act(),
  });
  expect((await fresh.text()).replaceAll(/\s/gu, '')).toContain(number);
  expect((await as('li').page(path)).replaceAll(/\s/gu, '')).not.toContain(number);
  expect((await as('wang').page(path)).replaceAll(/\s/gu, '')).not.toContain(number);
});

test('what is handed in too early says what is lacking, and a dropped one is gone', async () => {
  const path = await begun();
  const early = await as('li').post(`${path}/hand-in`, { act: act() });
  expect(early.status).toBe(409);
  expect(await early.text()).toContain('还差一项');
  expect((await as('li').post(`${path}/drop`, { act: act() })).headers.get('location')).toBe(
    '/desk',
  );
  const id = path.split('/').at(-1) ?? '';
  expect(whole.server.house.turns.counter.look(id)?.draft).toBeNull();
  expect(await as('li').page('/desk')).not.toContain(path);
});

test('no address but an entry’s opens anything', async () => {
  for (const path of [
    '/desk/counter/nothing-there',
    '/desk/counter/..%2Fweb:a',
    '/desk/counter/nothing-there/receipt',
  ])
    expect((await as('li').get(path)).status).toBe(404);
  expect(
    (await as('li').post('/desk/deeds', { case: 'BF26-999999', kind: 'take_paper', act: act() }))
      .status,
  ).toBe(404);
});
