import { expect, test } from 'vitest';
import { chosenIn } from './services-chosen.ts';

const labels: { readonly [key: string]: readonly string[] } = {
  'service-relief': ['困难帮扶', 'Hardship relief'],
  'service-legal_aid': ['法律援助（劳动纠纷）', 'Legal aid (work)'],
  'service-student_aid': ['金秋助学', 'Autumn student aid'],
  'service-job_referral': ['找工作', 'Find a job'],
  'service-women_rights': ['女职工维权', "Women's rights at work"],
};
const among = ['relief', 'legal_aid', 'student_aid', 'job_referral', 'women_rights'];
const heard = (text: string) => chosenIn(text, among, ({ key }) => labels[key] ?? []);

test.each([
  ['不办金秋助学了', { drop: ['student_aid'] }],
  ['助学那个先不要', { drop: ['student_aid'] }],
  ['工资的事就算了吧', { drop: ['legal_aid'] }],
  ['不办法律援助和找工作', { drop: ['legal_aid', 'job_referral'] }],
  ['只办困难补助', { only: ['relief'] }],
  ['我就问学费那个', { only: ['student_aid'] }],
  ['先办找工作的吧', { first: ['job_referral'] }],
  ['先弄助学，法援不办了', { drop: ['legal_aid'], first: ['student_aid'] }],
  ['skip tuition please', { drop: ['student_aid'] }],
  ['只办女职工维权', { only: ['women_rights'] }],
  ['不办法律援助（劳动纠纷）', { drop: ['legal_aid'] }],
  ["just women's rights", { only: ['women_rights'] }],
  ["I only want Women's rights at work", { only: ['women_rights'] }],
  ['skip Legal aid (work)', { drop: ['legal_aid'] }],
  ['legal aid first, forget the autumn thing', { drop: ['student_aid'], first: ['legal_aid'] }],
  ['不办找工作，就学费那个', { drop: ['job_referral'], only: ['student_aid'] }],
  ['法援不要了 就助学的留着', { drop: ['legal_aid'], only: ['student_aid'] }],
  ['我早就说了不办法律援助嘛', { drop: ['legal_aid'] }],
  ['我没说要办找工作', { drop: ['job_referral'] }],
  ['我说的不是找工作，我问的是助学', { drop: ['job_referral'], only: ['student_aid'] }],
  ['先办助学的，找工作的后头再说', { drop: ['job_referral'], first: ['student_aid'] }],
  ['都办', { all: true }],
  ['那就一起办吧', { all: true }],
] as const)('%s chooses among several services', (text, chosen) => {
  expect(heard(text)).toEqual(chosen);
});

test.each([
  '学费一年八千，先交了一半',
  '孩子上学的钱不够，工资也没发',
  '先说一下，我是来问低保的事，村里不给办',
  '不办了',
  '工资不要了行不行，人先回家',
  '取消低保了我们家怎么过',
  '在厂里上班',
  'no work at the moment',
  'only aid',
  'I have my rights',
  '',
])('%s chooses nothing', (text) => {
  expect(heard(text)).toBeNull();
});
