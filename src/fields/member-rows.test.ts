import { describe, expect, test } from 'vitest';
import { count } from './count.ts';
import { members } from './members.ts';
import { name } from './name.ts';

const today = '2026-11-23';
const child = { relation: 'child' };
const spouse = { relation: 'spouse' };
const read = (said: string) => {
  const reading = members().read(said, { today });
  return reading.kind === 'value' ? reading.value : reading.kind;
};

describe('a name keeps its last character, whatever words begin with it', () => {
  test.each([
    [
      '丈夫王强，儿子王小明',
      [
        { ...spouse, name: '王强' },
        { ...child, name: '王小明' },
      ],
    ],
    ['闺女李小明14', [{ ...child, name: '李小明', age: 14 }]],
    ['儿子陈天天9岁', [{ ...child, name: '陈天天', age: 9 }]],
    ['老公赵明日52', [{ ...spouse, name: '赵明日', age: 52 }]],
    ['女儿王月英在读初三', [{ ...child, name: '王月英', grade: '初三' }]],
    [
      '爸赵前进78瘫在床上',
      [{ relation: 'father', name: '赵前进', age: 78, condition: '瘫在床上' }],
    ],
    ['儿子李明今年20', [{ ...child, name: '李明', age: 20 }]],
    ['老婆陈桂月收入1200', [{ ...spouse, name: '陈桂', income: 1200 }]],
  ])('“%s”', (said, value) => {
    expect(read(said)).toEqual(value);
  });

  test.each(['王月英', '赵明日', '周前进', '黄元', '王万里', '何冬日', '李元霞'])(
    '%s is a name',
    (said) => {
      for (const words of [said, `我叫${said}`, `我叫${said}，今年52`])
        expect(name().read(words, { today })).toEqual({ kind: 'value', value: said });
    },
  );

  test.each(['单元', '元月', '从前', '城关镇', '十月', '李家村', '和平路'])(
    '%s is none',
    (said) => {
      expect(name().read(said, { today }).kind).not.toBe('value');
    },
  );
});

describe('nobody of a row disappears or is made up', () => {
  test.each([
    [
      '女儿张明和女婿李明，都是30岁',
      [
        { ...child, name: '张明', age: 30 },
        { relation: 'child_in_law', name: '李明', age: 30 },
      ],
    ],
    [
      '大儿张晓明，二儿陈天亮，都在外头打工',
      [
        { ...child, name: '张晓明', status: 'migrant' },
        { ...child, name: '陈天亮', status: 'migrant' },
      ],
    ],
    [
      '双胞胎儿子周周、周末都是5岁',
      [
        { ...child, name: '周周', age: 5 },
        { ...child, name: '周末', age: 5 },
      ],
    ],
    [
      '龙凤胎刘大宝、刘二宝都6岁',
      [
        { ...child, name: '刘大宝', age: 6 },
        { ...child, name: '刘二宝', age: 6 },
      ],
    ],
    [
      '两个儿子王强、王刚，都在外地打工',
      [
        { ...child, name: '王强', status: 'migrant' },
        { ...child, name: '王刚', status: 'migrant' },
      ],
    ],
    [
      '俩闺女刘天天和刘日红，都念小学',
      [
        { ...child, name: '刘天天', grade: '小学' },
        { ...child, name: '刘日红', grade: '小学' },
      ],
    ],
    [
      '老婆43，儿子16，女儿10岁，都在上学',
      [
        { ...spouse, age: 43 },
        { ...child, age: 16, status: 'student' },
        { ...child, age: 10, status: 'student' },
      ],
    ],
    ['我哥我嫂，他们不跟我住，跟我住的就我爹', [{ relation: 'father' }]],
    ['大姐二姐，都嫁出去了，家里就我妈', [{ relation: 'mother' }]],
    ['就一个瘫痪的爹，79了', [{ relation: 'father', age: 79, condition: '瘫痪' }]],
    ['就我跟我瘫痪的娘，81了', [{ relation: 'mother', age: 81, condition: '瘫痪' }]],
    [
      '爹79，娘77',
      [
        { relation: 'father', age: 79 },
        { relation: 'mother', age: 77 },
      ],
    ],
  ])('“%s”', (said, value) => {
    expect(read(said)).toEqual(value);
  });
});

describe('people told in parts are all counted, and none twice', () => {
  const size = count({ min: 1, max: 30, unit: 'people' });
  test.each([
    ['公婆两个，我两口子，还有仨娃', 7],
    ['爸妈俩，我们两口子，两个娃', 6],
    ['岳父岳母两个人，我跟老婆，一个儿子', 5],
    ['我们两口子，两个老人，一个孩子', 5],
    ['就我跟我妈两个人', 2],
    ['走了一个，还有四口人', 4],
  ])('“%s” are %i', (said, value) => {
    expect(size.read(said, { today })).toEqual({ kind: 'value', value });
  });
});
