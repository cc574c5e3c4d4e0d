import fc from 'fast-check';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { aid, batch, meeting, notice, source } from '../../test/registers/batch-fixture.ts';
import { application, chinese, context, made } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import { type Aid, sourceWords } from './aid-register.ts';
import { batchBundle } from './batch-bundle.ts';
import { bundle, safe } from './bundle.ts';
import { householdBundle } from './household-bundle.ts';
import { readWhole, sheetsOf, tablesOf, textOf } from './read-back-fixture.ts';

const scan = (name: string, kind = '身份证') => ({ kind, name, bytes: Uint8Array.of(1, 2, 3) });
const filesOf = (bytes: Uint8Array) => {
  const zip = new PizZip(bytes);
  const names = Object.keys(zip.files).toSorted();
  const read = (beginning: string) => {
    const name = names.find((one) => one.startsWith(beginning));
    return zip.file(name ?? '')?.asUint8Array() ?? new Uint8Array();
  };
  return { names, read };
};

const history = [
  { at: made.at, who: '王小敏', what: '发放' },
  { at: made.at - 86_400_000, who: '陈主任', what: '批准' },
];

test('one household is one file: its form, retype sheet, cases, visits, aids, papers and what was done', async () => {
  const whole = {
    household: household(),
    cases: [application('relief', { name: '李秀兰', hardship_cause: 'illness' })],
    aids: [aid()],
    scans: [scan('正面.jpg'), scan('正面.jpg')],
    history,
  };
  const { names, read } = filesOf(await householdBundle(whole, context));
  expect(names).toEqual([
    '00 目录.docx',
    '01 困难职工档案表.docx',
    '02 补录单.xlsx',
    '03 历年救助和认定.xlsx',
    '04 申请情况 BF26-000012.docx',
    '05 入户走访记录 2026-03-20.docx',
    '06 正面.jpg',
    '07 正面.jpg',
    '08 办理经过.docx',
  ]);
  const [contents] = tablesOf(read('00'));
  expect(contents?.slice(1).map((row) => row[2])).toEqual(names.slice(1));
  expect(read('06')).toEqual(Uint8Array.of(1, 2, 3));
  expect(sheetsOf(read('03')).map(({ name }) => name)).toEqual(['救助发放台账', '历年认定']);
  expect(
    tablesOf(read('08'))[0]
      ?.slice(1)
      .map((row) => row[2]),
  ).toEqual(['批准', '发放']);
  expect(textOf(read('04'))).toContain('有人生病');
});

const cents = fc.integer({ min: 1, max: 9_999_999 });
const state = fc.constantFrom(
  'listed',
  'held',
  'dropped',
  'reserved',
  'sent',
  'failed',
  'paid',
  'returned' as const,
);
const lines: fc.Arbitrary<readonly Aid[]> = fc.array(
  fc
    .record({ cents, state, source: fc.constantFrom('a', 'b') })
    .map((change) =>
      aid(change, { source: source({ id: change.source, name: `来源${change.source}` }) }),
    ),
  { minLength: 1, maxLength: 40 },
);
const number = (text: string | undefined) =>
  Math.round(Number((text ?? '').replaceAll(',', '')) * 100);

test('the account of any batch adds up on paper: by source and over all, total = paid + returned + not paid', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (aids) => {
      const whole = { batch: batch(), aids, meeting, notices: [notice([])], scans: [], history };
      const { read } = filesOf(await batchBundle(whole, context));
      const [, ...rows] = tablesOf(read('01'))[0] ?? [];
      const figures = rows.map((row) => row.slice(2).map(number));
      for (const [all = 0, paid = 0, returned = 0, open = 0] of figures)
        expect(all).toBe(paid + returned + open);
      const total = figures.at(-1) ?? [];
      for (const [at, one] of total.entries())
        expect(figures.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(one);
      const kept = aids.filter(({ line }) => line.state !== 'dropped');
      expect(total[0]).toBe(kept.reduce((sum, { line }) => sum + line.cents, 0));
      // The same figures in the Excel file, written by another way.
      const sheet = sheetsOf(read('02')).find(({ name }) => name === '按资金来源汇总');
      if (kept.length > 0) expect(sheet?.row(sheet.rows).slice(3).map(number)).toEqual(total);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test('the account of a batch has who came and went and why, the meeting, the notice, failures, retries and signatures', async () => {
  const failed = { day: '2027-01-10', by: '刘会计', ok: false, reason: '账号与户名不符' };
  const agent = { name: '王建国', idNumber: '990101198001010014', relation: '丈夫' };
  const aids = [
    aid({ payments: [failed, { ...failed, day: '2027-01-16', ok: true, reason: undefined }] }),
    aid({ id: 'l2', receipt: { kind: 'agent', day: '2027-01-17', by: 's1', agent } }),
  ];
  const whole = {
    batch: batch(),
    aids,
    meeting,
    notices: [notice([])],
    scans: [scan('盖章页.pdf')],
    history,
  };
  const { names, read } = filesOf(await batchBundle(whole, context));
  expect(names.map((name) => name.slice(3))).toEqual([
    '目录.docx',
    '发放情况报告.docx',
    '交账表.xlsx',
    '集体研究记录.docx',
    '公示 GS27-000001.docx',
    '发放花名册.docx',
    '盖章页.pdf',
    '办理经过.docx',
  ]);
  const sheets = new Map(sheetsOf(read('02')).map((sheet) => [sheet.name, sheet]));
  expect([...sheets.keys()]).toEqual([
    '救助发放台账',
    '按资金来源汇总',
    '各单位报送名单',
    '名单进出',
    '发放和重发',
    '签收',
    '公示登记表',
  ]);
  expect(sheets.get('名单进出')?.row(5)).toContain('已经在另一单位领过同一项慰问');
  expect(sheets.get('发放和重发')?.row(4)).toContain('账号与户名不符');
  expect(sheets.get('发放和重发')?.row(5)).toContain('成功');
  expect(sheets.get('签收')?.row(5)).toContain('990101198001010014');
  expect(textOf(read('01'))).toContain('失败后重新发放 1 人次');
  expect(textOf(read('03'))).toContain('示工纪〔2026〕18号');
});

test('every Word and Excel file of a bundle reads as XML throughout', async () => {
  const whole = { batch: batch(), aids: [aid()], meeting, notices: [], scans: [], history };
  const { names, read } = filesOf(await batchBundle(whole, context));
  for (const name of names) readWhole(read(name));
});

test.each([
  ['a/b\\c:*?"<>|.pdf', 'a b c.pdf'],
  ['.pdf', '.pdf'],
  ['', '-'],
  ['名字.', '名字'],
  ['\u0001\n', '-'],
])('%j becomes %j, which Windows takes for a name', (name, taken) => {
  expect(safe(name)).toBe(taken);
});

test('names of any length and kind stay apart and keep their endings', () => {
  const names = ['长'.repeat(300), '长'.repeat(300)].map((stem) => `${stem}.pdf`);
  const bytes = bundle(
    names.map((name) => scan(name)),
    { title: '卷', about: '说明' },
    context,
  );
  const found = filesOf(bytes).names.slice(1);
  expect(new Set(found).size).toBe(2);
  for (const name of found) expect(name).toMatch(/^0\d 长{76}\.pdf$/u);
});

test('a source is named by its kind and its name, once where they are the same', () => {
  expect(sourceWords(source({ origin: 'union', name: '工会经费' }), chinese)).toBe('工会经费');
  expect(sourceWords(undefined, chinese)).toBeUndefined();
});
