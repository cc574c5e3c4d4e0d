import { dayOf } from '../messages/day.ts';
import type { Household } from '../records/household.ts';
import type { Aid } from './aid-register.ts';
import { type BatchWhole, batchBundle } from './batch-bundle.ts';
import { safe } from './bundle.ts';
import type { Filter, Register } from './column.ts';
import { countTables } from './counts.ts';
import { fillPaper, type PaperData } from './fill.ts';
import { type HouseholdWhole, householdBundle } from './household-bundle.ts';
import type { PaperContext } from './papers/context.ts';
import { registerTable, type Table } from './sheet.ts';
import type { PaperKind } from './template.ts';
import { type Drawing, drawn, workbook } from './workbook.ts';

/** A file to hand out: its name for people, its type, its bytes. */
export type OutFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  zip: 'application/zip',
} as const;

function file(
  title: string,
  {
    ending,
    context,
    bytes,
  }: {
    readonly ending: keyof typeof types;
    readonly context: PaperContext;
    readonly bytes: Uint8Array;
  },
): OutFile {
  const name = safe(`${title} ${dayOf(context.made.at)}.${ending}`);
  return { name, type: types[ending], bytes };
}

/** Tables as an Excel file named by the first of them. */
export async function tablesFile(
  drawings: readonly Drawing[],
  context: PaperContext,
): Promise<OutFile> {
  const bytes = await workbook(drawings, context);
  return file(drawings[0]?.title ?? '', { ending: 'xlsx', context, bytes });
}

/** One table as an Excel file. */
export const tableFile = <Row>(table: Table<Row>, context: PaperContext): Promise<OutFile> =>
  tablesFile([drawn(table)], context);

/** A register as an Excel file: those of its rows that fit the filter. */
export const registerFile = <Row>(
  register: Register<Row>,
  rows: readonly Row[],
  { filter = {}, context }: { readonly filter?: Filter; readonly context: PaperContext },
): Promise<OutFile> =>
  tableFile(registerTable(register, rows, { filter, words: context.words }), context);

/** The counts for the level above as one Excel file: over all, then a sheet each for category, cause, service and source. */
export function countsFile(
  aids: readonly Aid[],
  households: readonly Household[],
  {
    context,
    ...asked
  }: Omit<Parameters<typeof countTables>[2], 'words'> & {
    readonly context: PaperContext;
  },
): Promise<OutFile> {
  const [all, ...cuts] = countTables(aids, households, { ...asked, words: context.words });
  return tablesFile([drawn(all), ...cuts.map((cut) => drawn(cut))], context);
}

/** A paper as a Word file; `of` says in its name whom or what it is about. */
export function paperFile(
  kind: PaperKind,
  data: PaperData,
  { of, context }: { readonly of: string; readonly context: PaperContext },
): OutFile {
  const called = context.words.t(`register-paper-kind-${kind}`);
  const bytes = fillPaper(kind, data, context.centre.templates);
  return file(`${called} ${of}`, { ending: 'docx', context, bytes });
}

/** 一户一档 as a file. */
export async function householdFile(
  whole: HouseholdWhole,
  context: PaperContext,
): Promise<OutFile> {
  const { id, fileNo } = whole.household;
  const bytes = await householdBundle(whole, context);
  // No name of a person stands in the name of a file: it goes through mail and lies on screens.
  const title = context.words.t('register-bundle-file_name', { file: fileNo ?? id });
  return file(title, { ending: 'zip', context, bytes });
}

/** 一键交账 as a file. */
export async function batchFile(whole: BatchWhole, context: PaperContext): Promise<OutFile> {
  const bytes = await batchBundle(whole, context);
  const title = context.words.t('register-bundle-batch', { name: whole.batch.name });
  return file(title, { ending: 'zip', context, bytes });
}
