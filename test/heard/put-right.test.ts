import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

type Row = readonly [
  at: `${string}.${string}`,
  stood: { readonly [question: string]: Value },
  said: string | readonly string[],
  stands: { readonly [question: string]: unknown },
];

/** Says each row with these answers standing; what then stands of them, `?` what is asked back. */
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([at, stood, said, stands]) => ({ at, stood, said, stands })))(
      'at $at, “$said”',
      ({ at, stood, said, stands }) => {
        const [service = '', question = ''] = at.split('.');
        const talk = talkAt(service, question, stood);
        for (const words of typeof said === 'string' ? [said] : said) say(talk, words);
        const { for_whom: _, ...now } = standing(talk);
        const { for_whom: __, ...before } = stood;
        expect(now).toEqual({ ...before, ...stands });
      },
    );
  });
}

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
  ['唉，我妹子上个月刚没，改天说行不', '多保重'],
  ['我妈前天走了，没心思弄这个', '多保重'],
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
  ['relief.union_member', {}, '入过，零几年那阵，厂子倒了就没人管了', {}],
  ['relief.union_member', {}, '入过，现在还是', { union_member: true }],
  ['relief.speaker_name', { for_whom: 'mother' }, '我妈姓啥？姓何，何翠花', {}],
  ['relief.speaker_name', { for_whom: 'mother' }, '我爹叫啥？何大山', {}],
  [
    'relief.speaker_name',
    { for_whom: 'mother' },
    '何翠花是我妈，我叫李敏',
    { speaker_name: '李敏' },
  ],
  ['legal_aid.still_employed', pay, '早跑了，清明过后就没去过', {}],
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
