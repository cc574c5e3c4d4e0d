import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { say, standing, talkAt } from './talk.ts';

type Row = readonly [
  at: `${string}.${string}`,
  said: string,
  stands: object,
  before?: { readonly [question: string]: Value },
];

/** Says each row where its question stands open; `stands` are the values kept then, `?` what is asked back. */
function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([at, said, stands, before]) => ({ at, said, stands, before })))(
      'at $at, “$said”',
      ({ at, said, stands, before }) => {
        const [service = '', question = ''] = at.split('.');
        const talk = talkAt(service, question, before);
        say(talk, said);
        const { for_whom: _, ...now } = standing(talk);
        expect(now).toEqual(stands);
      },
    );
  });
}

const forMother = { for_whom: 'mother' };

table('work in own words', [
  ['relief.employment_status', '厂子去年关门了，一直没找到活', { employment_status: 'unemployed' }],
  ['relief.employment_status', '店黄了，在家歇着', { employment_status: 'unemployed' }],
  ['relief.employment_status', '矿上停产了，闲在家', { employment_status: 'unemployed' }],
  ['relief.employment_status', '老板不要我了', { '?': ['unemployed'] }],
  ['relief.employment_status', '给人看大门的，去年干到现在', { '?': ['employed'] }],
  ['relief.employment_status', '替人家守仓库，做到现在', { '?': ['employed'] }],
  ['relief.employment_status', '给学校扫地', { '?': ['employed'] }],
  ['relief.employment_status', '有一天没一天的，站桥头等活', { employment_status: 'flexible' }],
  ['relief.employment_status', '以前摆地摊', {}],
  [
    'relief.employment_status',
    '她八十了还能做啥子，我倒是在上班',
    { '?': ['unemployed'] },
    forMother,
  ],
]);

table('a yes or a no in own words', [
  ['relief.union_member', '我老公是，我不是', { union_member: false }],
  ['relief.union_member', '我哥入了的，我没得', { union_member: false }],
  ['relief.union_member', '我不是很清楚', {}],
  ['relief.union_member', '每个月扣五块会费', { union_member: true }],
  ['relief.dibao', '申请过没批', { dibao: false }],
  ['relief.dibao', '去年停掉了，说我家有个三轮车', { dibao: false }],
  ['relief.dibao', '上个月给下掉了', { dibao: false }],
  ['relief.dibao', '停过半年，后来又吃上了', { dibao: true }],
  ['relief.dibao', '村头报上去了，还没批下来', { '?': [false] }],
  ['relief.dibao', '材料递上去了，还在等', { '?': [false] }],
  ['relief.dibao', '希望能吃上哦', { '?': [false] }],
  ['relief.dibao', '申请过，没评上', { dibao: false }],
  ['relief.dibao', '停了还能再办吗', {}],
  ['relief.speaker_authority', '晓得的，她让我来问的', { speaker_authority: true }, forMother],
  ['relief.speaker_authority', '就是我妈喊我来办的', { speaker_authority: true }, forMother],
  ['relief.speaker_authority', '跟她商量好了的', { speaker_authority: true }, forMother],
  ['relief.speaker_authority', '我瞒着她的', { speaker_authority: false }, forMother],
  ['student_aid.is_new', '已经念大二了', { is_new: false }],
  ['student_aid.is_new', '开学就高三了', { is_new: false }],
  ['student_aid.is_new', '通知书才到，九月份报到', { is_new: true }],
  ['relief.exclusion_any', '去年给老二按揭了套房，就这一套', { exclusion_any: false }],
  ['relief.exclusion_any', '没车没房，啥都没有', { exclusion_any: false }],
  ['relief.exclusion_any', '老家还有一套', { '?': [true] }],
  ['legal_aid.contract_signed', '就写了个条子按了手印', { '?': [false] }],
  ['legal_aid.contract_signed', '嘴上说好一天两百', { contract_signed: false }],
  ['legal_aid.contract_signed', '签是签了，一份没给我', { contract_signed: true }],
  ['legal_aid.still_employed', '早就不去了', { still_employed: false }],
  ['legal_aid.still_employed', '上到这个月底就不去了', { '?': [true] }],
]);

table('one of several in own words', [
  ['legal_aid.matter', '手指头轧断两根，老板不认', { matter: 'injury' }],
  ['legal_aid.matter', '脚被砸骨折了，厂里不管', { matter: 'injury' }],
  ['legal_aid.matter', '活干完了钱不给结', { matter: 'wages' }],
  ['legal_aid.matter', '喊我走人，一分不赔', { matter: 'dismissal' }],
  ['legal_aid.procedure_state', '劳动局去过两回，喊我等', { '?': ['inspection'] }],
  ['legal_aid.procedure_state', '投诉了，石沉大海', { procedure_state: 'unanswered' }],
  ['legal_aid.evidence', '就几张微信截图跟工友能作证', { evidence: ['chats', 'colleagues'] }],
  ['legal_aid.evidence', '老乡愿意说，还有自己记的工', { evidence: ['attendance', 'colleagues'] }],
  ['relief.hardship_cause', '挣的钱还不够抓药', { '?': ['low_income'] }],
]);

table('names, years and numbers told apart', [
  ['relief.name', '我叫建国，姓龚，龙共龚', { '?': ['龚建国'] }],
  ['relief.name', '姓欧阳，叫秀英', { '?': ['欧阳秀英'] }],
  ['relief.name', '姓王，叫王磊', { name: '王磊' }],
  ['job_referral.birth_date', '今年虚岁五十', { '?': ['1977', '1976'] }],
  ['job_referral.birth_date', '虚岁四十六了', { '?': ['1981', '1980'] }],
  ['job_referral.birth_date', '周岁四十八', { '?': ['1978', '1977'] }],
  ['relief.hardship_cause', '1跟7吧', { '?': ['illness', 'disaster'] }],
  ['relief.hardship_cause', '2和3', { '?': ['unemployment', 'low_income'] }],
]);

table('how it is now, told beside how it was', [
  ['relief.household_size', '原来五个，老头去年没了', { '?': [4] }],
  ['relief.household_size', '以前六口人，两个闺女嫁出去了', { '?': [4] }],
  ['relief.household_size', '闺女去年车祸没了，现在就我们俩老的', { '?': [2] }],
  ['relief.monthly_income', '以前六千，现在欠债三万', {}],
  ['job_referral.expected_salary', '以前拿六千，现在能有四千就烧高香了', { '?': [4000] }],
  ['job_referral.expected_salary', '原来七千多，现在给个五千也干', { '?': [5000] }],
]);

test.each(['切菜呢，你等下', '我在卸货，您等哈', '哄娃呢，等我忙完'])(
  '“%s” puts it off until he comes back',
  (said) => {
    const talk = talkAt('relief', 'union_member');
    say(talk, said);
    expect(talk.session.pending).toEqual({ kind: 'rest' });
  },
);

test.each([
  '孩子手里这把刀也不知道哪来的，切菜呢',
  '这个我哪晓得，我屋里头的办的',
  '你们还要问好多哦，烦都烦死了',
  '档案？我一直在外头打工',
])('“%s” is no question that nobody can answer', (said) => {
  const talk = talkAt('student_aid', 'has_file');
  const { end } = say(talk, said);
  const keys = end.replies.flatMap((reply) => reply.lines.map(({ key }) => key));
  expect(keys).not.toContain('said-no_answer');
});
