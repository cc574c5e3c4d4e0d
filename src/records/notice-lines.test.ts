import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCentre } from '../../test/contracts/example-centre.ts';
import type { Case } from '../cases/case.ts';
import type { Line } from './line.ts';
import { mayNotStand, prepareNotice, shownLine } from './notice-lines.ts';

const now = Date.parse('2026-12-14T09:00:00+08:00');
const cases = new Map<string, Partial<Case>>();
const world = {
  now,
  centre: exampleCentre,
  case: (number: string) => (cases.get(number) ?? null) as Case | null,
};

const line = (n: number, name: string, more: Partial<Line> = {}): Line => ({
  id: `PC26-000001-${n}`,
  batch: 'PC26-000001',
  n,
  household: `DA26-${n}`,
  case: null,
  from: 'list',
  payee: { name, unit: '县第一纺织厂工会', ...more.payee },
  service: 'seasonal',
  category: 'deep',
  cause: '患重特大疾病',
  form: 'cash',
  cents: 100_000,
  source: 'ZJ26-000001',
  state: 'listed',
  payments: [],
  shown: 'masked',
  year: 2027,
  ...more,
});

const masked = (lines: readonly Line[]): readonly string[] =>
  prepareNotice(lines, { world }).lines.map((one) => `${one.masked}|${one.number ?? ''}`);

test('two that read the same are told apart by their numbers, and by no more letters', () => {
  expect(masked([line(1, '张小明'), line(2, '张大明'), line(3, '王芳')])).toEqual([
    '王*|',
    '张*明|1',
    '张*明|2',
  ]);
  const elsewhere = { payee: { name: '张大明', unit: '城关建筑工会' } };
  expect(masked([line(1, '张小明'), line(2, '张大明', elsewhere)])).toEqual(['张*明|', '张*明|']);
});

test('the order is that of unit and name in pinyin, numbers last, whatever the order of the list', () => {
  const lines = [
    line(1, '赵六'),
    line(2, '陈七'),
    line(3, '安八', { payee: { name: '安八', unit: '城关建筑工会' } }),
    line(4, '白九', { shown: 'number' }),
  ];
  const sorted = ['安*|', '陈*|', '赵*|', '|4'];
  expect(masked(lines)).toEqual(sorted);
  expect(masked(lines.toReversed())).toEqual(sorted);
});

test('a number stands without its unit, what is ruled off is not there, and a refusal waits', () => {
  const found = prepareNotice(
    [
      line(1, '张三', { shown: 'number' }),
      line(2, '李四', { shown: 'none' }),
      line(3, '王五', { preview: { at: now, line: '王*', answer: 'refused' } }),
      line(4, '赵六', { state: 'dropped' }),
    ],
    { world },
  );
  expect(found.lines).toEqual([
    {
      of: { kind: 'line', id: 'PC26-000001-1' },
      masked: '',
      number: 1,
      category: 'deep',
      cents: 100_000,
    },
  ]);
  expect(found.hidden.map((one) => one.n)).toEqual([2]);
  expect(found.waiting.map((one) => one.n)).toEqual([3]);
});

test('the refusal and the ruling of a case hold for its line', () => {
  cases.set('BF1', { preview: { at: now, line: '', answer: 'refused' } });
  const of = line(1, '张三', { case: 'BF1' });
  expect(prepareNotice([of], { world })).toMatchObject({ lines: [], waiting: [{ n: 1 }] });
  cases.set('BF1', { preview: { at: now, line: '', answer: 'refused' }, shown: 'number' });
  expect(prepareNotice([of], { world })).toMatchObject({
    lines: [{ masked: '', number: 1 }],
    waiting: [],
  });
  cases.set('BF1', {});
  expect(prepareNotice([of], { world }).unasked).toHaveLength(1);
  cases.set('BF1', { preview: { at: now, line: '', answer: 'fine' } });
  expect(prepareNotice([of], { world }).unasked).toHaveLength(0);
});

test('a child is a number; the day he is grown he is a name', () => {
  const child = line(1, '钱小宝', { payee: { name: '钱小宝', idNumber: '990101201505050017' } });
  expect(shownLine(child, world)).toMatchObject({ masked: '', number: 1 });
  const later = Date.parse('2033-05-06T09:00:00+08:00');
  expect(shownLine(child, { ...world, now: later })).toMatchObject({ masked: '钱*宝' });
});

test('a county may leave out amounts and categories', () => {
  const centre = { ...exampleCentre, rules: { notice_amount: false, notice_category: false } };
  expect(Object.keys(shownLine(line(1, '张三'), { ...world, centre }))).toEqual(['masked', 'unit']);
});

test('a draft may not stand once somebody of it refuses or is ruled otherwise', () => {
  const before = [line(1, '张三'), line(2, '李四')];
  const drafted = { batch: 'PC26-000001', lines: prepareNotice(before, { world }).lines };
  const later = (lines: readonly Line[]) =>
    mayNotStand(drafted, { ...world, linesOf: () => lines }).map((one) => one.of.id);
  expect(later(before)).toEqual([]);
  expect(later([line(1, '张三'), line(2, '李四', { shown: 'none' })])).toEqual(['PC26-000001-2']);
  expect(
    later([
      line(1, '张三', { preview: { at: now, line: '张*', answer: 'refused' } }),
      line(2, '李四'),
    ]),
  ).toEqual(['PC26-000001-1']);
});

test('whoever stands on it, no name, number, cause, account or phone is on a notice whole', () => {
  const names = fc.array(
    fc.constantFrom('张', '王', '李', '欧', '阳', '小', '明', '强', '秀', '芳'),
    {
      minLength: 2,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 12 }), (all) => {
      const lines = all.map((chars, at) =>
        line(at + 1, chars.join(''), {
          payee: {
            name: chars.join(''),
            idNumber: '99010119800229002X',
            phone: '13900001111',
            account: { bank: '农商行', number: '6217000012345678', holder: chars.join('') },
          },
        }),
      );
      const text = JSON.stringify(prepareNotice(lines, { world }).lines);
      for (const kept of ['9901011980', '13900001111', '62170000', '重特大', 'DA26'])
        expect(text).not.toContain(kept);
      for (const one of lines) expect(text).not.toContain(`"${one.payee.name}"`);
    }),
  );
});
