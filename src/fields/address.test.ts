import { expect, test } from 'vitest';
import { address } from './address.ts';

const today = '2026-11-23';
const field = address();

test.each([
  ['幸福路12号', '幸福路12号'],
  ['和平县东风镇李家村三组', '和平县东风镇李家村三组'],
  ['我住在和平县东风镇幸福路12号3栋2单元', '和平县东风镇幸福路12号3栋2单元'],
  ['就在纺织厂家属院3号楼', '纺织厂家属院3号楼'],
  ['我家住址：浙江省杭州市西湖区文三路100号。', '浙江省杭州市西湖区文三路100号'],
  ['厂里宿舍', '厂里宿舍'],
  ['阳光小区5-301', '阳光小区5-301'],
  ['No. 12 Peace Road', 'No. 12 Peace Road'],
])('"%s" is the address %s', (said, value) => {
  expect(field.read(said, { today })).toEqual({ kind: 'value', value });
});

test.each(['李家村', '城里', '12号', '老家'])('"%s" is asked for in more detail', (said) => {
  expect(field.read(said, { today })).toMatchObject({ problem: { key: 'problem-address-more' } });
});

test.each(['你好', '为什么要地址', '三千', '没有固定住处', '不想说', '转人工'])(
  'no address is heard in "%s"',
  (said) => {
    expect(field.read(said, { today })).toEqual({ kind: 'nothing' });
  },
);

test('finds an address that is said to be one', () => {
  const said = '老板不发工资，我家住在和平县东风镇李家村三组，电话没有';
  expect(field.find(said, { today }).map(({ value }) => value)).toEqual(['和平县东风镇李家村三组']);
  expect(field.find('厂里在和平路12号', { today })).toEqual([]);
});

test.each([
  ['和平县东风镇李家村三组', '和平县东风镇***'],
  ['浙江省杭州市西湖区文三路100号', '浙江省杭州市***'],
  ['幸福路12号', '幸福***'],
])('covers %s below the county or town', (said, covered) => {
  expect(field.mask(said)).toEqual({ key: 'literal', args: { text: covered } });
});
