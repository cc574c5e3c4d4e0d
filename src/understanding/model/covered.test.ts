import { expect, test } from 'vitest';
import { covered } from './covered.ts';

test('the number of an ID card or a bank card is covered, in whatever digits', () => {
  expect(covered('身份证是990101199001011239，电话13900000001')).toBe(
    '身份证是…1239，电话13900000001',
  );
  expect(covered('身份证九九零一零一 一九九零零一零一 一二三九')).toBe('身份证…1239');
  expect(covered('卡号 6222 0000 0000 0000 018 对的')).toBe('卡号 …0018 对的');
  expect(covered('欠我三万二，八个月，2025年3月开始')).toBe('欠我三万二，八个月，2025年3月开始');
});
