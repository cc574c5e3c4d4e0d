import type { Case } from '../cases/case.ts';
import { dayOf, timeOf } from '../messages/day.ts';
import { type Household, headOf, type YearLine } from '../records/household.ts';
import type { Meeting } from '../records/meeting.ts';
import { type Aid, aidRegister } from './aid-register.ts';
import { type BundlePart, bundle } from './bundle.ts';
import type { Column } from './column.ts';
import { fillPaper, type PaperData } from './fill.ts';
import { formWords } from './form-words.ts';
import { caseSheet } from './papers/case-papers.ts';
import { common, type PaperContext } from './papers/context.ts';
import { hardshipFile, leavingLetter, visitRecord } from './papers/household-papers.ts';
import { retypeTable } from './retype.ts';
import { registerTable, type Table } from './sheet.ts';
import type { PaperKind } from './template.ts';
import { named, type Words } from './words.ts';
import { drawn, workbook } from './workbook.ts';

/** A stored paper as bytes, with its name and what it is. */
export type Scan = {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly note?: string;
};

/** One line of what was done, already in words. */
export type Step = { readonly at: number; readonly who: string; readonly what: string };

/** Everything of one household. */
export type HouseholdWhole = {
  readonly household: Household;
  readonly cases: readonly Case[];
  readonly aids: readonly Aid[];
  readonly meeting?: Meeting;
  readonly scans: readonly Scan[];
  readonly history: readonly Step[];
};

/** A Word file for a bundle. */
export const wordPart = (
  kind: PaperKind,
  {
    data,
    name,
    context,
  }: {
    readonly data: PaperData;
    readonly name?: string;
    readonly context: PaperContext;
  },
): BundlePart => {
  const called = context.words.t(`register-paper-kind-${kind}`);
  return {
    kind: called,
    name: `${called}${name === undefined ? '' : ` ${name}`}.docx`,
    bytes: fillPaper(kind, data, context.centre.templates),
  };
};

/** 一户一档: the file, the retype sheet, cases, visits, years, aids, papers and the history of one household as one zip file. */
export async function householdBundle(
  whole: HouseholdWhole,
  context: PaperContext,
): Promise<Uint8Array> {
  const { household: of, cases, scans, history } = whole;
  const { words } = context;
  const sheets = await sheetParts(whole, context);
  const title = words.t('register-bundle-household', { name: headOf(of) || of.id });
  const parts: readonly BundlePart[] = [
    wordPart('hardship-file', { data: hardshipFile(of, context), context }),
    ...sheets,
    ...cases.map((one) =>
      wordPart('case-sheet', { data: caseSheet(one, context), name: one.number, context }),
    ),
    ...of.visits.map((visit) =>
      wordPart('visit-record', { data: visitRecord(of, visit, context), name: visit.day, context }),
    ),
    ...(of.leaving === undefined
      ? []
      : [wordPart('leaving-letter', { data: leavingLetter(of, whole.meeting, context), context })]),
    ...scans,
    wordPart('history-list', { data: historyList(title, history, context), context }),
  ];
  return bundle(
    parts,
    { title, about: words.t('register-bundle-file', { file: of.fileNo ?? of.id }) },
    context,
  );
}

async function sheetParts(
  { household, aids }: HouseholdWhole,
  { words, made }: PaperContext,
): Promise<readonly BundlePart[]> {
  const tables = [
    { called: words.t('register-retype-sheet'), tables: [drawn(retypeTable(household, words))] },
    {
      called: words.t('register-aids-and-years'),
      tables: [
        drawn(registerTable(aidRegister, aids, { filter: {}, words })),
        drawn(yearsTable(household, words)),
      ],
    },
  ];
  return Promise.all(
    tables.map(async ({ called, tables: all }) => ({
      kind: called,
      name: `${called}.xlsx`,
      bytes: await workbook(all, { words, made }),
    })),
  );
}

const yearColumns: readonly Column<YearLine>[] = [
  { id: 'year', kind: 'count', width: 8, read: ({ year }) => year },
  { id: 'day', kind: 'day', width: 12, read: ({ day }) => day },
  { id: 'why', kind: 'text', width: 12, read: ({ why }, words) => words.t(`register-why-${why}`) },
  {
    id: 'category',
    kind: 'text',
    width: 12,
    read: ({ category }, words) => formWords('hardship_category', category, words),
  },
  {
    id: 'net',
    kind: 'yuan',
    width: 14,
    read: ({ net }) => (net === undefined ? null : Math.round(net * 100)),
  },
  {
    id: 'figures',
    kind: 'text',
    width: 50,
    read: ({ figures }, words) =>
      figures
        .map(({ name, value, from, source }) =>
          words.t('register-figure', {
            name: named(words, `register-figure-${name}`, name),
            value: String(value),
            from,
            source,
          }),
        )
        .join(words.t('register-semicolon')),
  },
  { id: 'by', kind: 'text', width: 10, read: ({ by }) => by },
  { id: 'note', kind: 'text', width: 24, read: ({ note }) => note },
];

/** 历年认定: the category of every year with the figures of its day. */
const yearsTable = (of: Household, words: Words): Table<YearLine> => ({
  title: words.t('register-years'),
  about: of.fileNo ?? of.id,
  columns: yearColumns,
  rows: of.years,
});

/** 办理经过: what was done, by whom and when, oldest first. */
export const historyList = (
  title: string,
  history: readonly Step[],
  context: PaperContext,
): PaperData => ({
  ...common(context),
  bundle: title,
  steps: history
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, who, what }) => ({ at: `${dayOf(at)} ${timeOf(at)}`, who, what })),
});
