import { expect, test } from 'vitest';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { meantBy, say, standing, talkAt } from './talk.ts';

table('beside a grandchild nobody knows who of the house his parents are', [
  [
    'relief.household_size',
    {},
    '三口人 我和老伴带个外孙女 孩子妈在广东打工不回来',
    { household_size: 3, family_members: [{ relation: 'spouse' }, { relation: 'grandchild' }] },
  ],
  [
    'relief.household_size',
    {},
    '俺俩带个孙子 三口 孩子爹跑车去了一年没回来',
    { household_size: 3 },
  ],
  [
    'relief.family_members',
    {},
    '孩子爹在工地，孩子上小学',
    { family_members: [{ relation: 'spouse' }, { relation: 'child', grade: '小学' }] },
  ],
]);

test.each([
  ['给我老婆 张丽 40岁', '张丽'],
  ['给我爸，李长顺', '李长顺'],
  ['替我妈王秀兰', '王秀兰'],
])('where it is asked for whom, a name behind the word for him is his: “%s”', (said, name) => {
  const talk = talkAt('job_referral', 'for_whom', {});
  say(talk, said);
  expect(standing(talk)).not.toHaveProperty('speaker_name');
  expect(standing(talk)['name'] ?? name).toBe(name);
});

table('a name counts before words that only point at the thing', [
  ['student_aid.school', {}, '县里那个职校，县第一职业学校', { school: '县第一职业学校' }],
  ['student_aid.school', {}, '省里那个师范学院，江川师范学院', { school: '江川师范学院' }],
]);

table('where somebody comes from, and how a job should be, is no place and no trade', [
  ['job_referral.work_place', {}, '家是贵州毕节的', { hukou_place: '贵州毕节' }],
  ['job_referral.work_place', {}, '老家附近就行', { work_place: '老家附近' }],
]);

test.each(['想找个轻松的活', '想找个离家近的活儿干', '我老家是四川的，想找个稳定点的工作'])(
  'told with the need, it is no wish for a trade or a place: “%s”',
  (text) => {
    const { found } = meantBy(newTalk(), { kind: 'text', text });
    const wished = found.filter(({ question }) => ['job_wanted', 'work_place'].includes(question));
    expect(wished).toEqual([]);
  },
);

table('the firm of former days, and money of another year, are asked back', [
  ['relief.employer', {}, '没有了 以前是县棉纺织厂', { '?': ['县棉纺织厂'] }],
  ['relief.employer', {}, '没得单位，从前在红星煤矿', { '?': ['红星煤矿'] }],
  ['relief.medical_self_paid', {}, '我妈去年住院报完自己还掏了一万二', { '?': [12_000] }],
  ['relief.medical_self_paid', {}, '今年住院自己掏了一万二', { medical_self_paid: 12_000 }],
]);

test.each([
  ['我老公在工地从架子上摔下来了 腿断了 现在医院躺着 老板不管了怎么办啊', false],
  ['我弟弟三楼摔下来 刚动了手术 老板说不管', false],
  ['我老公从架子上摔下来了 腿断了 还没送医院', true],
  ['他喝农药了 现在医院躺着 我也不想活了', true],
])('who was hurt and lies in hospital has help: “%s”', (text, alarm) => {
  expect(meantBy(newTalk(), { kind: 'text', text }).danger !== undefined).toBe(alarm);
});
