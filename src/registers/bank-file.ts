import type { BankColumn, BankMapping } from '../messages/centre.ts';
import type { Line } from '../records/line.ts';
import { clean } from './clean.ts';
import { beyondGbk, encoded } from './encoded.ts';
import { plainYuan, sumOf } from './money.ts';
import { hucre } from './packages.ts';

/** Why a line cannot go into the bank's file: `bank-lacks-<what>` in the locale. */
export type BankLack = {
  readonly line: string;
  readonly name: string;
  readonly what: 'account' | 'bank' | 'branch' | 'name' | 'id' | 'amount' | 'characters';
  /** Characters that the encoding has no place for. */
  readonly characters?: string;
};

/** The bank's file with what it adds up to, or every line that cannot go into it: no line is left out without a word. */
export type BankResult =
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly extension: string;
      readonly lines: number;
      readonly cents: number;
    }
  | { readonly kind: 'lacks'; readonly lacks: readonly BankLack[] };

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;

/** The file for the bank by the centre's mapping: these lines in their order, `use` as what they are paid for. */
export async function bankFile(
  lines: readonly Line[],
  mapping: BankMapping,
  use: string,
): Promise<BankResult> {
  const lacks = lines.flatMap((line) => lacksOf(line, mapping, use));
  if (lacks.length > 0) return { kind: 'lacks', lacks };
  const rows = lines.map((line, index) =>
    mapping.columns.map((column) => valueOf(line, column, { use, place: index + 1 })),
  );
  const labels = mapping.header ? [mapping.columns.map(({ label }) => label)] : [];
  const bytes =
    mapping.format === 'xlsx'
      ? await asSheet([...labels, ...rows], mapping)
      : asText([...labels, ...rows], mapping);
  return {
    kind: 'file',
    bytes,
    type: types[mapping.format],
    extension: mapping.format,
    lines: lines.length,
    cents: sumOf(lines.map(({ cents }) => cents)),
  };
}

function lacksOf(line: Line, mapping: BankMapping, use: string): readonly BankLack[] {
  const { payee, cents } = line;
  const { account } = payee;
  const has: { readonly [from: string]: string | undefined } = {
    account: account?.number,
    bank: account?.bank,
    branch: account?.branch,
    name: account?.holder,
    id: payee.idNumber,
  };
  const empty = mapping.columns
    .map(({ from }) => from)
    .filter((from) => from in has && !has[from]?.trim()) as BankLack['what'][];
  const broken = mapping.format !== 'xlsx' && mapping.encoding === 'gbk';
  const strange = broken
    ? beyondGbk(mapping.columns.map((column) => valueOf(line, column, { use, place: 1 })).join(''))
    : [];
  const about = { line: line.id, name: payee.name };
  return [
    ...empty.map((what) => ({ ...about, what })),
    ...(Number.isSafeInteger(cents) && cents > 0 ? [] : [{ ...about, what: 'amount' as const }]),
    ...(strange.length === 0
      ? []
      : [{ ...about, what: 'characters' as const, characters: strange.join('') }]),
  ];
}

function valueOf(
  { payee, cents }: Line,
  { from, value }: BankColumn,
  { use, place }: { readonly use: string; readonly place: number },
): string {
  const { account } = payee;
  const read = {
    number: String(place),
    name: account?.holder,
    id: payee.idNumber,
    account: account?.number,
    bank: account?.bank,
    branch: account?.branch,
    yuan: plainYuan(cents),
    use,
    constant: value,
  }[from];
  return clean(read ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function asSheet(
  rows: readonly (readonly string[])[],
  { columns, header }: BankMapping,
): Promise<Uint8Array> {
  const isNumber = (row: number, column: number): boolean =>
    columns[column]?.kind === 'number' && !(header && row === 0);
  return hucre().writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
        columns: columns.map(({ kind, from }) => ({
          width: from === 'account' || from === 'id' ? 24 : 16,
          numFmt: kind === 'text' ? '@' : from === 'yuan' ? '0.00' : '0',
        })),
        rows: rows.map((row, at) =>
          row.map((value, column) =>
            isNumber(at, column) && value !== '' ? Number(value) : value,
          ),
        ),
      },
    ],
  });
}

function asText(
  rows: readonly (readonly string[])[],
  { format, encoding, separator, columns, header }: BankMapping,
): Uint8Array {
  const apart = separator ?? (format === 'csv' ? ',' : '|');
  const cell = (value: string, column: number, isHead: boolean): string => {
    const text = isHead || columns[column]?.kind === 'text' ? harmless(value) : value;
    if (format === 'txt') return text.replaceAll(apart, ' ');
    return /["\n]/u.test(text) || text.includes(apart) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row, at) =>
    row.map((value, column) => cell(value, column, header && at === 0)).join(apart),
  );
  // Excel reads a csv without the mark as GBK.
  const mark = format === 'csv' && encoding === 'utf-8' ? '\uFEFF' : '';
  return encoded(`${mark}${lines.join('\r\n')}\r\n`, encoding);
}

/** A text that begins like a formula, also by the broad signs of a Chinese keyboard, is none in a program that opens the file as a table. */
const harmless = (text: string): string => (/^[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text);
