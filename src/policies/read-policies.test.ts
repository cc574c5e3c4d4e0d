import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entryIn, readPolicies } from './read-policies.ts';

const good = {
  head: `id: late_pay
title: 工资晚发怎么办
asks: [工资晚发, 工资拖着不发, 迟发工资, 每个月都晚, 发工资老拖, late pay]
source: 《劳动法》第50条
document: null
in_force: 1995-01-01
checked: 2026-01-02
until: 2027-01-02
valid: 全国
standing: read
figures: []
owner: 政策
approver: 王五
compute: null
needs: [legal_aid]`,
  body: '工资要按月\n足额发。\n\n## en\nPay is due\nevery month.\n',
};

const fileOf = ({ head, body } = good): string => `---\n${head}\n---\n${body}`;
const withHead = (from: string | RegExp, to: string) =>
  fileOf({ ...good, head: good.head.replace(from, to) });

test('a file gives its data and both texts, a paragraph a line', () => {
  const read = entryIn(fileOf(), 'late_pay');
  expect(read).toMatchObject({
    entry: {
      id: 'late_pay',
      document: null,
      in_force: '1995-01-01',
      compute: null,
      needs: ['legal_aid'],
      text: { 'zh-CN': '工资要按月足额发。', en: 'Pay is due every month.' },
    },
  });
});

const faults: readonly (readonly [what: string, file: string, fault: RegExp])[] = [
  ['no data', '工资要按月发。', /must begin with its data/u],
  ['data that is no YAML', withHead('[legal_aid]', '[legal_aid'), /cannot be parsed/u],
  ['another id than its file', withHead('late_pay', 'other_id'), /must be late_pay/u],
  ['too few forms', withHead(/asks:.*/u, 'asks: [晚发]'), /asks must hold 6/u],
  ['no source', withHead(/source:.*\n/u, ''), /source/u],
  ['a day that is none', withHead('2026-01-02', '2026-02-30'), /checked is no day/u],
  ['an end before it was checked', withHead('2027-01-02', '2025-01-02'), /until must be later/u],
  ['nobody who approved it', withHead('approver: 王五', 'approver: null'), /approver is missing/u],
  [
    'an approver while unread',
    withHead('standing: read', 'standing: unread'),
    /approver must be null/u,
  ],
  [
    'a local entry without figures',
    withHead('standing: read', 'standing: local'),
    /figures is missing/u,
  ],
  [
    'a name that is no part of it',
    withHead('owner: 政策', 'owner: 政策\nauthor: 甲'),
    /author is no part/u,
  ],
  [
    'a figure it does not name',
    fileOf({ ...good, body: '最少 {min_wage} 元。\n## en\nx\n' }),
    /\{min_wage\}/u,
  ],
  ['no English', fileOf({ ...good, body: '工资要按月发。\n' }), /text\.en/u],
];

test.each(faults)('a file with %s is refused by name', (_, file, fault) => {
  expect(entryIn(file, 'late_pay')).toEqual({ fault: expect.stringMatching(fault) });
});

function folderOf(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-policies-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a folder gives its entries with further forms; none where there is no folder', () => {
  const folder = folderOf({
    'pay/late_pay.md': fileOf(),
    'asks.txt': '# 更多\nlate_pay: 发钱老往后推\n',
  });
  const [entry] = readPolicies(folder, []);
  expect(entry?.asks.at(-1)).toBe('发钱老往后推');
  expect(readPolicies(join(folder, 'none'), [])).toEqual([]);
});

test('what is wrong in a folder is one line that names the file and the fault', () => {
  const wrong = (files: { readonly [path: string]: string }): (() => unknown) => {
    const folder = folderOf(files);
    return () => readPolicies(folder, ['overtime']);
  };
  const file = fileOf();
  expect(wrong({ 'pay/late_pay.md': '没有' })).toThrow(
    /^Cannot read policy pay\/late_pay\.md: [^\n]+$/u,
  );
  expect(wrong({ 'a/late_pay.md': file, 'b/late_pay.md': file })).toThrow(
    /b\/late_pay\.md: id late_pay stands twice/u,
  );
  expect(wrong({ 'late_pay.md': withHead('compute: null', 'compute: magic') })).toThrow(
    /magic is no computation/u,
  );
  expect(wrong({ 'late_pay.md': file, 'asks.txt': 'ghost: 什么' })).toThrow(
    /asks\.txt: there is no entry ghost/u,
  );
});
