import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import type { Household } from '../../src/records/household.ts';
import { answers as answersOf, relief as reliefAnswers } from './desk-answers.ts';
import { type DeskClient, signedIn } from './desk-client.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

let world: DeskWorld;
let li: DeskClient;
let zhou: DeskClient;
let fa: DeskClient;
let eyes: DeskClient;

const day = 86_400_000;
const number = 'BF26-000700';
const idNumber = '99010119800229002X';

beforeAll(async () => {
  world = await openDeskWorld();
  const hash = await hashPassword(password);
  for (const [login, name, roles] of [
    ['zhou', '周强', ['approver']],
    ['eyes', '审计', ['auditor']],
  ] as const)
    await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true }, hash);
  [li, zhou, fa, eyes] = await Promise.all([
    signedIn(world, 'li'),
    signedIn(world, 'zhou'),
    signedIn(world, 'fa'),
    signedIn(world, 'eyes'),
  ]);
  const at = world.now();
  await world.add({
    number,
    service: 'relief',
    state: 'approval',
    answers: {
      ...reliefAnswers(at, '孙秀兰', '13900005555'),
      ...answersOf(at, { id_number: [idNumber, '身份证'], dibao: [true, '吃低保'] }),
    },
    meeting: {
      meeting: 'HY26-000001',
      outcome: 'approved',
      day: '2026-11-20',
      document: '县总工纪要3号',
    },
  });
});
afterAll(() => world.close());

const act = (
  who: DeskClient,
  id: string,
  kind: string,
  fields: Record<string, string> = {},
): Promise<Response> =>
  who.post(`/desk/files/${id}/acts/${kind}`, { act: randomUUID(), ...fields });
const idOf = (answer: Response): string =>
  /DA\d\d-\d{6}/u.exec(answer.headers.get('location') ?? '')?.[0] ?? '';
const fileOf = (id: string): Household => world.store.records.load('household', id) as Household;

test('a case opens a household file, and a second case of the same number is told of it before', async () => {
  expect(await li.page(`/desk/cases/${number}`)).toContain('也没有这个人的档案');
  const answer = await act(li, 'new', 'open_household', {
    case: number,
    type: 'hardship',
    level: 'county',
  });
  const id = idOf(answer);
  expect([answer.status, fileOf(id).cases, fileOf(id).state]).toEqual([303, [number], 'proposed']);
  expect(fileOf(id).facts['dibao']?.value).toBe(true);
  const at = world.now();
  await world.add({
    number: 'BF26-000701',
    service: 'relief',
    answers: {
      ...reliefAnswers(at, '孙秀兰', '13900005555'),
      ...answersOf(at, { id_number: [idNumber, '身份证'] }),
    },
  });
  const page = await li.page('/desk/cases/BF26-000701');
  expect(page).toContain(`挂到 ${id}`);
  expect(page).not.toContain('建一份家庭档案');
  await act(li, id, 'hang_case', { case: 'BF26-000701' });
  expect(fileOf(id).cases).toEqual([number, 'BF26-000701']);
});

test('a file is found by the whole number or name, and the number stands in no address', async () => {
  const found = await li.post('/desk/files/find', { find: '990101 19800229 002x' });
  expect(found.headers.get('location')).toMatch(/^\/desk\/files\/DA26-\d{6}$/u);
  expect((await li.post('/desk/files/find', { find: '孙秀兰' })).status).toBe(303);
  for (const part of ['99010119800229', '孙秀'])
    expect(await (await li.post('/desk/files/find', { find: part })).text()).toContain('没有找到');
});

test('what is sensitive is covered, opens at a press, and the history says who looked', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  expect(await zhou.page(`/desk/files/${id}`)).not.toContain(idNumber);
  await act(zhou, id, 'show', { what: 'id_number' });
  const shown = await zhou.page(`/desk/files/${id}`);
  expect(shown.replaceAll(/\s/gu, '')).toContain(idNumber);
  expect((await li.page(`/desk/files/${id}`)).replaceAll(/\s/gu, '')).not.toContain(idNumber);
  const last = world.store.records.history(id).at(-1)?.act;
  expect([last?.by.name, last?.deed]).toEqual(['周强', { kind: 'show', what: 'id_number' }]);
});

test('a fact is put right by the question’s own grammar, and what it cannot read changes nothing', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  await act(li, id, 'correct_fact', { question: 'household_size', text: '一共四口人' });
  expect(fileOf(id).facts['household_size']?.value).toBe(4);
  const refused = await act(li, id, 'correct_fact', { question: 'phone', text: '没记住' });
  expect([refused.status, fileOf(id).facts['phone']?.value]).toEqual([409, '13900005555']);
});

