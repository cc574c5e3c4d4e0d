import { expect, test } from 'vitest';
import { answersOf, chinese, english } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { questionOf } from '../services/read.ts';
import { relief } from '../services/relief/service.ts';
import { formOf, membersOf } from './form.ts';
import { formWords } from './form-words.ts';
import { formLabel, retypeTable } from './retype.ts';

/** Choices of the national form and where their questions stand. */
const sets: readonly (readonly [set: string, question: string])[] = [
  ['sex', 'sex'],
  ['political_status', 'political_status'],
  ['health', 'health'],
  ['illness_kind', 'illness_kind'],
  ['disability_kind', 'disability_kind'],
  ['disability_grade', 'disability_grade'],
  ['employment_status', 'employment_status'],
  ['model_type', 'model_type'],
  ['housing_status', 'housing_status'],
  ['marital_status', 'marital_status'],
  ['hukou_type', 'hukou_type'],
  ['employer_nature', 'employer_nature'],
  ['employer_state', 'employer_state'],
  ['contract_term', 'contract_term'],
  ['insurance', 'insurance'],
  ['hardship_cause', 'hardship_cause'],
  ['hardship_category', 'hardship_category'],
  ['industry', 'industry'],
];

test.each(sets)('every option of %s has words on the form', (set, question) => {
  const options = questionOf(relief, question)?.field.options ?? [];
  expect(options.length).toBeGreaterThan(1);
  for (const { id } of options)
    for (const words of [chinese, english])
      expect(formWords(set, id, words), `${set} ${id}`).not.toBe(id);
});

test.each([
  ['marital_status', 'single', '未婚'],
  ['housing_status', 'public_rental', '政府廉租（公租）房'],
  ['employment_status', 'laid_off', '下（待）岗'],
  ['illness_kind', 'uremia', '终末期肾病（尿毒症）'],
  ['political_status', 'party', '中共党员'],
  ['single_parent', true, '是'],
  ['hardship_cause', ['schooling', 'disability'], '子女上学、无劳动能力'],
])('%s %j is %s on the form, whatever the chat calls it', (set, value, said) => {
  expect(formWords(set, value, chinese)).toBe(said);
});

test('the retype sheet goes the way of the national form, householder first and members behind', () => {
  const ids = formOf(household(), chinese).map(({ id }) => id);
  const order = [
    'worker_no',
    'name',
    'sex',
    'id_number',
    'health',
    'phone',
    'marital_status',
    'annual_income',
    'hardship_cause',
    'bank_card',
    'member-name',
  ];
  expect(order.map((id) => ids.indexOf(id))).toEqual(
    order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b),
  );
  expect(ids.filter((id) => id === 'member-name')).toHaveLength(3);
});

test('every line of the form has its own label, a member named by his place', () => {
  const labels = formOf(household(), chinese).map((one) => formLabel(one, chinese));
  expect(labels.filter((label) => label.includes('['))).toEqual([]);
  expect(labels).toContain('成员2 · 与户主关系');
});

test('what follows from an identity number is filled where it was not asked: sex, birth, son or daughter', () => {
  const of = household({
    facts: answersOf({
      name: '李秀兰',
      id_number: '99010119800229002X',
      family_details: [{ relation: 'child', name: '王强', id_number: '990101198001010014' }],
    }),
  });
  const values = Object.fromEntries(formOf(of, chinese).map(({ id, value }) => [id, value]));
  expect(values).toMatchObject({ sex: '女', birth_date: '1980年2月29日' });
  expect(membersOf(of, chinese)[0]).toMatchObject({ relation: '子', birth_date: '1980年1月1日' });
});

test('money of a month becomes money of a year, and no word of the chat stands among the figures', () => {
  const values = Object.fromEntries(
    formOf(household(), chinese).map(({ id, value }) => [id, value]),
  );
  expect(values).toMatchObject({
    annual_income: '50400.00',
    monthly_income: '2600.00',
    other_annual_income: '0.00',
    per_head: '1050.00',
    household_size: '4',
    housing_area: '52',
    id_number: '99010119800229002X',
    phone: '13800000001',
    bank_card: '6228480000000007',
  });
});

test('of a household nobody knows more of than a name, starred lines are named as missing and none is guessed', () => {
  const bare = household({ facts: answersOf({ name: '李秀兰' }), years: [], fileNo: undefined });
  const { rows, columns } = retypeTable(bare, chinese);
  const lacks = columns.find(({ id }) => id === 'form_lacks');
  const missing = rows.filter((row) => lacks?.read(row, chinese) === '还没有').map(({ id }) => id);
  expect(missing).toContain('id_number');
  expect(missing).toContain('household_size');
  expect(missing).not.toContain('name');
  expect(rows.filter(({ part, value }) => part !== 'file' && value !== undefined)).toHaveLength(1);
});
