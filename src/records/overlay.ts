import type { Household } from './household.ts';
import { peopleOf } from './household-facts.ts';
import type { OfficeRecord, RecordChange, RecordKind, RecordOf } from './record.ts';
import type { RecordWorld } from './world.ts';

/** A world that sees what one act has changed so far, so that the second of two of the same person meets the first. */
export type Overlay = {
  readonly world: RecordWorld;
  readonly add: (changes: readonly RecordChange[]) => void;
  readonly changes: () => readonly RecordChange[];
};

/** The world with nothing changed yet. */
export function overlay(under: RecordWorld): Overlay {
  const records = new Map<string, OfficeRecord>();
  const people = new Map<string, Set<string>>();
  const made: RecordChange[] = [];
  const add = (changes: readonly RecordChange[]): void => {
    for (const change of changes) {
      made.push(change);
      records.set(change.record.id, change.record);
      if (change.record.kind !== 'household') continue;
      for (const { idNumber } of peopleOf(change.record)) {
        const files = people.get(idNumber) ?? new Set();
        people.set(idNumber, files.add(change.record.id));
      }
    }
  };
  const record = <K extends RecordKind>(kind: K, id: string): RecordOf<K> | null => {
    const found = records.get(id);
    return found?.kind === kind ? (found as RecordOf<K>) : under.record(kind, id);
  };
  const householdsOf = (idNumber: string): readonly Household[] => {
    const ids = [
      ...new Set([
        ...(people.get(idNumber) ?? []),
        ...under.householdsOf(idNumber).map((one) => one.id),
      ]),
    ];
    return ids.flatMap((id) => record('household', id) ?? []);
  };
  return { world: { ...under, record, householdsOf }, add, changes: () => joined(made) };
}

/** Changes of one record in one act as one change. */
export function joined(changes: readonly RecordChange[]): readonly RecordChange[] {
  const byId = new Map<string, RecordChange>();
  for (const change of changes) {
    const earlier = byId.get(change.record.id);
    byId.set(
      change.record.id,
      earlier === undefined
        ? change
        : {
            record: change.record,
            from: earlier.from,
            history: [...earlier.history, ...change.history],
          },
    );
  }
  return [...byId.values()];
}
