import { expect, test } from 'vitest';
import { startFirstSignIn } from '../../src/desk/accounts/links.ts';
import { staffAdd } from '../../src/desk/commands.ts';
import { clientOf, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

const within = async (
  options: Parameters<typeof openDeskWorld>[0],
  use: (world: DeskWorld) => Promise<void>,
) => {
  const world = await openDeskWorld(options);
  try {
    await use(world);
  } finally {
    await world.close();
  }
};

const tokenOf = (path: string) => new URL(path, 'http://x').searchParams.get('token') ?? '';
const chosen = { password: '这是一句自己记得住的话', again: '这是一句自己记得住的话' };

test('the link printed at the start makes the first account, which then sees the desk', async () => {
  await within({ empty: true }, async (world) => {
    const path = (await startFirstSignIn(world.store.staff, world.now())) ?? '';
    const client = clientOf(world);
    expect(await client.page(path)).toContain('建第一个账号');
    const form = { token: tokenOf(path), login: 'Chen', name: '陈静', ...chosen };
    const short = await client.post('/desk/first', { ...form, password: 'short', again: 'short' });
    expect(short.status).toBe(400);
    expect(await short.text()).toContain('至少要 10 个字');
    expect((await client.post('/desk/first', form)).status).toBe(303);
    expect(await client.page('/desk')).toContain('陈静');
    expect((await clientOf(world).post('/desk/first', form)).status).toBe(400);
    expect(world.store.staff.list()).toHaveLength(1);
  });
});

test('an administrator adds a colleague, who sets the password with the link', async () => {
  await within({}, async (world) => {
    const li = await signedIn(world, 'li');
    const added = await (
      await li.post('/desk/staff', { login: 'ma', name: '马芳', role: 'legal' })
    ).text();
    const token = /token=([\w-]+)/.exec(added)?.[1] ?? '';
    const ma = clientOf(world);
    expect((await ma.post('/desk/join', { token, ...chosen })).status).toBe(303);
    expect(await ma.page('/desk')).toContain('马芳');
    expect((await ma.get('/desk/staff')).status).toBe(403);
    expect((await clientOf(world).post('/desk/join', { token, ...chosen })).status).toBe(400);
  });
});

test('an account switched off is out at once, and the last administrator cannot be', async () => {
  await within({}, async (world) => {
    const [li, wang] = await Promise.all([signedIn(world, 'li'), signedIn(world, 'wang')]);
    await li.post('/desk/staff/s-wang', { role: 'intake' });
    expect((await wang.get('/desk')).status).toBe(401);
    expect((await li.post('/desk/staff/s-li', { role: 'admin' })).status).toBe(400);
    expect((await li.post('/desk/staff/s-li', { role: 'intake', active: 'yes' })).status).toBe(400);
    expect((await li.get('/desk/staff')).status).toBe(200);
  });
});

test('a changed password ends the other sign-ins and keeps this one', async () => {
  await within({}, async (world) => {
    const [here, elsewhere] = await Promise.all([signedIn(world, 'li'), signedIn(world, 'li')]);
    expect((await here.post('/desk/account', { current: 'wrong', ...chosen })).status).toBe(400);
    expect((await here.post('/desk/account', { current: password, ...chosen })).status).toBe(200);
    expect((await here.get('/desk')).status).toBe(200);
    expect((await elsewhere.get('/desk')).status).toBe(401);
  });
});

test('signing out ends the sign-in, and so do twelve hours', async () => {
  await within({}, async (world) => {
    const li = await signedIn(world, 'li');
    expect((await li.post('/desk/sign-out')).status).toBe(303);
    expect((await li.get('/desk')).status).toBe(401);
    const again = await signedIn(world, 'li');
    world.advance(12 * 3_600_000);
    expect((await again.get('/desk')).status).toBe(401);
  });
});

test('many wrong passwords slow a strange browser down, and keep the colleague out of none he knows', async () => {
  await within({}, async (world) => {
    const own = await signedIn(world, 'li');
    await own.post('/desk/sign-out');
    const client = clientOf(world);
    for (let n = 0; n < 5; n += 1)
      await client.post('/desk/sign-in', { login: 'li', password: 'wrong' });
    const slowed = await client.post('/desk/sign-in', { login: 'li', password: 'wrong' });
    expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await slowed.text()).toContain('请 2 秒以后再试');
    expect((await own.post('/desk/sign-in', { login: 'li', password })).status).toBe(303);
    expect((await client.post('/desk/sign-in', { login: 'li', password })).status).toBe(429);
    world.advance(2_001);
    expect((await client.post('/desk/sign-in', { login: 'li', password })).status).toBe(303);
  });
});

test('an account from the shell signs in through its link', async () => {
  await within({ empty: true }, async (world) => {
    const { path } = await staffAdd(
      world.store,
      { login: 'hu', name: '胡兵', roles: [] },
      world.now(),
    );
    const client = clientOf(world);
    expect((await client.post('/desk/join', { token: tokenOf(path), ...chosen })).status).toBe(303);
    expect((await client.get('/desk/staff')).status).toBe(200);
  });
});
