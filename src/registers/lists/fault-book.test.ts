import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { bookOf, faultyList } from '../../../test/registers/list-fixture.ts';
import { createWording, languages } from '../../wording/wording.ts';
import {
  type Fault,
  type FaultKind,
  faultDo,
  faultKinds,
  faultLine,
  faultWhat,
  gathered,
} from './fault.ts';
import { faultBook } from './fault-book.ts';
import { type Cell, textOf } from './grid.ts';
import { readList } from './read-list.ts';

const wording = createWording(join(import.meta.dirname, '../../../locales'));
const today = '2026-11-23';

async function listOf(bytes: Uint8Array) {
  const outcome = await readList(bytes, { today });
  if ('problem' in outcome) throw new Error(outcome.problem.key);
  return outcome.list;
}

test.each(languages)('every kind of fault says what is wrong and what to do in %s', (language) => {
  const kinds: readonly FaultKind[] = [...faultKinds.grave, ...faultKinds.slight];
  for (const kind of kinds) {
    const fault = { kind, row: 7, letter: 'C', heading: '身份证号', said: '12' };
    for (const words of [faultWhat(fault), faultDo(fault)])
      expect(wording.has(words.key, language), words.key).toBe(true);
    const line = wording.text(faultLine(fault), language);
    expect(line).toContain('7');
    expect(line).not.toContain('[');
  }
});

test('what reads the same in many rows is one line that names them, and no fault is left out', () => {
  const say = (words: Parameters<typeof wording.text>[0]) => wording.text(words, 'zh-CN');
  const at = (row: number, kind: FaultKind, letter = 'K'): Fault => ({
    kind,
    row,
    letter,
    heading: '金额',
    said: '',
  });
  const faults = [
    ...[5, 6, 7, 9].map((row) => at(row, 'amount_none')),
    at(6, 'amount_merged'),
    at(12, 'amount_none', 'L'),
  ];
  const lines = gathered(faults, say).map(({ fault, rows }) => say(faultLine(fault, rows)));
  expect(lines.map((line) => /第 (.+?) 行/u.exec(line)?.[1])).toEqual(['5–7、9', '6', '12']);
  expect(gathered(faults, say).flatMap(({ rows }) => rows)).toHaveLength(faults.length);
});

test('the sheet of faults has a row for each, with the original row beside it and every number whole', async () => {
  const { people } = faultyList(60, 55, 11);
  const list = await listOf(await bookOf(people));
  const book = await readXlsx(await faultBook(list, (phrase) => wording.text(phrase, 'zh-CN')));
  const [head = [], ...rows] = book.sheets[0]?.rows ?? [];
  expect(head.slice(0, 6)).toEqual(['行', '列', '写的是', '问题', '怎么改', '收不收']);
  expect(rows).toHaveLength(list.faults.length);
  const idAt = head.indexOf('身份证号码\n（必填）');
  for (const [index, { row }] of list.faults.entries()) {
    expect(rows[index]?.[0]).toBe(String(row));
    expect(rows[index]?.[idAt]).toBe(textOf(people[row - 5]?.id));
  }
  expect(rows.every((row) => row.every((cell) => cell === null || typeof cell === 'string'))).toBe(
    true,
  );
});

test('whatever stands in a sheet, reading it and writing its faults never throw', async () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>('姓名', '身份证号', '金额', '合计', '注：', '赵国强', null, 3000),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const sheet = [['姓名', '身份证号', '金额', '手机'], ...cells];
      const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: sheet }] }).catch(() => null);
      if (bytes === null) return;
      const list = await listOf(bytes);
      const left = Object.values(list.leftOut).reduce((sum, count) => sum + count, 0);
      expect(list.rows.length + list.refused.length + left).toBe(
        Math.max(0, list.grid.rows.length - list.head.to - 1),
      );
      await faultBook(list, (phrase) => wording.text(phrase, 'en'));
    }),
    { numRuns: 30 },
  );
}, 30_000);
