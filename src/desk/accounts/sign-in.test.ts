import { beforeAll, expect, test } from 'vitest';
import { memoryStaff } from './memory-staff.ts';
import { hashPassword } from './password.ts';
import { closeSession, openSession, readSession } from './session.ts';
import { guessLimits, signIn } from './sign-in.ts';

const right = 'a long enough password';
const li = { id: 's1', login: 'li', name: '李敏', roles: ['intake'], active: true };
let hash = '';
beforeAll(async () => void (hash = await hashPassword(right)));

const withLi = async () => {
  const store = memoryStaff();
  await store.save(li, hash);
  return store;
};
const from = (login: string, password: string, now = 0, address = '10.0.0.1') => ({
  login,
  password,
  now,
  address,
});

test('the right password opens, whatever the case of the login', async () => {
  const store = await withLi();
  expect(await signIn(store, from(' LI ', right))).toEqual({ kind: 'in', staff: li });
});

test('a wrong password, an unknown login and an account switched off are answered alike', async () => {
  const store = await withLi();
  await store.save({ ...li, id: 's2', login: 'off', active: false }, hash);
  for (const [login, password] of [
    ['li', 'wrong'],
    ['nobody', right],
    ['off', right],
  ] as const)
    expect(await signIn(store, from(login, password))).toEqual({ kind: 'wrong' });
});

test('an account whose password was never set cannot be entered with an empty one', async () => {
  const store = memoryStaff();
  await store.save(li);
  expect(await signIn(store, from('li', ''))).toEqual({ kind: 'wrong' });
});

test('after too many wrong passwords even the right one waits, and later it opens again', async () => {
  const store = await withLi();
  for (let n = 0; n < guessLimits.login; n += 1) await signIn(store, from('li', 'wrong'));
  expect(await signIn(store, from('li', right))).toMatchObject({ kind: 'locked' });
  const later = guessLimits.windowMinutes * 60_000 + 1;
  expect(await signIn(store, from('li', right, later))).toMatchObject({ kind: 'in' });
});

test('guesses sent all at once are counted before any is answered', async () => {
  const store = await withLi();
  const tries = Array.from({ length: 12 }, () => signIn(store, from('li', 'wrong')));
  const answers = await Promise.all(tries);
  expect(answers.filter((one) => one.kind === 'wrong').length).toBeLessThanOrEqual(
    guessLimits.login,
  );
});

test('one address that tries many logins is stopped, another address is not', async () => {
  const store = await withLi();
  for (let n = 0; n < guessLimits.address; n += 1)
    await store.guess('address:10.0.0.1', 0, guessLimits.windowMinutes * 60_000);
  expect(await signIn(store, from('li', right))).toMatchObject({ kind: 'locked' });
  await store.forgive('login:li');
  expect(await signIn(store, from('li', right, 0, '10.0.0.2'))).toMatchObject({ kind: 'in' });
});

test('a sign-in lasts twelve hours and ends when it is closed', async () => {
  const store = await withLi();
  const cookie = await openSession(store, li, 0);
  expect(readSession(store, cookie, 12 * 3_600_000 - 1)).toEqual(li);
  expect(readSession(store, cookie, 12 * 3_600_000)).toBeNull();
  await closeSession(store, cookie);
  expect(readSession(store, cookie, 1)).toBeNull();
});

test('changing the password or switching the account off ends every sign-in', async () => {
  const store = await withLi();
  const cookie = await openSession(store, li, 0);
  await store.save({ ...li, active: false });
  expect(readSession(store, cookie, 1)).toBeNull();
  await store.save(li);
  expect(readSession(store, cookie, 1)).toEqual(li);
  await store.save(li, await hashPassword('another long password'));
  expect(readSession(store, cookie, 1)).toBeNull();
});

test('a cookie of somebody else or of nobody opens nothing', async () => {
  const store = await withLi();
  const cookie = await openSession(store, li, 0);
  await store.save({ ...li, id: 's2', login: 'wang' }, hash);
  for (const given of [null, '', 's1', 's1.', '.x', cookie.replace('s1.', 's2.'), `${cookie}x`])
    expect(readSession(store, given, 1)).toBeNull();
});
