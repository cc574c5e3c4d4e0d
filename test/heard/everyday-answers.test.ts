import { describe, expect, test } from 'vitest';
import { say, standing, talkAt } from './talk.ts';

type Row = readonly [at: `${string}.${string}`, said: string, stands: object];

/** Says each row where its question stands open; `stands` are the values kept then, `?` what is asked back. */
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('at %s, “%s”', (at, said, stands) => {
      const [service = '', question = ''] = at.split('.');
      const talk = talkAt(service, question);
      say(talk, said);
      const { for_whom: _, ...now } = standing(talk);
      expect(now).toEqual(stands);
    });
  });
}

table('an option is named by part of its label, or by what it means', [
  ['legal_aid.procedure_state', '还没找', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', '没找过', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', '没找过哪里', { procedure_state: 'none' }],
  ['legal_aid.procedure_state', '仲裁结果', { procedure_state: 'award' }],
  ['legal_aid.procedure_state', '没有答复', { procedure_state: 'unanswered' }],
  ['student_aid.school_nature', '公办公办', { school_nature: 'public' }],
  ['relief.hardship_cause', '不够用', { hardship_cause: 'low_income' }],
  ['relief.employment_status', '捡纸壳卖', { employment_status: 'flexible' }],
  ['relief.employment_status', '捡点纸壳壳卖', { employment_status: 'flexible' }],
  ['relief.employment_status', '捡破烂', { employment_status: 'flexible' }],
  ['relief.employment_status', '坡上种点菜', { employment_status: 'unemployed' }],
  ['relief.employment_status', '打点零工', { employment_status: 'flexible' }],
  ['relief.employment_status', '放着待岗', { employment_status: 'laid_off' }],
]);

table('part of a label that is denied there, or asked, is no option', [
  ['legal_aid.procedure_state', '找过', {}],
  ['legal_aid.procedure_state', '处理', {}],
  ['relief.employment_status', '工作', {}],
  ['relief.hardship_cause', '孩子', {}],
]);

table('words of the question itself are a yes, and a no with 不是', [
  ['student_aid.is_new', '新生啊', { is_new: true }],
  ['student_aid.is_new', '是新生', { is_new: true }],
  ['student_aid.is_new', '不是新生，是老生', { is_new: false }],
  ['relief.union_member', '加入工会了', { union_member: true }],
  ['relief.dibao', '吃低保嘛', { dibao: true }],
  ['student_aid.is_new', '新生吗', {}],
  ['student_aid.is_new', '老生', {}],
  ['student_aid.is_new', '新生有啥不一样', {}],
  ['relief.dibao', '低保是啥', {}],
]);

table('yes and no in dialect', [
  ['relief.union_member', '没得嘛', { union_member: false }],
  ['relief.union_member', '冇入过', { union_member: false }],
  ['relief.union_member', '俺没有', { union_member: false }],
  ['relief.union_member', '木有', { union_member: false }],
  ['relief.union_member', '入不了', { union_member: false }],
  ['relief.dibao', '吃起的', { dibao: true }],
  ['relief.union_member', '中不中', {}],
]);

table('a yes or a no that turns in itself', [
  ['legal_aid.contract_signed', '没签，哦签过，签过一张但是没给我', { '?': [true, false] }],
  ['legal_aid.contract_signed', '签了，不对没签', { contract_signed: false }],
  ['legal_aid.contract_signed', '签了，说错了，没签', { contract_signed: false }],
  ['legal_aid.contract_signed', '没签过，不对，签过', { contract_signed: true }],
  ['relief.union_member', '入了，哦没入', { '?': [true, false] }],
  ['relief.union_member', '没入，不对，入了', { union_member: true }],
  ['legal_aid.contract_signed', '没签，没签过', { contract_signed: false }],
  ['legal_aid.contract_signed', '签过一张，没给我', { contract_signed: true }],
]);

