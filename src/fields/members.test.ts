import { expect, test } from 'vitest';
import type { Value } from '../messages/value.ts';
import { members } from './members.ts';

const today = '2026-11-23';
const field = members();
const read = (said: string): Value | string => {
  const reading = field.read(said, { today });
  return reading.kind === 'value' ? reading.value : reading.kind;
};
const child = { relation: 'child' };

test.each<readonly [string, Value]>([
  [
    '我老婆在家没工作，两个孩子一个上高二一个上小学，我妈68有糖尿病',
    [
      { relation: 'spouse', status: 'unemployed' },
      { ...child, grade: '高二' },
      { ...child, grade: '小学' },
      { relation: 'mother', age: 68, condition: '糖尿病' },
    ],
  ],
  [
    '老婆没上班，两个娃，大的读初二，小的幼儿园',
    [
      { relation: 'spouse', status: 'unemployed' },
      { ...child, grade: '初二' },
      { ...child, grade: '幼儿园' },
    ],
  ],
  [
    '家里五口人，我一个月3200，老公没工作，两个孩子上小学，婆婆有病',
    [
      { relation: 'spouse', status: 'unemployed' },
      { ...child, grade: '小学' },
      { ...child, grade: '小学' },
      { relation: 'mother_in_law', condition: '有病' },
    ],
  ],
  ['两口子加一个孩子，我每个月四千，媳妇两千八', [{ relation: 'spouse', income: 2800 }, child]],
  ['一个人带着16岁的女儿，女儿上职高，每月低保七百', [{ ...child, age: 16, grade: '职高' }]],
  [
    '我和我妈，妈妈68岁，高血压，我每个月2600块',
    [{ relation: 'mother', age: 68, condition: '高血压' }],
  ],
  [
    '父母都70多了，身体不好',
    [
      { relation: 'father', age: 70, condition: '身体不好' },
      { relation: 'mother', age: 70, condition: '身体不好' },
    ],
  ],
  [
    '老婆45岁，一个月3000，孩子12',
    [
      { relation: 'spouse', age: 45, income: 3000 },
      { ...child, age: 12 },
    ],
  ],
  [
    '老婆孙丽39岁，儿子叫陈浩宇9岁',
    [
      { relation: 'spouse', name: '孙丽', age: 39 },
      { ...child, name: '陈浩宇', age: 9 },
    ],
  ],
  ['80岁的老母亲瘫痪在床', [{ relation: 'mother', age: 80, condition: '瘫痪在床' }]],
  ['俺男人下岗两年咧', [{ relation: 'spouse', status: 'laid_off' }]],
  [
    '爱人在超市打工一个月两千，女儿大二',
    [
      { relation: 'spouse', status: 'employed', income: 2000 },
      { ...child, grade: '大二' },
    ],
  ],
  [
    '爸75脑梗，妈70，没收入',
    [
      { relation: 'father', age: 75, condition: '脑梗' },
      { relation: 'mother', age: 70, income: 0 },
    ],
  ],
  [
    '老大上大学，老二上高中，老三还小',
    [{ ...child, grade: '大学' }, { ...child, grade: '高中' }, child],
  ],
  [
    '大儿子上班了，小儿子高三',
    [
      { ...child, status: 'employed' },
      { ...child, grade: '高三' },
    ],
  ],
  ['三个孩子，都在上学', Array.from({ length: 3 }, () => ({ ...child, status: 'student' }))],
  ['一儿一女', [child, child]],
  ['老婆和两个孩子', [{ relation: 'spouse' }, child, child]],
  ['两个老人', [{ relation: 'father' }, { relation: 'mother' }]],
  [
    '爷爷奶奶都八十多了',
    [
      { relation: 'grandfather', age: 80 },
      { relation: 'grandmother', age: 80 },
    ],
  ],
  [
    '奶奶81了，妹妹上初三',
    [
      { relation: 'grandmother', age: 81 },
      { relation: 'sister', grade: '初三' },
    ],
  ],
  [
    '公公偏瘫，婆婆照顾他',
    [{ relation: 'father_in_law', condition: '偏瘫' }, { relation: 'mother_in_law' }],
  ],
  [
    '岳父岳母跟我们住，岳父尿毒症',
    [{ relation: 'father_in_law', condition: '尿毒症' }, { relation: 'mother_in_law' }],
  ],
  ['儿子28岁智力残疾二级', [{ ...child, age: 28, condition: '智力残疾二级' }]],
  ['弟弟在读书', [{ relation: 'brother', status: 'student' }]],
  ['外孙女3岁我带着', [{ relation: 'grandchild', age: 3 }]],
  ['老公去年去世了，女儿读高一', [{ ...child, grade: '高一' }]],
  ['我妈身份证990101198001010014', [{ relation: 'mother', id_number: '990101198001010014' }]],
  ["my wife doesn't work, two kids", [{ relation: 'spouse', status: 'unemployed' }, child, child]],
  [
    'wife 40, son 8',
    [
      { relation: 'spouse', age: 40 },
      { ...child, age: 8 },
    ],
  ],
  ['就我一个人', []],
  ['没有', []],
])('"%s" is this household', (said, value) => {
  expect(read(said)).toEqual(value);
});

test.each([
  '老板的老婆骂我',
  '我老婆让我问问怎么申请',
  '为什么问家里人',
  '三千',
  '我爱人能不能申请',
])('no household is heard in "%s"', (said) => {
  expect(read(said)).toBe('nothing');
});

test('a number of people is asked who they are', () => {
  expect(field.read('三口人', { today })).toMatchObject({
    problem: { key: 'problem-members-who' },
  });
});

test('a year is no age', () => {
  expect(read('我爸是92年省劳模')).toEqual([{ relation: 'father' }]);
});

test('shows everybody with what was said, and covered only who they are', () => {
  const value = [{ relation: 'spouse', age: 45, status: 'unemployed' }, child];
  expect(field.show(value)).toEqual({
    key: 'show-list',
    args: {
      list: [
        {
          key: 'show-member',
          args: {
            who: { key: 'show-relation-spouse' },
            details: [{ key: 'show-age', args: { age: 45 } }, { key: 'show-status-unemployed' }],
          },
        },
        { key: 'show-relation-child' },
      ],
    },
  });
  expect(JSON.stringify(field.mask(value))).not.toContain('45');
  expect(field.show([])).toEqual({ key: 'show-none' });
});
