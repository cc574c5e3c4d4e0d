import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isGrave } from '../../src/registers/lists/fault.ts';
import { readList } from '../../src/registers/lists/read-list.ts';
import { bookOf, type FixtureRow, faultyList } from '../registers/list-fixture.ts';

const today = '2026-11-23';

async function listOf(bytes: Uint8Array) {
  const outcome = await readList(bytes, { today });
  if ('problem' in outcome) throw new Error(outcome.problem.key);
  return outcome.list;
}

test('of 5,000 rows with 300 faults each fault is named by its row, within ten seconds of work and 200 MB more', async () => {
  const { people, expected } = faultyList(5000, 300, 20_270_117);
  const bytes = await bookOf(people);
  const memory = process.memoryUsage().rss;
  const work = process.cpuUsage();
  const list = await listOf(bytes);
  expect(process.cpuUsage(work).user / 1e6).toBeLessThan(10);
  expect((process.memoryUsage().rss - memory) / 2 ** 20).toBeLessThan(200);
  expect(list.faults.map(({ row, kind }) => ({ row, kind }))).toEqual(expected);
  const refused = expected.filter(({ kind }) => isGrave(kind)).map(({ row }) => row);
  expect(list.refused).toEqual(refused);
  expect(list.rows).toHaveLength(5000 - refused.length);
  expect(await listOf(Uint8Array.from(bytes))).toEqual(list);
});

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

/** The same sheet, saved by LibreOffice in another format. */
function saved(bytes: Uint8Array, format: string, filter: string): Uint8Array {
  writeFileSync(join(folder, 'list.xlsx'), bytes);
  const to = ['--convert-to', filter, '--outdir', join(folder, format), join(folder, 'list.xlsx')];
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  execFileSync('soffice', [home, '--headless', ...to], { stdio: 'ignore', timeout: 90_000 });
  return new Uint8Array(readFileSync(join(folder, format, `list.${format}`)));
}

describe.skipIf(!office())('a list saved by LibreOffice', () => {
  const formats: readonly [string, string][] = [
    ['xlsx', 'xlsx'],
    ['xls', 'xls:MS Excel 97'],
    ['ods', 'ods'],
  ];
  test.each(formats)('as %s reads as the one it was made from', async (format, filter) => {
    const { people } = faultyList(120, 55, 3);
    const own = await bookOf(people);
    const list = await listOf(own);
    const again = await listOf(saved(own, format, filter));
    expect(again.faults).toEqual(list.faults);
    expect(again.rows).toEqual(list.rows);
    expect(again.refused).toEqual(list.refused);
    expect(again.leftOut).toEqual(list.leftOut);
    expect(again.grid.name).toBe(list.grid.name);
  });

  test.each([
    ['GBK', 'csv:Text - txt - csv (StarCalc):44,34,85,1'],
    ['UTF-8', 'csv:Text - txt - csv (StarCalc):44,34,76,1'],
  ])('as CSV in %s reads as the one it was made from', async (_, filter) => {
    const { people } = faultyList(60, 0, 5);
    const own = await bookOfOne(people);
    const again = await listOf(saved(own, 'csv', filter));
    const list = await listOf(own);
    expect(again.rows).toEqual(list.rows);
    expect(again.faults).toEqual([]);
  });
});

/** A CSV has one sheet, and GBK lacks the rarest characters. */
const bookOfOne = async (people: readonly FixtureRow[]): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre');
  const { sheetOf } = await import('../registers/list-fixture.ts');
  const plain = people.map((row) => ({ ...row, name: '赵国强', holder: '赵国强' }));
  return writeXlsx({ sheets: [{ name: '名单', rows: sheetOf(plain) }] });
};
