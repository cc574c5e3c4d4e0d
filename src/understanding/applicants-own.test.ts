import { expect, test } from 'vitest';
import type { FoundAnswer } from '../dialogue/act.ts';
import { applicantsOwn } from './applicants-own.ts';

const told = (question: string, value: string): FoundAnswer => ({
  question,
  value,
  raw: value,
  sure: true,
});
const whose = (plain: string, found: readonly FoundAnswer[], relation: string) =>
  applicantsOwn(plain, found, relation).map(({ question, value, of }) => [question, value, of]);

test('a helper names himself and the one he helps', () => {
  expect(whose('我叫李娜，他叫李国强', [told('name', '李娜')], 'father')).toEqual([
    ['name', '李娜', undefined],
    ['name', '李国强', 'applicant'],
  ]);
  expect(whose('我妈叫赵桂枝', [told('name', '赵桂枝')], 'mother')).toEqual([
    ['name', '赵桂枝', 'applicant'],
  ]);
});

test("a phone after the word for a relative is the relative's", () => {
  const phone = told('phone', '13900000003');
  expect(whose('我爸电话13900000003', [phone], 'father')).toEqual([
    ['phone', '13900000003', 'applicant'],
  ]);
  expect(whose('工友的手机号是13900000003', [phone], 'other')).toEqual([
    ['phone', '13900000003', 'applicant'],
  ]);
  expect(whose('打我的电话13900000003', [phone], 'father')).toEqual([
    ['phone', '13900000003', undefined],
  ]);
  expect(whose('我爸没手机，打我的13900000003', [phone], 'father')).toEqual([
    ['phone', '13900000003', undefined],
  ]);
});
