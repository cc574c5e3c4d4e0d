import { expect, test } from 'vitest';
import { exampleCentre, factsAre } from '../../../test/contracts/example-centre.ts';
import type { Phrase } from '../../messages/phrase.ts';
import { advice, atOnce } from './told.ts';

const shop = (kind: string, name: string, more: object = {}) => ({
  kind,
  name,
  place: '东街12号',
  offer: '九五折',
  to: '2026-12-31',
  ...more,
});
const centre = {
  ...exampleCentre,
  discounts: [shop('药店', '康民大药房'), shop('洗车', '顺达洗车', { place: '汽车站对面' })],
};
const told = (said: string, day = '2026-12-01') =>
  atOnce(said, { centre, day }).map(({ key, args }) =>
    key === 'discount-line' ? (args?.['name'] as Phrase | undefined)?.args?.['text'] : key,
  );

test.each([
  ['哪些药店能用会员卡打折', ['discount-found', '康民大药房']],
  ['洗车优惠还有没', ['discount-found', '顺达洗车']],
  ['东街有优惠吗', ['discount-found', '康民大药房']],
  ['游泳馆有优惠没', ['discount-kinds']],
])('%s', (said, found) => {
  expect(told(said).filter((one) => one !== 'member-told-card')).toEqual(found);
});

test('an offer is told on its last day and not after it', () => {
  expect(told('药店打几折', '2026-12-31')).toContain('康民大药房');
  expect(told('药店打几折', '2027-01-01')).toEqual(['discount-none']);
});

test('whoever has lost a card hears that nobody of ours asks for its secret', () => {
  expect(told('会员卡丢了咋补办')).toEqual(['member-told-card']);
});

test('a shop that wants to take part is not told of other shops', () => {
  expect(told('我是商家想加盟，给会员打折')).toEqual([]);
});

test('without a union at work he hears that he can join all the same', () => {
  const line = (unit_union: string) =>
    advice(factsAre({ member_wish: 'join', unit_union }), centre, '2026-12-01')[0]?.key;
  expect(line('there')).toBe('member-advice-union');
  expect(line('none')).toBe('member-advice-no_union');
  expect(line('no_employer')).toBe('member-advice-no_union');
});
