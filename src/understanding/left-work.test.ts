import { expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const told = (text: string) =>
  analyze(text, { today: '2026-11-30' }).fields.find((one) => one.question === 'still_employed')
    ?.value;

test.each([
  '包工头压了俺五个月钱，俺上个月就不干了',
  '上周老板把我们几个都撵了',
  '我十月份已经离职，工资压着不给',
  '被裁了，补偿一分没有',
  '月初工头让我们别来了，钱没结清',
])('who says that it is over is not asked whether he still works there: “%s”', (text) => {
  expect(told(text)).toBe(false);
});

test.each([
  '我想离职，老板压着工资不放',
  '他说再闹就把我开除',
  '工友被辞退了，我还在那干着呢',
  '要是我被开除了，工资还能要吗',
  '老板欠了三个月钱，经理早就走了',
  '怕被裁了，合同也没签',
])('what is feared, wished or another’s is no leaving of his own: “%s”', (text) => {
  expect(told(text)).not.toBe(false);
});
