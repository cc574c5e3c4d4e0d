import { describe, expect, test } from 'vitest';
import {
  centreWith,
  exampleCentre,
  factsAre,
  measuresOf,
} from '../../../test/contracts/example-centre.ts';
import type { Value } from '../../messages/value.ts';
import { lawful, remarks, trialOf } from './checks.ts';
import { lawfulPart, unlawfulIn } from './conditions.ts';
import { screen } from './screening.ts';

const by = measuresOf(exampleCentre);
const kindsIn = (text: string) => unlawfulIn(text).map(({ kind }) => kind);

describe('conditions the law does not allow are heard by kind', () => {
  test.each([
    ['要男的35岁以下', ['sex']],
    ['只招女工，未婚', ['sex', 'marriage']],
    ['男性，四十以内', ['sex', 'age']],
    ['已婚已育优先', ['marriage']],
    ['进厂先交300押金', ['deposit']],
    ['服装费200自己出', ['deposit']],
    ['身份证放厂里保管', ['papers']],
    ['岗前培训费自理', ['fee']],
    ['有乙肝的不要来', ['illness']],
    ['十五六岁的也收', ['children']],
    ['45岁以下，本地户口', ['age', 'origin']],
    ['male only, unmarried', ['sex', 'marriage']],
  ])('"%s"', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test.each([
    '男女不限，会踩平车就行',
    '不收押金，不扣身份证',
    '结没结婚都行',
    '培训费单位出',
    '带身份证复印件',
    '照顾一位女性老人',
    '要有电工证，能上夜班',
    '18岁以上，身体健康',
    'no deposit, men and women welcome',
  ])('"%s" is fine', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('what is left is the offer without those lines, in its own words', () => {
    expect(lawfulPart('要女的，35岁以下，要会踩平车，吃得了苦')).toBe('要会踩平车，吃得了苦');
  });
});

test('the employer hears of sex, marriage, money and papers at once, of an age limit only staff do', () => {
  const facts = factsAre({ who_may_apply: '要女的，35岁以下，要会踩平车' });
  expect(remarks(facts, by).map(({ say }) => say.key)).toEqual(['vacancy-remark-sex']);
  expect(screen(factsAre({ ...offer, who_may_apply: '35岁以下' }), by)).toMatchObject({
    verdict: 'review',
    steps: [{ key: 'vacancy-step-out-age' }, { key: 'vacancy-step-left_none' }],
  });
});

test.each([
  ['招缝纫工三名，月薪4000至5000元，男女不限', true],
  ['招缝纫工，35岁以下优先', true],
  ['招缝纫工，限女性', false],
  ['招缝纫工，入职交押金200元', false],
])('"%s" may go out: %s', (published_text, may) => {
  expect(lawful(factsAre({ published_text }))).toBe(may);
  const told = screen(factsAre({ ...offer, published_text }), by).steps.map(({ key }) => key);
  if (!may) expect(told.some((key) => key.startsWith('vacancy-step-out-'))).toBe(true);
});

const offer: { readonly [id: string]: Value } = {
  post: '缝纫工',
  offered_pay: { min: 4000, max: 5000, per: 'month' },
};

test('an offer with nothing against it is likely, one without pay says too little', () => {
  expect(screen(factsAre(offer), by).verdict).toBe('likely');
  expect(screen(factsAre({ post: '缝纫工' }), by).verdict).toBe('insufficient');
});

test.each([
  [1899, 'month', 'vacancy-step-low_pay'],
  [1900, 'month', undefined],
  [73, 'day', 'vacancy-step-low_pay_about'],
  [74, 'day', undefined],
  [9, 'hour', 'vacancy-step-low_pay_about'],
  [1, 'piece', undefined],
] as const)('%d yuan a %s against a minimum of 1,900 a month', (min, per, key) => {
  const facts = factsAre({ ...offer, offered_pay: { min, max: min, per } });
  expect(screen(facts, by).steps.find(({ key: one }) => /low_pay/u.test(one))?.key).toBe(key);
  expect(remarks(facts, by).length).toBe(key === 'vacancy-step-low_pay' ? 1 : 0);
});

test('without a minimum wage of the centre staff hear that it cannot be compared, the employer nothing', () => {
  const bare = measuresOf({ ...centreWith(), thresholds: {} });
  expect(
    remarks(factsAre({ ...offer, offered_pay: { min: 1, max: 1, per: 'month' } }), bare),
  ).toEqual([]);
  expect(screen(factsAre(offer), bare).steps.map(({ key }) => key)).toContain(
    'vacancy-step-no_line',
  );
});

test.each([
  [1, undefined, 'fine'],
  [2, undefined, 'open'],
  [6.5, undefined, 'long'],
  [0.5, 'under_3_months', 'long'],
  [1, 'under_1_year', 'fine'],
  [2, 'under_1_year', 'long'],
  [2, 'under_3_years', 'fine'],
  [3, 'under_3_years', 'long'],
  [6, 'from_3_years', 'fine'],
  [6, 'open', 'fine'],
  [1, 'task', 'long'],
] as const)('a trial of %d months with a contract %s is %s', (trial_months, length, is) => {
  const facts = factsAre({
    trial_months,
    ...(length === undefined ? {} : { contract_length: length }),
  });
  expect(trialOf(facts)?.is).toBe(is);
});

test('no trial is no question', () => {
  expect(trialOf(factsAre({ trial_months: null }))).toBeNull();
});
