import { expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';

const needsIn = (text: string): readonly string[] =>
  analyze(text, { today: '2026-11-23' }).needs.map(({ label }) => label);

test.each([
  '俺那个小厂子缺几个踩机子的',
  '饭馆想请个洗碗的大姐',
  '我们超市招收银员，一个月两千六',
  '想招两个保安，咋登记',
  '工地上要十个小工，一天一百八',
  '养老院招护工，管吃管住',
  '我厂拟招聘操作工15名，请予发布',
  '公司想在你们这发个招聘信息',
  '老板让我来问问，招人要啥手续',
  '阿拉厂里要招人，哪能登记',
  '我哋餐厅请洗碗工，点样登记',
  'We are a small shop and want to hire two cleaners',
  'We want to hire three drivers',
])('an employer is heard in "%s"', (text) => {
  expect(needsIn(text)).toContain('vacancy');
});

test.each([
  '有没有教做面点的班',
  '想学电工，收费不',
  '俺想学个手艺，啥好学',
  '下岗了，能免费培训不',
  '考叉车证你们给报名吗',
  '美容美发的培训班还招不招',
  '我想去学月嫂，哪里报名',
  '有免费的电脑班吗，我啥也不会',
  '想学个开挖机的证',
  '俺妹子想学缝纫，有地方教没',
  '我想学整(做)火锅底料，有没得班',
  'Is there a free sewing class?',
  'I want to learn to drive a forklift and get the certificate',
])('a course is wished for in "%s"', (text) => {
  expect(needsIn(text)).toContain('skills_training');
});

test.each([
  ['岗位招满了帮我撤下来', 'withdraw'],
  ['人招够了，招工信息撤了吧', 'withdraw'],
  ['招聘帮我下架', 'withdraw'],
  ['the post is filled, please take it down', 'withdraw'],
])('"%s" takes an offer down', (text, act) => {
  expect(analyze(text, { today: '2026-11-23' }).act).toBe(act);
});

test.each(['那个岗位招满了吗', '招满了没'])('"%s" only asks', (text) => {
  expect(analyze(text, { today: '2026-11-23' }).act).not.toBe('withdraw');
});

test.each([
  ['我今年13岁，想找个活干', 13],
  ['我十五岁，不念书了，想打工', 15],
  ['I am 14 and I want a job', 14],
])('a child’s age is heard with the wish: "%s"', (text, age) => {
  const found = analyze(text, { today: '2026-11-23' }).fields;
  expect(found.find(({ question }) => question === 'age')?.value).toBe(age);
});

test.each(['我十二岁就出来打工了，现在想找活', '我十三岁没了爹，家里就靠我'])(
  'an age of long ago is not his age: "%s"',
  (text) => {
    const found = analyze(text, { today: '2026-11-23' }).fields;
    expect(found.filter(({ question }) => question === 'age')).toEqual([]);
  },
);
