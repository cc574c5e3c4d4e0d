import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberHeard } from './member-mentions.ts';
import { members } from './members.ts';

const today = '2026-11-23';
const field = members();
const read = (said: string): unknown => {
  const reading = field.read(said, { today });
  return reading.kind === 'value' ? reading.value : reading.kind;
};
const child = { relation: 'child' };
const spouse = { relation: 'spouse' };

test.each<readonly [string, unknown]>([
  [
    '儿子李敏30岁，儿子张勇31岁',
    [
      { ...child, name: '李敏', age: 30 },
      { ...child, name: '张勇', age: 31 },
    ],
  ],
  [
    '女儿周兰12岁 女儿周梅9岁 女儿周菊6岁',
    [
      { ...child, name: '周兰', age: 12 },
      { ...child, name: '周梅', age: 9 },
      { ...child, name: '周菊', age: 6 },
    ],
  ],
  [
    '弟弟40岁，弟弟36岁',
    [
      { relation: 'brother', age: 40 },
      { relation: 'brother', age: 36 },
    ],
  ],
  ['二儿子黄秀英37岁', [{ ...child, name: '黄秀英', age: 37 }]],
  ['三女儿吴芳22岁', [{ ...child, name: '吴芳', age: 22 }]],
  ['三个女儿', [child, child, child]],
  ['俩闺女', [child, child]],
  [
    '配偶李秀英月收入1200，儿子王强月收入300',
    [
      { ...spouse, name: '李秀英', income: 1200 },
      { ...child, name: '王强', income: 300 },
    ],
  ],
  [
    '老大十二上六年级 老二五岁',
    [
      { ...child, age: 12, grade: '六年级' },
      { ...child, age: 5 },
    ],
  ],
  [
    '三个孩子，十三、十一、八岁',
    [
      { ...child, age: 13 },
      { ...child, age: 11 },
      { ...child, age: 8 },
    ],
  ],
  [
    '爸妈都七十多了',
    [
      { relation: 'father', age: 70 },
      { relation: 'mother', age: 70 },
    ],
  ],
  ['婆婆跟我们一起住', [{ relation: 'mother_in_law' }]],
  ['儿媳妇', [{ relation: 'child_in_law' }]],
  ['没有孩子 就我和我老婆', [spouse]],
  ['老婆跑了 就我跟儿子过', [child]],
  ['婆娘跟人跑了，娃跟我', [child]],
  ['媳妇跟我离婚了，闺女8岁', [{ ...child, age: 8 }]],
  ['前妻不管，儿子15岁', [{ ...child, age: 15 }]],
  ['老公前年走了 我带着两个女儿', [child, child]],
  ['老伴走了五年了，跟儿子儿媳过', [child, { relation: 'child_in_law' }]],
  ['大女儿嫁出去了，小女儿在家', [child]],
  ['儿子分家了，老伴65', [{ ...spouse, age: 65 }]],
  ['我老公走了，就剩我一个人过', []],
  ['长子 次女', [child, child]],
  ['老伴儿加上孙子', [spouse, { relation: 'grandchild' }]],
  [
    '大姐45岁，二姐43岁',
    [
      { relation: 'sister', age: 45 },
      { relation: 'sister', age: 43 },
    ],
  ],
  [
    '王强，儿子，30岁，月收入3000\n李秀英，配偶，55岁，无收入',
    [
      { ...child, name: '王强', age: 30, income: 3000 },
      { ...spouse, name: '李秀英', age: 55, income: 0 },
    ],
  ],
  [
    '姓名 关系 年龄 收入\n王强 儿子 30 3000\n李秀英 配偶 55 1200',
    [
      { ...child, name: '王强', age: 30, income: 3000 },
      { ...spouse, name: '李秀英', age: 55, income: 1200 },
    ],
  ],
  [
    '李秀英是我老婆，52岁，没工作；王强是我儿子，28岁',
    [
      { ...spouse, name: '李秀英', age: 52, status: 'unemployed' },
      { ...child, name: '王强', age: 28 },
    ],
  ],
  [
    'wife Anna 40, son Tom 8, daughter Lucy 5',
    [
      { ...spouse, name: 'Anna', age: 40 },
      { ...child, name: 'Tom', age: 8 },
      { ...child, name: 'Lucy', age: 5 },
    ],
  ],
  [
    'my husband is 45, my mother is 70',
    [
      { ...spouse, age: 45 },
      { relation: 'mother', age: 70 },
    ],
  ],
])('"%s" is exactly these people', (said, value) => {
  expect(sorted(read(said))).toEqual(sorted(value));
});

