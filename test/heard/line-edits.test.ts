import { describe, expect, test } from 'vitest';
import { expect as expected } from '../../src/dialogue/expect.ts';
import type { Value } from '../../src/messages/value.ts';
import { worldNow } from '../chaos/talk.ts';
import { table } from './standing-table.ts';
import { copyOf, standsOf } from './stands.ts';
import { given, say, standing, talkAt } from './talk.ts';

type Values = { readonly [question: string]: Value };
type Row = readonly [service: string, line: string, stood: Values, said: string, stands: Values];

/** All that finding work asks for. */
const work: Values = {
  job_wanted: '保洁',
  work_place: '城关',
  expected_salary: { value: 2500, per: 'month' },
  employment_status: 'unemployed',
  education: 'junior',
  name: '赵大海',
  phone: '13800138000',
  birth_date: '1980-01-01',
  id_number: '990101198001010014',
  address: '南街3号',
  hukou_place: '南街',
  skills: '会做饭',
  experience: '饭店五年',
  shift: ['day'],
};

const reviews = new Map(
  ['legal_aid', 'student_aid', 'relief'].map((service) => [
    service,
    standsOf(service).find(({ at }) => at === `${service} review`),
  ]),
);

/** A talk whose review stands, with these answers in it. */
function reviewOf(service: string, stood: Values) {
  const stand = reviews.get(service);
  const talk = stand === undefined ? talkAt(service, 'review', work) : copyOf(stand.talk);
  const drafts = talk.session.drafts.map((draft) => ({
    ...draft,
    answers: { ...draft.answers, ...given(stood) },
  }));
  talk.session = { ...talk.session, drafts };
  return talk;
}

/** At the review, `#` is the number of the line; what stands after the message is what stood, but for what the row says. */
function atReview(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(
      rows.map(([service, line, stood, said, stands]) => ({ service, line, stood, said, stands })),
    )('$service, $line: “$said”', ({ service, line, stood, said, stands }) => {
      const talk = reviewOf(service, stood);
      const before = standing(talk);
      const { lines } = expected(talk.session, worldNow(talk));
      say(talk, said.replace('#', String(lines.indexOf(line) + 1)));
      expect(standing(talk)).toEqual({ ...before, ...stands });
    });
  });
}

const firm = { employer: '鸿达装饰' };
const kept = { evidence: ['attendance'] };

atReview('a line of the review is told anew by its number and its value in one message', [
  ['legal_aid', 'employer', firm, '# 鸿达装饰工程公司', { employer: '鸿达装饰工程公司' }],
  ['legal_aid', 'employer', firm, '第#项 荣盛建筑队', { employer: '荣盛建筑队' }],
  ['legal_aid', 'employer', firm, '#那个写顺发木业', { employer: '顺发木业' }],
  ['legal_aid', 'months_owed', {}, '第#项是3个月', { months_owed: 3 }],
  [
    'student_aid',
    'other_aid',
    { other_aid: '没有' },
    '第#项 镇上给过八百',
    { other_aid: '镇上给过八百' },
  ],
  [
    'student_aid',
    'other_aid',
    { other_aid: '没有' },
    '# 村里给过五百块，另外街道还有没有',
    { other_aid: '村里给过五百块' },
  ],
  [
    'relief',
    'employer',
    { employer: '化肥厂' },
    '#那个写县棉纺织厂 厂倒了',
    { employer: '县棉纺织厂' },
  ],
]);

atReview('what is added to a line comes to what stands there, and nothing of it is lost', [
  [
    'legal_aid',
    'evidence',
    kept,
    '# 还有微信聊天跟工友作证 你漏了',
    { evidence: ['attendance', 'chats', 'colleagues'] },
  ],
  [
    'legal_aid',
    'evidence',
    kept,
    '# 工友作证、微信聊天记录、记工本三样都有',
    { evidence: ['attendance', 'chats', 'colleagues'] },
  ],
  ['legal_aid', 'evidence', kept, '第#项再添个欠条', { evidence: ['attendance', 'iou'] }],
  ['legal_aid', 'evidence', kept, '#里头补上工资条', { evidence: ['attendance', 'payslips'] }],
  ['legal_aid', 'evidence', kept, '手里的证据还要加照片', { evidence: ['attendance', 'photos'] }],
  [
    'job_referral',
    'job_wanted',
    { job_wanted: '看门' },
    '第#个加个仓库也行',
    { job_wanted: '看门，仓库' },
  ],
  [
    'job_referral',
    'job_wanted',
    { job_wanted: '保洁' },
    '# 还有食堂帮厨',
    { job_wanted: '保洁，食堂帮厨' },
  ],
]);

