import { describe, expect, test } from 'vitest';
import { table } from './standing-table.ts';
import { meantBy, say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;

table('what a name is not names nothing', [
  ['student_aid.school', {}, '不是重点那种 也不是私立的', {}],
  ['legal_aid.employer', pay, '不是正规公司', {}],
  ['medical_aid.illness', {}, '大夫说下礼拜还得再开一刀', {}],
  [
    'student_aid.school',
    {},
    '俩孩子 大的在市一中念高二',
    { school: '市一中', admission_level: 'senior' },
  ],
]);

table('of several numbers in a sentence none is taken for the answer', [
  ['medical_aid.medical_cost', {}, '镇上九千 县里又两万一', { '?': [9000, 21000, 30000] }],
  ['relief.household_income', {}, '我两千一 老婆三千四', { '?': [5500] }],
  ['student_aid.tuition', {}, '一学期两千八 一年两学期', { '?': [5600] }],
]);

table('what it is to be taken as counts', [
  ['legal_aid.months_owed', pay, '五六个月吧 你给算五个月', { months_owed: 5 }],
]);

table('a day of something else answers nothing', [
  ['legal_aid.owed_from', pay, '月底才去找过他要', {}],
  ['legal_aid.owed_from', pay, '前阵子找过老板', {}],
]);

table('at least is no at most', [
  [
    'job_referral.expected_salary',
    {},
    '不能低于三千五',
    { expected_salary: { value: 3500, approx: true, min: 3500 } },
  ],
]);

table('children are told by their place among each other', [
  [
    'relief.family_members',
    {},
    '大的上高一，小的六岁，婆婆七十六',
    {
      family_members: [
        { relation: 'child', grade: '高一' },
        { relation: 'child', age: 6 },
        { relation: 'mother_in_law', age: 76 },
      ],
    },
  ],
  [
    'relief.family_members',
    {},
    '老大瘫痪，老二念初三',
    {
      family_members: [
        { relation: 'child', condition: '瘫痪' },
        { relation: 'child', grade: '初三' },
      ],
    },
  ],
]);

table('what is not known is neither so nor not so', [
  ['legal_aid.hire_date', pay, '前年来的 保险交没交我搞不清', { hire_date: '2024' }],
  ['legal_aid.wages_owed', pay, '一共六千，社保交没交不清楚', { wages_owed: 6000 }],
]);

describe('one line that is to go is put once more, and nothing else is touched', () => {
  test.each(['社保那一条去掉嘛', '社保那条莫写', '把社保那项删了，我没说过'])('“%s”', (text) => {
    const talk = talkAt('legal_aid', 'hire_date', { ...pay, social_insurance: false });
    expect(meantBy(talk, { kind: 'text', text })).toMatchObject({
      act: 'correct',
      target: 'social_insurance',
    });
    say(talk, text);
    expect(talk.session.drafts).toHaveLength(1);
  });
});

describe('what puts off, asks why or leaves a question is that, in whatever words', () => {
  test.each([
    ['legal_aid.wages_owed', '手上有活 忙完再弄', 'pause'],
    ['relief.household_size', '卸货呢 回头说', 'pause'],
    ['medical_aid.id_number', '证在我妹那 后天才拿回来', 'pause'],
    ['relief.hardship_cause', '问这么多 查户口的吧', 'why'],
    ['housing.dibao', '这跟分房有半毛钱关系？', 'why'],
    ['relief.marital_status', '不愿提这个', 'skip'],
    ['housing.id_number', '号码不敢填', 'skip'],
    ['student_aid.admission_level', '什么叫学段', 'help'],
    ['housing.rent', '刚掉线了 问到哪了', 'greet'],
  ] as const)('at %s, “%s”', (at, text, act) => {
    const [service = '', question = ''] = at.split('.');
    expect(meantBy(talkAt(service, question), { kind: 'text', text }).act).toBe(act);
  });
});

test('who wishes to be called at some hour answers nothing else, and is heard', () => {
  const talk = talkAt('legal_aid', 'wages_owed');
  expect(meantBy(talk, { kind: 'text', text: '下了班八点以后打给我' }).wishes?.reach).toBeDefined();
  say(talk, '下了班八点以后打给我');
  expect(standing(talk)['wages_owed']).toBeUndefined();
});

describe('a place or a share is no danger where it answers', () => {
  test.each([
    ['relief.address', '砖瓦厂后头 过了铁桥第三家 绿铁门'],
    ['legal_aid.wages_owed', '每人算每人的 我是六千四 别人的我不管'],
  ] as const)('at %s, “%s”', (at, text) => {
    const [service = '', question = ''] = at.split('.');
    expect(meantBy(talkAt(service, question), { kind: 'text', text }).danger).toBeUndefined();
  });
});

describe('danger told amid much else is heard', () => {
  test.each([
    '电动车钥匙我放门卫那了，谁要谁骑走。欠老乡的八百今天还清了，饭卡里还有六十块也给他了。工棚的被子叠好了，我在老桥中间，风挺大，月亮真圆，就到这吧',
    '师傅在井底下喊了两声就没声了，上面的人说等抽风机来，都快二十分钟了，没人敢下也没人打电话，我手在抖',
  ])('“%s”', (text) => {
    expect(meantBy(talkAt('legal_aid', 'story'), { kind: 'text', text }).danger).toBeDefined();
  });
});

table('where somebody worked, and for how long, is no name', [
  ['legal_aid.employer', pay, '工地上干了三年多', {}],
  ['legal_aid.employer', pay, '大发木器厂干了四年', { employer: '大发木器厂' }],
]);

table(
  'a number with whose it is tells no story, and what is not known of something else is no no',
  [
    ['legal_aid.story', pay, '他身份证号990101198503120016', {}],
    ['relief.speaker_authority', { for_whom: 'spouse' }, '低保我不清楚', {}],
  ],
);
