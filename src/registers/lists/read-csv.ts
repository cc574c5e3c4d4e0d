import { hucre } from '../packages.ts';
import type { Cell } from './grid.ts';

const encodings = ['utf-8', 'gb18030'] as const;

/** The text of a file in UTF-8, UTF-16 (with its mark) or GBK; `null` where it is no text. */
export function decoded(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one.
    }
  }
  return null;
}

const delimiters = [',', '\t', ';', '|', '，'];
/** Longest cell that a list has; behind a quote that nobody closed the rest of the file becomes one. */
const longestCell = 2000;

/** The rows of a CSV text, every cell as text; the delimiter is the one that its first lines have most; `null` where a quote was never closed. */
export function csvRows(text: string, maxRows: number): Cell[][] | null {
  const start = text.slice(0, 20_000);
  const times = (delimiter: string): number => start.split(delimiter).length;
  const delimiter = delimiters.toSorted((a, b) => times(b) - times(a))[0] ?? ',';
  const rows = hucre()
    .parseCsv(text, { delimiter, maxRows })
    .map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const swallowed = (cell: Cell): boolean => typeof cell === 'string' && cell.length > longestCell;
  return rows.some((row) => row.some(swallowed)) ? null : rows;
}
