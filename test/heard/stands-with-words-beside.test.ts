import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { table } from './standing-table.ts';
import { copyOf, standsOf } from './stands.ts';
import { heardBack, say, standing, talkAt } from './talk.ts';

table('a number chosen stands, and the words are beside it', [
  ['legal_aid.matter', {}, '2 但是工资也要哦', { matter: 'dismissal' }],
  ['legal_aid.matter', {}, '3，另外工资也没给', { matter: 'injury' }],
  ['women_rights.issue', {}, '1 还有产检的钱也要', { women_issue: 'dismissed' }],
  ['relief.hardship_cause', {}, '1 孩子还要上学', { hardship_cause: 'illness' }],
  ['legal_aid.procedure_state', {}, '1 还没去呢', { procedure_state: 'none' }],
  ['legal_aid.matter', {}, '1 他们会不会报复我', { matter: 'wages' }],
  // Another option named in its place is asked about; what is counted is no number of a line.
  ['legal_aid.matter', {}, '2 工伤', { '?': ['dismissal', 'injury'] }],
  ['legal_aid.matter', {}, '2，不是，是工伤', { matter: 'injury' }],
  ['legal_aid.matter', {}, '2 年前的事', {}],
  ['legal_aid.matter', {}, '2 个人', {}],
  ['legal_aid.matter', {}, '2 我不想活了', {}],
]);

describe('whose it is that stands at a line changes nothing but that the line is asked about', () => {
  const review = standsOf('legal_aid').find(({ at }) => at === 'legal_aid review');
  test.each([
    '16那个是我妹妹的 不是我的 你们注明一下',
    '13那个是我妹妹的 不是我的',
    '第16那个号是我姐的',
    '16号那个电话是我老公的，不是我的',
    '16是我儿子的号 先打给他',
  ])('%s', (said) => {
    if (review === undefined) throw new Error('no review stands');
    const talk = copyOf(review.talk);
    const before = standing(talk);
    const back = heardBack(say(talk, said));
    expect(standing(talk)).toEqual(before);
    expect(back).toContain('现在记的是');
  });
});

table('whether it still counts is asked beside the answer', [
  [
    'student_aid.union_member',
    {},
    '入了 在厂子那会儿就入了 现在下岗了还算不算也不知道',
    { union_member: true },
  ],
  ['student_aid.union_member', {}, '入了 现在下岗了还算不算', { union_member: true }],
  ['relief.union_member', {}, '入了，去年换厂了，还管不管用', { union_member: true }],
  ['relief.union_member', {}, '入了 在老厂入的 还作不作数', { union_member: true }],
  [
    'relief.union_member',
    {},
    '没入 打零工算不算',
    { union_member: false, employment_status: 'flexible' },
  ],
  // What is over, and what is said both ways, is asked again.
  ['relief.union_member', {}, '入过，后来退了，还算不算', {}],
  ['relief.union_member', {}, '没入 还是入了', { '?': [true, false] }],
]);

/** What stands after these words, where this value is put as "is it …?" */
function put(at: string, value: NonNullable<Value>, said: string): unknown {
  const [service = '', question = ''] = at.split('.');
  const talk = talkAt(service, question);
  talk.session = {
    ...talk.session,
    pending: {
      kind: 'settle',
      place: { kind: 'draft', id: 'd1' },
      question,
      ask: { key: 'settle-is' },
      options: [{ value, label: { key: 'plain' }, is: 'new' }],
      raw: said,
    },
  };
  say(talk, said);
  return standing(talk)[question];
}

test.each([
  ['student_aid.student_relation', 'child', '那还能是谁 我姑娘嘛 是'],
  ['student_aid.student_relation', 'child', '是 我姑娘嘛'],
  ['student_aid.student_relation', 'child', '还能有谁 我儿子 对'],
  ['student_aid.student_relation', 'child', '那还用说 是'],
  ['job_referral.work_place', '县里', '对的 就是县里'],
  ['job_referral.work_place', '县里', '还能是啥 县里 对'],
  ['relief.hardship_cause', 'illness', '还用问 生病 是'],
] as const)('at %s, where %s is put, the word said over is a yes: %s', (at, value, said) =>
  expect(put(at, value, said)).toBe(value),
);

test('a yes beside another of the options keeps what was named, not what was put', () => {
  expect(put('student_aid.student_relation', 'child', '是 我弟弟')).not.toBe('child');
  expect(put('student_aid.student_relation', 'child', '对的 我妹妹')).not.toBe('child');
  expect(put('student_aid.student_relation', 'child', '是我姑娘不')).toBeUndefined();
});
