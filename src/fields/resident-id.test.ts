import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCharacter, idProblem } from './id-number.ts';
import { residentId } from './resident-id.ts';

const today = '2026-11-23';
const field = residentId();

test.each([
  ['11010519491231002X', '1949-12-31', 'female'],
  ['440524188001010014', '1880-01-01', 'male'],
  ['990101198001010014', '1980-01-01', 'male'],
  ['99010119800229002X', '1980-02-29', 'female'],
  ['990101201506010022', '2015-06-01', 'female'],
  ['99010119850101007X', '1985-01-01', 'male'],
])('%s is good, and birth date and sex follow from it (domain.md section 7)', (id, birth, sex) => {
  expect(field.read(id, { today })).toEqual({
    kind: 'value',
    value: id,
    implies: { birth_date: birth, sex },
  });
});

test.each([
  '99010119850101007x',
  '990101 19850101 007X',
  '990101-19850101-007x',
  '９９０１０１１９８５０１０１００７Ｘ',
  '我的身份证号是99010119850101007X，谢谢',
  '99010119850101007叉',
  '990101198\u200b50101007X',
  ...[
    'Ⅹ',
    'ⅹ',
    '×',
    '*',
    '＊',
    'χ',
    'Χ',
    'Х',
    'х',
    '艾克斯',
    '埃克斯',
    '叉叉',
    '大写X',
    '（X）',
    ' X',
    '-x',
    '，x',
  ].map((end) => `99010119850101007${end}`),
  ...['.', '。', '，', '/', '—', '、', '_', ' . '].map((mark) =>
    ['990101', '1985', '0101', '007x'].join(mark),
  ),
  '990101，19850101，007x',
  '990 101 198 501 010 07X',
  '99010119850101007，最后一位是X',
])('reads %s in whatever form it comes', (said) => {
  expect(field.read(said, { today })).toMatchObject({ value: '99010119850101007X' });
});

test.each([
  ['110105194912310021', 'check'],
  ['440524188001010015', 'check'],
  ['990101197902290012', 'date'],
  ['990101203001010013', 'date'],
  ['99010119800101001', 'length'],
  ['9901011980010100144', 'length'],
])('%s is explained (%s) and kept as said', (id, what) => {
  expect(field.read(id, { today })).toMatchObject({
    kind: 'problem',
    problem: { key: `problem-id-${what}` },
    keep: { question: 'id_number_invalid', value: id },
  });
});

test('an old number of 15 digits is upgraded, and its holder asked whether that is right', () => {
  expect(field.read('990101800101001', { today })).toMatchObject({
    kind: 'unsure',
    ask: { key: 'problem-id-legacy' },
    options: [{ value: '990101198001010014' }],
  });
});

test('another document is named as one', () => {
  expect(field.read('E12345678', { today })).toMatchObject({
    problem: { key: 'problem-id-other' },
  });
});

test.each(['没有', '13812345678', '三千', '为什么要身份证', '还没办'])(
  'no number is heard in "%s"',
  (said) => {
    expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
  },
);

test('any change of one digit is noticed', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 14, max: 16 }),
      digit,
      (order, at, other) => {
        const first = `99010119800101${String(order).padStart(3, '0')}`;
        const id = first + checkCharacter(first);
        expect(idProblem(id, today)).toBeNull();
        if (id[at] === String(other)) return;
        const wrong = `${id.slice(0, at)}${other}${id.slice(at + 1)}`;
        expect(idProblem(wrong, today)).toBe('check');
      },
    ),
  );
});

test('only good numbers may be stored', () => {
  expect(field.schema.safeParse('990101198001010014').success).toBe(true);
  for (const wrong of ['990101198001010015', '990101197902290012', '99010119850101007x', ''])
    expect(field.schema.safeParse(wrong).success).toBe(false);
});

test('shows three and two characters when covered', () => {
  expect(field.mask('99010119850101007X')).toEqual({
    key: 'literal',
    args: { text: '990*************7X' },
  });
});