const porter = { job_wanted: '啥活' };

atReview('a line by its number and another by its name, in one message', [
  [
    'job_referral',
    'job_wanted',
    porter,
    '#改成保洁，另外电话改成13812345678',
    { job_wanted: '保洁', phone: '13812345678' },
  ],
  [
    'job_referral',
    'work_place',
    porter,
    '#改成县城就行 还有户口写靠山屯',
    { work_place: '县城', hukou_place: '靠山屯' },
  ],
  [
    'job_referral',
    'job_wanted',
    porter,
    '#改成看大门，住址改成北街18号',
    { job_wanted: '看大门', address: '北街18号' },
  ],
  [
    'job_referral',
    'job_wanted',
    porter,
    '手艺那项写电焊，对了学历改成高中',
    { skills: '电焊', education: 'senior' },
  ],
  [
    'job_referral',
    'job_wanted',
    porter,
    '住址改成北街18号，电话改成13812345678',
    { address: '北街18号', phone: '13812345678' },
  ],
  [
    'job_referral',
    'job_wanted',
    porter,
    '#改成保安看库房电焊钳工都行 别爬高 腰不好 再一个住址就写机械厂家属院三号楼',
    { address: '机械厂家属院三号楼', '?': ['保安看库房电焊钳工，别爬高', '啥活'] },
  ],
]);

atReview('a number that counts something, or a bare question, changes no line', [
  ['legal_aid', 'employer', firm, '3 口人吃饭', { household_size: 3 }],
  ['legal_aid', 'evidence', kept, '#是啥意思', {}],
]);

table('a list told in several ways keeps every one, and none kept before goes', [
  [
    'legal_aid.evidence',
    {},
    '微信聊天 还有工友 记工本我哥手里有一本',
    { evidence: ['attendance', 'chats', 'colleagues'] },
  ],
  [
    'legal_aid.evidence',
    { matter: 'wages' },
    '工资条 再就是考勤表',
    { evidence: ['attendance', 'payslips'] },
  ],
  [
    'legal_aid.evidence',
    kept,
    '微信聊天记录 工友作证',
    { evidence: ['attendance', 'chats', 'colleagues'] },
  ],
  ['legal_aid.evidence', { evidence: ['attendance', 'chats'] }, '只有欠条', { evidence: ['iou'] }],
]);

describe('several lines in one message', () => {
  test.each([
    [
      'legal_aid',
      { ...firm, ...kept },
      '第{employer}个改成黔顺物业第{evidence}个还有微信转账跟工友作证',
      { employer: '黔顺物业', evidence: ['attendance', 'bank', 'colleagues'] },
    ],
    [
      'legal_aid',
      { ...firm, months_owed: 2 },
      '{employer} 改成荣盛建筑队 {months_owed} 改成3个月',
      { employer: '荣盛建筑队', months_owed: 3 },
    ],
    [
      'relief',
      { employer: '化肥厂', household_size: 3 },
      '第{employer}项写县棉纺织厂，第{household_size}项改成四口人',
      { employer: '县棉纺织厂', household_size: 4 },
    ],
    [
      'student_aid',
      { other_aid: '没有', tuition: 5000 },
      '第{tuition}个写5800 第{other_aid}个写村里给过三百',
      { tuition: 5800, other_aid: '村里给过三百' },
    ],
  ] as const)('%s: “%s”', (service, stood, said, stands) => {
    const talk = reviewOf(service, stood);
    const before = standing(talk);
    const { lines } = expected(talk.session, worldNow(talk));
    say(
      talk,
      said.replaceAll(/\{(\w+)\}/gu, (_, line: string) => String(lines.indexOf(line) + 1)),
    );
    expect(standing(talk)).toEqual({ ...before, ...stands });
  });

  test('a story to which a sentence is added has it without the words of adding', () => {
    const talk = reviewOf('legal_aid', { ...firm, story: '七月起没发' });
    const { lines } = expected(talk.session, worldNow(talk));
    say(talk, `${lines.indexOf('story') + 1}加一句十月份的工钱是新公司发的`);
    expect(standing(talk)['story']).toBe('七月起没发，十月份的工钱是新公司发的');
  });
});
