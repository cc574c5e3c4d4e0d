import type { Batch } from '../records/batch.ts';
import type { Line } from '../records/line.ts';
import type { Meeting } from '../records/meeting.ts';
import type { Source } from '../records/source.ts';
import type { Column, Register } from './column.ts';
import { formWords } from './form-words.ts';
import { named, type Words } from './words.ts';

/** One aid with what it hangs on. */
export type Aid = {
  readonly line: Line;
  readonly batch: Batch;
  readonly source?: Source;
  readonly meeting?: Meeting;
};

/** The day a line was received: its receipt's, else that of the payment that went through. */
export function paidOn({ state, receipt, payments }: Line): string | null {
  if (state !== 'paid') return null;
  return receipt?.day ?? payments.findLast(({ ok }) => ok === true)?.day ?? null;
}

/** Where the money comes from, in words: the kind of source and its name. */
export function sourceWords(source: Source | undefined, words: Words): string | undefined {
  if (source === undefined) return undefined;
  const origin = words.t(`register-origin-${source.origin}`);
  return source.name.includes(origin)
    ? source.name
    : `${origin}${words.t('register-apart')}${source.name}`;
}

/** How a line was received, or why not, in words. */
export function outcomeWords({ state, receipt, reason, payments }: Line, words: Words): string {
  const failed = payments.filter(({ ok }) => ok === false);
  const tries = failed.map(({ day, reason: why }) =>
    words.t('register-aid-failed_on', { day, why: why ?? words.t('register-aid-no_reason') }),
  );
  const got =
    receipt === undefined
      ? []
      : [
          words.t(`register-receipt-${receipt.kind}`),
          ...(receipt.agent === undefined
            ? []
            : [
                words.t('register-aid-agent', {
                  name: receipt.agent.name,
                  relation: receipt.agent.relation,
                }),
              ]),
          ...(receipt.visitors === undefined
            ? []
            : [receipt.visitors.join(words.t('register-comma'))]),
        ];
  const why = state !== 'paid' && reason !== undefined ? [reason] : [];
  return [...tries, ...got, ...why].join(words.t('register-semicolon'));
}

/** The last days of its notices: `2027-01-10 至 2027-01-16`. */
const noticeWords = ({ notices }: Batch, words: Words): string =>
  notices
    .map(({ from, to }) => words.t('register-period', { from, to }))
    .join(words.t('register-semicolon'));

/** Of line and household: who gets it. */
export const payeeColumns: readonly Column<Aid>[] = [
  { id: 'name', kind: 'text', width: 10, read: ({ line }) => line.payee.name },
  { id: 'id_number', kind: 'id', width: 21, read: ({ line }) => line.payee.idNumber },
  { id: 'unit', kind: 'text', width: 20, read: ({ line }) => line.payee.unit },
];

const columns: readonly Column<Aid>[] = [
  { id: 'batch', kind: 'text', width: 18, read: ({ batch }) => batch.name },
  {
    id: 'source',
    kind: 'text',
    width: 20,
    read: ({ source }, words) => sourceWords(source, words),
  },
  {
    id: 'service',
    kind: 'text',
    width: 12,
    read: ({ line }, words) => named(words, `service-${line.service}`, line.service),
  },
  { id: 'household', kind: 'text', width: 15, read: ({ line }) => line.household },
  ...payeeColumns,
  {
    id: 'category',
    kind: 'text',
    width: 10,
    read: ({ line }, words) => formWords('hardship_category', line.category, words),
  },
  { id: 'bank', kind: 'text', width: 20, read: ({ line }) => bankOf(line) },
  { id: 'account', kind: 'id', width: 22, read: ({ line }) => line.payee.account?.number },
  { id: 'form', kind: 'text', width: 10, read: ({ line }, words) => formOf(line, words) },
  { id: 'amount', kind: 'yuan', width: 13, total: true, read: ({ line }) => line.cents },
  { id: 'notice', kind: 'text', width: 24, read: ({ batch }, words) => noticeWords(batch, words) },
  { id: 'document', kind: 'text', width: 16, read: ({ meeting }) => meeting?.document },
  { id: 'paid_on', kind: 'day', width: 12, read: ({ line }) => paidOn(line) },
  {
    id: 'line_state',
    kind: 'text',
    width: 9,
    read: ({ line }, words) => words.t(`register-line-${line.state}`),
  },
  { id: 'outcome', kind: 'text', width: 28, read: ({ line }, words) => outcomeWords(line, words) },
];

const bankOf = ({ payee: { account } }: Line): string | undefined =>
  account === undefined ? undefined : `${account.bank}${account.branch ?? ''}`;

/** 现金, or the goods by name. */
export const formOf = (line: Line, words: Words): string =>
  line.form === 'cash'
    ? words.t('register-aid-cash')
    : (line.goods ?? words.t('register-aid-goods'));

/** 救助发放台账: one row an aid; its day is the one it was received on. What was taken off its list is no aid, and stands there only where it is asked for. */
export const aidRegister: Register<Aid> = {
  id: 'aids',
  columns,
  states: 'register-line-',
  holds: ({ line }, filter) => line.state !== 'dropped' || filter.state === 'dropped',
  marks: ({ line, source }) => ({
    day: paidOn(line),
    service: line.service,
    state: line.state,
    unit: line.payee.unit,
    category: line.category ?? null,
    source: source?.origin,
    batch: line.batch,
  }),
};
