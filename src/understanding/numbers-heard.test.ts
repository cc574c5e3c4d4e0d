import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { toWire } from './wire.ts';

const today = '2026-11-23';
const heard = (text: string, asked?: string) =>
  toWire(analyze(text, { today, ...(asked !== undefined && { asked }) })).fields;
const about = (value: number) => ({ value, approx: true });

type Row = readonly [
  asked: string | undefined,
  said: string,
  fields: { readonly [field: string]: unknown },
];

const kinds: { readonly [kind: string]: readonly Row[] } = {
  'money in any writing': [
    ['monthly_income', 'RMB2500', { monthly_income: 2500 }],
    ['monthly_income', '工资cny3500', { monthly_income: 3500 }],
    ['monthly_income', '差一点三千', { monthly_income: about(3000) }],
    ['monthly_income', '三千都不到', { monthly_income: about(3000) }],
    ['monthly_income', '2，500', { monthly_income: 2500 }],
    ['monthly_income', '1,2万', { monthly_income: undefined }],
    ['monthly_income', '3000~4000', { monthly_income: about(3500) }],
    [undefined, '我工资cny3500，一家四口，想申请困难补助', { monthly_income: 3500 }],
    [undefined, '我工资3000~4000一个月，家里困难', { monthly_income: about(3500) }],
  ],
  'a rate is of its own stretch of time': [
    ['monthly_income', '一个月药费800', { monthly_income: undefined }],
    ['medical_self_paid', '一个月药费800', { medical_self_paid: undefined }],
    ['medical_self_paid', '每周透析1200', { medical_self_paid: undefined }],
    ['monthly_income', '一天工钱两百', { monthly_income: undefined }],
    ['monthly_income', '半个月1500', { monthly_income: undefined }],
    ['household_income', '孩子上学一年一万二', { household_income: undefined }],
    [
      undefined,
      '我得了尿毒症，每周透析1200，想申请医疗救助',
      { medical_cost: undefined, medical_self_paid: undefined, monthly_income: undefined },
    ],
  ],
  'parts of a bill': [
    ['medical_self_paid', '花了三万多，报销完还剩1万8', { medical_self_paid: 18_000 }],
    [
      'medical_self_paid',
      '花了二十一万多，公司出了十五万，剩下六万多',
      { medical_self_paid: about(60_000) },
    ],
    ['medical_self_paid', '花了三万，报了一万', { medical_self_paid: undefined }],
    ['insurance_reimbursed', '三万，报一半', { insurance_reimbursed: 15_000 }],
    ['insurance_reimbursed', '八万，报了六成', { insurance_reimbursed: 48_000 }],
    ['medical_cost', '三万，报一半', { medical_cost: 30_000 }],
  ],
  'how many people': [
    ['household_size', '三个人加我', { household_size: 4 }],
    ['household_size', '不算我三个', { household_size: 4 }],
    ['household_size', '三大两小', { household_size: 5 }],
    ['household_size', '大人3个小孩2个', { household_size: 5 }],
    ['workers_count', '三个工友加我', { workers_count: 4 }],
    [undefined, '家里三大两小，日子过不下去', { household_size: 5 }],
    [undefined, '我们两口子带俩娃，没有工作，困难', { household_size: 4 }],
    [undefined, '我和老婆离婚了，一个人带孩子，没钱', { household_size: undefined }],
    [undefined, '老板欠我们三个人加我的工资', { workers_count: 4 }],
  ],
  'telephones and ID numbers': [
    ['phone', '137，1234，5678', { phone: '13712345678' }],
    ['phone', '137杠1234杠5678', { phone: '13712345678' }],
    ['phone', '+1 650 253 0000', { phone: undefined, phone_invalid: undefined }],
    ['alt_phone', '0571-88886666转805', { alt_phone: '057188886666-805' }],
    [undefined, '我叫王大海，电话137、1234、5678，老板欠我工资', { phone: '13712345678' }],
    ['id_number', '99010119850101007Ⅹ', { id_number: '99010119850101007X' }],
    [undefined, '身份证99010119850101007艾克斯，想申请救助', { id_number: '99010119850101007X' }],
    [undefined, '身份证990101/19850101/007x，想申请救助', { id_number: '99010119850101007X' }],
  ],
  'months owed': [
    ['months_owed', '八月、九月、十月', { months_owed: 3 }],
    ['months_owed', '三四五月份', { months_owed: 3 }],
    ['months_owed', '从3月到现在', { months_owed: undefined }],
    [undefined, '三四五月份的工资没发', { months_owed: 3 }],
    [undefined, '我3月份和5月份各干了十天，欠我三个月工资', { months_owed: 3 }],
  ],
  'sums, and what is past': [
    ['monthly_income', '低保600加打零工1000', { monthly_income: 1600 }],
    ['household_income', '我两千五，老婆三千', { household_income: undefined }],
    ['monthly_income', '以前七八千，现在一分钱没得', { monthly_income: 0 }],
    ['monthly_income', '原来五千，现在只有两千五', { monthly_income: 2500 }],
    [undefined, '我以前七八千，现在一分钱没得，想申请救助', { monthly_income: undefined }],
  ],
};

for (const [kind, rows] of Object.entries(kinds))
  describe(kind, () => {
    test.each(rows)('asked %s, "%s"', (asked, said, fields) => {
      const found = heard(said, asked);
      for (const [field, value] of Object.entries(fields))
        expect(found[field], field).toEqual(value);
    });
  });
