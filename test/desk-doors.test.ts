import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashPassword } from '../src/desk/accounts/password.ts';
import { fromBase32, periodOf, totpCode } from '../src/desk/accounts/totp.ts';
import { clientOf, type DeskClient, signedIn } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
const hash = hashPassword(password);

beforeEach(async () => {
  world = await openDeskWorld({ empty: true });
  const people: readonly [string, string, readonly string[]][] = [
    ['lei', '雷主任', ['admin', 'intake']],
    ['wei', '魏维', ['system']],
    ['tan', '谭丽', ['intake']],
  ];
  for (const [login, name, roles] of people)
    await world.store.staff.save(
      { id: `s-${login}`, login, name, roles, active: true },
      await hash,
    );
});
afterEach(() => world.close());

const rolesOf = (id: string) => world.store.staff.byId(id)?.roles;
const tokenIn = (text: string) => /name="token" value="([\w-]+)"/u.exec(text)?.[1] ?? '';
const codeNow = (secret: string, more = 0) =>
  totpCode(fromBase32(secret), periodOf(world.now()) + more);

describe('who keeps the accounts', () => {
  test('lands on them, adds one without a role, and finds no case, list, file, rota or search', async () => {
    await world.add({ number: 'BF26-000911', service: 'relief' });
    const wei = await signedIn(world, 'wei');
    expect((await wei.get('/desk')).headers.get('location')).toBe('/desk/staff');
    for (const path of [
      '/desk/cases/BF26-000911',
      '/desk/files',
      '/desk/rota',
      '/desk/appointments',
      '/desk/looks',
      '/desk/handover/s-tan',
    ])
      expect((await wei.get(path)).status, path).toBe(403);
    expect((await wei.post('/desk/search', { find: 'BF26-000911' })).status).toBe(403);
    const added = await wei.post('/desk/staff', { login: 'xin', name: '辛欣' });
    expect(await added.text()).toContain('/desk/join?token=');
    expect(world.store.staff.byLogin('xin')?.roles).toEqual([]);
  });

  test('gives nobody a role that opens cases, not even by a forged form; the manager does', async () => {
    const wei = await signedIn(world, 'wei');
    const forged = [
      ['/desk/staff', { login: 'xin', name: '辛欣', role: 'intake' }],
      ['/desk/staff/s-wei', { role: 'admin', active: 'yes' }],
      ['/desk/staff/s-tan', { role: 'women', active: 'yes' }],
    ] as const;
    for (const [path, form] of forged) expect((await wei.post(path, form)).status, path).toBe(400);
    expect([rolesOf('s-wei'), rolesOf('s-tan')]).toEqual([['system'], ['intake']]);
    const lei = await signedIn(world, 'lei');
    expect((await lei.post('/desk/staff/s-tan', { role: 'legal', active: 'yes' })).status).toBe(
      303,
    );
    expect(rolesOf('s-tan')).toEqual(['legal']);
  });

  test('closes an account and keeps its roles as they were, but makes no link into one that opens cases', async () => {
    const wei = await signedIn(world, 'wei');
    expect((await wei.post('/desk/staff/s-tan/link')).status).toBe(400);
    expect((await wei.post('/desk/staff/s-tan/plain')).status).toBe(400);
    expect((await wei.post('/desk/staff/s-tan', {})).status).toBe(303);
    expect(world.store.staff.byId('s-tan')).toMatchObject({ active: false, roles: ['intake'] });
    expect((await wei.post('/desk/staff/s-lei', {})).status).toBe(400);
  });

  test('has no other role, whoever gives it', async () => {
    const lei = await signedIn(world, 'lei');
    const page = await lei.post('/desk/staff', { login: 'xin', name: '辛欣', role: 'system' });
    expect(page.status).toBe(200);
    const client = await lei.get('/desk/staff');
    expect(client.status).toBe(200);
    const form = new URLSearchParams([
      ['role', 'system'],
      ['role', 'intake'],
      ['active', 'yes'],
    ]);
    const both = await lei.post('/desk/staff/s-tan', form as never);
    expect(both.status).toBe(400);
    expect(rolesOf('s-tan')).toEqual(['intake']);
  });

  test('and the manager read in a book what was done with accounts, and nobody else does', async () => {
    const lei = await signedIn(world, 'lei');
    await lei.post('/desk/staff/s-tan', { role: 'legal', active: 'yes' });
    await lei.post('/desk/staff/s-tan/link');
    for (const login of ['lei', 'wei']) {
      const book = await (await signedIn(world, login)).page('/desk/book');
      expect(book).toContain('改了职责');
      expect(book).toContain('intake → legal');
      expect(book).toContain('做了登录链接');
    }
    expect((await (await signedIn(world, 'tan')).get('/desk/book')).status).toBe(403);
  });
});

