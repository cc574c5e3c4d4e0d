import { table } from './standing-table.ts';

const none = { other_aid: 'none' };

table('who says that nobody gave anything has no help to tell, and a loan is none', [
  ['student_aid.other_aid', {}, '没听明白啥呀 我说没有没人给过', none],
  ['student_aid.other_aid', {}, '没人给 就我老舅借了六千 那得还的', none],
  ['student_aid.other_aid', {}, '哪有人给啊 都是跟亲戚借的', none],
  ['student_aid.other_aid', {}, '没谁给过，学费是贷的款', none],
  ['student_aid.other_aid', {}, '谁都没给过 你咋老问', none],
  ['student_aid.other_aid', {}, '没得人给哦 都是我自己凑的', none],
]);

table('help that is told beside it is kept in his words', [
  [
    'student_aid.other_aid',
    {},
    '没人管我们 就街道给过三百',
    { other_aid: '没人管我们 就街道给过三百' },
  ],
  ['student_aid.other_aid', {}, '没人给 村里给了五百', { other_aid: '没人给 村里给了五百' }],
  ['student_aid.other_aid', {}, '没人帮 镇上一年三百', { other_aid: '没人帮 镇上一年三百' }],
]);

const fee = { tuition: 5500 };

table('what somebody earns is not what a school costs', [
  ['student_aid.tuition', {}, '学费是我姑娘的 我媳妇挣两千二', {}],
  ['student_aid.tuition', {}, '学费还没凑够 孩子爸挣三千五', {}],
  ['student_aid.student_name', fee, '学费还没凑够 孩子爸挣三千五', {}],
  ['student_aid.name', fee, '我媳妇一个月工资两千八 学费五千五', {}],
  ['student_aid.tuition', {}, '学费一年六千', { tuition: 6000 }],
]);

table('of several counts of the household the last counts, to which he comes himself', [
  [
    'student_aid.household_size',
    {},
    '三口啊 我 媳妇 姑娘 还有我老妈也跟着我们住 那不四口嘛',
    { household_size: 4 },
  ],
  ['relief.household_size', {}, '四口 加上我婆婆 那不五口嘛', { household_size: 5 }],
  ['relief.household_size', {}, '三口吧，还有我爹也在这儿，那不就是四口人', { household_size: 4 }],
  ['relief.household_size', {}, '两口 还有个孙子跟着 这不三口', { household_size: 3 }],
  ['student_aid.household_size', {}, '三口啊 还有我姥姥也住这 那不就四口', { household_size: 4 }],
]);

const three = { household_size: 3 };

table('a line that the first words put right is put right beside the answer', [
  [
    'relief.household_income',
    three,
    '不对四口 你写三口干啥 进账就媳妇那两千二 我失业金还没领着呢',
    { household_size: 4, household_income: 2200 },
  ],
  [
    'relief.household_income',
    three,
    '不对五口 全家进账三千',
    { household_size: 5, household_income: 3000 },
  ],
  [
    'relief.household_income',
    three,
    '不对四口 家里一个月三千',
    { household_size: 4, household_income: 3000 },
  ],
  [
    'relief.household_income',
    three,
    '不是三口是五口 一个月进账两千八',
    { household_size: 5, household_income: 2800 },
  ],
  [
    'relief.household_income',
    three,
    '不对，是四口人，一个月两千五',
    { household_size: 4, household_income: 2500 },
  ],
  [
    'relief.household_income',
    three,
    '不对四口 进账就媳妇那两千二',
    { household_size: 4, household_income: 2200 },
  ],
]);
