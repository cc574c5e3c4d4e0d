import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { askedIn } from './asked.ts';
import { griefIn } from './grief.ts';

const heard = (text: string, asked?: string) =>
  analyze(text, { today: '2026-11-23', ...(asked === undefined ? {} : { asked }) });

test.each([
  ['我爸刚走，丧事花了三万', 'death'],
  ['我老公前年工地上出事没了', 'death'],
  ['孩子没了爸爸，还在读初中', 'death'],
  ['婆婆上个月走了，办丧事借的钱', 'death'],
  ['我娃没了，白血病，才七岁', 'child_death'],
  ['女儿去年走了，尿毒症，才十九', 'child_death'],
  ['儿子夭折了', 'child_death'],
  ['孩子他爸没了，孩子又病着', 'death,child_ill'],
  ['呜呜呜呜，我好难啊', 'feels_tears,feels_hard'],
  ['老妈卧床三年，我天天伺候', 'kin_ill'],
  ['累成狗了', 'feels_hard'],
])('“%s” is met as %s, a death before illness', (text, kinds) => {
  expect(griefIn(text, false).slice(0, 2).join()).toBe(kinds);
});

test.each([
  '孩子学费没了着落',
  '孩子的学费没了',
  '我妈走了三里路才到',
  '这个表填起来好难啊',
  '老婆刚走到门口',
])('“%s” tells no grief', (text) => {
  expect(griefIn(text, false)).toEqual([]);
});

test('a death in more than a word is met while a question stands open, the bare fact is not', () => {
  expect(griefIn('我老公前年工地上出事没了', true)).toEqual(['death']);
  expect(griefIn('爱人去世了', true)).toEqual([]);
});

test.each([
  ['我老公走了才十来天，我脑子里全是空的', 'death'],
  ['我妹子上个月刚没，我脑壳乱得很', 'death'],
  ['原来五个，老头去年没了', 'death'],
  ['昨天我老汉儿走了', 'death'],
  ['刚把我婆婆送走，她前天断气的', 'death'],
  ['闺女去年车祸没了，现在就我们俩老的', 'child_death'],
  ['我幺儿上周刚没', 'child_death'],
  ['老伴脑梗瘫了，我天天喂饭', 'kin_ill'],
  ['我女儿白血病，化疗做了三回', 'child_ill'],
])('while a question stands open “%s” is met as %s', (text, kind) => {
  expect(griefIn(text, true)[0]).toBe(kind);
});

test.each([
  '我老公走了去外地打工',
  '老头昨天刚走到镇上',
  '我弟刚没了工作',
  '儿子刚走，去学校了',
  '我妈的手机昨天没了',
  '婆婆的药刚没了',
  '老大昨天没交作业',
])('“%s” is no death', (text) => {
  const kinds = griefIn(text, true);
  expect(kinds.filter((kind) => kind.includes('death'))).toEqual([]);
});

test.each([
  ['有真人没得', 'person'],
  ['能领好多钱', 'amount'],
  ['一年能补多少', 'amount'],
  ['要排队不', 'queue'],
  ['几点下班', 'where'],
  ['几天能下来', 'how_long'],
  ['钱几天能到', 'how_long'],
  ['你们莫不是骗子', 'fraud'],
  ['有没有律师', 'lawyer'],
  ['能要回来不', 'recover'],
  ['老板报复我咋整', 'retaliate'],
  ['我怕老板报复', 'retaliate'],
  ['你们管得了老板不', 'reach'],
])('“%s” asks %s', (text, topic) => {
  expect(askedIn(text).topics).toEqual([topic]);
});

test.each(['厂里几点下班', '老板能给我多少钱', '补偿金能拿多少', '给了我三千', '律师说要赔三万'])(
  '“%s” is none of the everyday questions',
  (text) => {
    expect(askedIn(text).topics).toEqual([]);
  },
);

test.each([
  ['派出所说让我找你们工会', undefined, null],
  ['社区叫我来找你们', undefined, null],
  ['累成狗了', undefined, null],
  ['就我跟狗', undefined, null],
  ['楼上楼下跑断腿', undefined, null],
  ['被骗了二十万', 'hardship_cause', null],
  ['老公坐牢了', 'hardship_cause', null],
  ['我要跟老公离婚，房子咋分', undefined, 'legal'],
  ['邻居家的狗天天叫', undefined, 'legal'],
  ['我家楼上天天漏水', undefined, 'legal'],
])('“%s” at %s goes to %s', (text, asked, door) => {
  expect(heard(text, asked).door).toBe(door);
});

test.each([
  ['我啷个大岁数还有啥子工作嘛 七十三了 捡点纸壳壳卖', 'employment_status', ''],
  ['没工作', 'employment_status', ''],
  ['我不想找活，身体不行', 'employment_status', ''],
  ['女儿学费住宿一年三千多 小的书本饭费一千来块', 'rigid_spending', ''],
  ['没工作，想找活', 'employment_status', 'job_referral'],
  ['没活干，帮我找个活嘛', 'employment_status', 'job_referral'],
  ['学费一年五千，也想申请助学金', 'rigid_spending', 'student_aid'],
])('“%s” at %s opens “%s”', (text, asked, needs) => {
  expect(
    heard(text, asked)
      .needs.map(({ label }) => label)
      .join(),
  ).toBe(needs);
});

test.each([
  ['老板不给钱', 'hardship_cause', 'unpaid_wages'],
  ['欠了一屁股债', 'hardship_cause', 'other'],
  ['没人管我们', 'hardship_cause', 'other'],
  ['没人挣钱', 'household_income', 0],
  ['靠借', 'household_income', 0],
  ['都死光了', 'family_members', null],
])('“%s” answers %s', (text, asked, value) => {
  expect(heard(text, asked).fields.find(({ question }) => question === asked)?.value).toBe(value);
});
