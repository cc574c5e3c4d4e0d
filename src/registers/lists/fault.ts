import { type Phrase, phrase } from '../../messages/phrase.ts';

/** What can be wrong with a row: each has its words, and what to do (`.do`), as `list-fault-<kind>` in the locale. */
export const faultKinds = {
  /** Faults that keep a row from being taken. */
  grave: [
    'name_missing',
    'name_short',
    'name_wrong',
    'name_broken',
    'name_masked',
    'name_several',
    'id_missing',
    'id_lost',
    'id_masked',
    'id_length',
    'id_date',
    'id_check',
    'id_shape',
    'id_several',
    'amount_unread',
    'amount_about',
    'amount_regular',
    'amount_several',
    'amount_negative',
    'amount_fraction',
    'amount_tiny',
    'amount_huge',
    'amount_merged',
    'cell_error',
  ],
  /** Faults with which it is taken, without what could not be read. */
  slight: [
    'name_note',
    'name_title',
    'name_private',
    'id_legacy',
    'id_zeros',
    'id_other',
    'id_young',
    'sex_differs',
    'birth_differs',
    'amount_zero',
    'amount_none',
    'phone_unread',
    'phone_several',
    'phone_lost',
    'category_unknown',
    'category_several',
    'cause_unknown',
    'cause_several',
    'size_unread',
    'day_unread',
    'day_none',
    'day_future',
    'day_no_year',
    'day_month',
    'day_either',
    'account_lost',
    'account_length',
    'account_id',
    'account_several',
    'account_sum',
    'account_twice',
    'bank_missing',
    'holder_differs',
    'value_error',
    'row_hidden',
  ],
} as const;

/** One kind of fault. */
export type FaultKind = (typeof faultKinds.grave)[number] | (typeof faultKinds.slight)[number];

const grave: ReadonlySet<string> = new Set(faultKinds.grave);

/** Whether a row with this fault is not taken. */
export const isGrave = (kind: FaultKind): boolean => grave.has(kind);

/** What a cell was found to be wrong in, before it is known where it stands. */
export type CellFault = { readonly kind: FaultKind; readonly more?: Phrase['args'] };

/** A fault of a list: the row from 1 and the column as the sheet names them, what stands there, what is wrong and what to do. */
export type Fault = CellFault & {
  readonly row: number;
  readonly letter: string;
  readonly heading: string;
  readonly said: string;
};

/** What is wrong, in words. */
export const faultWhat = (fault: Fault): Phrase =>
  phrase(`list-fault-${fault.kind}`, { said: fault.said, ...fault.more });

/** What to do about it. */
export const faultDo = ({ kind, said, more }: Fault): Phrase =>
  phrase(`list-fault-${kind}.do`, { said, ...more });

/** All of a fault in one sentence: row or rows, column, what and what to do. */
export const faultLine = (fault: Fault, rows: readonly number[] = [fault.row]): Phrase =>
  phrase(fault.letter === '' ? 'list-fault-of_row' : 'list-fault-at', {
    row: rowsIn(rows),
    letter: fault.letter,
    heading: fault.heading,
    what: faultWhat(fault),
    todo: faultDo(fault),
  });

/** The same fault of several rows, in the order of the first. */
export type Gathered = { readonly fault: Fault; readonly rows: readonly number[] };

/** Gathers faults of one column that read the same: a clerk mends a column, not its cells one by one. */
export function gathered(
  faults: readonly Fault[],
  say: (words: Phrase) => string,
): readonly Gathered[] {
  const all = new Map<string, { fault: Fault; rows: number[] }>();
  for (const fault of faults) {
    const key = `${fault.letter} ${say(faultWhat(fault))} ${say(faultDo(fault))}`;
    const known = all.get(key);
    if (known === undefined) all.set(key, { fault, rows: [fault.row] });
    else known.rows.push(fault.row);
  }
  return [...all.values()];
}

/** Rows as people write them: 5–9、12. */
function rowsIn(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}
