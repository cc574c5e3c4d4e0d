import { table } from './standing-table.ts';

const three = { household_size: 3 };
const wei = { name: '李建威' };
const number = { phone: '13812345678' };

table('who asks whether it was put right, and says the value again, puts it right', [
  ['relief.address', three, '四口 家里四口人 你改过来没有', { household_size: 4 }],
  ['relief.household_income', three, '家里四口人 改了没有', { household_size: 4 }],
  ['relief.address', three, '我说的五口 你咋还写三口', { household_size: 5 }],
  ['relief.address', three, '家里是六口人 怎么还是三口', { household_size: 6 }],
  ['relief.household_size', three, '四口 家里四口人 你给我改过来没有', { household_size: 4 }],
  ['relief.address', number, '13912345678 你改了没有', { phone: '13912345678' }],
]);

table('who only asks whether it was put right puts nothing right', [
  ['relief.address', number, '你电话改过来没有', {}],
  ['relief.address', three, '你改过来没有', {}],
]);

table('all who live there, said once more, are no more people', [
  ['relief.household_size', {}, '四口 家里四口人', { household_size: 4 }],
  ['relief.household_size', {}, '五口人啊 一共五口', { household_size: 5 }],
  ['relief.household_size', {}, '两个大人两个孩子', { household_size: 4 }],
]);

table('one character of a name is put right by its place', [
  ['legal_aid.wage_amount', wei, '名字最后一个字是伟大的伟', { name: '李建伟' }],
  ['legal_aid.wage_amount', wei, '名字最后那个字错了，是伟大的伟', { name: '李建伟' }],
  ['legal_aid.wage_amount', wei, '中间那个字是健康的健', { name: '李健威' }],
  ['legal_aid.wage_amount', wei, '姓名第二个字写错了 应该是见面的见', { name: '李见威' }],
  ['legal_aid.employer', wei, '最后一个字是伟', { name: '李建伟' }],
  // The word does not hold the character, or the place is none of the name's.
  ['legal_aid.wage_amount', wei, '最后一个字是伟大的威', {}],
  ['legal_aid.wage_amount', { name: '李威' }, '中间那个字是健康的健', {}],
]);

table('the end of a number is put right by itself', [
  ['relief.address', number, '电话尾号错了是5679', { phone: '13812345679' }],
  ['relief.address', number, '手机号后四位是5670', { phone: '13812345670' }],
  ['relief.address', number, '后两位不对 是99', { phone: '13812345699' }],
  ['relief.address', number, '尾号应该是8765', { phone: '13812348765' }],
]);

table('the rest of a correction is heard too', [
  ['legal_aid.wage_type', { wages_owed: 20000 }, '不是两万是两万三', { wages_owed: 23000 }],
  [
    'legal_aid.wage_type',
    { wages_owed: 20000 },
    '不是两万是两万三 我是去年三月进的厂',
    { wages_owed: 23000, hire_date: '2025-03' },
  ],
  [
    'relief.address',
    three,
    '四口你改过来没有 我住东风镇李家村三组',
    { household_size: 4, address: '东风镇李家村三组' },
  ],
  [
    'relief.household_income',
    three,
    '不对四口 进账就媳妇那两千二',
    { household_size: 4, household_income: 2200 },
  ],
  [
    'relief.household_income',
    three,
    '不对五口 家里就我男人那三千',
    { household_size: 5, household_income: 3000 },
  ],
  [
    'legal_aid.wage_amount',
    { hire_date: '2026-03-08' },
    '日期写错了是上个月八号',
    { hire_date: '2026-10-08' },
  ],
]);
