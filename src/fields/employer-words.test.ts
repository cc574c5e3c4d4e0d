import { expect, test } from 'vitest';
import { isEmployer } from './employer-words.ts';
import { text } from './text.ts';

test.each([
  '宏远物流',
  '美团',
  '饿了么',
  '王老板',
  '一个姓李的包工头',
  '在天成食品厂',
  '没名字的小饭店',
])('%s may be an employer', (said) => {
  expect(isEmployer(said)).toBe(true);
});

test.each([
  '不在那儿了',
  '孩子上学一年一万二',
  '老板跑了',
  '没发过工资',
  '早就不干了',
  '一个月三千块',
])('%s names none', (said) => {
  expect(isEmployer(said)).toBe(false);
});

test('free words of one kind take nothing that cannot be of it', () => {
  const employer = text({ max: 100, is: isEmployer });
  expect(employer.read('不在那儿了', { today: '2026-11-23' })).toEqual({ kind: 'nothing' });
  expect(employer.read('宏远物流', { today: '2026-11-23' })).toMatchObject({ value: '宏远物流' });
});
