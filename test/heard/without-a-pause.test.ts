import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/fields/clauses.ts';
import { newTalk } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { heardBack, meantBy, say, standing, talkAt } from './talk.ts';

const pay = { matter: 'wages' } as const;

describe('a particle ends a clause where nobody writes a mark', () => {
  test.each([
    ['在的嘛还在上班', ['在的嘛', '还在上班']],
    ['入了的噻会费年年扣', ['入了的噻', '会费年年扣']],
    ['没得哦去问过人家不给办', ['没得哦', '去问过人家不给办']],
    ['三口人呗我跟老伴还有个孙', ['三口人呗', '我跟老伴还有个孙']],
    // In these it is part of a word, or dwells on whom it speaks of.
    ['你干嘛要问这个', ['你干嘛要问这个']],
    ['他咯血了好几天', ['他咯血了好几天']],
    ['我们嘛家里困难', ['我们嘛家里困难']],
    ['哎呀我也不懂', ['哎呀我也不懂']],
  ])('“%s”', (said, clauses) => {
    expect(clausesOf(said).map(({ from, to }) => said.slice(from, to))).toEqual(clauses);
  });
});

table('an answer in one breath with what is told behind it', [
  ['legal_aid.still_employed', pay, '在的嘛还在上班', { still_employed: true }],
  ['legal_aid.still_employed', pay, '没在了噻天天在屋头带娃', { still_employed: false }],
  ['relief.dibao', {}, '没得哦去问过人家说退休金超咯不给办', { dibao: false }],
  ['relief.dibao', {}, '吃起的嘛一个月三百多', { dibao: true }],
]);

table('a list told in several ways is all of it, and read back', [
  [
    'legal_aid.evidence',
    pay,
    '合同在家 还有工资条 微信里经理说缓缓给 录音没有',
    { contract_signed: true, '?': [['contract', 'payslips', 'chats']] },
  ],
  [
    'legal_aid.evidence',
    pay,
    '微信转账有的还有个考勤本子照片也有合同那个没得',
    { evidence: ['attendance', 'bank', 'photos'] },
  ],
]);

test.each([
  '就是嘛七月份开始就讲没得钱先拖到起后头换了新公司他就不管我们了我一个月才两千一屋头还有个病人',
  '春节前说好的腊月二十结账 后来改成开春 再后来电话都不接了 我跑了三趟 门卫不让进 谢谢你们听我讲',
  '一开始是按天算 后头他改口说按平方 我说不对他就骂人 等下去也不是办法 家里两个娃要交学费',
])('so long an answer to what happened is the story: “%s”', (said) => {
  const talk = talkAt('legal_aid', 'story', { ...pay, employer: '黔顺物业', wages_owed: 6300 });
  say(talk, said);
  expect(standing(talk)).toMatchObject({
    story: said,
    employer: '黔顺物业',
    wages_owed: 6300,
  });
});

test.each([
  ['上个礼拜五又去要的 他说没钱', '2026-11-20'],
  ['前天还去堵过他', '2026-11-21'],
])('what names nobody at the question of who speaks for all is heard for itself: “%s”', (said) => {
  const talk = talkAt('legal_aid', 'representatives', { ...pay, workers_count: 4 });
  const words = heardBack(say(talk, said));
  expect(words).not.toContain('没太听明白');
  expect(standing(talk)).toHaveProperty('last_claim_at');
  expect(standing(talk)).not.toHaveProperty('representatives');
});

test.each(['没找过哪儿', '你咋个还问 俺都说了三个月'])(
  'and a word of asking in it asks nothing: “%s”',
  (said) => {
    const talk = talkAt('legal_aid', 'representatives', { ...pay, workers_count: 4 });
    expect(heardBack(say(talk, said))).not.toContain('这个我说不准');
  },
);

test.each([
  '老的那家差我们三个月工资没给我跟另外四个姐妹都没给',
  '包工头的工钱没给我们十来个人都没给',
  '工资拿不到手大家都没给',
])('pay that is told as not given is no less so where it is said twice: “%s”', (said) => {
  const meant = meantBy(newTalk(), { kind: 'text', text: said });
  expect(meant.found).toContainEqual(
    expect.objectContaining({ question: 'matter', value: 'wages' }),
  );
});

const answered = {
  ...pay,
  employer: '鸿达装饰',
  workers_count: 4,
  still_employed: false,
  left_at: '2026-10',
  contract_signed: false,
  wages_owed: 5000,
  owed_from: '2026-07',
  months_owed: 4,
  last_claim_at: '2026-11-20',
  procedure_state: 'none',
};

test.each([
  ['工资条有 微信记录也有', ['payslips', 'chats']],
  ['手上有考勤 还有欠条', ['attendance', 'iou']],
  ['照片拍了 流水也打出来了', ['bank', 'photos']],
])('several things of a list told before its turn are put when it comes: “%s”', (said, listed) => {
  const talk = talkAt('legal_aid', 'representatives', answered);
  say(talk, said);
  expect(standing(talk)).not.toHaveProperty('evidence');
  expect(heardBack(say(talk, '没有'))).toContain('手里的证据是');
  say(talk, '是的');
  expect(standing(talk)['evidence']).toEqual(listed);
});

test.each(['八月九月没给', '七月八月都没发', '九月份还没给'])(
  'what a month says of pay is no firm: “%s”',
  (said) => {
    const talk = talkAt('legal_aid', 'employer', pay);
    say(talk, said);
    expect(standing(talk)).not.toHaveProperty('employer');
  },
);

test.each(['有记工本 还有微信聊天', '工资条有 考勤也有'])(
  'a list that another question asks for is no guess at this one: “%s”',
  (said) => {
    const { procedure_state: _, ...before } = answered;
    const words = heardBack(say(talkAt('legal_aid', 'procedure_state', before), said));
    expect(words).not.toContain('办到哪一步是');
  },
);
