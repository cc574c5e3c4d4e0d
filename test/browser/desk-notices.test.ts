import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import type { PublicNotice } from '../../src/records/public-notice.ts';
import type { RecordDeed } from '../../src/records/record.ts';
import { person } from '../records/stage.ts';
import { answers as answersOf } from './desk-answers.ts';
import { clientOf, type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let stranger: DeskClient;
let batch: string;

const day = 86_400_000;

const must = async (
  kind: 'batch' | 'source',
  id: string | null,
  deed: RecordDeed,
): Promise<string> => {
  const done = await world.port.actOnRecord({
    kind,
    id,
    actId: randomUUID(),
    by: { id: 's-li', name: '李敏' },
    deed,
  });
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.why)}`);
  return done.id;
};

/** Five of a list: two whose masked names are alike, a child, one who refuses. */
const rows = [
  {
    ...person(1),
    payee: { ...person(1).payee, name: '张小明', unit: '县第一纺织厂工会' },
    cause: '患重特大疾病',
  },
  { ...person(2), payee: { ...person(2).payee, name: '张大明', unit: '县第一纺织厂工会' } },
  { ...person(3), payee: { ...person(3).payee, name: '欧阳芳', unit: '城关建筑工会' } },
  { ...person(4), payee: { ...person(4).payee, name: '钱小宝', idNumber: '990101201505050017' } },
  { ...person(5), payee: { ...person(5).payee, name: '孙不愿' } },
];

beforeAll(async () => {
  world = await openDeskWorld();
  const hash = await hashPassword(password);
  await world.store.staff.save(
    { id: 's-hong', login: 'hong', name: '洪敏', roles: ['intake'], active: true },
    hash,
  );
  li = await signedIn(world, 'li');
  stranger = clientOf(world);
  const source = await must('source', null, {
    kind: 'open_source',
    name: '县财政',
    origin: 'county',
    year: 2026,
    budget: 100_000_00,
  });
  batch = await must('batch', null, {
    kind: 'open_batch',
    name: '春节送温暖 2027',
    service: 'seasonal',
    year: 2027,
    form: 'cash',
    source,
    rule: { deep: 100_000, relative: 80_000, accident: 60_000, other: 50_000 },
  });
  await must('batch', batch, { kind: 'take_list', digest: 'd1', unit: '城关', rows });
  const refuses = world.store.records.linesOf(batch).find((one) => one.payee.name === '孙不愿');
  await must('batch', batch, {
    kind: 'answer_preview',
    line: refuses?.id ?? '',
    answer: 'refused',
    words: '怕亲戚知道',
  });
});
afterAll(() => world.close());

const act = (
  id: string,
  kind: string,
  fields: Record<string, string> = {},
  who = li,
): Promise<Response> =>
  who.post(`/desk/notices/${id}/acts/${kind}`, { act: randomUUID(), ...fields });
const notices = (): readonly PublicNotice[] => world.store.records.list('notice');
const newest = (): PublicNotice => notices().at(-1) as PublicNotice;
const fields = { name: '春节名单公示', contact: '县总工会，电话 0000-1234567' };

test('a notice is prepared from the lines that stand: masked, sorted, told apart by numbers, without causes and children', async () => {
  const page = await li.page(`/desk/notices?batch=${batch}`);
  for (const told of ['张*明', '欧阳*', '1号', '2号', '4号', '按单位和姓名的拼音排列'])
    expect(page).toContain(told);
  for (const kept of ['张小明', '张大明', '欧阳芳', '钱小宝', '患重', '990101'])
    expect(page).not.toContain(kept);
  expect(page).toContain('1 户不愿意公示，等管理员定，先不列上： 孙不愿');
  expect(page.indexOf('欧阳*')).toBeLessThan(page.indexOf('张*明'));
});

test('a draft is for nobody; released by a person it is read by whoever has the address, and by no search engine', async () => {
  await act('new', 'open_notice', { ...fields, batch, level: 'county' });
  const { id, token, lines } = newest();
  expect([token.length >= 20, lines.length]).toEqual([true, 4]);
  expect((await stranger.get(`/gongshi/${token}`)).status).toBe(404);
  expect((await act(id, 'release_notice', { from: '2026-11-20' })).status).toBe(409);
  await act(id, 'release_notice', { from: '2026-11-23' });
  expect(newest()).toMatchObject({ state: 'released', from: '2026-11-23', to: '2026-11-30' });
  const answer = await stranger.get(`/gongshi/${token}`);
  const page = await answer.text();
  expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([
    200,
    expect.stringContaining('noindex'),
  ]);
  expect(page).toContain('content="noindex');
  expect(page).toContain('1,000.00');
  expect(page).not.toContain('<script');
  expect(await (await stranger.get(`/gongshi/${token}?lang=en`)).text()).toContain(
    'Open from 2026-11-23',
  );
  for (const kept of ['张小明', '钱小宝', '孙', '患重', '990101', '62170000', 'DA26', batch])
    expect(page).not.toContain(kept);
});

test('an objection holds its line; answered in writing and not true it is free again', async () => {
  const { id, lines } = newest();
  const about = lines.find((one) => one.masked === '欧阳*')?.of.id ?? '';
  const state = (): string | undefined =>
    world.store.records.linesOf(batch).find((one) => one.id === about)?.state;
  await act(id, 'object', { about, by: '邻居甲', text: '家里有两套房' });
  expect(state()).toBe('held');
  expect(await li.page(`/desk/notices/${id}`)).toContain('家里有两套房');
  const { token } = newest();
  expect(await stranger.page(`/gongshi/${token}`)).not.toContain('邻居甲');
  const objection = newest().objections[0]?.id ?? '';
  expect((await act(id, 'answer_objection', { objection, text: '查了' })).status).toBe(409);
  await act(id, 'answer_objection', { objection, upheld: 'no', text: '已查房产，只有一套。' });
  expect(state()).toBe('listed');
});

test('a notice is printed with the place for the seal, and only for who is signed in', async () => {
  const { id } = newest();
  const page = await li.page(`/desk/notices/${id}/print`);
  expect(page).toContain('盖章处');
  expect((await stranger.get(`/desk/notices/${id}/print`)).status).toBe(401);
});

test('who refused after the draft, or is ruled otherwise, is not published over his words', async () => {
  const line = world.store.records.linesOf(batch).find((one) => one.payee.name === '张大明');
  await act('new', 'open_notice', { ...fields, name: '第二份', batch, level: 'county' });
  await must('batch', batch, {
    kind: 'show_as',
    line: line?.id ?? '',
    shown: 'none',
    reason: '家里有危险',
  });
  const refused = await act(newest().id, 'release_notice', { from: '2026-11-23' });
  expect([refused.status, newest().state]).toEqual([409, 'draft']);
  expect(await refused.text()).toContain('重新起草');
  await act('new', 'open_notice', { ...fields, name: '第三份', batch, level: 'county' });
  expect(newest().lines).toHaveLength(3);
  expect((await act(newest().id, 'release_notice', { from: '2026-11-23' })).status).toBe(303);
});

test('a unit’s notice has the lines of the unit alone', async () => {
  expect((await act('new', 'open_notice', { ...fields, batch, level: 'unit' })).status).toBe(409);
  await act('new', 'open_notice', { ...fields, batch, level: 'unit', unit: '城关建筑工会' });
  expect(newest()).toMatchObject({ level: 'unit', lines: [{ masked: '欧阳*' }] });
});

test('withdrawn, ended, never begun and never there look the same', async () => {
  const [first, , third] = notices() as readonly [PublicNotice, PublicNotice, PublicNotice];
  await act(third.id, 'withdraw_notice', { reason: '名单有变' });
  const over = async (token: string): Promise<string> => {
    const answer = await stranger.get(`/gongshi/${token}`);
    expect(answer.status).toBe(404);
    return (await answer.text()).replaceAll(token, '');
  };
  const withdrawn = await over(third.token);
  expect(withdrawn).toContain('这份公示已经结束');
  expect(await over('A'.repeat(24))).toBe(withdrawn);
  expect(await over('not-a-token')).toBe(withdrawn);
  world.advance(8 * day);
  expect(await over(first.token)).toBe(withdrawn);
});

test('the case page shows what the worker said of his line, and the manager rules on it', async () => {
  li = await signedIn(world, 'li');
  const number = 'BF26-000900';
  await world.add({
    number,
    service: 'relief',
    state: 'public_notice',
    answers: answersOf(world.now(), { name: ['方芳', ''], employer: ['县机械厂', ''] }),
    preview: { at: world.now(), line: '方*', answer: 'refused', words: '前夫会找来' },
  });
  const page = await li.page(`/desk/cases/${number}`);
  expect(page).toContain('前夫会找来');
  expect(page).toContain('由管理员定怎样公示');
  expect(await li.page(`/desk/notices?case=${number}`)).toContain('没有可以公示的');
  await li.act(number, 'show_as', { shown: 'number', reason: '有危险' });
  expect(world.store.desk.case(number)?.shown).toBe('number');
  const prepared = await li.page(`/desk/notices?case=${number}`);
  expect(prepared).toContain('900号');
  expect(prepared).not.toContain('县机械厂');
});
