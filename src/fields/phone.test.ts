import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phone } from './phone.ts';

const today = '2026-11-23';
const mobile = phone();
const any = phone({ kinds: ['mobile', 'landline'] });

test.each([
  '13812345678',
  '是138 1234 5678',
  '138-1234-5678',
  '138 12345678',
  '+86 138 1234 5678',
  '+8613812345678',
  '8613812345678',
  '0086 13812345678',
  '１３８１２３４５６７８',
  '138\u200b1234\u200b5678',
  '幺三八一二三四五六七八',
  '一三八 一二三四 五六七八',
  '我手机号是13812345678，微信同号',
  'my phone is 138 1234 5678',
  'tel13812345678',
  '不是13912345678，是13812345678',
  '13812345678，打不通就打我媳妇的13912345678',
])('"%s" is the mobile 13812345678', (said) => {
  expect(mobile.read(said, { today })).toEqual({ kind: 'value', value: '13812345678' });
});

test.each([
  '，',
  ', ',
  '、',
  '/',
  '_',
  '—',
  '–',
  '…',
  ' ，',
  '~',
  '|',
  ':',
  '·',
  '杠',
  ' - ',
  '\n',
  '）（',
  '\\',
])('the groups of a number may stand apart by %j', (mark) => {
  for (const groups of [
    ['138', '1234', '5678'],
    ['138', '12345678'],
    ['1381234', '5678'],
  ])
    expect(mobile.read(groups.join(mark), { today }), groups.join(mark)).toEqual({
      kind: 'value',
      value: '13812345678',
    });
});

test.each(['1500，3000，200', '138，200', '1380，1234', '3，4，5'])(
  '"%s" is no telephone',
  (said) => {
    expect(mobile.find(said, { today })).toEqual([]);
  },
);

test.each([
  ['+1 650 253 0000', '+16502530000'],
  ['+1-650-253-0000', '+16502530000'],
  ['1-650-253-0000', '+16502530000'],
  ['001 650 253 0000', '+16502530000'],
  ['+852 9123 4567', '+85291234567'],
  ['＋44 7911 123456', '+447911123456'],
  ['我在国外，电话+39 312 345 6789', '+393123456789'],
])('"%s" is of another country: asked about as it stands, and never cut', (said, value) => {
  expect(mobile.read(said, { today })).toMatchObject({
    kind: 'unsure',
    ask: { key: 'problem-phone-abroad' },
    options: [{ value }],
  });
  expect(mobile.find(said, { today })).toEqual([]);
  expect(mobile.schema.safeParse(value).success).toBe(true);
});

test.each([
  '0571-88886666转805',
  '0571-88886666分机805',
  '0571-88886666 转分机 805',
  '0571-88886666-805',
  '0571-8888-6666转805',
  '(0571)88886666 ext 805',
  '+86 571 8888 6666 转 805',
])('"%s" keeps its extension', (said) => {
  expect(any.read(said, { today })).toEqual({ kind: 'value', value: '057188886666-805' });
});

test('no digit of a telephone is lost, whatever stands between its groups', () => {
  const digits = fc.tuple(
    fc.constantFrom('13', '15', '18', '19'),
    fc.integer({ min: 0, max: 1e9 - 1 }),
  );
  const mark = fc.constantFrom(' ', '-', '，', ',', '、', '.', '/', '_', '—', '~', ' - ', '：', '');
  fc.assert(
    fc.property(digits, mark, mark, ([head, rest], one, two) => {
      const number = head + String(rest).padStart(9, '0');
      const said = number.slice(0, 3) + one + number.slice(3, 7) + two + number.slice(7);
      expect(mobile.read(said, { today })).toEqual({ kind: 'value', value: number });
    }),
  );
});

test.each(['0571-88886666', '(0571)88886666', '0571 8888 6666', '座机057188886666'])(
  '"%s" is a landline, welcome only where landlines are',
  (said) => {
    expect(any.read(said, { today })).toEqual({ kind: 'value', value: '057188886666' });
    expect(mobile.read(said, { today })).toMatchObject({
      kind: 'problem',
      problem: { key: 'problem-phone-mobile' },
    });
  },
);

test.each([
  ['1381234567', 'length', '1381234567'],
  ['1381234567890', 'length', '1381234567890'],
  ['我手机号是1388888', 'length', '1388888'],
  ['12345678901', 'start', '12345678901'],
  ['10646123456', 'start', '10646123456'],
])('"%s" is explained (%s) and kept as said', (said, what, digits) => {
  expect(mobile.read(said, { today })).toMatchObject({
    kind: 'problem',
    problem: { key: `problem-phone-${what}` },
    keep: { question: 'phone_invalid', value: digits },
  });
});

test('a local number wants its area code', () => {
  expect(any.read('88886666', { today })).toMatchObject({
    kind: 'problem',
    problem: { key: 'problem-phone-area' },
  });
});

test('two numbers are asked about', () => {
  expect(mobile.read('13812345678 13912345678', { today })).toMatchObject({
    kind: 'unsure',
    options: [{ value: '13812345678' }, { value: '13912345678' }],
  });
});

test.each([
  '没有',
  '三千',
  '3',
  '990101198001010014',
  '6217000000000000004',
  '1985.3.2',
  '为什么要电话',
])('no telephone is heard in "%s"', (said) => {
  expect(mobile.read(said, { today })).toEqual({ kind: 'nothing' });
  expect(mobile.find(said, { today })).toEqual([]);
});

test('finds a number in a sentence and says where it stands', () => {
  const said = '老板跑路了，打我电话138 1234 5678就行';
  const [found] = mobile.find(said, { today });
  expect(found?.value).toBe('13812345678');
  expect(said.slice(...(found?.span ?? [0, 0]))).toBe('138 1234 5678');
});

test('covers the middle', () => {
  expect(mobile.mask('13812345678')).toEqual({ key: 'literal', args: { text: '138****5678' } });
  expect(any.mask('057188886666')).toEqual({ key: 'literal', args: { text: '0571****6666' } });
});
