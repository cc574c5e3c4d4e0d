import type { WriteSheet } from 'hucre';
import { clean } from './clean.ts';
import { hucre } from './packages.ts';
import { head, type Made, sheetOf, type Table } from './sheet.ts';
import type { Words } from './words.ts';

/** A table that waits for the name of its sheet. */
export type Drawing = {
  readonly title: string;
  readonly draw: (context: Parameters<typeof sheetOf>[1]) => WriteSheet;
};

/** A table, whatever its rows are, for a workbook. */
export const drawn = <Row>(table: Table<Row>): Drawing => ({
  title: table.title,
  draw: (context) => sheetOf(table, context),
});

/** Tables as one Excel file, a sheet each, named by their titles. */
export async function workbook(
  drawings: readonly Drawing[],
  { words, made }: { readonly words: Words; readonly made: Made },
): Promise<Uint8Array> {
  const names = sheetNames(drawings.map(({ title }) => title));
  return hucre().writeXlsx({
    sheets: drawings.map(({ draw }, index) => draw({ words, made, name: names[index] as string })),
    // The library would write the names of sheets without quotes, and a name with a blank or a figure at its beginning is then a broken file.
    namedRanges: names.map((name) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name.replaceAll("'", "''")}'!$${head}:$${head}`,
      scope: name,
    })),
    defaultFont: { name: 'SimSun', size: 10 },
    properties: {
      title: clean(drawings[0]?.title ?? ''),
      creator: clean(made.by),
      created: new Date(made.at),
      modified: new Date(made.at),
    },
  });
}

/** Names that Excel takes for sheets: none of `[]:*?/\`, no quote at either end, at most 31 characters, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return titles.map((title, index) => {
    const plain = trimmed(
      clean(title)
        .replaceAll(/[[\]:*?/\\\n\t]/gu, ' ')
        .slice(0, 31),
    );
    let name = plain || `${index + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1)
      name = `${trimmed((plain || `${index + 1}`).slice(0, 31 - ` ${n}`.length))} ${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const trimmed = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    .replaceAll(/^['\s]+|['\s]+$/gu, '');
