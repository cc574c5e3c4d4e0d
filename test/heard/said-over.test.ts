import { expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { say, standing, talkAt } from './talk.ts';

/** What stands after a message where this value is put as "is it …?". */
function after(question: string, value: Value, said: string): { readonly [id: string]: unknown } {
  const talk = talkAt('legal_aid', question, { matter: 'wages', employer: '东升家具厂' });
  talk.session = {
    ...talk.session,
    pending: {
      kind: 'settle',
      place: { kind: 'draft', id: 'd1' },
      question,
      ask: { key: 'settle-is' },
      options: [{ value, label: { key: 'plain' }, is: 'new' }],
      raw: JSON.stringify(value),
    },
  };
  say(talk, said);
  return standing(talk);
}

// 2026-11-18 was a Wednesday.
test.each(['对头礼拜三', '是的，星期三', '嗯周三', '啊对 就那天', '对 礼拜三嘛', '是嘞 周三'])(
  'a yes with the day of the week that is put: %s',
  (said) => {
    expect(after('last_claim_at', '2026-11-18', said)['last_claim_at']).toBe('2026-11-18');
  },
);

test.each(['对头礼拜四', '是的星期五', '不是礼拜三', '对，礼拜四'])(
  'a day of the week that does not fit agrees to nothing: %s',
  (said) => {
    expect(after('last_claim_at', '2026-11-18', said)['last_claim_at']).not.toBe('2026-11-18');
  },
);

test.each([
  '是的三个月一个人六千三哈不是五个人六千三',
  '对头三个月老板讲没得钱',
  '嗯三个月了一分都没给',
  '对三个月，一个人两千一',
  '是三个月嘛我们几个都一样',
])('a yes, the value said over, and more behind it: %s', (said) => {
  expect(after('months_owed', 3, said)['months_owed']).toBe(3);
});

test.each(['是三个月吗', '对三个月不对', '是四个月不是三个月', '三个月还是四个月来着'])(
  'what asks, takes back or says another keeps nothing of it: %s',
  (said) => {
    expect(after('months_owed', 3, said)['months_owed']).not.toBe(3);
  },
);
