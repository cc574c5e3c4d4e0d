import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { toWire } from '../wire.ts';
import { hear } from './heard.ts';

const heard = (text: string) => toWire(analyze(text, { today: '2026-11-30' }));

test.each([
  ['老板欠我三个月工资', '上个月就不干了'],
  ['我在工地干了半年活', '年前就说给结账'],
  ['我爱人查出来乳腺癌', '家里就靠我一个人'],
  ['厂子去年冬天就停了', '孩子今年刚上大学'],
])('a blank is a comma to whoever types without signs: “%s %s”', (one, other) => {
  expect(heard(`${one} ${other}`)).toEqual(heard(`${one}，${other}`));
});

test.each(['王小明 李小红 张建国', '老棉纺厂家属院 3号楼', 'BF26 000123', 'my boss 欠我钱'])(
  'a blank between names, numbers and scripts stays one: “%s”',
  (text) => expect(hear(text).text).toBe(text.toLowerCase()),
);
