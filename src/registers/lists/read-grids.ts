import type { Sheet } from 'hucre';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { hucre } from '../packages.ts';
import { type Cell, type Grid, isBlank, type Merge } from './grid.ts';
import { csvRows, decoded } from './read-csv.ts';
import { unpackedBytes } from './unpacked.ts';

/** Rows of a sheet that are read at most; a longer list is handed in in parts. */
export const mostRows = 20_000;
/** Bytes of a file at most, and what it may unpack to: three times the longest list. */
export const mostBytes = 8 * 1024 * 1024;
const mostUnpacked = 40 * 1024 * 1024;
const mostColumns = 200;

/** The sheets of a file, or why it cannot be read. */
export type GridsRead = { readonly grids: readonly Grid[] } | { readonly problem: Phrase };

/** Every sheet of an XLSX, XLS, ODS or CSV file (UTF-8, UTF-16 or GBK; a web page that is called .xls too), or why it cannot be read; never throws. */
export async function readGrids(bytes: Uint8Array): Promise<GridsRead> {
  if (bytes.length === 0) return problem('empty');
  if (bytes.length > mostBytes) return problem('bytes');
  try {
    if (unpackedBytes(bytes) > mostUnpacked) return problem('unpacked');
    const grids = isBook(bytes) ? await bookGrids(bytes) : textGrids(bytes);
    if (grids === null) return problem('format');
    if (grids.some(({ rows }) => rows.length > mostRows))
      return { problem: phrase('list-problem-rows', { most: String(mostRows) }) };
    return { grids };
  } catch (error) {
    return problem(error instanceof hucre().EncryptedFileError ? 'locked' : 'broken');
  }
}

const problem = (what: string): { readonly problem: Phrase } => ({
  problem: phrase(`list-problem-${what}`),
});

/** A ZIP, or the container of old Office files. */
const isBook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

async function bookGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { sheets } = await hucre().read(bytes, { maxRows: mostRows + 1 });
  return sheets.map(gridOf);
}

function textGrids(bytes: Uint8Array): readonly Grid[] | null {
  const text = decoded(bytes);
  if (text === null) return null;
  if (/<table[\s>]/iu.test(text.slice(0, 20_000)))
    return [gridOf(hucre().fromHtml(text, { typeInference: false }))];
  const rows = csvRows(text, mostRows + 1);
  return rows === null ? null : [gridOf({ name: '', rows })];
}

type Read = Pick<Sheet, 'name' | 'rows' | 'merges' | 'rowDefs' | 'hidden' | 'veryHidden'>;

function gridOf(sheet: Read): Grid {
  // A sparse reader leaves out the rows where nothing stands.
  const rows = Array.from(sheet.rows, (row: readonly Cell[] | undefined) =>
    Array.from(row ?? [], (cell) => cell ?? null).slice(0, mostColumns),
  );
  const hidden = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  return {
    name: sheet.name,
    rows: rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1),
    merges: (sheet.merges ?? []) satisfies readonly Merge[],
    hidden: new Set(hidden),
    cut: rows.length > mostRows,
    unseen: sheet.hidden === true || sheet.veryHidden === true,
  };
}
