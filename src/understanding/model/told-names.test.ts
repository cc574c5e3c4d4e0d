import { expect, test } from 'vitest';
import { toldNames, withItsBeginning } from './told-names.ts';

const told = (text: string): readonly string[] =>
  toldNames(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['我姓仉，单名一个伟字', ['伟', '仉']],
  ['名字里有个芳字', ['芳']],
  ['工头姓缪，跑了', ['缪']],
  ['那个姓代的老板', ['代']],
  ['工地上都喊他三炮，欠我两万', ['三炮']],
  ['外号是铁拐李的那个', []],
  ['他绰号黑皮。', ['黑皮']],
  ['人称加班。', []],
  ['这事儿你问老冯，他是领头的', ['老冯']],
  ['小叶说年底给', ['小叶']],
  ['钱多多是我闺女，上初二', ['钱多多']],
  ['温暖是我家孩子', ['温暖']],
  ['安静今年高考，学费没凑齐', ['安静']],
  ['我家周燚大二', []],
  ['周燚大二，学费没着落', ['周燚']],
  ['玉珠46岁', ['玉珠']],
] as const)('%s tells %j', (text, names) => {
  expect(told(text)).toEqual(names);
});

test.each([
  '老板说过年再给',
  '小时候家里穷',
  '一家老小都指着我',
  '儿子读高二，女儿上初一',
  '婆婆七十六，白内障',
  '他是我老乡',
  '老百姓，说不清',
  '老百姓家的事',
  '姓名的格子',
  '您贵姓啊',
  '这个是我爱人',
  '病人是我妈',
  '身份证大一岁',
  '今年四十五岁',
  '家里人口4人，妻子46岁',
])('%s tells no name', (text) => {
  expect(told(text)).toEqual([]);
});

test('what stands between 我是 and a name that was heard is a part of it, a word is not', () => {
  const at = (text: string, name: string) => {
    const from = text.indexOf(name);
    const { from: start, to } = withItsBeginning(text, { from, to: from + name.length });
    return text.slice(start, to);
  };
  expect(at('我是岩温扁，傣族', '温扁')).toBe('岩温扁');
  expect(at('我是公司小王', '小王')).toBe('小王');
});
