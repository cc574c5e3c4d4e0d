import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { toWire } from '../../src/understanding/wire.ts';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { heardBack, meantBy, say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;
const noAnswer = '这个我说不准';

test.each([
  ['legal_aid', 'contract_signed', '没有 哪个跟你签嘛 喊你来你就来'],
  ['legal_aid', 'matter', '在梯子上摔的 包工头说不关他的事 你说寒心不'],
  ['legal_aid', 'still_employed', '第二天就没叫去了么 水杯都还在那儿'],
  ['legal_aid', 'fixed_income', '没得固定的 跑多少算多少'],
])(
  'a sigh, a mockery or a saying with a word of asking in it asks nothing: %s.%s “%s”',
  (service, question, said) => {
    expect(heardBack(say(talkAt(service, question, pay), said))).not.toContain(noAnswer);
  },
);

test.each([
  ['legal_aid', 'employer', '永兴五金厂 他知道了会不会报复我'],
  ['legal_aid', 'contract_signed', '没签 那能不能要双倍'],
])('and what asks beside an answer is not passed over: %s.%s “%s”', (service, question, said) => {
  const words = heardBack(say(talkAt(service, question, pay), said));
  expect(words.includes(noAnswer) || /双倍/u.test(words)).toBe(true);
});

test.each(['15512345678 白天打我不一定接得到', '晚上九点以后打俺 白天干活听不见'])(
  'who says when to ring him is beaten by nobody: “%s”',
  (said) => {
    expect(analyze(said, { today: '2026-11-30', asked: 'phone' }).danger).toBeNull();
  },
);

table('so many of the same digit are said in one breath', [
  ['legal_aid.phone', pay, '幺三七 三个零 八六四二 一', { phone: '13700086421' }],
  ['legal_aid.phone', pay, '就我一个人接 幺三九零零一二三四五六', { phone: '13900123456' }],
]);

table('what goes out each month is no income', [
  ['relief.household_income', {}, '没进账 房租六百', { monthly_income: 0, housing_status: 'rent' }],
  ['relief.household_income', {}, '进项一分没有 车贷一个月还三千二', {}],
  ['relief.household_income', {}, '两口子五千四 房贷就去掉两千', { household_income: 5400 }],
]);

table('a blank is a pause: whoever is named behind it is not counted', [
  ['relief.monthly_income', {}, '工资三千 孩子两个', { monthly_income: 3000 }],
  [
    'relief.household_income',
    {},
    '我工资两千六 老婆卖菜七百 孩子还小',
    { monthly_income: 2600, '?': [3300] },
  ],
]);

table('none said over is none', [
  ['student_aid.study_terms', {}, '没有没有 啥都没有', { study_terms: [] }],
  ['student_aid.study_terms', {}, '没有，都没有的', { study_terms: [] }],
]);

table('a school is whose people say it is', [
  ['student_aid.school_nature', {}, '公家哩 国家办哩', { school_nature: 'public' }],
  ['student_aid.school_nature', {}, '是国家的 不是私人的', { school_nature: 'public' }],
  ['student_aid.school_nature', {}, '私人办的 老板出的钱', { school_nature: 'private' }],
]);

table('a clause that tells something is no name', [
  ['legal_aid.employer', pay, '穿的是他们家的衣服 我哪晓得叫啥', {}],
  ['medical_aid.hospital', {}, '冬至那天住进来的 转了两回', {}],
]);

table('what the work is paid by is heard by the way', [
  [
    'legal_aid.contract_signed',
    pay,
    '没签 一天二百四',
    { contract_signed: false, wage_type: 'day' },
  ],
  ['legal_aid.contract_signed', pay, '没签 房租一个月八百', { contract_signed: false }],
  ['legal_aid.contract_signed', pay, '没签 我老婆一天一百二', { contract_signed: false }],
]);

describe('a place of work that is called by its kind', () => {
  test('is told on the wire, and read back for a fuller name', () => {
    const said = '我在镇上毛巾厂上班 欠我两个月工资 五千六';
    expect(toWire(analyze(said, { today: '2026-11-30' })).fields).toMatchObject({
      employer: '毛巾厂',
    });
    const meant = meantBy(newTalk(), { kind: 'text', text: said });
    expect(meant.found).toContainEqual(
      expect.objectContaining({ question: 'employer', value: '毛巾厂', sure: false }),
    );
  });

  test.each(['厂里欠我两个月工资', '在医院看病花了三万', '想进毛巾厂上班'])(
    'is none in “%s”',
    (said) => {
      expect(toWire(analyze(said, { today: '2026-11-30' })).fields).not.toHaveProperty('employer');
    },
  );
});

test.each([
  ['招普工20名，质检3名', 23],
  ['要个和面的，管吃管住', 1],
  ['招人 传菜4 迎宾2 切配工1', 7],
  ['缺两个人，一个洗碗工一个切菜工', 2],
  ['招缝纫工8人、小工4人，共12人', 12],
  ['我们厂现有五十人，再招十个缝纫工', 10],
])('posts are counted in all: “%s”', (said, count) => {
  const { fields } = toWire(analyze(`${said}，请工会帮忙登记招工`, { today: '2026-11-30' }));
  expect(fields).toMatchObject({ workers_count: count });
});

test.each([
  ['9月10月的工资没给', '2026-09', '2026-10', 2],
  ['七八九仨月没给开支 工资都欠着', '2026-07', '2026-09', 3],
  ['厂里从4月到9月工资一分没发', '2026-04', '2026-09', 6],
])('months in a row are heard with their number: “%s”', (said, from, to, months) => {
  expect(toWire(analyze(said, { today: '2026-11-30' })).fields).toMatchObject({
    owed_from: from,
    owed_to: to,
    months_owed: months,
  });
});

test('an option told in the first words is put when its question comes', () => {
  const { found } = meantBy(newTalk(), {
    kind: 'text',
    text: '单位欠我三个月工资，跟他签过合同的，到现在我还在那上班',
  });
  const half = found.filter(({ sure }) => !sure).map(({ question }) => question);
  expect([...half, ...found.map(({ question }) => question)]).toContain('contract_signed');
  const talk = talkAt('legal_aid', 'name', pay);
  expect(standing(talk)).not.toHaveProperty('still_employed');
});

table('what was asked is not turned round by what stands beside it', [
  [
    'legal_aid.evidence',
    pay,
    '排班表有 打卡照片有 合同没有欠条也没有',
    { evidence: ['attendance', 'photos'], contract_signed: false },
  ],
  ['legal_aid.still_employed', pay, '是噻还在上班还在那里扫', { still_employed: true }],
  ['student_aid.school', {}, '学校是济南大学', { school: '济南大学' }],
  ['legal_aid.workers_count', pay, '还有两个老乡 小罗跟杨姐 我们三个人', { workers_count: 3 }],
  [
    'medical_aid.illness',
    { patient: 'spouse' },
    '我说的是看病自己掏的 一年三万六千五',
    { medical_self_paid: 36500 },
  ],
]);

test('a complaint about what was written down is no story', () => {
  const talk = talkAt('legal_aid', 'story', pay);
  say(talk, '你咋个写上有合同了 我说的是没有合同');
  expect(standing(talk)).not.toHaveProperty('story');
});

test('who asks whether his sum is right is told no law', () => {
  const talk = talkAt('legal_aid', 'matter', {});
  const words = heardBack(say(talk, '一个月三千六 七月八月没发 你帮我看看对不对嘛'));
  expect(words).not.toContain('出处');
});

test('a kind of house with the town before it is no name to be kept', () => {
  const { found } = meantBy(newTalk(), {
    kind: 'text',
    text: '我在杭州酒店里头打扫卫生 三个月没发钱了',
  });
  expect(found.filter((one) => one.question === 'employer' && one.sure)).toEqual([]);
});

table('what everybody calls the boss is what is known of him', [
  ['legal_aid.employer', pay, '老板大名不晓得 都喊他刘老五', { employer: '刘老五' }],
]);

table('all of them told as one count is that count, never the part named first', [
  ['legal_aid.workers_count', pay, '就俺跟俺两个老乡 一共三个人', { workers_count: 3 }],
  ['legal_aid.workers_count', pay, '我和我两个徒弟 总共三个人', { workers_count: 3 }],
]);

test('the same digit said three times in a telephone number counts nobody', () => {
  const words = heardBack(
    say(talkAt('legal_aid', 'workers_count', pay), '我电话幺三七 三个零 八六四二 一'),
  );
  expect(words).toContain('137 0008 6421');
  expect(words).not.toContain('几个数');
});
