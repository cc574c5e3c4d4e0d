import { beforeAll, expect, test } from 'vitest';
import { alsoKnown, browserOf, knowBrowser } from './known-browser.ts';
import { memoryStaff } from './memory-staff.ts';
import { hashPassword } from './password.ts';
import { closeSession, openSession, readSession } from './session.ts';
import { signIn, signInPace } from './sign-in.ts';

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

const minute = 60_000;

test('after some wrong passwords each further try waits ever longer, and the right one is never shut out for long', async () => {
  const store = await withLi();
  for (let n = 0; n < signInPace.login.free; n += 1) await signIn(store, from('li', 'wrong'));
  expect(await signIn(store, from('li', right))).toEqual({ kind: 'slow', seconds: 2 });
  expect(await signIn(store, from('li', 'wrong', 2_000))).toEqual({ kind: 'wrong' });
  expect(await signIn(store, from('li', right, 3_000))).toEqual({ kind: 'slow', seconds: 3 });
  // What was not looked at does not count: knocking on makes it no longer.
  for (let at = 3_000; at < 5_900; at += 100) await signIn(store, from('li', 'wrong', at));
  expect(await signIn(store, from('li', right, 6_000))).toMatchObject({ kind: 'in' });
});

test('in a quarter of an hour one net weighs some twenty passwords of one account', async () => {
  const store = await withLi();
  await store.save({ ...li }, '');
  let weighed = 0;
  for (let at = 0; at < 15 * minute; at += 500)
    if ((await store.attempt([{ what: 'x', ...signInPace.login }], at)) === 0) weighed += 1;
  expect(weighed).toBeGreaterThan(5);
  expect(weighed).toBeLessThan(26);
});

test('guesses sent all at once are counted before any is answered', async () => {
  const store = await withLi();
  const tries = Array.from({ length: 26 }, () => signIn(store, from('li', 'wrong')));
  const answers = await Promise.all(tries);
  expect(answers.filter((one) => one.kind === 'wrong')).toHaveLength(signInPace.login.free);
});

test('a stranger who guesses and guesses keeps nobody out: not the known browser beside him, not a new one elsewhere', async () => {
  const store = await withLi();
  const known = knowBrowser(store, li);
  for (let n = 0; n < 60; n += 1) await signIn(store, from('li', 'wrong'));
  for (let n = 0; n < 60; n += 1)
    await store.attempt([{ what: 'address:10.0.0.1', ...signInPace.address }], 0);
  expect(await signIn(store, from('li', right))).toMatchObject({ kind: 'slow' });
  expect(await signIn(store, { ...from('li', right), known })).toMatchObject({ kind: 'in' });
  expect(await signIn(store, from('li', right, 0, '10.0.0.2'))).toMatchObject({ kind: 'in' });
});

test('many nets at once slow a new browser down by seconds, and a known one not at all', async () => {
  const store = await withLi();
  const known = alsoKnown(knowBrowser(store, { ...li, id: 's9' }), knowBrowser(store, li));
  for (let n = 0; n < 120; n += 1)
    await store.attempt([{ what: 'login:li', ...signInPace.all }], 0);
  const elsewhere = await signIn(store, from('li', right, 0, '10.0.0.2'));
  expect(elsewhere.kind === 'slow' && elsewhere.seconds <= 10).toBe(true);
  expect(await signIn(store, { ...from('li', right), known })).toMatchObject({ kind: 'in' });
});

test('a known browser is known for its own account alone, until the password changes', async () => {
  const store = await withLi();
  await store.save({ ...li, id: 's2', login: 'wang' }, hash);
  const known = knowBrowser(store, li);
  expect(browserOf(store, 'li', known)).not.toBeNull();
  for (const [login, cookie] of [
    ['wang', known],
    ['nobody', known],
    ['li', null],
    ['li', ''],
    ['li', `x${known}`],
    ['li', `${known.split('.')[0]}.`],
  ] as const)
    expect(browserOf(store, login, cookie)).toBeNull();
  await store.save(li, await hashPassword('another long password'));
  expect(browserOf(store, 'li', known)).toBeNull();
});

test('a known browser in bad hands guesses no faster', async () => {
  const store = await withLi();
  const known = knowBrowser(store, li);
  const tries = Array.from({ length: 26 }, () => signIn(store, { ...from('li', 'wrong'), known }));
  const answers = await Promise.all(tries);
  expect(answers.filter((one) => one.kind === 'wrong')).toHaveLength(signInPace.browser.free);
});

test('one net that tries many logins is slowed, by whichever of its addresses, and signing in as oneself gives it no fresh tries', async () => {
  const store = await withLi();
  const net = (n: number) => `2001:db8:1:2::${n.toString(16)}`;
  for (let n = 0; n < signInPace.address.free; n += 1)
    await store.attempt([{ what: 'address:2001:db8:1:2', ...signInPace.address }], 0);
  expect(await signIn(store, from('li', right, 0, net(7)))).toMatchObject({ kind: 'slow' });
  expect(await signIn(store, from('li', right, minute, net(8)))).toMatchObject({ kind: 'in' });
  expect(await signIn(store, from('nobody', right, minute, net(9)))).toMatchObject({
    kind: 'wrong',
  });
  expect(await signIn(store, from('nobody', right, minute, net(9)))).toMatchObject({
    kind: 'slow',
  });
  expect(await signIn(store, from('li', right, minute, '2001:db8:1:3::7'))).toMatchObject({
    kind: 'in',
  });
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
