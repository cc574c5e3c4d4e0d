import { expect, test } from 'vitest';
import type { Meaning } from '../../dialogue/act.ts';
import { nothing, one, taken } from './fixture.ts';

test.each([
  ['我那口子走了三年了，一个月拿两千八', 'monthly_income', '一个月拿两千八', 2800, 2800],
  [
    '老板欠了差不多两万块',
    'wages_owed',
    '差不多两万块',
    { value: 20000, approx: true },
    { value: 20000, approx: true },
  ],
  ['去年三月进的厂', 'hire_date', '去年三月进的厂', '2025-03', '2025-03'],
  ['屋里四张嘴等着吃饭，四个人', 'household_size', '四个人', 4, 4],
  ['跟孩子他爸早掰了', 'marital_status', '跟孩子他爸早掰了', 'divorced', 'divorced'],
  ['压根没给我写过一张纸', 'contract_signed', '没给我写过一张纸', false, false],
  ['我在城东的红星纺织厂扫地', 'employer', '红星纺织厂', '红星纺织厂', '红星纺织厂'],
  [
    '俺婆婆72瘫着，娃高三',
    'family_members',
    '俺婆婆72瘫着，娃高三',
    [
      { relation: 'mother_in_law', age: 72, condition: '瘫' },
      { relation: 'child', grade: '高三' },
    ],
    [
      { relation: 'mother_in_law', age: 72, condition: '瘫' },
      { relation: 'child', grade: '高三' },
    ],
  ],
])(
  '%s: %s stands where its words are there and the field agrees',
  (text, id, words, value, stands) => {
    const { found, act } = taken(text, one(id, words, value));
    expect(found).toMatchObject([{ question: id, value: stands, sure: true }]);
    expect(act).toBe('answer');
  },
);

test.each([
  [
    'the grammar reads another amount',
    '手头每月三千五',
    one('monthly_income', '每月三千五', 99_999),
    3500,
  ],
  [
    'it was so once',
    '我从前住厂里宿舍',
    one('housing_status', '从前住厂里宿舍', 'dormitory'),
    'dormitory',
  ],
  ['others say so', '听说我们单位给交社保了', one('social_insurance', '给交社保了', true), true],
])('a value is asked back where %s', (_, text, answer, value) => {
  expect(taken(text, answer).found).toMatchObject([{ value, sure: false }]);
});

test.each([
  ['words that nobody said', '我过得不好', one('marital_status', '我离了', 'divorced')],
  ['a value that is no option', '跟他掰了', one('marital_status', '跟他掰了', 'happy')],
  ['a figure that no grammar finds', '手头有点', one('monthly_income', '有点', 99_999)],
  ['an invented field', '手头三千', one('riches', '三千', 3000)],
  ['whom it is for', '给我妈办', one('for_whom', '给我妈办', 'mother')],
  ['an agreement', '随你们', one('members_agree', '随你们', true)],
  ['a question asked', '没单位的能办不', one('employment_status', '没单位的能办不', 'unemployed')],
])('nothing is taken of %s', (_, text, answer) => {
  expect(taken(text, answer).found).toEqual([]);
});

test('what is said of somebody else is not the applicant’s', () => {
  const { found } = taken('我姐在县医院上班', one('employer', '县医院', '县医院'));
  expect(found.filter(({ sure }) => sure)).toEqual([]);
});

test('a token becomes the worker’s own words again', () => {
  const { reading, doubt } = taken('喊我王小明嘛', one('name', '<NAME_1>', '<NAME_1>'), {
    id: 'name',
  });
  expect(reading).toEqual({ kind: 'value', value: '王小明' });
  expect(doubt).toBeUndefined();
});

test('the open question is answered by the model where rules read nothing, and their doubt goes where both agree', () => {
  const text = '成天搁屋头晒太阳呗';
  const answer = one('employment_status', text, 'unemployed');
  expect(taken(text, answer, { id: 'employment_status' }).reading).toMatchObject({
    value: 'unemployed',
  });
  const doubted: Meaning = {
    ...nothing,
    reading: { kind: 'value', value: 'unemployed' },
    doubt: true,
  };
  expect(taken(text, answer, { id: 'employment_status', meaning: doubted }).doubt).toBeUndefined();
  const sure: Meaning = { ...nothing, act: 'answer', reading: { kind: 'value', value: 'retired' } };
  expect(taken(text, answer, { id: 'employment_status', meaning: sure }).reading).toMatchObject({
    value: 'retired',
  });
});

test('what only rules heard is asked back beside what the model heard, and stands where it heard nothing at all', () => {
  const meaning: Meaning = {
    ...nothing,
    found: [
      { question: 'rent', value: 800, raw: '八百', sure: true },
      { question: 'monthly_income', value: 800, raw: '八百', sure: true },
    ],
  };
  const some = taken('离了，八百', one('marital_status', '离了', 'divorced'), { meaning });
  expect(some.found.find(({ question }) => question === 'monthly_income')).toMatchObject({
    sure: false,
  });
  const none = taken('离了，八百', { act: 'other', needs: [], answers: [] }, { meaning });
  expect(none.found).toEqual(meaning.found);
});

test('in an opening the needs are the model’s; while a question is open an answer is no need', () => {
  const needs = [
    { id: 'legal_aid', words: '老板跑了' },
    { id: 'riches', words: '老板跑了' },
    { id: 'housing', words: '没房住' },
  ];
  const heard: Meaning = { ...nothing, act: 'need', needs: ['relief'] };
  expect(taken('老板跑了', { needs }, { meaning: heard })).toMatchObject({ needs: ['legal_aid'] });
  const answers = [{ id: 'marital_status', words: '离了', value: 'divorced' }];
  expect(taken('老板跑了，离了', { needs, answers }, { id: 'employer' })).toMatchObject({
    needs: [],
    act: 'answer',
  });
});
