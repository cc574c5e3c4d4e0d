import { expect, test } from 'vitest';
import { whom } from './whom.ts';

const read = (said: string) => whom().read(said, { today: '2026-11-23' });

test.each([
  '我自家噻',
  '我自家噻 我说了几道了',
  '给我个人办',
  '哎呀 就是给我个人办 我是户主',
  '给我各人办的',
  '我自己家',
  '就是我们家',
  '俺们家',
  '本人',
  '给自己屋头',
  '给我们屋头办',
  '我们两口子',
  '我们婆孙两个',
  '就我自己噻，哪个还给别个办',
  '我自家，不是别人',
  '给我办',
])('"%s" is for the one who writes', (said) => {
  expect(read(said)).toEqual({ kind: 'value', value: 'self' });
});

test.each([
  ['我们家孩子', 'child'],
  ['给我娃儿办', 'child'],
  ['我妈', 'mother'],
  ['给俺娘办', 'mother'],
  ['给我外孙', 'relative'],
  ['给我孙娃子', 'relative'],
  ['给我堂客', 'spouse'],
  ['是给娃儿办 我是她妈', 'child'],
  ['我是她妈', 'child'],
  ['我是孩子的爸爸', 'child'],
  ['我是他老婆', 'spouse'],
  ['我是伤者的工友', 'other'],
  ['我是他奶奶', 'relative'],
  ['给他办 我是他屋头的', 'spouse'],
])('"%s" is for another: %s', (said, value) => {
  expect(read(said)).toEqual({ kind: 'value', value });
});

test.each(['我们厂', '我想问一下', '我能办吗', '不是我', '我家隔壁的', '我家漏水'])(
  '"%s" names nobody',
  (said) => {
    expect(read(said)).toEqual({ kind: 'nothing' });
  },
);

test('both are asked about where both are named', () => {
  expect(read('我自己，我妈也想办')).toMatchObject({
    kind: 'unsure',
    options: [{ value: 'self' }, { value: 'mother' }],
  });
  expect(read('给我孙娃子嘛 也是给我们两婆孙 他爸走了')).toMatchObject({
    options: [{ value: 'self' }, { value: 'relative' }],
  });
});
