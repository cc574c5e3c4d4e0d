import type { Case } from '../cases/case.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Deadline } from '../services/service.ts';
import { type DeadlineView, legalDeadline } from './deadline-view.ts';
import type { View } from './view.ts';

/** A legal clock of a case that is close: within 7 days and not yet past (法律援助法 Art 44, domain.md section 4.3). */
export type CloseClock = { readonly deadline: Deadline; readonly view: DeadlineView };

/** The soonest legal clock of a case that is close, or `null`. */
export function closeClock(view: View, of: Pick<Case, 'service' | 'answers'>): CloseClock | null {
  const list = serviceById(of.service)?.deadlines?.(factsOf(of.answers), view.today) ?? [];
  const close = list
    .map((deadline) => ({ deadline, view: legalDeadline(view, deadline) }))
    .filter((one) => one.view.pressure === 'red')
    .toSorted((a, b) => a.deadline.last.localeCompare(b.deadline.last));
  return close[0] ?? null;
}

/** As `closeClock` for a row of the list; a case is read only where its service has legal clocks. */
export function closeClockOf(
  view: View,
  row: { readonly number: string; readonly service: string },
): CloseClock | null {
  if (serviceById(row.service)?.deadlines === undefined) return null;
  const of = view.port.store.desk.case(row.number);
  return of === null ? null : closeClock(view, of);
}
