import { expect, test } from 'vitest';
import { whom } from '../../src/fields/whom.ts';
import { type Row, table } from './standing-table.ts';

const pay = { matter: 'wages' } as const;
const whomOf = (said: string) => {
  const reading = whom().read(said, { today: '2026-11-23' });
  return reading.kind === 'value' ? reading.value : reading.kind === 'unsure' ? 'both' : null;
};

const ill = { illness: '肺癌' } as const;

table('a place or a thing keeps the part that names it, and loses what has happened', [
  ['job_referral.work_place', {}, '城东吧 厂里面 上个月被裁了', { work_place: '城东吧，厂里面' }],
  ['job_referral.work_place', {}, '县城 镇上也行 去年在外面摔了腰', { work_place: '县城 镇上' }],
  ['relief.address', {}, '石盘乡堰塘村四组 房子都漏水了', { address: '石盘乡堰塘村四组' }],
  ['relief.address', {}, '堰塘村四组 上个月才搬过来', { address: '堰塘村四组' }],
  ['relief.address', {}, '腰不行了干不了重活 天天在医院伺候老人 去年三月来的', {}],
  ['relief.employer', {}, '红星纺织厂 干了二十年了', { employer: '红星纺织厂' }],
  [
    'legal_aid.employer',
    pay,
    '东升家具厂 在城东工业园 我住南街3号',
    { employer: '东升家具厂', address: '南街3号' },
  ],
] satisfies readonly Row[]);

table('a line put right by the way is put right, and the answer before it stands', [
  [
    'job_referral.job_wanted',
    { work_place: '城东' },
    '保洁 对了上班地方改成开发区',
    { job_wanted: '保洁', work_place: '开发区' },
  ],
  [
    'legal_aid.contract_signed',
    { ...pay, wages_owed: 20_000 },
    '没签 对了欠的钱改成两万三',
    { contract_signed: false, wages_owed: 23_000 },
  ],
  [
    'relief.union_member',
    { phone: '13800138000' },
    '没入 哦对了电话改成13900001234',
    { union_member: false, phone: '13900001234' },
  ],
] satisfies readonly Row[]);

table('a name that may be his own is asked back where a boss is asked for', [
  ['legal_aid.employer', pay, '叫周秀兰', { '?': ['周秀兰'] }],
  ['legal_aid.employer', pay, '我叫周秀兰', { '?': ['周秀兰'] }],
  ['legal_aid.employer', pay, '老板叫周秀兰', { employer: '老板叫周秀兰' }],
] satisfies readonly Row[]);

test.each(['给我自己噻 我男人是腿断了 挣不到钱', '我自己嘛 我老汉是跑车的', '给我 我妈是瘫起的'])(
  'who names himself first and then tells of somebody applies for himself: %s',
  (said) => expect(whomOf(said)).toBe('self'),
);

test.each(['给我自己 我妈也要办', '我自己 给我妈办也行', '我自己 我老婆'])(
  'and who gives it to both is asked: %s',
  (said) => expect(whomOf(said)).toBe('both'),
);

table('what one course costs is no total, and who is on sick leave has not left', [
  ['medical_aid.medical_cost', ill, '化疗一个疗程一万多', {}],
  ['medical_aid.medical_cost', ill, '放疗一个疗程八千', {}],
  ['legal_aid.still_employed', pay, '请了病假在家', { still_employed: true }],
  ['legal_aid.still_employed', pay, '请病假 早就没去了', {}],
  ['legal_aid.still_employed', pay, '早就没去了', { still_employed: false }],
] satisfies readonly Row[]);

table('facts told out of turn are kept where they belong', [
  [
    'relief.union_member',
    {},
    '没入过 我住在石盘乡堰塘村四组',
    { union_member: false, address: '石盘乡堰塘村四组' },
  ],
  ['relief.dibao', {}, '没吃 我一个月挣八百', { dibao: false, monthly_income: 800 }],
  [
    'legal_aid.contract_signed',
    pay,
    '没签 我们一起八个人都没拿到',
    { contract_signed: false, workers_count: 8 },
  ],
] satisfies readonly Row[]);

table('what was learned by playing whole talks', [
  ['relief.dibao', {}, '同意嘛 你问', {}],
  ['relief.dibao', {}, '石盘乡堰塘村四组 房子都漏雨了', { address: '石盘乡堰塘村四组' }],
  ['relief.name', {}, '好久有信哦', {}],
  [
    'relief.family_members',
    {},
    '孙娃子刘小川 十一岁 念五年级',
    { family_members: [{ relation: 'grandchild', name: '刘小川', age: 11, grade: '五年级' }] },
  ],
  ['legal_aid.employer', { matter: 'wages' }, '我想想 算了还是弄吧', {}],
  ['legal_aid.still_employed', { matter: 'wages' }, '工头叫刘大军 公司叫啥不晓得', {}],
  [
    'relief.employment_status',
    {},
    '没得工作 捡点纸壳子 一个月三百多',
    {
      employment_status: 'flexible',
      monthly_income: { value: 300, approx: true, min: 300, max: 400 },
    },
  ],
] satisfies readonly Row[]);
