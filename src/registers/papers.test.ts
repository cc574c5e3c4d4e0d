import { expect, test } from 'vitest';
import { aid, batch, meeting, notice } from '../../test/registers/batch-fixture.ts';
import { application, context } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { bareSlip } from '../../test/registers/slip-fixture.ts';
import { fillPaper, type PaperData } from './fill.ts';
import { historyList } from './household-bundle.ts';
import { batchReport, meetingRecord, paymentRoster, publicNotice } from './papers/batch-papers.ts';
import { caseSheet, intakeReceipt, legalAidApplication } from './papers/case-papers.ts';
import * as home from './papers/household-papers.ts';
import { referralSlip } from './papers/slip-paper.ts';
import { readWhole, tablesOf, textOf } from './read-back-fixture.ts';
import type { PaperKind } from './template.ts';

const bare = household({
  facts: {},
  years: [],
  responsible: null,
  unit: undefined,
  filedOn: undefined,
  visits: [],
  authorisations: [],
});
const visit = {
  id: 'v',
  day: '2026-01-02',
  visitors: [],
  photos: [],
  photoConsent: false,
  by: 's',
};
const nobody = {
  ...application('legal_aid', {}),
  papers: [],
  owner: null,
  clock: { due: null, provisional: false, stopped: null },
};
const empty = {
  ...meeting,
  attendees: [],
  absent: [],
  subjects: [],
  document: '',
  minutes: undefined,
};

/** Every paper about somebody of whom nothing is known. */
const barePapers: readonly (readonly [PaperKind, PaperData])[] = [
  ['hardship-file', home.hardshipFile(bare, context)],
  ['application-letter', home.applicationLetter(bare, {}, context)],
  ['authorisation', home.authorisation(bare, { person: '' }, context)],
  ['visit-record', home.visitRecord(bare, visit, context)],
  ['leaving-letter', home.leavingLetter(bare, undefined, context)],
  ['public-notice', publicNotice(notice([], { from: null, to: null, contact: '' }), context)],
  ['payment-roster', paymentRoster(batch({ hands: {} }), [], context)],
  ['legal-aid-application', legalAidApplication(nobody, context)],
  ['referral-slip', referralSlip(nobody, bareSlip, context)],
  ['intake-receipt', intakeReceipt(nobody, { missing: [] }, context)],
  ['case-sheet', caseSheet(nobody, context)],
  ['history-list', historyList('', [], context)],
  ['meeting-record', meetingRecord(empty, () => '', context)],
  ['batch-report', batchReport({ batch: batch({ hands: {}, notices: [] }), aids: [] }, context)],
];

test.each(barePapers)(
  '%s about nobody has places to write on, and no word of the program',
  (kind, data) => {
    const bytes = fillPaper(kind, data);
    readWhole(bytes);
    expect(textOf(bytes)).not.toMatch(/undefined|null|NaN|\[object|\[register|[{}\uE000]/u);
  },
);

test('what is not known is a line to write on in a sentence and an empty cell in a table', () => {
  const letter = textOf(fillPaper('application-letter', home.applicationLetter(bare, {}, context)));
  expect(letter).toContain('本人________，性别________，身份证号 ________');
  const [file] = tablesOf(fillPaper('hardship-file', home.hardshipFile(bare, context)));
  expect(file?.[2]).toEqual(['姓名', '', '性别', '', '民族', '']);
});

test('a full household leaves no line of its file empty that it could fill', () => {
  const [file, members] = tablesOf(
    fillPaper('hardship-file', home.hardshipFile(household(), context)),
  );
  const left = (file ?? []).flatMap((row) =>
    row.filter((_, at) => row[at + 1] === '' && at % 2 === 0),
  );
  expect(left).toEqual(['职工编号', '残疾类别', '残疾等级', '合同签订时间', '合同期限']);
  expect(members?.slice(1, 4).map((row) => row[0])).toEqual(['王建国', '王小雨', '赵桂英']);
});

test('a member without a name is not given that of the householder', () => {
  const facts = { ...household().facts };
  const details = [{ relation: 'child', age: 3 }];
  facts['family_details'] = { state: 'given', value: details, raw: '', turn: 1, at: 0 };
  const [, members] = tablesOf(
    fillPaper('hardship-file', home.hardshipFile(household({ facts }), context)),
  );
  expect(members?.[1]?.slice(0, 3)).toEqual(['', '子女', '']);
});

test('each adult signs for himself, children do not', () => {
  expect(home.adultsOf(household(), context).map(({ person }) => person)).toEqual([
    '李秀兰',
    '王建国',
    '赵桂英',
  ]);
});

test('the roster has each amount in figures and in capitals, a place to sign, and a total of all', () => {
  const aids = [aid({ cents: 250_000 }), aid({ cents: 105, form: 'goods', goods: '米油一份' })];
  const [roster] = tablesOf(fillPaper('payment-roster', paymentRoster(batch(), aids, context)));
  expect(roster?.[1]?.slice(5)).toEqual(['2,500.00', '贰仟伍佰元整', '']);
  expect(roster?.[2]?.slice(4)).toEqual(['米油一份', '1.05', '壹元零伍分', '']);
  expect(roster?.at(-1)).toEqual(['合计', '2 人', '2,501.05 元', '贰仟伍佰零壹元零伍分']);
});

test('long names and rare characters, and what looks like a tag or a mark of XML, stand on paper as they are', () => {
  const names = [
    '阿卜杜拉·买买提艾力江·吐尔逊',
    '欧阳𠮷䶮',
    '<b>&"',
    '{姓名}',
    '一\n二',
    '\uD800坏\u0001',
  ];
  const aids = names.map((name) => aid({ payee: { name } }));
  const bytes = fillPaper('payment-roster', paymentRoster(batch(), aids, context));
  readWhole(bytes);
  const [roster] = tablesOf(bytes);
  expect(roster?.slice(1, -1).map((row) => row[1])).toEqual([
    '阿卜杜拉·买买提艾力江·吐尔逊',
    '欧阳𠮷䶮',
    '<b>&"',
    '{姓名}',
    '一二',
    '\uFFFD坏',
  ]);
});

test('the letter on leaving the file says why, by whom, and how to object, and decides nothing by itself', () => {
  const leaving = {
    proposed: {
      day: '2026-12-01',
      by: '王小敏',
      byId: 's1',
      reason: '收入超过标准',
      ownWish: false,
    },
    notice: { notice: 'n', to: '2026-12-25', open: 0 },
    left: '2026-12-31',
    watch: '2027-06-30',
  };
  const said = textOf(
    fillPaper('leaving-letter', home.leavingLetter(household({ leaving }), meeting, context)),
  );
  expect(said).toContain('2026年12月31日起退出');
  expect(said).toContain('收入超过标准');
  expect(said).toContain('示工纪〔2026〕18号');
  expect(said).toContain('您有不同意见的');
  expect(said).toContain('2027年6月30日');
});
