import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import PizZip from 'pizzip';

/** One cell as the file itself holds it: its type (`s` for text, `n` for a number), its value, its format. */
export type RawCell = { readonly type: string; readonly value: string; readonly format: string };

/** A sheet as its XML tells it, read without the library that wrote it. */
export type RawSheet = {
  readonly name: string;
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Values of a row in the order of its columns; empty cells are `''`. */
  readonly row: (n: number) => readonly string[];
  readonly rows: number;
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly formulas: number;
  readonly repeated: string | null;
};

/** A fault throws; that a text holds the mark of an unknown character is none. */
const parse = (xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`Cannot read XML back: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
/** Elements of a name, in order; a walk of its own, since a live list of thousands takes seconds. */
function all(of: Document | Element, tag: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeName === tag) found.push(child as Element);
      walk(child);
    }
  };
  walk(of);
  return found;
}

/** Every part of a file of Office as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = new PizZip(bytes);
  const parts = new Map<string, string>();
  for (const name of Object.keys(zip.files)) parts.set(name, zip.file(name)?.asText() ?? '');
  return parts;
}

/** Reads every part of a file of Office; throws where one is no XML. */
export function readWhole(bytes: Uint8Array): void {
  for (const [name, text] of partsOf(bytes)) if (/\.(?:xml|rels)$/u.test(name)) parse(text);
}

/** The sheets of an Excel file. */
export function sheetsOf(bytes: Uint8Array): readonly RawSheet[] {
  const parts = partsOf(bytes);
  const part = (name: string) => parse(parts.get(name) ?? '<none/>');
  const shared = all(part('xl/sharedStrings.xml'), 'si').map((one) => one.textContent ?? '');
  const styles = part('xl/styles.xml');
  const formats = new Map(
    all(styles, 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode'),
    ]),
  );
  const looks = all(all(styles, 'cellXfs')[0] as Element, 'xf').map(
    (one) => formats.get(one.getAttribute('numFmtId')) ?? '',
  );
  const book = part('xl/workbook.xml');
  const titles = all(book, 'definedName');
  return all(book, 'sheet').map((sheet, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = new Map(
      all(xml, 'c').map((cell) => [cell.getAttribute('r') ?? '', cellOf(cell, shared, looks)]),
    );
    const counted = [...cells.keys()].map((name) => Number(name.replaceAll(/\D/gu, '')));
    return {
      name: sheet.getAttribute('name') ?? '',
      cells,
      row: (n) =>
        [...cells]
          .filter(([name]) => name.replaceAll(/\D/gu, '') === String(n))
          .map(([, { value }]) => value),
      rows: Math.max(0, ...counted),
      frozen: all(xml, 'pane')[0]?.getAttribute('topLeftCell') ?? null,
      filter: all(xml, 'autoFilter')[0]?.getAttribute('ref') ?? null,
      formulas: all(xml, 'f').length,
      repeated:
        titles.find((one) => one.getAttribute('localSheetId') === String(index))?.textContent ??
        null,
    };
  });
}

function cellOf(cell: Element, shared: readonly string[], looks: readonly string[]): RawCell {
  const type = cell.getAttribute('t') ?? 'n';
  const value = all(cell, 'v')[0]?.textContent ?? '';
  return {
    type,
    value: type === 's' ? (shared[Number(value)] ?? '') : value,
    format: looks[Number(cell.getAttribute('s') ?? '0')] ?? '',
  };
}

/** The text of a Word file, a paragraph a line, with what stands in its header and footer behind. */
export function textOf(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  return [...parts]
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name))
    .flatMap(([, xml]) =>
      all(parse(xml), 'w:p').map((paragraph) =>
        all(paragraph, 'w:t')
          .map((one) => one.textContent ?? '')
          .join(''),
      ),
    )
    .join('\n');
}

/** The cells of every table of a Word file, row by row. */
export const tablesOf = (bytes: Uint8Array): readonly (readonly (readonly string[])[])[] =>
  all(parse(partsOf(bytes).get('word/document.xml') ?? ''), 'w:tbl').map((table) =>
    all(table, 'w:tr').map((row) =>
      all(row, 'w:tc').map((cell) =>
        all(cell, 'w:t')
          .map((one) => one.textContent ?? '')
          .join(''),
      ),
    ),
  );
