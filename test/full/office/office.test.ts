import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, describe, expect, test } from 'vitest';
import { everyFile, type Made } from './every-file.ts';
import { convert, skipped, textOfPdf } from './libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Kinds of file that are made outside of bundles as well: opened once is enough. */
const twice = /档案表|走访记录|公示 |发放花名册|补录单/u;

/** A bundle as the Word and Excel files that only it has. */
function opened({ name, bytes, shows }: Made): readonly Made[] {
  if (!name.endsWith('.zip')) return [{ name, bytes, shows }];
  const zip = new PizZip(bytes);
  return Object.keys(zip.files)
    .filter((one) => /\.(?:docx|xlsx)$/u.test(one) && !twice.test(one))
    .map((one) => ({
      name: `${name.replace('.zip', '')} ${one}`,
      bytes: zip.file(one)?.asUint8Array() ?? new Uint8Array(),
      shows: one.startsWith('00') ? shows : '',
    }));
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, '');

const made = skipped('that LibreOffice opens every register and paper') ? null : everyFile();

describe.skipIf(made === null)('in LibreOffice', () => {
  test('every file opens and prints with the text it is about, and nothing unfilled', async () => {
    const files = ((await made) ?? []).flatMap(opened);
    expect(files.length).toBeGreaterThan(25);
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const out = convert(
      folder,
      files.map(({ name }) => name),
      'pdf',
    );
    for (const { name, shows } of files) {
      const text = plain(textOfPdf(join(out, name.replace(/\.\w+$/u, '.pdf'))));
      expect(text.length, name).toBeGreaterThan(20);
      expect(text, name).toContain(shows);
      expect(text, name).not.toMatch(/undefined|NaN|\[object|\[register|[{}]/u);
    }
  });

  test('a register read by LibreOffice keeps numbers of eighteen digits as text, days, cents and rare names', async () => {
    const files = ((await made) ?? []).filter(({ name }) => name === 'aids.xlsx');
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    // 44 comma, 34 quote, 76 UTF-8, from the first line.
    const out = convert(folder, ['aids.xlsx'], 'csv:Text - txt - csv (StarCalc):44,34,76,1');
    const rows = readFileSync(join(out, 'aids.csv'), 'utf8').split('\n');
    expect(rows[2]).toMatch(/^"序号","批次","资金来源"/u);
    expect(rows[3]).toContain('"99010119800229002X"');
    expect(rows[3]).toContain('"6228480000000007"');
    expect(rows[3]).toContain('"2,500.00"');
    expect(rows[3]).toContain(',2027-01-15,');
    expect(rows[10]).toContain('欧阳𠮷䶮');
    expect(rows[37]).toMatch(/^"合计",.*1,317,757\.74/u);
  });
});