test('whoever is closed, or loses a role, in the very moment he changes his password stays so', async () => {
  const tan = await signedIn(world, 'tan');
  const counted = () => world.store.staff.guesses('password:s-tan', world.now(), 15 * 60_000);
  const changing = tan.post('/desk/account', {
    current: password,
    password: 'another password',
    again: 'another password',
  });
  // Signed in and counted, and now its password is weighed, which takes its time.
  await vi.waitFor(() => expect(counted()).toBe(1), { interval: 1 });
  const before = world.store.staff.byId('s-tan');
  if (before === null) throw new Error('tan is there');
  await world.store.staff.save({ ...before, roles: [], active: false });
  expect((await changing).status).toBe(303);
  expect(world.store.staff.byId('s-tan')).toMatchObject({ roles: [], active: false });
  expect((await tan.get('/desk')).status).toBe(401);
});

test('one sees where one is signed in, ends one sign-in, or all others', async () => {
  const [here, phone, other] = [
    await signedIn(world, 'tan'),
    await signedIn(world, 'tan'),
    await signedIn(world, 'tan'),
  ];
  const page = await here.page('/desk/account');
  const ids = [...page.matchAll(/sign-outs\/([\w-]+)/gu)].map((found) => found[1] ?? '');
  expect(ids).toHaveLength(2);
  expect(page).toContain('就是这里');
  await here.post(`/desk/account/sign-outs/${ids[0]}`);
  const left = [(await phone.get('/desk')).status, (await other.get('/desk')).status];
  expect(left.toSorted((a, b) => a - b)).toEqual([200, 401]);
  await here.post('/desk/account/sign-outs');
  expect([(await phone.get('/desk')).status, (await other.get('/desk')).status]).toEqual([
    401, 401,
  ]);
  expect((await here.get('/desk')).status).toBe(200);
  // Nobody ends the sign-in of another by its number.
  const lei = await signedIn(world, 'lei');
  const mine = world.store.people.signIns('s-tan', world.now())[0]?.id ?? '';
  await lei.post(`/desk/account/sign-outs/${mine}`);
  expect((await here.get('/desk')).status).toBe(200);
  await lei.post('/desk/staff/s-tan/sign-out');
  expect((await here.get('/desk')).status).toBe(401);
});

async function turnedOn(
  login: string,
): Promise<{ secret: string; codes: string[]; client: DeskClient }> {
  const client = await signedIn(world, login);
  expect((await client.post('/desk/account/second', { current: 'wrong' })).status).toBe(400);
  await client.post('/desk/account/second', { current: password });
  const secret = world.store.people.secondStep(`s-${login}`)?.secret ?? '';
  expect(await client.page('/desk/account/second')).toContain('<svg');
  const paper = await client.post('/desk/account/second/sure', { code: codeNow(secret) });
  const codes = [...(await paper.text()).matchAll(/<li>([A-Z2-7-]{19})<\/li>/gu)];
  return { secret, codes: codes.map((found) => found[1] ?? ''), client };
}

/** The password given, the form for the code open. */
async function atTheCode(login: string): Promise<{ client: DeskClient; token: string }> {
  const client = clientOf(world);
  const answer = await client.post('/desk/sign-in', { login, password });
  expect(answer.status).toBe(200);
  expect((await client.get('/desk')).status).toBe(401);
  return { client, token: tokenIn(await answer.text()) };
}

