import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashPassword } from '../src/desk/accounts/password.ts';
import { signedIn } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './browser/desk-world.ts';

let world: DeskWorld;
const hash = hashPassword(password);

const owned = (number: string, service: string, more: object = {}) => ({
  number,
  service,
  state: 'checking' as const,
  owner: { id: 's-ge', name: '葛离' },
  opened: world.now() - 3_600_000,
  ...more,
});

beforeEach(async () => {
  world = await openDeskWorld({ empty: true });
  const people: readonly [string, string, readonly string[]][] = [
    ['lei', '雷主任', ['admin', 'intake']],
    ['ge', '葛离', ['intake', 'legal', 'women']],
    ['tan', '谭丽', ['intake']],
    ['lv', '吕律师', ['legal']],
    ['nu', '穆兰', ['women']],
  ];
  for (const [login, name, roles] of people)
    await world.store.staff.save(
      { id: `s-${login}`, login, name, roles, active: true },
      await hash,
    );
  await world.add(owned('BF26-000801', 'relief'));
  await world.add(owned('BF26-000802', 'relief', { requests: [] }));
  await world.add(owned('BF26-000803', 'legal_aid'));
  await world.add(owned('BF26-000804', 'women_rights'));
  await world.add(
    owned('BF26-000805', 'alert', {
      kind: 'alert',
      state: 'in_progress',
      danger: 'self_harm',
      alert: { step: 0, acknowledged: '葛离' },
    }),
  );
});
afterEach(() => world.close());

const holder = (number: string) => world.store.desk.case(number)?.owner?.name;
const formOf = (text: string): Record<string, string> => {
  const seen = /name="seen" value="([^"]*)"/u.exec(text)?.[1] ?? '';
  return { act: randomUUID(), reason: '葛离调走了', seen };
};
const keyOf = (seen: string, number: string): string =>
  seen
    .split(',')
    .find((one) => one.includes(number))
    ?.split(':')[0] ?? '';

test('all of a leaver goes in one press, each to a colleague who may read it, and what is for few is not shown', async () => {
  const lei = await signedIn(world, 'lei');
  const page = await lei.page('/desk/handover/s-ge?to=s-tan');
  expect(page).toContain('BF26-000801');
  expect(page).not.toContain('BF26-000804');
  const form = formOf(page);
  const seen = form['seen'] ?? '';
  const done = await lei.post('/desk/handover/s-ge', {
    ...form,
    [keyOf(seen, 'BF26-000801')]: 's-tan',
    [keyOf(seen, 'BF26-000803')]: 's-lv',
    [keyOf(seen, 'BF26-000805')]: 's-tan',
  });
  expect(await done.text()).toContain('交接了 4 件');
  expect(['801', '802', '803', '804', '805'].map((end) => holder(`BF26-000${end}`))).toEqual([
    '谭丽',
    '谭丽',
    '吕律师',
    '葛离',
    '谭丽',
  ]);
  const tan = await (await signedIn(world, 'tan')).page('/desk');
  expect(tan).toContain('换了手的');
  expect(tan).toContain('葛离调走了');
});

test('the same press sent twice acts once, and nobody who may not read it is given anything by a forged form', async () => {
  const lei = await signedIn(world, 'lei');
  const form = formOf(await lei.page('/desk/handover/s-ge'));
  const key = keyOf(form['seen'] ?? '', 'BF26-000801');
  await lei.post('/desk/handover/s-ge', { ...form, [key]: 's-lv' });
  expect(holder('BF26-000801')).toBe('葛离');
  for (let n = 0; n < 2; n += 1) await lei.post('/desk/handover/s-ge', { ...form, [key]: 's-tan' });
  const acts = world.store.desk.history('BF26-000801').map(({ act }) => act.deed.kind);
  expect(acts.filter((kind) => kind === 'assign')).toHaveLength(1);
});

test('a colleague does not hand over what is another’s; himself he may', async () => {
  const tan = await signedIn(world, 'tan');
  expect((await tan.get('/desk/handover/s-ge')).status).toBe(404);
  expect((await tan.get('/desk/handover/s-tan')).status).toBe(200);
});

test('what a closed account left shows as nobody’s to whoever may read it, and one press hands it over', async () => {
  const ge = world.store.staff.byId('s-ge');
  await world.store.staff.save({ ...(ge as NonNullable<typeof ge>), active: false });
  const tan = await signedIn(world, 'tan');
  const list = await tan.page('/desk?part=free');
  expect(list).toContain('BF26-000801');
  expect(list).toContain('原来是葛离');
  expect(list).toContain('还有 4 件在他名下没有人管');
  expect(list).not.toContain('BF26-000804');
  const nu = await signedIn(world, 'nu');
  const hers = await nu.page('/desk/handover/s-ge');
  expect(hers).toContain('BF26-000804');
  expect(hers).not.toContain('BF26-000801');
  expect((await tan.act('BF26-000801', 'claim')).status).toBe(303);
  expect(holder('BF26-000801')).toBe('谭丽');
});

test('what nobody else may read is named and stays', async () => {
  const ge = await signedIn(world, 'ge');
  for (const one of world.store.staff.list())
    if (['lei', 'tan'].includes(one.login)) await world.store.staff.save({ ...one, active: false });
  const page = await ge.page('/desk/handover/s-ge');
  expect(page).toContain('没有人能接的 2 件，留在原处');
  const stays = page.slice(page.indexOf('留在原处'));
  expect(stays).toContain('BF26-000801');
  expect(stays).not.toContain('BF26-000803');
});

test('whoever loses a case to a colleague sees who took it and why, on the list and on the case, until he has seen it', async () => {
  const [ge, tan] = await Promise.all([signedIn(world, 'ge'), signedIn(world, 'tan')]);
  expect((await tan.act('BF26-000801', 'take_over', { reason: '' })).status).toBe(409);
  await tan.act('BF26-000801', 'take_over', { reason: '职工到窗口来了' });
  const list = await ge.page('/desk');
  expect(list).toContain('谭丽从您手里接走了');
  expect(list).toContain('职工到窗口来了');
  expect(await ge.page('/desk/cases/BF26-000801')).toContain('谭丽接走了这一件');
  await ge.post('/desk/passes/seen');
  expect(await ge.page('/desk')).not.toContain('换了手的');
});
