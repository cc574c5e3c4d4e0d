import { dayOf } from '../messages/day.ts';
import type { Batch, Passage, TakenList } from '../records/batch.ts';
import type { Payment } from '../records/line.ts';
import type { Source } from '../records/source.ts';
import { type Aid, paidOn, payeeColumns, sourceWords } from './aid-register.ts';
import { type Figures, figuresOf } from './batch-figures.ts';
import type { Column } from './column.ts';
import type { Table } from './sheet.ts';
import type { Words } from './words.ts';
import { type Drawing, drawn } from './workbook.ts';

/** What an auditor reads beside the list of aids: figures by source, lists of the unions, who came in and went out, each try to pay, who signed. */
export const batchTables = (
  batch: Batch,
  aids: readonly Aid[],
  words: Words,
): readonly Drawing[] => {
  const table = <Row>(id: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
    drawn<Row>({ title: words.t(`register-${id}`), about: batch.name, columns, rows });
  return [
    drawn(sourceTable(batch, aids, words)),
    table('lists', listColumns, batch.lists),
    table('passages', passageColumns, batch.passages),
    table(
      'payments',
      paymentColumns,
      aids.flatMap((aid) =>
        aid.line.payments.map((payment, index) => ({ aid, payment, n: index + 1 })),
      ),
    ),
    table(
      'receipts',
      receiptColumns,
      aids.filter(({ line }) => line.state === 'paid'),
    ),
  ];
};

type BySource = { readonly source: Source | undefined; readonly figures: Figures };

function sourceTable(batch: Batch, aids: readonly Aid[], words: Words): Table<BySource> {
  return {
    title: words.t('register-by_source'),
    about: batch.name,
    columns: [
      { id: 'source', kind: 'text', width: 26, read: ({ source }) => sourceWords(source, words) },
      {
        id: 'line_count',
        kind: 'count',
        width: 10,
        total: true,
        read: ({ figures }) => figures.lines,
      },
      { id: 'amount', kind: 'yuan', width: 16, total: true, read: ({ figures }) => figures.cents },
      { id: 'sum_paid', kind: 'yuan', width: 16, total: true, read: ({ figures }) => figures.paid },
      {
        id: 'sum_returned',
        kind: 'yuan',
        width: 16,
        total: true,
        read: ({ figures }) => figures.returned,
      },
      { id: 'sum_open', kind: 'yuan', width: 16, total: true, read: ({ figures }) => figures.open },
    ],
    rows: figuresOf(aids).bySource,
  };
}

const listColumns: readonly Column<TakenList>[] = [
  { id: 'unit', kind: 'text', width: 24, read: ({ unit }) => unit },
  { id: 'taken_on', kind: 'day', width: 12, read: ({ at }) => dayOf(at) },
  { id: 'lines', kind: 'count', width: 8, read: ({ rows }) => rows },
  { id: 'opinion', kind: 'text', width: 30, read: ({ opinion }) => opinion },
  { id: 'enclosed', kind: 'count', width: 8, read: ({ papers }) => papers.length },
  { id: 'by', kind: 'text', width: 10, read: ({ by }) => by },
  { id: 'digest', kind: 'id', width: 24, read: ({ digest }) => digest.slice(0, 16) },
];

const passageColumns: readonly Column<Passage>[] = [
  { id: 'day', kind: 'day', width: 12, read: ({ at }) => dayOf(at) },
  { id: 'name', kind: 'text', width: 12, read: ({ name }) => name },
  { id: 'how', kind: 'text', width: 10, read: ({ how }, words) => words.t(`register-how-${how}`) },
  { id: 'passage_reason', kind: 'text', width: 40, read: ({ reason }) => reason },
  { id: 'by', kind: 'text', width: 10, read: ({ by }) => by },
];

type Try = { readonly aid: Aid; readonly payment: Payment; readonly n: number };

const paymentColumns: readonly Column<Try>[] = [
  { id: 'name', kind: 'text', width: 12, read: ({ aid }) => aid.line.payee.name },
  { id: 'account', kind: 'id', width: 22, read: ({ aid }) => aid.line.payee.account?.number },
  { id: 'amount', kind: 'yuan', width: 14, read: ({ aid }) => aid.line.cents },
  { id: 'try', kind: 'count', width: 8, read: ({ n }) => n },
  { id: 'day', kind: 'day', width: 12, read: ({ payment }) => payment.day },
  {
    id: 'result',
    kind: 'text',
    width: 10,
    read: ({ payment: { ok } }, words) =>
      words.t(`register-result-${ok === null ? 'open' : ok ? 'ok' : 'failed'}`),
  },
  { id: 'failure', kind: 'text', width: 28, read: ({ payment }) => payment.reason },
  { id: 'by', kind: 'text', width: 10, read: ({ payment }) => payment.by },
];

const receiptColumns: readonly Column<Aid>[] = [
  ...payeeColumns,
  { id: 'amount', kind: 'yuan', width: 14, total: true, read: ({ line }) => line.cents },
  {
    id: 'received_how',
    kind: 'text',
    width: 12,
    read: ({ line }, words) => words.t(`register-receipt-${line.receipt?.kind ?? 'bank'}`),
  },
  { id: 'paid_on', kind: 'day', width: 12, read: ({ line }) => paidOn(line) },
  { id: 'agent', kind: 'text', width: 12, read: ({ line }) => line.receipt?.agent?.name },
  { id: 'agent_id', kind: 'id', width: 21, read: ({ line }) => line.receipt?.agent?.idNumber },
  {
    id: 'agent_relation',
    kind: 'text',
    width: 12,
    read: ({ line }) => line.receipt?.agent?.relation,
  },
  {
    id: 'bringers',
    kind: 'text',
    width: 18,
    read: ({ line }, words) => line.receipt?.visitors?.join(words.t('register-comma')),
  },
  {
    id: 'signed',
    kind: 'text',
    width: 10,
    read: ({ line }, words) =>
      words.t(line.receipt?.paper === undefined ? 'register-form-no' : 'register-form-yes'),
  },
];
