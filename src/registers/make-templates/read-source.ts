/** One cell of a table: its lines, how many columns it spans, and whether it only names what stands beside it. */
export type SourceCell = {
  readonly lines: readonly string[];
  readonly span: number;
  readonly label: boolean;
};

/** A row; `head` is repeated on every page; `lines`: the least height in lines of text. */
export type SourceRow = {
  readonly cells: readonly SourceCell[];
  readonly head: boolean;
  readonly lines: number;
};

/** A block of a template, in its order. */
export type Block =
  | {
      readonly kind: 'title' | 'heading' | 'right' | 'centre' | 'note' | 'flush' | 'body';
      readonly text: string;
    }
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: SourceRow[] }
  | { readonly kind: 'break' };

/** A template as its source tells it. */
export type Source = {
  readonly landscape: boolean;
  /** Wide margins, as a letter has. */
  readonly letter: boolean;
  readonly footer: string;
  readonly blocks: readonly Block[];
};

const kinds = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['> ', 'right'],
  ['= ', 'centre'],
  ['- ', 'note'],
  ['. ', 'flush'],
] as const;

/** Reads the source of a template (`templates/sources/README.md` says how one is written); throws one line that names what is wrong. */
export function readSource(text: string): Source {
  const blocks: Block[] = [];
  let page = '';
  let footer = '';
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('%')) continue;
    if (line.startsWith('@page ')) page = line;
    else if (line.startsWith('@footer ')) footer = line.slice('@footer '.length);
    else if (line.startsWith('@table ')) blocks.push(tableOf(line));
    else if (/^(?:!|\d+)?\|/u.test(line)) addRow(blocks, line, index + 1);
    else if (line === '---') blocks.push({ kind: 'break' });
    else blocks.push(paragraphOf(line));
  }
  return {
    landscape: page.includes('landscape'),
    letter: page.includes('letter'),
    footer,
    blocks,
  };
}

function paragraphOf(line: string): Block {
  const [mark, kind] = kinds.find(([start]) => line.startsWith(start)) ?? ['', 'body' as const];
  return { kind, text: line.slice(mark.length) };
}

const tableOf = (line: string): Block => ({
  kind: 'table',
  widths: line.slice('@table '.length).trim().split(/\s+/u).map(Number),
  rows: [],
});

function addRow(blocks: readonly Block[], line: string, at: number): void {
  const table = blocks.at(-1);
  if (table?.kind !== 'table')
    throw new Error(`Cannot read a template: line ${at} is a row of no table`);
  const row = rowOf(line);
  const width = row.cells.reduce((all, { span }) => all + span, 0);
  if (width !== table.widths.length)
    throw new Error(
      `Cannot read a template: line ${at} has ${width} columns, its table ${table.widths.length}`,
    );
  table.rows.push(row);
}

/** `!| a | b |`: a head; `3| a |`: three lines high; nothing at all between two bars lets the cell before span. */
function rowOf(line: string): SourceRow {
  const mark = /^(?:!|\d+)?/u.exec(line)?.[0] ?? '';
  const cells: { lines: string[]; span: number; label: boolean }[] = [];
  for (const part of line
    .slice(mark.length + 1)
    .replace(/\|\s*$/u, '')
    .split('|')) {
    const before = cells.at(-1);
    if (part === '' && before) before.span += 1;
    else {
      const text = part.trim();
      const label = mark === '!' || (text !== '' && !/[{：]|\/\//u.test(text));
      cells.push({ lines: text.split('//').map((one) => one.trim()), span: 1, label });
    }
  }
  return { cells, head: mark === '!', lines: /^\d+$/u.test(mark) ? Number(mark) : 1 };
}
