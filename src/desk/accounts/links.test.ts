import { expect, test } from 'vitest';
import {
  cleanLogin,
  invite,
  linkHours,
  passwordProblem,
  startFirstSignIn,
  takeFirst,
  takeInvitation,
} from './links.ts';
import { memoryStaff } from './memory-staff.ts';
import { checkPassword } from './password.ts';

const tokenOf = (path: string | null): string =>
  new URL(path ?? '', 'http://x').searchParams.get('token') ?? '';
const first = { login: 'li', name: '李敏', password: 'a long enough password', id: 's1', now: 0 };

test('the first link makes one administrator, once', async () => {
  const store = memoryStaff();
  const token = tokenOf(await startFirstSignIn(store, 0));
  expect(await takeFirst(store, { ...first, token })).toMatchObject({
    login: 'li',
    roles: ['admin', 'intake'],
  });
  expect(await takeFirst(store, { ...first, token, id: 's2' })).toBeNull();
  expect(store.list()).toHaveLength(1);
});

test('where there is an account no first link is given, and one given before opens nothing', async () => {
  const store = memoryStaff();
  const early = tokenOf(await startFirstSignIn(store, 0));
  const second = tokenOf(await startFirstSignIn(store, 0));
  await takeFirst(store, { ...first, token: second });
  expect(await startFirstSignIn(store, 0)).toBeNull();
  expect(await takeFirst(store, { ...first, token: early, id: 's2' })).toBeNull();
});

test('a link that is too old or made up opens nothing', async () => {
  const store = memoryStaff();
  const token = tokenOf(await startFirstSignIn(store, 0));
  expect(await takeFirst(store, { ...first, token: 'made-up' })).toBeNull();
  expect(await takeFirst(store, { ...first, token, now: linkHours.first * 3_600_000 })).toBeNull();
});

test('a newcomer sets the password with a link that works once, and only for an account that is on', async () => {
  const store = memoryStaff();
  const wang = { id: 's2', login: 'wang', name: '王建国', roles: ['intake'], active: true };
  await store.save(wang);
  const token = tokenOf(await invite(store, wang, 0));
  expect(await takeInvitation(store, { token, password: 'their own password', now: 1 })).toEqual(
    wang,
  );
  expect(await checkPassword('their own password', store.byLogin('wang')?.hash ?? '')).toBe(true);
  expect(await takeInvitation(store, { token, password: 'somebody else', now: 2 })).toBeNull();
  await store.save({ ...wang, active: false });
  const late = tokenOf(await invite(store, wang, 3));
  expect(
    await takeInvitation(store, { token: late, password: 'too late for that', now: 4 }),
  ).toBeNull();
});

test('setting a password ends every other link of the account, and whoever is closed meanwhile stays closed', async () => {
  const store = memoryStaff();
  const wang = { id: 's2', login: 'wang', name: '王建国', roles: ['intake'], active: true };
  await store.save(wang);
  const lost = tokenOf(await invite(store, wang, 0));
  const used = tokenOf(await invite(store, wang, 1));
  expect(
    await takeInvitation(store, { token: used, password: 'their own password', now: 2 }),
  ).toEqual(wang);
  expect(await takeInvitation(store, { token: lost, password: 'of a finder', now: 3 })).toBeNull();
  expect(await checkPassword('their own password', store.byLogin('wang')?.hash ?? '')).toBe(true);
  const again = tokenOf(await invite(store, wang, 4));
  const taking = takeInvitation(store, { token: again, password: 'another of theirs', now: 5 });
  await store.save({ ...wang, active: false });
  expect(await taking).toBeNull();
  expect(store.byId('s2')?.active).toBe(false);
});

test('a password is long enough, not endless, and written twice alike', () => {
  expect(passwordProblem('123456789', '123456789')).toBe('desk-problem-password_short');
  expect(passwordProblem('我会记住这一句话的啊', '我会记住这一句话的啊')).toBeNull();
  expect(passwordProblem('x'.repeat(201), 'x'.repeat(201))).toBe('desk-problem-password_long');
  expect(passwordProblem('1234567890', '1234567891')).toBe('desk-problem-password_differs');
});

test('a login is the same however it was typed', () => {
  expect(cleanLogin(' ＬｉＭｉｎ ')).toBe('limin');
  expect(cleanLogin('李敏')).toBe('李敏');
  for (const bad of ['', 'x', 'a b', '../etc', '<b>', '-x', 'x'.repeat(41)])
    expect(cleanLogin(bad)).toBeNull();
});
