import { expect, test } from 'vitest';
import { analyze } from '../../src/understanding/analyze.ts';
import { toWire } from '../../src/understanding/wire.ts';

const today = '2026-11-23';
const heard = (text: string) => toWire(analyze(text, { today })).fields;

test.each([
  ['我在宏昌母婴店站柜台，一个月三千', '宏昌母婴店'],
  ['我在金源百货站柜台，没交社保', '金源百货'],
  ['被顺达百货以裁员为由辞了', '顺达百货'],
  ['被宏达物业以优化为由开除了，没赔钱', '宏达物业'],
  ['我在怀远货场搞装卸，没签合同', '怀远货场'],
  ['在长河货场搞装卸，没签合同', '长河货场'],
])('a firm ends before what is done there: “%s”', (text, employer) => {
  expect(heard(text)).toMatchObject({ employer });
});

test.each([
  ['厂长骂人，憋屈', 'name'],
  ['粮缸空，求救济', 'name'],
  ['灶台冷，没米下锅', 'name'],
  ['风挺凉，站着怪冷', 'name'],
  ['雪挺大，路不通', 'name'],
  ['我在义乌做饰品，老板欠我两个月', 'employer'],
  ['我在武威摘葡萄，工钱没结', 'employer'],
  ['they hold my passport, i cry at home', 'employer'],
  ['i hold no contract and i cry at home, boss owes me', 'employer'],
  ['我弟弟在民勤修路，他是甘肃武威的', 'hukou_place'],
  ['我家住一楼哈哈，想找工作', 'address'],
  ['我同屋的在住院部楼上', 'address'],
])('what is no name of its kind is none: “%s” tells no %s', (text, field) => {
  expect(heard(text)).not.toHaveProperty(field);
});

test.each([
  ['我在桐乡做箱包，三个月没发工资', { work_place: '桐乡' }],
  ['我在武威摘葡萄，工钱没结', { work_place: '武威' }],
  ['我住柳荫村三组我叫王翠兰我五十六了想申请低保补助', { address: '柳荫村三组' }],
  ['我住桃园村二组我叫李秀兰我今年五十八想办低保补助', { address: '桃园村二组' }],
] as const)('a place ends where it ends: “%s”', (text, values) => {
  expect(heard(text)).toMatchObject(values);
});

test.each([
  ['我爸尘肺三期，住院花了五万', '尘肺三期'],
  ['老公矽肺二期，医药费报不完', '矽肺二期'],
  ['我妈肝硬化腹水，住院三次', '肝硬化腹水'],
  ['我叔尘肺一期，想申请医疗救助', '尘肺一期'],
])('how far an illness has gone is part of its name: “%s”', (text, illness) => {
  expect(heard(text)).toMatchObject({ illness });
});

test.each([
  ['我俩退休金一共四千二，孩子上学交不起学费', 4200],
  ['一家四口一个月三千一，难过', 3100],
  ['月收入一家2100 五口 太难', 2100],
  ['老两口加起来一个月2700，求补助', 2700],
])('what all at home earn is not what the worker earns: “%s”', (text, sum) => {
  const { monthly_income, household_income } = heard(text);
  expect({ monthly_income, household_income }).toEqual({
    monthly_income: undefined,
    household_income: sum,
  });
});

test('what one alone earns for all at home is what he earns', () => {
  expect(heard('全家靠我打零工一千五')).toMatchObject({ monthly_income: 1500 });
});
