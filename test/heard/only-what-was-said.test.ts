import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

type Row = readonly [
  at: `${string}.${string}`,
  said: string,
  stands: { readonly [question: string]: unknown },
  before?: { readonly [question: string]: Value },
];

/** Says each row where its question stands open; `stands` are the values kept then, `?` what is asked back. */
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([at, said, stands, before = {}]) => ({ at, said, stands, before })))(
      'at $at, “$said”',
      ({ at, said, stands, before }) => {
        const [service = '', question = ''] = at.split('.');
        const talk = talkAt(service, question, before);
        say(talk, said);
        const { for_whom: _, ...now } = standing(talk);
        expect(now).toEqual({ ...before, ...stands });
      },
    );
  });
}

const range = (value: number, min: number, max: number) => ({ value, approx: true, min, max });

table('what is said about the question is not its answer', [
  ['relief.union_member', '入工会有什么好处啊', {}],
  ['relief.union_member', '不入工会能不能办', {}],
  ['relief.union_member', '这个要紧吗', {}],
  ['student_aid.has_file', '建过档吗? 我在屋头种点菜', {}],
  ['relief.dibao', '跟低保一样吗？', {}],
  ['relief.dibao', '我想申请低保', {}],
  ['relief.dibao', '低保咋办的，找哪个', {}],
  ['legal_aid.contract_signed', '要是签了我还来找你们吗', {}],
  ['legal_aid.contract_signed', '没有合同就不能告了吗', {}],
  ['legal_aid.contract_signed', '提交', {}],
  ['legal_aid.employer', '问这个干啥', {}],
  ['legal_aid.employer', '我要是说了他会不会知道', {}],
  ['student_aid.tuition', '贷款能贷多少', {}],
]);

table('a story, a bare yes before a story, and a put-off answer nothing', [
  ['relief.union_member', '我晓不得啥子工会 我在屋头种点菜', { union_member: 'unknown' }],
  ['legal_aid.contract_signed', '是的 我跟你说我老公以前在他们那也干过', {}],
  ['legal_aid.contract_signed', '就口头说的', {}],
  ['relief.dibao', '听说要先吃低保才行', {}],
  ['relief.dibao', '以前吃过，后来取消了', {}],
  ['legal_aid.employer', '好吧，那我考虑一下', {}],
  ['legal_aid.employer', '48了 人家嫌老', {}],
  ['legal_aid.employer', '最后一个', {}],
  ['legal_aid.employer', '3', {}],
  ['relief.address', '我一个月三千，就我一个人挣钱', {}],
  ['relief.address', '就在你们工会对面', {}],
]);

table('an answer in everyday words is taken', [
  ['relief.union_member', '没有，不知道咋入', { union_member: false }],
  ['relief.union_member', '入了入了，老会员了', { union_member: true }],
  ['relief.union_member', '没入，也没人跟我们说过这事', { union_member: false }],
  ['legal_aid.contract_signed', '没签，他们不给签', { contract_signed: false }],
  ['legal_aid.contract_signed', '签了，2021年签的，后来公司改名字了', { contract_signed: true }],
  ['legal_aid.contract_signed', '签是签了，不在我手上', { contract_signed: true }],
  ['legal_aid.still_employed', '还在，不敢走，怕钱拿不到', { still_employed: true }],
  ['legal_aid.still_employed', '早就不干了', { still_employed: false }],
  ['relief.marital_status', '离了，孩子跟我', { marital_status: 'divorced' }],
  ['relief.household_size', '五口人，公公瘫在床上', { household_size: 5 }],
  ['relief.household_size', '以前五口，现在就剩三口了', { household_size: 3 }],
  ['relief.phone', '13812345678，白天打不通，晚上打', { phone: '13812345678' }],
  ['legal_aid.employer', '在恒泰建筑公司上班', { employer: '恒泰建筑公司' }],
  ['legal_aid.employer', '我在恒泰建筑公司干木工', { employer: '恒泰建筑公司' }],
  ['student_aid.school', '刚刚才跟你说了，长沙理工大学', { school: '长沙理工大学' }],
  ['student_aid.school', '湖南第一师范，刚考上的', { school: '湖南第一师范' }],
]);