test.each(['没有孩子', '老公前年走了', '没老婆'])(
  'after "%s" it is asked who lives there',
  (said) => {
    expect(read(said)).toBe('problem');
  },
);

/** Facts in no order: only what is said of whom counts. */
const sorted = (people: unknown): unknown =>
  Array.isArray(people)
    ? people.map((one: object) =>
        Object.fromEntries(
          Object.entries(one).toSorted(([key], [other]) => key.localeCompare(other)),
        ),
      )
    : people;

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙朱马胡郭林何罗梁');
const given = Array.from('秀英桂兰建国志强丽娟伟芳敏静勇军杰磊娜涛玉梅海燕');
const name = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom(...given), fc.constantFrom(...given))
  .map((parts) => parts.join(''));
const words = {
  spouse: ['老婆', '妻子', '配偶', '爱人'],
  child: ['儿子', '女儿', '闺女'],
  father: ['父亲', '爸爸'],
  mother: ['母亲', '妈妈'],
  sister: ['妹妹'],
  brother: ['弟弟'],
} as const;
type Relation = keyof typeof words;
type Told = MemberHeard & { readonly word: string; readonly name: string; readonly age: number };

const member = (relation: Relation) =>
  fc
    .record({
      word: fc.constantFrom(...words[relation]),
      name,
      age: fc.integer({ min: 18, max: 79 }),
      income: fc.integer({ min: 3, max: 90 }).map((hundreds) => hundreds * 100),
    })
    .map((one): Told => ({ relation, ...one }));

/** One wife, one father and mother at most, and any number of children, brothers and sisters, no two of one name or age. */
const household = fc
  .shuffledSubarray(
    ['spouse', 'father', 'mother', 'child', 'child', 'child', 'sister', 'brother'],
    {
      minLength: 1,
    },
  )
  .chain((who) => fc.tuple(...who.map((one) => member(one as Relation))))
  .filter(
    (all) =>
      new Set(all.map((one) => one.name)).size === all.length &&
      new Set(all.map((one) => one.age)).size === all.length,
  );

const writings: { readonly [kind: string]: (one: Told) => string } = {
  together: ({ word, name, age, income }) => `${word}${name}${age}岁月收入${income}元`,
  apart: ({ word, name, age, income }) => `${word} ${name} ${age}岁 每月收入${income}`,
  columns: ({ word, name, age, income }) => `${word} ${name} ${age} ${income}`,
  'name first': ({ word, name, age, income }) => `${name}，${word}，${age}岁，月收入${income}元`,
  'name first in columns': ({ word, name, age, income }) => `${name} ${word} ${age} ${income}`,
  named: ({ word, name, age, income }) => `${word}叫${name}，${age}岁，一个月挣${income}块`,
};

test.each(Object.keys(writings))('a list written %s is read back as exactly its people', (kind) => {
  const write = writings[kind] as (one: Told) => string;
  fc.assert(
    fc.property(household, fc.constantFrom('\n', '；'), (all, joint) => {
      const said = all.map(write).join(joint);
      const told = all.map(({ relation, name, age, income }) => ({ relation, name, age, income }));
      expect(sorted(read(said))).toEqual(sorted(told));
    }),
    { numRuns: 300 },
  );
});
