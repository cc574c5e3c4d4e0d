import { writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readGridsApart } from './read-apart.ts';
import { readGrids } from './read-grids.ts';

const tooMuch = { problem: { key: 'list-problem-unpacked' } };

/** A file of some kilobytes whose every row has a cell at the far right end of a sheet. */
async function wideFile(rows: number): Promise<Uint8Array> {
  const zip = new PizZip(await writeXlsx({ sheets: [{ name: 'a', rows: [['姓名']] }] }));
  const cells = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

test('a list is read apart as it is read here', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '名单',
        rows: [
          ['姓名', '出生'],
          ['王小明', new Date('1985-03-02T00:00:00Z')],
          ['李梅', 3],
        ],
      },
    ],
  });
  expect(await readGridsApart(bytes)).toEqual(await readGrids(bytes));
  expect(await readGridsApart(new Uint8Array())).toEqual(await readGrids(new Uint8Array()));
});

test('a file that would take all memory takes that of its thread', async () => {
  const bytes = await wideFile(20_000);
  expect(bytes.length).toBeLessThan(200_000);
  expect(await readGridsApart(bytes, { ms: 60_000, megabytes: 64 })).toEqual(tooMuch);
});

test('a file that would take all time is given up, and others are served meanwhile', async () => {
  let turns = 0;
  let waits = true;
  const others = (): void => {
    turns += 1;
    if (waits) setImmediate(others);
  };
  others();
  const bytes = new TextEncoder().encode('\n'.repeat(8_000_000));
  expect(await readGridsApart(bytes, { ms: 300, megabytes: 2_000 })).toEqual(tooMuch);
  waits = false;
  expect(turns).toBeGreaterThan(10);
});