test('a year’s category keeps the figures of its day, and the file is put on by who approves', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  const early = await act(zhou, id, 'put_on_file', { day: '2026-11-23' });
  expect([early.status, await early.text()]).toEqual([409, expect.stringContaining('困难类别')]);
  await act(li, id, 'add_year', { why: 'filing', category: 'deep', note: '低保家庭' });
  const [line] = fileOf(id).years;
  expect([
    line?.category,
    line?.year,
    line?.figures.some((one) => one.name === 'dibao_line'),
  ]).toEqual(['deep', 2026, true]);
  await act(zhou, id, 'put_on_file', { day: '2026-11-23' });
  expect(fileOf(id)).toMatchObject({ state: 'filed', filedOn: '2026-11-23' });
});

test('the responsible person, the number and a visit of two are kept; a visit of one is not', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  await act(li, id, 'name_responsible', { account: 's-wang' });
  await act(li, id, 'number_file', {
    file_no: '350100-2026-0007',
    type: 'hardship',
    level: 'national',
  });
  await act(li, id, 'visit', {
    visit: 'v-1',
    day: '2026-11-23',
    visitors: '李敏、王建国',
    housing: '两间平房',
  });
  const alone = await act(li, id, 'visit', {
    visit: 'v-2',
    day: '2026-11-23',
    visitors: '李敏、李敏',
  });
  expect(alone.status).toBe(409);
  expect(fileOf(id)).toMatchObject({
    responsible: { id: 's-wang', name: '王建国' },
    fileNo: '350100-2026-0007',
    level: 'national',
    visits: [{ visitors: ['李敏', '王建国'], housing: '两间平房' }],
  });
  expect(await li.page('/desk/files')).toContain('350100-2026-0007');
});

test('leaving says what it lacks at each step, and who proposed it does not let it go', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  await act(zhou, id, 'propose_leaving', {
    day: '2026-11-23',
    reason: '找到了工作',
    own_wish: 'yes',
  });
  const page = await zhou.page(`/desk/files/${id}`);
  for (const lack of ['集体研究同意退出', '退出公示期满', '书面告知', '换一个人来办'])
    expect(page).toContain(lack);
  expect((await act(zhou, id, 'leave_file', { day: '2026-11-23' })).status).toBe(409);
  await act(li, id, 'tell_leaving', { day: '2026-11-23', how: '当面送达' });
  expect(await li.page(`/desk/files/${id}`)).not.toContain('<li>书面告知（');
  expect(fileOf(id).state).toBe('filed');
});

test('somebody who stands in two files is flagged in both', async () => {
  const other = idOf(
    await act(li, 'new', 'open_household', {
      name: '郑美',
      id_number: '990101198001010014',
      type: 'hardship',
      level: 'county',
    }),
  );
  const at = world.now();
  await world.add({
    number: 'BF26-000702',
    service: 'relief',
    answers: {
      ...reliefAnswers(at, '郑国', '13900005556'),
      ...answersOf(at, {
        id_number: ['990101197503030019', '身份证'],
        family_details: [
          [{ relation: 'spouse', name: '郑美', id_number: '990101198001010014' }],
          '妻子',
        ],
      }),
    },
  });
  const answer = await act(li, 'new', 'open_household', { case: 'BF26-000702' });
  expect(fileOf(idOf(answer)).doubles).toEqual([{ person: '郑美', household: other }]);
  expect(await li.page('/desk/files?work=double')).toContain('郑国');
  expect(await li.page(`/desk/files/${other}`)).toContain('同一个人在两份档案里');
});

test('no lawyer sees files, and who only audits changes nothing', async () => {
  const id = idOf(await li.post('/desk/files/find', { find: idNumber }));
  for (const path of ['/desk/files', `/desk/files/${id}`])
    expect((await fa.get(path)).status).toBe(403);
  expect((await fa.post('/desk/files/find', { find: idNumber })).status).toBe(403);
  expect((await eyes.get(`/desk/files/${id}`)).status).toBe(403);
  expect((await act(eyes, id, 'note', { text: '看过' })).status).toBe(403);
});

test('after half a year the visit and after a year the review stand in the list, the longest overdue first', async () => {
  const fresh = idOf(
    await act(li, 'new', 'open_household', {
      name: '吴大海',
      id_number: '990101197002020013',
      type: 'migrant',
      level: 'county',
    }),
  );
  world.advance(200 * day);
  li = await signedIn(world, 'li');
  const first = await li.page('/desk/files?work=visit');
  expect([first.includes('孙秀兰'), first.includes('吴大海')]).toEqual([true, false]);
  world.advance(200 * day);
  li = await signedIn(world, 'li');
  expect(await li.page('/desk/files?work=review')).toContain('孙秀兰');
  expect(await li.page('/desk/files?state=proposed')).toContain(fresh);
});
