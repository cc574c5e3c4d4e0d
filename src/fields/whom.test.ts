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

test.each([
  ['不是 我姑娘的同学', 'other'],
  ['不是我姑娘 是她同学', 'other'],
  ['我儿子班上的同学', 'other'],
  ['我老公的工友', 'other'],
  ['是我女儿的老师', 'other'],
  ['给我妈厂里的同事办', 'other'],
  ['我爸的老乡', 'other'],
  ['不是我的娃 是我姐的娃', 'relative'],
  ['给我姐家的娃办', 'relative'],
  ['我老公他哥', 'relative'],
  ['我妈的妹妹', 'relative'],
  ['我儿子他爸', 'spouse'],
  ['我老公的娃', 'child'],
])('somebody\'s somebody: "%s" is for: %s', (said, value) =>
  expect(read(said)).toEqual({ kind: 'value', value }),
);

test.each(['不是我女儿', '不是给我妈', '又不是我老公', '并不是我儿子'])(
  'whom a no denies is nobody: "%s"',
  (said) => expect(read(said)).toEqual({ kind: 'nothing' }),
);

test.each([
  '就我跟我表哥两个',
  '我和我老公两个人都没拿到',
  '我跟我老乡一起干的',
  '我同我哥一起去的',
  '跟我媳妇俩人',
  '我们几个工友一起的',
  '我带着娃儿两个人过',
  '我跟我弟还有我表哥三个',
])('what is had or done together is one\'s own: "%s"', (said) =>
  expect(read(said)).toEqual({ kind: 'value', value: 'self' }),
);

test.each([
  ['我和我妈', 'mother'],
  ['给我和我妈办', 'mother'],
  ['我跟我弟都要办', 'relative'],
  ['我和工友一起办', 'other'],
])('what is for both is asked about: "%s"', (said, other) =>
  expect(read(said)).toMatchObject({
    kind: 'unsure',
    options: [{ value: 'self' }, { value: other }],
  }),
);

test('whom both do it for is named besides', () =>
  expect(read('我和我哥两个 给我妈办')).toEqual({ kind: 'value', value: 'mother' }));
