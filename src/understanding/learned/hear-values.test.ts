import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const today = '2026-11-23';
const told = (text: string, asked?: string): { readonly [field: string]: unknown } =>
  Object.fromEntries(
    analyze(text, { today, asked }).fields.map((one) => [one.question, one.value]),
  );

test.each([
  [
    '我在金禾印刷做了两年，欠我三个月工资一万八，没签合同',
    { wages_owed: 18000, months_owed: 3, contract_signed: false },
  ],
  [
    '老婆在超市一个月两千三，我送货一个月四千一，一家四口',
    { monthly_income: 4100, household_size: 4 },
  ],
  [
    '我爸肺癌住院，花了九万二，医保报了四万',
    { illness: '肺癌', patient: 'father', medical_cost: 92000, insurance_reimbursed: 40000 },
  ],
  [
    '儿子考上南方师范大学，学费五千六，我是低保户',
    { school: '南方师范大学', tuition: 5600, dibao: true },
  ],
  ['我妈胃癌住院一个月花了三万六', { medical_cost: 36000 }],
  ['四十六了，想找个看大门的活，两千八就行', { age: 46, expected_salary: 2800 }],
] as const)('“%s” tells each value of its field', (text, values) => {
  expect(told(text)).toMatchObject(values);
});

test.each([
  ['老板说他欠别人两百万', 'wages_owed'],
  ['我弟弟一个月挣八千，能不能帮帮我', 'monthly_income'],
  ['听说有人在那个厂断了手指', 'event_date'],
  ['没签合同能告吗', 'contract_signed'],
  ['我爸尿毒症透析，一个月自费要一千六', 'medical_self_paid'],
  ['婆婆肺癌，靶向药每个月一万二', 'medical_cost'],
  ['我老公上个月查出来胃癌 化疗一回一万多', 'medical_cost'],
  ['我爱人肠癌，每次化疗要九千块', 'medical_cost'],
] as const)(
  '“%s” tells nothing of %s that is the worker’s own, or it is what was said',
  (text, field) => {
    const value = told(text)[field];
    expect([undefined, false]).toContain(value);
  },
);

test('at the review only what rules read is heard', () => {
  expect(told('那个叫啥来着的厂', 'review')).not.toHaveProperty('employer');
});