table('that there is none is said in the first clause', [
  ['relief.employer', '没得单位 一辈子种庄稼 前些年在砖厂头背过砖', { employer: 'none' }],
  ['relief.employer', '都说了没得', { employer: 'none' }],
  ['relief.employer', '不是 我说没得单位', { employer: 'none' }],
  ['relief.employer', '哪有单位', { employer: 'none' }],
  ['relief.employer', '我又没上班', { employer: 'none' }],
  ['relief.employer', '没得正经单位，到处打零工', { employer: 'none' }],
  ['student_aid.school', '没得学校', {}],
  ['legal_aid.employer', '没得老板', {}],
  ['relief.employer', '无锡纺织厂', { employer: '无锡纺织厂' }],
  ['relief.employer', '没名字的小厂', { employer: '没名字的小厂' }],
]);

table('a number of something else is no amount, and a name ends with its clause', [
  ['legal_aid.wages_owed', '我说签过的，只是老板没给我一份', { contract_signed: true }],
  ['legal_aid.wages_owed', '三万六，不是，三万八', { wages_owed: 38000 }],
  ['legal_aid.left_at', '10月18号，前头说过了', { left_at: '2026-10-18' }],
  [
    'student_aid.school',
    '学校是省师范大学呀，孩子是我孩子',
    { school: '省师范大学', admission_level: 'bachelor' },
  ],
  ['student_aid.tuition', '学校是县二中，高二的', { school: '县二中', admission_level: 'senior' }],
]);

table('a no that names something else says nothing of what is asked', [
  ['medical_aid.medical_cost', '没入过工会 她是在超市干的', {}],
  ['medical_aid.medical_cost', '没找过你们', {}],
  ['medical_aid.other_payers', '没去过大医院', {}],
  ['medical_aid.other_payers', '没得 都是自己掏的', { other_payers: 'none' }],
  ['medical_aid.medical_cost', '没有', { medical_cost: 'none' }],
]);

/** What stands after this is said to “what illness: 尿毒症, is it?”, as it was half heard before. */
function illnessAfter(said: string): object {
  const talk = talkAt('medical_aid', 'illness', { patient: 'self' });
  const [draft] = talk.session.drafts;
  const half = { state: 'unconfirmed', value: '尿毒症', raw: '尿毒症', turn: 1, at: 1 } as const;
  if (draft === undefined) throw new Error('Cannot begin: no draft');
  talk.session = {
    ...talk.session,
    pending: null,
    drafts: [{ ...draft, answers: { ...draft.answers, illness: half } }],
  };
  say(talk, said);
  return standing(talk);
}

test.each(['从去年三月份开始透的 在县医院', '她一个礼拜要去三回 腿都肿了'])(
  'a tale in place of a yes leaves what was heard as it is: %s',
  (said) => expect(illnessAfter(said)).not.toHaveProperty('illness'),
);

test.each([
  ['对', '尿毒症'],
  ['糖尿病', '糖尿病'],
  ['是尿毒症', '尿毒症'],
])('but %s is an answer', (said, stands) =>
  expect(illnessAfter(said)).toHaveProperty('illness', stands),
);

table('what is lacked is named by a word that else would ask', [
  ['student_aid.union_member', '没入过啥子会', { union_member: false }],
  ['student_aid.union_member', '没入过什么会', { union_member: false }],
  ['student_aid.has_file', '没建过啥档案', { has_file: false }],
  ['legal_aid.contract_signed', '没签过什么合同', { contract_signed: false }],
]);

table('what leads to a name is none of it', [
  ['legal_aid.employer', '那就写刘军吧', { employer: '刘军' }],
  ['legal_aid.employer', '以前是县东风煤矿', { '?': ['县东风煤矿'] }],
]);

table('what denies something else denies nothing here', [
  ['legal_aid.representatives', '没签过什么合同', { contract_signed: false }],
]);

table('a day or a number told of something else is no answer', [
  ['legal_aid.left_at', '上个礼拜还去工棚找过', { last_claim_at: '2026-11' }],
  ['legal_aid.months_owed', '四口人 我在家带娃', { household_size: 4 }],
]);
