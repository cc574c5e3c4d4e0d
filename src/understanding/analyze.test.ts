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
