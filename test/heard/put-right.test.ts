import { expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { table } from './standing-table.ts';
import { say, standing, talkAt } from './talk.ts';

const mill = { employer: '县机械厂' };
const other = '我单位是县化肥厂';
const home = { address: '东街5号' };
const moved = '地址是西街9号';

table('a clash over free words is settled by words that point, and they are never the value', [
  ['relief.household_size', mill, [other, '后头这个才对'], { employer: '县化肥厂' }],
  ['relief.household_size', mill, [other, '按末了说的那家'], { employer: '县化肥厂' }],
  ['relief.household_size', mill, [other, '原先那个，化肥厂是我老公的'], mill],
  ['relief.household_size', mill, [other, '头一回说的才是'], mill],
  ['relief.household_size', mill, [other, '以前在化肥厂，后来调到机械厂的'], mill],
  ['relief.household_size', home, [moved, '以刚才说的为准'], { address: '西街9号' }],
  ['relief.household_size', home, [moved, '后头说的那个是对的'], { address: '西街9号' }],
  ['relief.household_size', home, [moved, '开头报的那个'], home],
  [
    'relief.household_size',
    { phone: '13812345678' },
    ['我电话13912345678', '末了那个才算'],
    { phone: '13912345678' },
  ],
  ['relief.employer', {}, '后头这个才对', {}],
  ['relief.address', {}, '都不对', {}],
]);

table('where neither is so, what stands behind is the value, and nothing else', [
  ['relief.household_size', mill, [other, '两个都不是，是县化工厂'], { employer: '县化工厂' }],
  [
    'relief.household_size',
    mill,
    [other, '一个都不对，我在红旗砖瓦厂上班'],
    { employer: '红旗砖瓦厂' },
  ],
  ['relief.household_size', home, [moved, '都错咯，南门桥3号'], { address: '南门桥3号' }],
  [
    'relief.household_size',
    { phone: '13812345678' },
    ['我电话13912345678', '都不对，13712345678'],
    { phone: '13712345678' },
  ],
  ['relief.household_size', mill, [other, '哪个都不对'], mill],
]);

test('words that point one way and tell the other way settle nothing', () => {
  const talk = talkAt('relief', 'household_size', mill);
  for (const words of [other, '原先那个，机械厂是我老公的']) say(talk, words);
  expect(standing(talk)).toMatchObject({ ...mill, '?': ['县化肥厂', '县机械厂'] });
});

table('a correction is of the line it says its value of', [
  [
    'relief.household_size',
    { monthly_income: 1200, household_income: 1500 },
    '工资那块儿不对，全家是两千二不是一千二',
    { household_income: 2200 },
  ],
  [
    'relief.household_income',
    { household_size: 3 },
    '我家其实四口人，刚才漏了我婆婆',
    { household_size: 4 },
  ],
  ['relief.dibao', { household_size: 3 }, '前面人数说错了，是5口', { household_size: 5 }],
  [
    'relief.household_size',
    { name: '张秀兰' },
    '名字打成张秀兰了，应该是张秀莲',
    { name: '张秀莲' },
  ],
  [
    'relief.household_size',
    { marital_status: 'married' },
    '婚姻那项填错咯，我早离了',
    { marital_status: 'divorced' },
  ],
]);

table('a slip of the finger is put right, wherever the words tell what is so', [
  [
    'relief.household_size',
    { union_member: false },
    '我是工会的呀，前面手一滑点成否了',
    { union_member: true },
  ],
  ['relief.household_size', { union_member: false }, '工会那个点成否了', { union_member: true }],
  [
    'relief.household_income',
    { union_member: false, dibao: false },
    '前面问工会那个我选错了，我是会员',
    { union_member: true },
  ],
  [
    'relief.household_income',
    { dibao: false },
    '哦对了我低保是吃着的，刚才按岔了',
    { dibao: true },
  ],
  ['relief.household_income', { dibao: true }, '低保没有吃，刚才选成是了', { dibao: false }],
]);

const [wang, ming] = [
  { relation: 'spouse', name: '王强' },
  { relation: 'child', name: '王小明', age: 14 },
];
const family = { family_members: [wang, ming] as unknown as Value };

table('what is denied of somebody at home is put right with him', [
  [
    'relief.household_size',
    family,
    '孩子他爸不叫王强，叫王刚',
    { family_members: [{ ...wang, name: '王刚' }, ming] },
  ],
  [
    'relief.household_size',
    family,
    '儿子叫王晓明不叫王小明',
    { family_members: [wang, { ...ming, name: '王晓明' }] },
  ],
  [
    'relief.household_size',
    family,
    '儿子不是14，是15',
    { family_members: [wang, { ...ming, age: 15 }] },
  ],
]);
