import { expect, test } from 'vitest';
import { testStore } from '../../test/storage/fixture.ts';
import { memoryStaff } from './accounts/memory-staff.ts';
import { shellCase, showCase, staffAdd, staffLink } from './commands.ts';
import { sampleCase } from './sample-case.ts';

test('an account is added with a one-time link, the first of all as administrator', async () => {
  const staff = memoryStaff();
  const first = await staffAdd({ staff }, { login: 'Li', name: ' 李敏 ', roles: [] }, 0);
  expect(first.path).toMatch(/^\/desk\/join\?token=[\w-]{20,}$/);
  await staffAdd({ staff }, { login: 'wang', name: '王建国', roles: [] }, 0);
  await staffAdd({ staff }, { login: 'fa', name: '方律师', roles: ['legal'] }, 0);
  expect(staff.list().map(({ login, name, roles }) => [login, name, roles])).toEqual([
    ['li', '李敏', ['admin', 'intake']],
    ['wang', '王建国', ['intake']],
    ['fa', '方律师', ['legal']],
  ]);
});

test('an account that cannot get in any more gets a new link and loses its second step, and the book says so', async () => {
  const { store, gone } = await testStore();
  await staffAdd(store, { login: 'li', name: '李敏', roles: [] }, 0);
  const id = store.staff.byLogin('li')?.id ?? '';
  const step = { secret: 'AAAA', sure: true, used: 0, paper: [] };
  await store.people.changeSecondStep(id, () => step);
  const { path } = await staffLink(store, 'LI', 5);
  expect(path).toMatch(/^\/desk\/join\?token=/u);
  expect(store.people.secondStep(id)).toBeNull();
  expect(store.people.book(0, 9)).toEqual([{ at: 5, by: '', what: 'link', of: id }]);
  await expect(staffLink(store, 'nobody', 5)).rejects.toThrow('nobody is no open account');
  await gone();
});

test('what is wrong with a new account is said in one line', async () => {
  const staff = memoryStaff();
  const add = (login: string, name: string, roles: string[] = []) =>
    staffAdd({ staff }, { login, name, roles }, 0);
  await add('li', '李敏');
  await expect(add('li', '李梅')).rejects.toThrow('the login is taken');
  await expect(add('a b', '李梅')).rejects.toThrow('the login wants');
  await expect(add('mei', ' ')).rejects.toThrow('the name is missing');
  await expect(add('mei', '李梅', ['boss'])).rejects.toThrow('boss is no role');
  await expect(add('mei', '李梅', ['system', 'intake'])).rejects.toThrow('has no other role');
});

test('a case is shown with the answers that count and nothing else', () => {
  const at = { raw: '', turn: 1, at: 0 };
  const of = sampleCase({
    applicant: 'p1',
    speaker: { relation: 'child', name: '王小雨', authority: '我妈让我问的' },
    answers: {
      name: { state: 'given', value: '王大勇', ...at },
      alt_phone: { state: 'none', value: null, ...at },
      phone: { state: 'unconfirmed', value: '13900001234', ...at },
      address: { state: 'skipped', ...at },
    },
  });
  const desk = { case: (number: string) => (number === of.number ? of : null) } as never;
  expect(showCase({ desk }, of.number)).toEqual({
    number: 'BF26-000001',
    service: 'job_referral',
    state: 'submitted',
    applicant: { id: 'p1', name: '王大勇' },
    speaker: { name: '王小雨', phone: null, relation: 'child', authority: '我妈让我问的' },
    data: { name: '王大勇', alt_phone: null },
  });
  expect(showCase({ desk }, 'BF26-999999')).toBeNull();
});

test.each([
  ['of a service that is for few', { service: 'women_rights' }, true],
  ['kept, being a complaint about this centre', { service: 'petition', kept: { never: [] } }, true],
  ['kept, whatever its service', { service: 'relief', kept: { never: ['li'] } }, true],
  ['a petition that is for all who receive', { service: 'petition' }, false],
  ['of a service that is for all', { service: 'legal_aid' }, false],
  ['a call, which is for whoever talks to workers', { service: '', kind: 'call' }, false],
] as const)('the shell and a case that is %s', (_, more, leftOut) => {
  const name = { state: 'given', value: '欧阳雪', raw: '', turn: 1, at: 0 } as const;
  const of = sampleCase({ ...more, answers: { name } });
  const desk = { case: () => of } as never;
  const shown = () => JSON.stringify(shellCase({ desk }, of.number));
  if (leftOut)
    expect(shown).toThrow(/^Cannot show case BF26-000001: it is for its own officers, who/u);
  else expect(shown()).toContain('欧阳雪');
});
