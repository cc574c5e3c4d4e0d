import type { Case } from '../cases/case.ts';
import { isFinal } from '../cases/table.ts';
import { dayOf } from '../messages/day.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Deadline } from '../services/service.ts';
import { type Lru, lru } from '../storage/lru.ts';
import { type DeadlineView, legalDeadline } from './deadline-view.ts';
import type { View } from './view.ts';

/** A legal clock of a case that is close: within 7 days and not yet past (法律援助法 Art 44, domain.md section 4.3). */
export type CloseClock = { readonly deadline: Deadline; readonly view: DeadlineView };

/** The soonest legal clock of a case that is close, or `null`. */
export const closeClock = (view: View, of: Pick<Case, 'service' | 'answers'>): CloseClock | null =>
  soonest(view, deadlinesOf(of, view.today));

/** The legal clocks of an open case that may have run out before it came. */
export const overBefore = (
  view: View,
  of: Pick<Case, 'service' | 'answers' | 'opened' | 'state'>,
): readonly Deadline[] =>
  isFinal(of.state)
    ? []
    : deadlinesOf(of, view.today).filter(
        ({ last, goesOn }) => goesOn !== true && last < dayOf(of.opened),
      );

const deadlinesOf = (of: Pick<Case, 'service' | 'answers'>, today: string): readonly Deadline[] =>
  serviceById(of.service)?.deadlines?.(factsOf(of.answers), today) ?? [];

function soonest(view: View, list: readonly Deadline[]): CloseClock | null {
  const close = list
    .map((deadline) => ({ deadline, view: legalDeadline(view, deadline) }))
    .filter((one) => one.view.pressure === 'red')
    .toSorted((a, b) => a.deadline.last.localeCompare(b.deadline.last));
  return close[0] ?? null;
}

/** As `closeClock` for a row of the list; a case is read only where its service has legal clocks. */
export function closeClockOf(
  view: View,
  row: { readonly number: string; readonly service: string; readonly changed: number },
): CloseClock | null {
  if (serviceById(row.service)?.deadlines === undefined) return null;
  const { desk } = view.port.store;
  const known = reckoned.get(desk) ?? lru<Reckoned>(mostReckoned);
  reckoned.set(desk, known);
  const mark = `${row.changed} ${view.today}`;
  const before = known.get(row.number);
  if (before?.mark === mark) return soonest(view, before.list);
  const of = desk.case(row.number);
  const list = of === null ? [] : deadlinesOf(of, view.today);
  known.set(row.number, { mark, list });
  return soonest(view, list);
}

/** The clocks of a case as it was changed last, reckoned on a day: the list is opened all day. */
type Reckoned = { readonly mark: string; readonly list: readonly Deadline[] };
const mostReckoned = 500;
const reckoned = new WeakMap<object, Lru<Reckoned>>();
