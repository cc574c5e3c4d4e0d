import { expect, test } from 'vitest';
import { draftOf } from '../../src/dialogue/ask.ts';
import { partsOf } from '../../src/understanding/correction-parts.ts';
import { take } from '../chaos/talk.ts';
import { copyOf, standsOf } from './stands.ts';
import { meantBy } from './talk.ts';

const atIncome = standsOf('relief').find(({ at }) => at === 'relief question:money');

test.each(['没入过，以前七八千', '没入过 我老板会知道吗 以前七八千', '下岗了嘛，原先一个月四千五'])(
  'what he once had is no income of today: “%s”',
  (text) => {
    if (atIncome === undefined) throw new Error('no question of income stands');
    const talk = copyOf(atIncome.talk);
    talk.now += 60_000;
    take(talk, { kind: 'message', meaning: meantBy(talk, { kind: 'text', text }) });
    expect(draftOf(talk.session)?.answers['household_income']?.state).not.toBe('given');
  },
);

test.each([
  ['心里难受 第2项不对 保洁', '保洁'],
  ['低保是吃着的，刚才按岔了', '低保是吃着的'],
  ['电话不对，是老街三号', '是老街三号'],
])('what stands on both sides of a correction is not one thing: “%s”', (text, told) => {
  expect(partsOf(text)?.told ?? partsOf(text)?.meant).toBe(told);
});
