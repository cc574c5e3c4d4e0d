import type { Answer, Answers } from '../../src/messages/answer.ts';
import type { Value } from '../../src/messages/value.ts';

/** One given answer. */
export const said = (value: Value, raw: string, at: number): Answer => ({
  state: 'given',
  value,
  raw,
  turn: 3,
  at,
});

/** Answers from values with the words they came from. */
export const answers = (
  at: number,
  given: { readonly [id: string]: readonly [Value, string] },
): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, [value, raw]]) => [id, said(value, raw, at)]));

/** A job seeker's answers. */
export const job = (at: number, name: string, phone: string, wish: string): Answers =>
  answers(at, {
    job_wanted: [wish, `想找${wish}的活`],
    work_place: ['城关镇', '离家近的，城关镇最好'],
    expected_salary: [3500, '三千五以上吧'],
    name: [name, `我叫${name}`],
    phone: [phone, phone],
    birth_date: ['1981-03-02', '81年3月2号的'],
    address: ['城关镇幸福路12号3单元201', '住在幸福路12号3单元201'],
    hukou_place: ['示例县城关镇', '城关镇'],
    education: ['junior', '初中没念完'],
    employment_status: ['unemployed', '上个月下的岗，现在在家闲着'],
  });

/** A household's answers, one of them unknown. */
export const relief = (at: number, name: string, phone: string): Answers => ({
  ...answers(at, {
    hardship_cause: ['illness', '我妈尿毒症，一礼拜透析三回'],
    employment_status: ['flexible', '跑外卖'],
    employer: ['示例县第二纺织厂', '以前在二纺'],
    union_member: [true, '入了的'],
    dibao: [false, '没有'],
    name: [name, name],
    phone: [phone, phone],
    id_number: ['990101198001010014', '990101198001010014'],
    address: ['河西街道纺织小区5栋402', '纺织小区5栋402'],
    household_size: [3, '我和我妈还有闺女'],
    family_members: [
      [
        { relation: 'mother', name: '赵桂花', age: 71, condition: '尿毒症' },
        { relation: 'child', name: '王小雨', age: 15, status: 'student' },
      ],
      '我妈71，闺女15，念初三',
    ],
    household_income: [{ value: 3000, approx: true }, '一个月三千来块'],
    monthly_income: [{ value: 3000, approx: true }, '三千左右'],
    medical_self_paid: [9600, '自费的一年下来九千六'],
    exclusion_any: [false, '都没有'],
  }),
  rigid_spending: { state: 'unknown', raw: '这个算不清楚', turn: 19, at },
});

/** The answers of somebody whose pay is owed and whose year to claim is nearly over. */
export const wages = (at: number, name: string, phone: string, leftAt: string): Answers =>
  answers(at, {
    matter: ['wages', '老板欠工资'],
    employer: ['示例县宏远建筑公司', '宏远建筑的工地'],
    still_employed: [false, '早不干了'],
    left_at: [leftAt, '去年这时候走的'],
    contract_signed: [false, '没签'],
    wages_owed: [18600, '一万八千六'],
    name: [name, name],
    phone: [phone, phone],
    story: [
      '干了七个月，最后三个月没给钱，打电话不接。',
      '干了七个月，最后三个月没给钱，打电话不接。',
    ],
  });
