import { expect, test } from 'vitest';
import { aid, batch } from '../../test/registers/batch-fixture.ts';
import { context } from '../../test/registers/fixture.ts';
import { household } from '../../test/registers/household-fixture.ts';
import {
  batchFile,
  countsFile,
  householdFile,
  paperFile,
  registerFile,
  tableFile,
} from './file.ts';
import { householdRegister } from './household-register.ts';
import { hardshipFile } from './papers/household-papers.ts';
import { sheetsOf } from './read-back-fixture.ts';
import { retypeTable } from './retype.ts';

test('a register is a file with its name and the day, holding what was asked for', async () => {
  const rows = [household(), household({ id: 'b', state: 'exited' })];
  const filter = { state: 'exited', from: '2026-01-01', to: '2026-12-31' };
  const { name, type, bytes } = await registerFile(householdRegister, rows, { filter, context });
  expect(name).toBe('困难职工花名册 2027-01-20.xlsx');
  expect(type).toContain('spreadsheetml');
  const [sheet] = sheetsOf(bytes);
  expect(sheet?.rows).toBe(4);
  expect(sheet?.row(2)[0]).toContain('2026-01-01 至 2026-12-31 · 脱困 · 共 1 条');
});

test('a retype sheet and a paper are files named by what they are', async () => {
  const retype = await tableFile(retypeTable(household(), context.words), context);
  expect(retype.name).toBe('补录单 DA26-000001 2027-01-20.xlsx');
  const paper = paperFile('hardship-file', hardshipFile(household(), context), {
    of: 'DA26-000001',
    context,
  });
  expect(paper.name).toBe('困难职工档案表 DA26-000001 2027-01-20.docx');
  expect(paper.type).toContain('wordprocessingml');
});

test('a bundle of a household is named by its number, never by a person', async () => {
  const whole = { household: household(), cases: [], aids: [], scans: [], history: [] };
  expect((await householdFile(whole, context)).name).toBe('一户一档 DA26-000001 2027-01-20.zip');
});

test('a bundle of a batch is named by the batch', async () => {
  const whole = { batch: batch(), aids: [], notices: [], scans: [], history: [] };
  const made = await batchFile(whole, context);
  expect(made).toMatchObject({
    name: '2027年春节送温暖交账 2027-01-20.zip',
    type: 'application/zip',
  });
});

test('the counts upwards are one file, a sheet over all and one for each cut', async () => {
  const asked = { each: 'quarter', from: '2027-01-01', to: '2027-12-31', context } as const;
  const { name, bytes } = await countsFile([aid()], [household()], asked);
  expect(name).toBe('季度汇总 2027-01-20.xlsx');
  expect(sheetsOf(bytes).map((sheet) => sheet.name)).toEqual([
    '季度汇总',
    '按困难类别',
    '按主要致困原因',
    '按项目',
    '按资金来源',
  ]);
  expect(sheetsOf(bytes)[0]?.row(4).slice(1)).toEqual([
    '2027年第1季度',
    '0',
    '0',
    '1',
    '1',
    '3000',
  ]);
});