table('much left over is asked back', [
  [
    'relief.housing_status',
    '我家是自己盖的房子 前年盖的花了不少钱还欠着债',
    { '?': ['self_built'] },
  ],
  ['relief.marital_status', '离了好几年了，前夫从来不管孩子，抚养费也不给', { '?': ['divorced'] }],
  ['legal_aid.wages_owed', '他们说欠我一万八，我算着不止', { matter: 'wages', '?': [18_000] }],
]);

table('what was once is not so now', [
  [
    'legal_aid.contract_signed',
    '不对，七八千是以前的',
    {},
    { wages_owed: range(7500, 7000, 8000) },
  ],
]);

table('other answers in a message are not part of a name', [
  [
    'legal_aid.employer',
    '县化肥厂，我叫陈建国，手机13800138000',
    { employer: '县化肥厂', name: '陈建国', phone: '13800138000' },
  ],
]);

table('a correction changes the line it means', [
  [
    'legal_aid.contract_signed',
    '不对，离开是今年10月8号',
    { event_date: '2026-10-08' },
    { event_date: '2026-10-01' },
  ],
  [
    'legal_aid.contract_signed',
    '不对不是两万，是一万八',
    { wages_owed: 18_000 },
    { wages_owed: 20_000 },
  ],
  [
    'legal_aid.contract_signed',
    '是一万八，不是两万',
    { wages_owed: 18_000 },
    { wages_owed: 20_000 },
  ],
  [
    'relief.household_size',
    '电话搞错了改成13912345678',
    { phone: '13912345678' },
    { phone: '13812345678' },
  ],
  ['relief.phone', '不是138那个，是13912345678', { phone: '13912345678' }],
  [
    'relief.household_size',
    '哎不对，一万八',
    { household_income: 18_000 },
    { household_income: 20_000 },
  ],
  [
    'legal_aid.matter',
    '第2项请改成顺达商贸',
    { employer: '顺达商贸' },
    { contract_signed: true, employer: '顺风商贸' },
  ],
  [
    'relief.household_size',
    '前面婚姻那个选错了，是离婚',
    { marital_status: 'divorced' },
    { marital_status: 'married' },
  ],
  [
    'relief.household_size',
    '我还搬家了，现在住开发区幸福里3号楼',
    { address: '开发区幸福里3号楼' },
    { address: '城关镇东街5号' },
  ],
  [
    'relief.household_size',
    '说错了，月收入两千八',
    { monthly_income: 2800 },
    { monthly_income: 3200 },
  ],
]);

test('at a proposed value “不对” refuses it and keeps what stood', () => {
  const talk = talkAt('relief', 'household_size', { phone: '13812345678' });
  say(talk, '我电话13912345678');
  say(talk, '都不对');
  expect(standing(talk)).toMatchObject({ phone: '13812345678' });
  const other = talkAt('legal_aid', 'wages_owed');
  say(other, '他们说欠我一万八，我算着不止');
  say(other, '不对');
  expect(standing(other)['wages_owed']).toBeUndefined();
});

test.each([
  ['新的那个', '13912345678'],
  ['第一个对', '13912345678'],
  ['后面这个', '13912345678'],
  ['旧的', '13812345678'],
  ['还是原来的', '13812345678'],
  ['139那个', '13912345678'],
  ['13912345678', '13912345678'],
  ['都不对', '13812345678'],
  ['跳过', '13812345678'],
])('a clash is settled by “%s”', (said, phone) => {
  const talk = talkAt('relief', 'household_size', { phone: '13812345678' });
  say(talk, '我电话13912345678');
  expect(standing(talk)['?']).toEqual(['13912345678', '13812345678']);
  say(talk, said);
  expect(standing(talk)['phone']).toBe(phone);
  if (said !== '都不对') expect(talk.session.pending?.kind).not.toBe('settle');
});

test('a clash that stays unsettled is never put in the same words a third time, and a person is offered', () => {
  const talk = talkAt('relief', 'household_size', { phone: '13812345678' });
  const said = ['我电话13912345678', '天气真热', '我也说不好那个', '烦死了'].map((words) =>
    heardBack(say(talk, words)),
  );
  expect(new Set(said).size).toBe(said.length);
  expect(said.at(-1)).toContain('工作人员');
});