describe('the second step', () => {
  test('lets in by the code of the telephone, each once', async () => {
    const { secret, codes } = await turnedOn('tan');
    expect(codes).toHaveLength(10);
    const first = await atTheCode('tan');
    const used = await first.client.post('/desk/sign-in/code', {
      token: first.token,
      code: codeNow(secret),
    });
    // The code that turned it on was used with that.
    expect(used.status).toBe(401);
    world.advance(30_000);
    const again = await first.client.post('/desk/sign-in/code', {
      token: tokenIn(await used.text()),
      code: codeNow(secret),
    });
    expect(again.status).toBe(303);
    expect((await first.client.get('/desk')).status).toBe(200);
    const second = await atTheCode('tan');
    const reused = await second.client.post('/desk/sign-in/code', {
      token: second.token,
      code: codeNow(secret),
    });
    expect(reused.status).toBe(401);
  });

  test('lets in by a code on paper once, and by none of an older paper', async () => {
    const { codes, client } = await turnedOn('tan');
    const [code = '', other = ''] = codes;
    const enter = async (typed: string): Promise<number> => {
      const { client: door, token } = await atTheCode('tan');
      return (await door.post('/desk/sign-in/code', { token, code: typed })).status;
    };
    expect(await enter(code.toLowerCase().replaceAll('-', ' '))).toBe(303);
    expect(await enter(code)).toBe(401);
    expect((await client.post('/desk/account/paper', { current: password })).status).toBe(200);
    expect(await enter(other)).toBe(401);
  });

  test('counts guesses: after five nobody gets in, not with the right code either', async () => {
    const { secret } = await turnedOn('tan');
    let { client, token } = await atTheCode('tan');
    for (let n = 0; n < 5; n += 1) {
      const wrong = await client.post('/desk/sign-in/code', { token, code: '000000' });
      token = tokenIn(await wrong.text());
    }
    world.advance(30_000);
    const code = codeNow(secret);
    expect((await client.post('/desk/sign-in/code', { token, code })).status).toBe(429);
    // A fresh password gives no fresh guesses.
    const again = await atTheCode('tan');
    const more = { token: again.token, code: codeNow(secret) };
    expect((await again.client.post('/desk/sign-in/code', more)).status).toBe(429);
  });

  test('whoever has the password and wastes the tries keeps the colleague out of no browser he knows', async () => {
    const { secret, client } = await turnedOn('tan');
    const { client: thief, ...door } = await atTheCode('tan');
    let { token } = door;
    for (let n = 0; n < 6; n += 1) {
      const wrong = await thief.post('/desk/sign-in/code', { token, code: '000000' });
      if (wrong.status === 429) break;
      token = tokenIn(await wrong.text());
    }
    world.advance(30_000);
    await client.post('/desk/sign-out');
    const page = await client.post('/desk/sign-in', { login: 'tan', password });
    const own = { token: tokenIn(await page.text()), code: codeNow(secret) };
    expect((await client.post('/desk/sign-in/code', own)).status).toBe(303);
  });

  test('wants the password first, and soon after it', async () => {
    const { secret } = await turnedOn('tan');
    const none = clientOf(world);
    expect((await none.post('/desk/sign-in/code', { token: 'x', code: '1' })).status).toBe(401);
    const { client, token } = await atTheCode('tan');
    world.advance(6 * 60_000);
    const late = await client.post('/desk/sign-in/code', { token, code: codeNow(secret) });
    expect(late.status).toBe(401);
    expect((await client.get('/desk')).status).toBe(401);
  });

  test('stands behind a new link, too: a new password is not the second step', async () => {
    await turnedOn('tan');
    const lei = await signedIn(world, 'lei');
    const page = await (await lei.post('/desk/staff/s-tan/link')).text();
    const token = /token=([\w-]+)/u.exec(page)?.[1] ?? '';
    const client = clientOf(world);
    const chosen = { password: '这是一句自己记得住的话', again: '这是一句自己记得住的话' };
    expect((await client.post('/desk/join', { token, ...chosen })).status).toBe(200);
    expect((await client.get('/desk')).status).toBe(401);
  });

  test('is taken away by oneself with the password, and by the manager where telephone and paper are lost', async () => {
    const { client } = await turnedOn('tan');
    expect((await client.post('/desk/account/plain', { current: 'wrong' })).status).toBe(400);
    const lei = await signedIn(world, 'lei');
    expect((await lei.post('/desk/staff/s-tan/plain')).status).toBe(303);
    expect(world.store.people.secondStep('s-tan')).toBeNull();
    await signedIn(world, 'tan');
  });

  test('opens nothing of the desk until it is on, where the centre wants it of everybody', async () => {
    const tan = await signedIn(world, 'tan');
    (world.port as { secondStep?: string }).secondStep = 'required';
    expect((await tan.get('/desk')).headers.get('location')).toBe('/desk/account#second');
    expect((await tan.get('/desk/account')).status).toBe(200);
    await tan.post('/desk/account/second', { current: password });
    const secret = world.store.people.secondStep('s-tan')?.secret ?? '';
    await tan.post('/desk/account/second/sure', { code: codeNow(secret) });
    expect((await tan.get('/desk')).status).toBe(200);
    expect((await tan.post('/desk/account/plain', { current: password })).status).toBe(403);
  });
});
