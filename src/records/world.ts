import type { Calendar } from '../cases/calendar.ts';
import type { Case } from '../cases/case.ts';
import type { Centre } from '../messages/centre.ts';
import type { Phrase } from '../messages/phrase.ts';
import { phrase } from '../messages/phrase.ts';
import type { Household } from './household.ts';
import type { Line } from './line.ts';
import type {
  OfficeRecord,
  Outcome,
  RecordAct,
  RecordChange,
  RecordDeed,
  RecordKind,
  RecordOf,
  Ruling,
} from './record.ts';
import type { Source } from './source.ts';

/** All that a ruling on a record may know besides the record and the act; its readings are of the same moment. */
export type RecordWorld = {
  readonly now: number;
  readonly centre: Centre;
  readonly calendar: Calendar;
  /** The roles of who acts, from his account. */
  readonly roles: readonly string[];
  /** A number that no record has or will have. */
  readonly fresh: (kind: RecordKind) => string;
  readonly record: <K extends RecordKind>(kind: K, id: string) => RecordOf<K> | null;
  readonly case: (number: string) => Case | null;
  /** Every source of money; only that at hand where they are not known. */
  readonly sources?: () => readonly Source[];
  /** Household files in which somebody has exactly this ID number. */
  readonly householdsOf: (idNumber: string) => readonly Household[];
  /** Lines of a batch, in order. */
  readonly linesOf: (batch: string) => readonly Line[];
  /** Every line of a household, of any batch. */
  readonly aidsOf: (household: string) => readonly Line[];
};

/** Nothing changes, and why. */
export const refused = (key: string, args?: Phrase['args']): Ruling => ({
  refused: phrase(key, args),
});

/** Nothing changes, and that is right: it was so already. */
export const unchanged: Ruling = { done: { changes: [], lines: [], cases: [] } };

/** A record after one act, its history longer by that act. */
export function changeOf<R extends OfficeRecord>(
  before: R | null,
  after: R,
  act: RecordAct,
): RecordChange {
  const record = { ...after, changed: act.at, version: (before?.version ?? 0) + 1 };
  return {
    record,
    from: before?.version ?? 0,
    history: [{ act, state: 'state' in record ? record.state : '' }],
  };
}

/** The outcome in which one record changed, and whatever else. */
export const done = <R extends OfficeRecord>(
  before: R | null,
  after: R,
  act: RecordAct,
  more: Partial<Outcome> = {},
): Ruling => ({
  done: {
    changes: [changeOf(before, after, act), ...(more.changes ?? [])],
    lines: more.lines ?? [],
    cases: more.cases ?? [],
  },
});

/** The same act, of another deed, for another record that changes with it. */
export const alongside = <D extends RecordDeed>(act: RecordAct, deed: D): RecordAct<D> => ({
  id: act.id,
  by: act.by,
  at: act.at,
  deed,
});

/** Texts that say nothing. */
export const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
