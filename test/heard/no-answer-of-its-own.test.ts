import { expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { type Row, table } from './standing-table.ts';
import { heardBack, say, talkAt } from './talk.ts';

const wang = { relation: 'spouse', name: '王强' };

table('a number that is used no more is not written down, and a call is no blow', [
  ['relief.phone', {}, '电话上个月换的号，老号是13800138000不用了', {}],
  ['relief.phone', {}, '13800138000早就停用了，打13912345678', { phone: '13912345678' }],
  ['relief.phone', {}, '旧号13800138000，新号13912345678', { phone: '13912345678' }],
  ['relief.phone', {}, '我手机停机了，打我闺女的 一三九零零一三九零零零', { phone: '13900139000' }],
  ['relief.phone', {}, '打我婆娘的吧，幺三八 零零一三 八零零零', { phone: '13800138000' }],
]);

test.each([
  ['0411-8765432，下午三点以后打', true],
  ['+86 137-0013-7000 转 老王', true],
  ['13912345678，晚上八点前别打', true],
  ['我电话是13812345678', false],
  ['13812345678', false],
])('what is said beside the number in “%s” is known to reach staff: %s', (said, more) => {
  const talk = talkAt('relief', 'phone');
  expect(heardBack(say(talk, said)).includes('工作人员也看得到')).toBe(more);
});

table('who is told of with a name and an age is of the household, whatever is asked', [
  [
    'relief.household_income',
    { family_members: [wang] as Value },
    '闺女李小明14',
    { family_members: [wang, { relation: 'child', name: '李小明', age: 14 }] },
  ],
  [
    'relief.family_members',
    { age: 46 },
    '就一个瘫痪的爹，79了',
    { family_members: [{ relation: 'father', condition: '瘫痪', age: 79 }] },
  ],
]);

const pay = { matter: 'wages' };
table('a postponement, an insult or a grief is no story', [
  ...[
    '唉，我妹子上个月刚没，我脑壳乱得很，改天说行不',
    '你们还要问好多哦，烦都烦死了',
    '我妈前天走了，没心思弄这个',
    '等我下班再跟你讲',
    '一帮骗子',
  ].map((said): Row => ['legal_aid.story', pay, said, {}]),
  ...['我老公在工地上没了，老板不赔', '老板说等等，等到现在都没发'].map(
    (said): Row => ['legal_aid.story', pay, said, { story: said }],
  ),
]);

test.each([
  ['唉，我妹子上个月刚没，改天说行不', '走了亲人'],
  ['我妈前天走了，没心思弄这个', '走了亲人'],
  ['问这么多，真烦', '累了先歇着'],
  ['等我下班再跟你讲', '替您存着'],
])('“%s” where the story is asked for is met with “%s”', (said, words) => {
  expect(heardBack(say(talkAt('legal_aid', 'story', pay), said))).toContain(words);
});

table('what tells of a thing, or of somebody else, is not its name', [
  ['student_aid.school', {}, '通知书还没寄到，说是武汉的', {}],
  ['student_aid.school', {}, '还没定，可能去长沙的', {}],
  ['student_aid.school', {}, '县一中，离家近', { school: '县一中' }],
  [
    'job_referral.job_wanted',
    {},
    '保洁阿姨啊啥的，不上夜班，离娃学校近',
    { job_wanted: '保洁阿姨' },
  ],
  ['job_referral.job_wanted', {}, '不下井，超市理货员', { job_wanted: '超市理货员' }],
  ['job_referral.shift', {}, '除了夜班都行，最好能接娃', {}],
  ['job_referral.shift', {}, '夜班不行，别的都可以', {}],
  ['job_referral.shift', {}, '什么班都行', { shift: 'any_shift' }],
  ['relief.union_member', {}, '入过，零几年那阵，厂子倒了就没人管了', { '?': [false] }],
  ['relief.union_member', {}, '入过，现在还是', { union_member: true }],
  ['relief.speaker_name', { for_whom: 'mother' }, '我妈姓啥？姓何，何翠花', {}],
  ['relief.speaker_name', { for_whom: 'mother' }, '俺不是说了嘛 王桂花', { '?': ['王桂花'] }],
  ['relief.name', {}, '我不是讲过了吗，李大海', { name: '李大海' }],
  ['relief.speaker_name', { for_whom: 'mother' }, '我爹叫啥？何大山', {}],
  [
    'relief.speaker_name',
    { for_whom: 'mother' },
    '何翠花是我妈，我叫李敏',
    { speaker_name: '李敏' },
  ],
  [
    'legal_aid.still_employed',
    pay,
    '早跑了，清明过后就没去过',
    { still_employed: false, left_at: '2026-04' },
  ],
]);

table('what else was told stays where the answer itself is asked back', [
  [
    'student_aid.school_nature',
    {},
    '一年学费两万多，你说公办还是民办',
    {
      tuition: { value: 20_000, approx: true, min: 20_000, max: 30_000 },
      '?': ['public', 'private'],
    },
  ],
]);
