import { expect, test } from 'vitest';
import { count } from './count.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import type { Field } from './field.ts';
import { members } from './members.ts';
import { money } from './money.ts';
import { name } from './name.ts';
import { phone } from './phone.ts';

const today = '2026-11-23';
const fields = {
  money: money({ per: 'once' }),
  date: date({ when: 'past' }),
  months: duration({ unit: 'months' }),
  people: count({ min: 1, max: 5000, unit: 'people' }),
  name: name(),
  members: members(),
  phone: phone(),
} satisfies { readonly [kind: string]: Field };

const heard = (kind: keyof typeof fields, said: string): readonly string[] =>
  fields[kind].find(said, { today }).map(({ span }) => said.slice(...span));

test.each<readonly [keyof typeof fields, string, readonly string[]]>([
  // An age is no money, and 今年三十八 no New Year's Eve.
  ['money', '我今年三十八，已婚，想贷款二十万', ['二十万']],
  ['date', '我今年三十八，已婚', []],
  // 一千五一个月 holds no Labour Day.
  ['date', '一家人就靠我打零工一千五一个月', []],
  ['date', '五一那会儿走的', ['五一那会儿']],
  // Codes are codes.
  ['money', '我手机号是1388888', []],
  ['money', 'boss owes me 12000 yuan since March 2026', ['12000 yuan']],
  ['date', '身份证号码：990101 19790515 1234', []],
  ['phone', '身份证990101198501010071手机13600001111', ['13600001111']],
  // What is counted is no money.
  ['money', '孩子高考五百二十分，写五百字', []],
  ['money', '会费一个月五块钱，欠我两万六', ['两万六']],
  // A rate is no length of time.
  ['months', '一个月3200，一天干十三个钟头', []],
  ['months', '欠了一个月工资', ['一个月']],
  ['months', '灵活就业自己交社保一个月多少钱', []],
  ['months', '我老爹是八九年评的劳模', []],
  ['months', '他们欠了我差不多三个半月', ['差不多三个半月']],
  // Things counted with 个 are no people.
  ['people', '我在两个县都干过，做了一百四十个工', []],
  ['people', '三个多月没发', []],
  ['people', '工地上十四个人，三十个工友', ['十四个人', '三十个工友']],
  // Somebody else's name is not the speaker's.
  ['name', '孩子上初三，叫孙浩然', []],
  ['name', '张桂兰，女，1975年8月12日出生', ['张桂兰']],
  ['name', '身份证990101198501010071手机13600001111名字孙丽华', ['孙丽华']],
])('%s in "%s"', (kind, said, values) => {
  expect(heard(kind, said)).toEqual(values);
});

test.each<readonly [string, readonly object[]]>([
  ['我儿子叫王浩，考上了大学', [{ relation: 'child', name: '王浩', grade: '大学' }]],
  ['孩子上初三，叫孙浩然', [{ relation: 'child', name: '孙浩然', grade: '初三' }]],
  [
    '孩子他爸走得早，我一个人带两个娃，一个月就一千八',
    [{ relation: 'child' }, { relation: 'child' }],
  ],
  ['我女儿读职高，我是单亲妈妈', [{ relation: 'child', grade: '职高' }]],
  ['全靠我一个人两千二的工资，老婆长年吃药', [{ relation: 'spouse', condition: '长年吃药' }]],
  ['父亲得了脑瘤，手术费要十二万', [{ relation: 'father', condition: '脑瘤' }]],
  ['爱人摔断了腰，在市医院做手术，花了十一万', [{ relation: 'spouse' }]],
  ['带一个九岁的闺女，房子是租的，在鞋厂做计件', [{ relation: 'child', age: 9 }]],
  ['我妹夫欠钱，我大姐七十了', [{ relation: 'sister', age: 70 }]],
])('the household in "%s"', (said, value) => {
  expect(fields.members.find(said, { today }).map((found) => found.value)).toEqual([value]);
});

test.each([
  '妈的老板就是个畜生',
  '环卫大姐真不容易',
  '生完孩子不发工资',
  '困难职工子女捐助学款',
  '年纪大的不要',
  '我是两千二的工资',
])('nobody of the household is named in "%s"', (said) => {
  expect(heard('members', said)).toEqual([]);
});
