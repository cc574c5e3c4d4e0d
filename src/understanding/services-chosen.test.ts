import { expect, test } from 'vitest';
import { chosenIn } from './services-chosen.ts';

const labels: { readonly [key: string]: string } = {
  'service-relief': '困难帮扶',
  'service-legal_aid': '法律援助（劳动纠纷）',
  'service-student_aid': '金秋助学',
  'service-job_referral': '找工作',
};
const among = ['relief', 'legal_aid', 'student_aid', 'job_referral'];
const heard = (text: string) => chosenIn(text, among, ({ key }) => labels[key] ?? key);

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
  '',
])('%s chooses nothing', (text) => {
  expect(heard(text)).toBeNull();
});
