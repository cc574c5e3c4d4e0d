import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charsOf } from '../../../fields/as-text.ts';
import type { Cell } from '../grid.ts';
import { readAccount } from './account-cell.ts';
import { readDay } from './day-cell.ts';
import { readId } from './id-cell.ts';
import { readMoney } from './money-cell.ts';
import { readName } from './name-cell.ts';
import type { CellRead } from './plain-cell.ts';
import { readOption, readPhone, readSize } from './small-cells.ts';

const today = '2026-11-23';

/** The value, then the kinds of its faults. */
const shown = ({ value, faults }: CellRead<unknown>): readonly unknown[] => [
  ...(value === undefined ? [] : [value]),
  ...faults.map(({ kind }) => kind),
];

test.each<[Cell, ...unknown[]]>([
  ['990101198001010014', '990101198001010014'],
  ['99010119800229002x', '99010119800229002X'],
  ['９９０１０１１９８００１０１００１４', '990101198001010014'],
  ['990101 19800101 0014', '990101198001010014'],
  ["'990101198001010014", '990101198001010014'],
  ['="990101198001010014"', '990101198001010014'],
  ['990101800229002', '99010119800229002X', 'id_legacy'],
  [990101800229002, '99010119800229002X', 'id_legacy'],
  [1.1010519491231e17, 'id_lost'],
  ['1.1010519491231E+17', 'id_lost'],
  ['1.10E+17', 'id_lost'],
  ['110105194912310000', 'id_lost'],
  [990101198001010000, 'id_lost'],
  ['990101********0014', 'id_masked'],
  ['99010119800101XXXX', 'id_masked'],
  ['9901011980010100', 'id_length'],
  ['9901011980010100145', 'id_length'],
  ['990101197902290012', 'id_date'],
  ['990101198001010015', 'id_check'],
  ['990101198001010014 99010119800229002X', 'id_several'],
  ['990101198001010014/99010119800229002X', 'id_several'],
  ['身份证丢了', 'id_missing'],
  ['见附件', 'id_shape'],
  ['无', 'id_missing'],
  [null, 'id_missing'],
  ['E12345678', 'E12345678', 'id_other'],
  ['990101201506010022', '990101201506010022', 'id_young'],
])('an ID number written %j', (cell, ...expected) => {
  expect(shown(readId(cell, today))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  [3000, 300_000],
  [1234.56, 123_456],
  [0.1 + 0.2 + 1000, 100_030],
  ['3000', 300_000],
  ['3,000元', 300_000],
  ['３，０００．５０', 300_050],
  ['¥ 3,000.00', 300_000],
  ['3 000', 300_000],
  ['叁仟', 300_000],
  ['叁仟元整', 300_000],
  ['人民币贰佰元正', 20_000],
  ['壹万贰仟叁佰肆拾伍元陆角柒分', 1_234_567],
  ['壹仟元零伍分', 100_005],
  ['一千二', 120_000],
  ['1.2万', 1_200_000],
  ['2千元', 200_000],
  ['3000元（大写：叁仟元整）', 300_000],
  ['慰问金1000元', 100_000],
  ['1000.5元', 100_050],
  [null],
  ['无'],
  ['待定'],
  [0, 'amount_zero'],
  ['0元', 'amount_zero'],
  [-300, 'amount_negative'],
  ['-300元', 'amount_negative'],
  ['(300)', 'amount_negative'],
  [0.3, 'amount_tiny'],
  ['约3000', 'amount_about'],
  ['3000-5000', 'amount_about'],
  ['3000左右', 'amount_about'],
  ['300元/月', 'amount_regular'],
  ['每月300元', 'amount_regular'],
  ['慰问2000元，另补500元', 'amount_several'],
  [100.123, 'amount_fraction'],
  ['三袋米', 'amount_unread'],
  ['米油各一', 'amount_unread'],
  [9_999_999, 'amount_huge'],
  ['#VALUE!', 'cell_error'],
  ['Err:510', 'cell_error'],
])('an amount written %j', (cell, ...expected) => {
  expect(shown(readMoney(cell, 1))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  ['张 三', '张三'],
  ['张　三', '张三'],
  ['张\n三', '张三'],
  ['𠮷野家', '𠮷野家'],
  ['㛃喆', '㛃喆'],
  ['張學友', '張學友'],
  ['买买提 · 艾力', '买买提·艾力'],
  ['买买提•艾力', '买买提·艾力'],
  ['欧阳 小明', '欧阳小明'],
  ['Li  Wei', 'Li Wei'],
  ['张三（已故）', '张三', 'name_note'],
  ['王师傅', '王师傅', 'name_title'],
  ['赵\uE123', '赵\uE123', 'name_private'],
  ['张三、李四', 'name_several'],
  ['张三\n李四', 'name_several'],
  ['张三 李四', 'name_several'],
  ['张*', 'name_masked'],
  ['张某某', 'name_masked'],
  ['赵?强', 'name_broken'],
  ['赵\uFFFD强', 'name_broken'],
  ['赵', 'name_short'],
  ['赵国强13800001111', 'name_wrong'],
  ['', 'name_missing'],
  ['（空）', 'name_missing'],
])('a name written %j', (cell, ...expected) => {
  expect(shown(readName(cell))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  [new Date(Date.UTC(2025, 0, 20)), '2025-01-20'],
  [45_677, '2025-01-20'],
  ['45677', '2025-01-20'],
  ['2025.1.20', '2025-01-20'],
  ['2025-01-20 00:00:00', '2025-01-20'],
  ['2025年1月20日', '2025-01-20'],
  ['二〇二五年一月二十日', '2025-01-20'],
  [20_250_120, '2025-01-20'],
  ['2025年1月', '2025-01-01', 'day_month'],
  ['2025.10', '2025-10-01', 'day_month'],
  [2025.2, '2025-02-01', 'day_month'],
  [2025.1, 'day_either'],
  ['2025-02-30', 'day_unread'],
  ['2025年', 'day_unread'],
  ['1月20日', 'day_no_year'],
  ['去年春节', 'day_unread'],
  ['2030-01-01', 'day_future'],
  [99_999, 'day_unread'],
  [null],
])('a day written %j', (cell, ...expected) => {
  expect(shown(readDay(cell, today))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  ['6217000000000000004', '6217000000000000004'],
  ['6217 0000 0000 0000 004', '6217000000000000004'],
  ['6217000000000000005', '6217000000000000005', 'account_sum'],
  ['120102030405', '120102030405'],
  [6_217_000_000_000_000_000, 'account_lost'],
  ['6.217E+18', 'account_lost'],
  ['6217', 'account_length'],
  ['990101198001010014', 'account_id'],
  ['13800001234', 'account_length'],
  ['6217000000000000004，6228480000000007', 'account_several'],
])('an account written %j', (cell, ...expected) => {
  expect(shown(readAccount(cell, today))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  [13_800_001_234, '13800001234'],
  ['138 0000 1234', '13800001234'],
  ['+86 13800001234', '13800001234'],
  ['0571-88886666', '057188886666'],
  ['13800001234/13900001234', '13800001234', 'phone_several'],
  ['1.38E+10', 'phone_lost'],
  ['1380000', 'phone_unread'],
  ['-'],
])('a phone written %j', (cell, ...expected) => {
  expect(shown(readPhone(cell, today))).toEqual(expected);
});

test.each<[Cell, ...unknown[]]>([
  [3, 3],
  ['3人', 3],
  ['三口人', 3],
  ['四', 4],
  [0, 'size_unread'],
  [2.5, 'size_unread'],
  ['三四口', 'size_unread'],
  ['120', 'size_unread'],
])('a household size written %j', (cell, ...expected) => {
  expect(shown(readSize(cell))).toEqual(expected);
});

test('options are told by their words, whole or within', () => {
  expect(shown(readOption('深度困难职工', 'category'))).toEqual(['deep']);
  expect(shown(readOption('意外致困（车祸）', 'category'))).toEqual(['accident']);
  expect(shown(readOption('低保户', 'category'))).toEqual(['category_unknown']);
  expect(shown(readOption('患重特大疾病', 'cause'))).toEqual(['illness']);
  expect(shown(readOption('因子女上学致困', 'cause'))).toEqual(['schooling']);
  expect(shown(readOption('本人残疾，子女上学', 'cause'))).toEqual(['disability', 'cause_several']);
  expect(shown(readOption('命苦', 'cause'))).toEqual(['other', 'cause_unknown']);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...charsOf('0123456789.,-+¥元万千百十壹仟角分年月日Xx*/ （）张三\n')),
  }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);

test('whatever stands in a cell, reading it never throws, and what it gives may be stored', () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom(1, 1000, 10_000), (cell, scale) => {
      const cents = readMoney(cell, scale).value;
      expect(cents === undefined || (Number.isSafeInteger(cents) && cents > 0)).toBe(true);
      const day = readDay(cell, today).value;
      expect(day === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(day) && day <= today)).toBe(true);
      const name = readName(cell).value;
      expect(name === undefined || /^[^\d\n*?]{2,60}$/u.test(name)).toBe(true);
      const account = readAccount(cell, today).value;
      expect(account === undefined || /^\d{9,19}$/u.test(account)).toBe(true);
      readId(cell, today);
      readPhone(cell, today);
      readSize(cell);
      readOption(cell, 'cause');
      readOption(cell, 'category');
    }),
    { numRuns: 600 },
  );
});
