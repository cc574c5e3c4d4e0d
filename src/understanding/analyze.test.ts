import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { toWire } from './wire.ts';

const heard = (text: string, asked?: string) =>
  toWire(analyze(text, { today: '2026-11-23', ...(asked === undefined ? {} : { asked }) }));

test.each([
  '我想死，已经买好农药了',
  '我現在站在天台邊，不想活了',
  '遗书写好了，就差最后一步',
  '他又喝酒打我，鼻子流血了',
  '我们被锁在厂里不让出去，手机都收了',
  '我妹妹十四岁就被送到服装厂上班，天天加班到十二点',
  '工地塌了，压住两个人',
  'My coworker is on the roof and says he will jump',
  '放高利贷的把我老公架上车带走了，说拿不出三万就别想见人',
  '刚才挖断了燃气管，旁边就是居民楼，一直在漏',
  '我们两百多骑手中午一起停单，到站点门口要说法',
])('“%s” calls a person', (text) => {
  expect(heard(text).crisis).toBe(true);
});

test.each([
  '累得不想活动了，晚上再说',
  '孩子气得我要跳起来',
  '我以前也想过自杀，现在走出来了',
  '我想学急救，触电溺水怎么救人，有班吗',
  '买了瓶农药准备打菜地',
  '我十四岁进厂，干到现在四十年了',
  '我把自己关在屋里学习了一天',
  '我老公打我电话我没接到，怎么给他报名焊工班',
  '我嫂子自杀没了三年了，留下的孩子能申请助学吗',
])('“%s” alarms nobody', (text) => {
  expect(heard(text).crisis).toBe(false);
});

test('two needs and what was told with them are heard in one message', () => {
  const line = heard('老板跑路了，三个月没发工资，孩子学费也没着落，我姓王，手机13900001234');
  expect(line.labels.toSorted()).toEqual(['legal_aid', 'student_aid']);
  expect(line.fields).toEqual({ months_owed: 3, phone: '13900001234' });
});

test.each([
  ['你好', 'greet'],
  ['撤回', 'withdraw'],
  ['全部删除', 'delete'],
  ['是', 'yes'],
  ['不是', 'no'],
  ['没有没有', 'no'],
])('“%s” by itself is the act %s', (text, act) => {
  expect(heard(text).act).toBe(act);
});

test('dialect is heard as common words', () => {
  expect(heard('俺在厂里做咗三个月，人工冇出').labels).toEqual(['legal_aid']);
});

test('a line put right by its name is that line, whatever is asked', () => {
  expect(heard('等下，刚才工资说错了，是3200', 'rent').fields).toEqual({ monthly_income: 3200 });
  expect(heard('孩子名字打错了，是张雨桐', 'tuition').fields).toEqual({ student_name: '张雨桐' });
  expect(heard('前面说三个月不对，是四个月', 'rent').fields).toEqual({ months_owed: 4 });
});

test('free words stay in the script they were written in', () => {
  expect(heard('我想開一家麵館，想貸款十萬').fields).toEqual({
    business_type: '麵館',
    loan_wanted: 100_000,
  });
});

test.each([
  // whose money
  ['全家一分钱收入都没有，想申请救助', { household_income: 0 }],
  ['My family has no income, can the union help', { household_income: 0 }],
  ['男人去年没了，一个月两千块养两个娃', { marital_status: 'widowed', monthly_income: 2000 }],
  ['靠妻子一个月两千四的工资过日子，想申请补助', {}],
  // what is owed, and for which months
  [
    'They owe me wages, about 8000 yuan, and I never signed a contract',
    { wages_owed: { value: 8000, approx: true }, contract_signed: false },
  ],
  [
    '7月8月9月的工资一分没发，一共欠我一万三千五',
    { owed_from: '2026-07', owed_to: '2026-09', months_owed: 3, wages_owed: 13_500 },
  ],
  [
    '老細拖咗我哋九個人四個月人工，總共廿三萬',
    { workers_count: 9, months_owed: 4, wages_owed: 230_000 },
  ],
  // dates in English
  [
    'I was fired on 12 October without any reason, I had been working there since March 2022',
    { event_date: '2026-10-12', hire_date: '2022-03' },
  ],
  // homes
  ['跟人合租，一个月四百五，能不能申请廉租房', { housing_status: 'rent', rent: 450 }],
])('“%s” tells %o', (text, fields) => {
  expect(heard(text).fields).toEqual(fields);
});

test('a question takes no words that are told of something else', () => {
  expect(heard('孩子上学一年一万二', 'employer').fields).not.toHaveProperty('employer');
  expect(heard('我那个公司全称是宏达建筑劳务有限公司', 'employer').fields).toEqual({
    employer: '宏达建筑劳务有限公司',
  });
  expect(heard('县医院，肾结石开的刀', 'illness').fields).toEqual({ illness: '肾结石' });
});

test('a service taken back by its name is a cancelling', () => {
  expect(heard('先不办法律援助了', 'wages_owed').act).toBe('cancel');
});

test('what only sounds like a need is put to him, and stands on no line that goes out', () => {
  const today = '2026-11-23';
  const knock = analyze('那房东又来敲门催房租，我装睡', { today });
  expect(knock.needs).toMatchObject([{ label: 'housing', guess: true }]);
  expect(toWire(knock)).toMatchObject({ labels: [], act: 'answer' });
  const owed = analyze('老板欠我们三个月工资', { today });
  expect(owed.needs).toMatchObject([{ label: 'legal_aid' }]);
  expect(owed.needs[0]?.guess).toBeUndefined();
  expect(toWire(owed)).toMatchObject({ labels: ['legal_aid'], act: 'need' });
});

test.each(['你好俺想问问俺对象干活摔着了', '我们家那口子上班砸着脚了', '俺爹在厂里干活摔着了'])(
  '“%s” is put as a matter of work',
  (text) => {
    const { needs } = analyze(text, { today: '2026-11-23' });
    expect(needs.map(({ label }) => label)).toContain('legal_aid');
  },
);
