import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../fields/normalise.ts';
import { digitsIn } from './pointed-digits.ts';

const pointed = (said: string, count: number) => digitsIn(normalise(said).text, count);

const two = [
  '2',
  '２',
  '二',
  '贰',
  'Ⅱ',
  '②',
  '⑵',
  '⒉',
  '❷',
  '㈡',
  '2️⃣',
  '(2)',
  '（2）',
  '【2】',
  '2）',
  '2.',

  '我选2',
  '我选择2',
  '选项2',
  '选第2个',
  '选②',
  '第二个',
  '第2项',
  '2号',
  '我要第二个',
  '就2吧',

  '2，对',
  '对，2',
  '是2',
  '嗯 2',
  '好的，2',
  '2，谢谢',
  '答案是2',
  '选 2 个',
  'option 2',
  'No. 2',
  'the second one',
  '倒数第三个',
];

describe('one option by its number or its place', () => {
  test.each(two)('"%s" is the second of four', (said) => {
    expect(pointed(said, 4)).toEqual([2]);
  });

  test.each([
    ['最后一个', 4],
    ['最后那个', 4],
    ['最后一项', 7],
    ['选最后一个吧', 3],
    ['最下面那个', 5],
    ['倒数第一个', 4],
    ['last one', 4],
  ])('"%s" is the last of %d', (said, count) => {
    expect(pointed(said, count)).toEqual([count]);
  });

  test.each([
    ['第一个', [1]],
    ['头一个', [1]],
    ['最上面那个', [1]],
    ['倒数第二个', [11]],
    ['十二', [12]],
    ['第十个', [10]],
  ])('"%s" of twelve is %j', (said, digits) => {
    expect(pointed(said, 12)).toEqual(digits);
  });
});

test.each([
  ['①④', [1, 4]],
  ['1和4', [1, 4]],
  ['1、4', [1, 4]],
  ['1,4', [1, 4]],
  ['1 4', [1, 4]],
  ['1/4', [1, 4]],
  ['1+4', [1, 4]],
  ['选1、4', [1, 4]],
  ['第一个和第四个', [1, 4]],
  ['1，2，还有4', [1, 2, 4]],
  ['1和4都要', [1, 4]],
  ['⑴⑶', [1, 3]],
  ['前两个', [1, 2]],
  ['后两个', [3, 4]],
])('"%s" names %j', (said, digits) => {
  expect(pointed(said, 4)).toEqual(digits);
});

test.each([
  'B',
  '5',
  '0',
  '-2',
  '2.5',
  '14',
  '2月',
  '2岁',
  '2000',
  '不是2',
  '2不对',
  '2吗',
  '对',
  '是的',
  '最后',
  '最后一个月',
  '最后一个问题',
  '我有2个孩子',
  '倒数第五个',
  '就这个',
  '2年前',
  '',
])('"%s" names none of four', (said) => {
  expect(pointed(said, 4)).toEqual([]);
});

test('where no options stand no number names one', () => {
  for (const said of [...two, '最后一个', '①④']) expect(pointed(said, 0)).toEqual([]);
});

test('whatever is said, only options that are there are named', () => {
  const sign = fc.constantFrom(
    ...Array.from('12459二十第个选最后倒数头①④，. (B)不对'),
    '最后一个',
    '⑵',
  );
  const said = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(said, fc.integer({ min: 0, max: 15 }), (text, count) => {
      for (const digit of pointed(text, count)) {
        expect(digit).toBeGreaterThanOrEqual(1);
        expect(digit).toBeLessThanOrEqual(count);
      }
    }),
  );
});
