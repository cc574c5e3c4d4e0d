import { type Phrase, phrase } from '../../messages/phrase.ts';
import { hucre } from '../packages.ts';
import { faultDo, faultWhat, isGrave } from './fault.ts';
import { isBlank, letterOf, textOf } from './grid.ts';
import type { ListRead } from './read-list.ts';

const columns = ['row', 'column', 'said', 'what', 'todo', 'taken'] as const;
const widths = [6, 16, 22, 44, 44, 8];

/** All faults of a list as an XLSX, one a row, with the original row beside it; every cell is text, so that no number loses a digit. */
export async function faultBook(
  list: ListRead,
  say: (phrase: Phrase) => string,
): Promise<Uint8Array> {
  const word = (key: string) => say(phrase(`list-book-${key}`));
  const width = Math.max(...list.grid.rows.map((row) => row.length), 0);
  const original = Array.from({ length: width }, (_, at) => headingAt(list, at));
  const refused = new Set(list.refused);
  const rows = list.faults.map((fault) => [
    String(fault.row),
    fault.letter === '' ? '' : `${fault.letter} ${fault.heading}`,
    fault.said,
    say(faultWhat(fault)),
    say(faultDo(fault)),
    word(refused.has(fault.row) ? 'no' : isGrave(fault.kind) ? 'no' : 'yes'),
    ...original.map((_, at) => textOf(list.grid.rows[fault.row - 1]?.[at])),
  ]);
  const head = [...columns.map((column) => word(column)), ...original];
  return hucre().writeXlsx({
    sheets: [
      {
        name: word('sheet').slice(0, 31),
        rows: [head, ...rows],
        columns: head.map((_, at) => ({ width: widths[at] ?? 14, style: { numFmt: '@' } })),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letterOf(head.length - 1)}${rows.length + 1}` },
      },
    ],
  });
}

/** What stands over a column of the list, or its letter. */
function headingAt({ grid, head }: ListRead, at: number): string {
  const below = grid.rows[head.to]?.[at];
  return textOf(isBlank(below) ? grid.rows[head.from]?.[at] : below) || letterOf(at);
}
