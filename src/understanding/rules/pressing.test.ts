import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const heard = (text: string) => analyze(text, { today: '2026-11-23' });

describe('treatment that stops for want of money is urgent and no alarm', () => {
  test.each([
    '今天不透析就没命了 没钱',
    '药停了 没钱买',
    '医院要停药',
    '我妈的胰岛素快断了，买不起',
    '欠费了医院不给做化疗',
    '我爸呼吸机要停了，交不起钱',
    '明天透析做不了了，钱不够',
    '靶向药吃完了拿不出钱',
    '透析的钱交不上了，医院说明天就停',
    '化疗欠了一万多，科室讲没钱下礼拜就停了',
  ])('%s', (text) => expect(heard(text)).toMatchObject({ pressing: true, danger: null }));
});

describe('treatment that goes on, was meant to stop, or stopped long ago is not', () => {
  test.each([
    '医生说药可以停了',
    '停工三个月没钱',
    '去年没钱停了药，现在好了',
    '厂里停电了',
    '停发工资，没钱看病',
    '药费能报销吗',
    '想申请大病救助，透析一个月四千',
    '医院停车收费',
    '我爸透析三年了，医院门口的停车费年年涨',
  ])('%s', (text) => expect(heard(text).pressing).toBe(false));
});
