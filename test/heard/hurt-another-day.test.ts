import { expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';

const dangerIn = (text: string, asked?: string) =>
  analyze(text, { today: '2026-11-30', ...(asked === undefined ? {} : { asked }) }).danger;

test.each([
  ['matter', '刚才不说了吗从架子上掉下来腿断了'],
  ['matter', '刚才都说了从二楼摔下来把腰摔断了'],
  ['story', '九月初六那天他在房顶上补瓦人就摔下来了送医院老板交了一万现在一共花了四万多'],
  [undefined, '我男人干活从梯子上摔下来胳膊断了老板赖账'],
  [undefined, '俺对象从架子上摔着了腿断了老板就给交了一部分住院费剩下的不管了'],
] as const)('at %s “%s” calls nobody: it happened another day', (asked, said) => {
  expect(dangerIn(said, asked)).toBeNull();
});

test.each([
  '刚才从架子上掉下来了，腿断了，流了好多血',
  '他现在压在底下，腿断了，老板不给钱叫车',
  '从梯子上掉下来，人不动了，老板不管',
])('“%s” is now, whoever is to pay', (said) => {
  expect(dangerIn(said)).not.toBeNull();
  expect(dangerIn(said, 'matter')).not.toBeNull();
});
