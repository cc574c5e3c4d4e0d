import { describe, expect, test } from 'vitest';
import { serviceById } from '../services/index.ts';
import { partsOfList } from './list-parts.ts';

const question = (id: string) => serviceById('relief')?.questions.find((one) => one.id === id);
const lines = [
  { number: 1, paper: 'id_card' },
  { number: 2, question: question('phone') as NonNullable<ReturnType<typeof question>> },
  { number: 4, paper: 'diagnosis' },
  { number: 5, question: question('address') as NonNullable<ReturnType<typeof question>> },
];
const words: { readonly [key: string]: string } = {
  'q-phone': '电话',
  'q-phone.also|nothing': '手机号、号码',
  'q-address': '现在的住址',
};
const read = (plain: string) =>
  partsOfList(plain, lines, ({ key }) => words[key] ?? '').map((one) => [one.number, one.words]);

describe('the lines a message names', () => {
  test.each([
    ['第1样没有', [[1, '没有']]],
    ['1没有', [[1, '没有']]],
    ['1. 没有', [[1, '没有']]],
    ['4、医院不给开', [[4, '医院不给开']]],
    ['第二样13912345678', [[2, '13912345678']]],
    ['2 13912345678', [[2, '13912345678']]],
    ['2：13912345678', [[2, '13912345678']]],
    ['4', [[4, '']]],
    ['第四个', [[4, '']]],
    ['no. 4 lost it', [[4, 'lost it']]],
    [
      '1 没有，4 医院不给开',
      [
        [1, '没有'],
        [4, '医院不给开'],
      ],
    ],
    [
      '1、丢了\n2、13912345678\n5、县城东街5号',
      [
        [1, '丢了'],
        [2, '13912345678'],
        [5, '县城东街5号'],
      ],
    ],
    ['老师，第4样不给开', [[4, '不给开']]],
    ['电话跳过', [[2, '跳过']]],
    [
      '号码是13912345678，第1样没有',
      [
        [2, '13912345678'],
        [1, '没有'],
      ],
    ],
    ['现在的住址：县城东街5号', [[5, '县城东街5号']]],
  ])('%s', (plain, parts) => expect(read(plain)).toEqual(parts));
});

describe('no line is named by', () => {
  test.each([
    '13912345678',
    '3000',
    '1.5万',
    '4口人',
    '2个人住',
    '1月份发的',
    '5年了',
    '4：30以后',
    '没有',
    '3 没有这一样',
    '我家住在县城东街，门牌是5号楼旁边第2样',
  ])('%s', (plain) => expect(read(plain)).toEqual([]));
});

test('a number that stands inside what belongs to a line names no other', () => {
  expect(read('5 东街5号，2单元')).toEqual([[5, '东街5号，2单元']]);
});
