import type { Case } from '../cases/case.ts';
import type { CaseRow, Staff } from '../storage/store.ts';
import { mayHear } from './accounts/roles.ts';
import type { DeskPort } from './desk-port.ts';

/** What is needed to tell who may read an alert. */
export type HearingPort = Pick<DeskPort, 'centre'> & {
  readonly store: Pick<DeskPort['store'], 'staff' | 'desk'>;
};

/** Whether an account may read what a case is about; of violence and assault the others see only that it is urgent and whether somebody has it. */
export const hears = (staff: Staff, of: Case, { store, centre }: HearingPort): boolean =>
  mayHear(staff, of, { accounts: store.staff.list(), centre });

/** The same for a row of the list. */
export function hearsRow(staff: Staff, row: CaseRow, port: HearingPort): boolean {
  if (row.kind !== 'alert') return true;
  const of = port.store.desk.case(row.number);
  return of === null || hears(staff, of, port);
}
