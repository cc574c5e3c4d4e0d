import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListRow } from '../../records/batch-deed.ts';
import { type Known, knownNothing, previewOf, rowsTaken } from './preview.ts';

const one = '990101198001010014';
const two = '99010119800229002X';
const three = '99010119850101007X';

const row = (at: number, name: string, more: Partial<ListRow['payee']> = {}): ListRow => ({
  row: at,
  payee: { name, ...more },
  cents: 100_000,
});

const shown = (rows: readonly ListRow[], known: Partial<Known> = {}) =>
  previewOf(rows, { ...knownNothing, ...known }).rows.map(({ standing, marks }) => [
    standing,
    ...marks.map(({ key }) => key.replace('list-mark-', '')),
  ]);

test('people of whom nothing is known are taken, and what they come to is summed', () => {
  const preview = previewOf(
    [row(2, '赵国强', { idNumber: one }), row(3, '李秀芳', { idNumber: two })],
    knownNothing,
  );
  expect(preview.counts).toEqual({ take: 2, ask: 0, not: 0 });
  expect(preview.cents).toBe(200_000);
});

test('a row without an amount comes to what the batch gives its category, and to nothing where it gives none', () => {
  const rule = { deep: 300_000, relative: 200_000, accident: null, other: null };
  const rows = (['deep', 'relative', 'accident', undefined] as const).map((category, index) => {
    const { cents: _, ...bare } = row(index + 2, `职工${'甲乙丙丁'[index] ?? ''}`);
    return { ...bare, ...(category === undefined ? {} : { category }) };
  });
  expect(previewOf(rows, { ...knownNothing, rule }).cents).toBe(500_000);
  expect(previewOf([row(9, '赵国强')], { ...knownNothing, rule }).cents).toBe(100_000);
});

test('of two rows with one ID number the first is taken, and the second names it', () => {
  const rows = [row(2, '赵国强', { idNumber: one }), row(9, '赵国强', { idNumber: one })];
  expect(shown(rows)).toEqual([['take'], ['not', 'twice']]);
  expect(previewOf(rows, knownNothing).rows[1]?.marks[0]?.args).toEqual({ other: '2' });
});

test('the same name at the same unit is asked about where a number is missing, and only named where numbers differ', () => {
  const unit = '机械厂工会';
  expect(shown([row(2, '赵国强', { unit }), row(3, '赵国强', { unit, idNumber: one })])).toEqual([
    ['take'],
    ['ask', 'same_name'],
  ]);
  expect(
    shown([row(2, '李秀芳', { unit, idNumber: one }), row(3, '李秀芳', { unit, idNumber: two })]),
  ).toEqual([['take'], ['take', 'other_id']]);
  expect(
    shown([row(2, '李秀芳', { unit, idNumber: one }), row(3, '李秀芳', { idNumber: two })]),
  ).toEqual([['take'], ['take']]);
});

test('who is on the batch already is not taken again; who was helped this year is put to staff', () => {
  const known = {
    inBatch: new Map([[one, 'L-7']]),
    helped: new Map([[two, [{ day: '2026-02-03', cents: 200_000, batch: '春节送温暖 2026' }]]]),
  };
  const rows = [row(2, '赵国强', { idNumber: one }), row(3, '李秀芳', { idNumber: two })];
  expect(shown(rows, known)).toEqual([
    ['not', 'in_batch'],
    ['ask', 'helped'],
  ]);
  const preview = previewOf(rows, { ...knownNothing, ...known });
  expect(preview.cents).toBe(0);
  expect(rowsTaken(preview, new Set())).toEqual([]);
  expect(rowsTaken(preview, new Set([2, 3])).map(({ row }) => row)).toEqual([3]);
});

test('a member of another file, another name in the file, and two of one household are put to staff', () => {
  const people = new Map([
    [one, { household: 'DA26-1', name: '赵国强', head: true }],
    [two, { household: 'DA26-1', name: '李秀芳', head: false }],
    [three, { household: 'DA26-2', name: '王桂兰', head: true }],
  ]);
  expect(
    shown(
      [
        row(2, '赵国强', { idNumber: one }),
        row(3, '李秀芳', { idNumber: two }),
        row(4, '王桂花', { idNumber: three }),
      ],
      { people },
    ),
  ).toEqual([['take'], ['ask', 'same_household', 'member'], ['ask', 'name_differs']]);
  expect(
    shown([row(4, '王桂兰', { idNumber: three })], { people, households: new Set(['DA26-2']) }),
  ).toEqual([['ask', 'household_in_batch']]);
});

test('whatever the rows, each stands once, nobody is taken twice, and a tick never takes what is not asked', () => {
  const anyRow = fc.record({
    name: fc.constantFrom('赵国强', '李秀芳'),
    idNumber: fc.constantFrom(one, two, three, undefined),
    unit: fc.constantFrom('甲', undefined),
  });
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(fc.nat(40)), (payees, ticks) => {
      const rows = payees.map((payee, at) => ({ row: at + 2, payee }));
      const preview = previewOf(rows, { ...knownNothing, inBatch: new Map([[three, 'L-1']]) });
      const { take, ask, not } = preview.counts;
      expect(take + ask + not).toBe(rows.length);
      const taken = rowsTaken(preview, new Set(ticks)).flatMap(({ payee }) => payee.idNumber ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken).not.toContain(three);
    }),
  );
});
