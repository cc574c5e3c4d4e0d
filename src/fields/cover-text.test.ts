import { describe, expect, test } from 'vitest';
import { text } from './text.ts';

const aid = text({ max: 200, given: true });
const context = { today: '2026-11-30' };

describe('free words show no number of identity or of a card', () => {
  test.each([
    ['村里给过五百 卡号6217000000000000003', '村里给过五百 卡号*****************03'],
    ['妇联给了一千，身份证990101198001010014', '妇联给了一千，身份证****************14'],
    ['打到6222 0202 0011 2233 445 这张卡', '打到*****************45 这张卡'],
    ['学校减免八百', '学校减免八百'],
    ['找13812345678那个人给了三百', '找13812345678那个人给了三百'],
  ])('“%s”', (said, shown) => {
    expect(aid.show(said)).toEqual({ key: 'literal', args: { text: shown } });
  });
});

describe('what was lent is no help given', () => {
  test.each(['借了亲戚两万', '助学贷款办了八千', '找人借了五千', '花呗欠着三千', '跟人借的'])(
    '“%s”',
    (said) => {
      expect(aid.read(said, context)).toMatchObject({ kind: 'problem' });
    },
  );

  test.each([
    '村里给过五百',
    '学校给了国家助学金 3300',
    '民政补助一千，另外借了五千',
    '街道慰问了两百',
  ])('“%s” is kept', (said) => {
    expect(aid.read(said, context)).toEqual({ kind: 'value', value: said });
  });
});
