import type { CaseRow } from '../storage/store.ts';
import { mayRead } from './accounts/roles.ts';
import { type CloseClock, closeClockOf } from './legal-clock.ts';
import type { StaffView } from './view.ts';

/** Which part of the list is looked at. */
export type Part = 'open' | 'mine' | 'free' | 'closed';

/** The list as it is filtered. */
export type QueueFilter = { readonly part: Part; readonly service: string | null };

/** The list: what comes first whatever its day, then the rest by deadline; and how many each part holds. */
export type Queue = {
  readonly urgent: readonly CaseRow[];
  readonly rows: readonly CaseRow[];
  /** Legal clocks that are close, by case number: they come before the stage's own day. */
  readonly legal: ReadonlyMap<string, CloseClock>;
  readonly counts: { readonly [part in Part]: number };
  /** Services with a case in this part, and how many. */
  readonly services: readonly { readonly id: string; readonly count: number }[];
};

/** Parts in the order they are shown. */
export const parts: readonly Part[] = ['open', 'mine', 'free', 'closed'];

/** The list for one account: only what it may open. */
export function loadQueue(view: StaffView, { part, service }: QueueFilter): Queue {
  const { desk } = view.port.store;
  const readable = (rows: readonly CaseRow[]) =>
    rows.filter((row) => mayRead(view.staff, row, view.port.centre));
  const open = readable(desk.list({ open: true }));
  const closed = readable(desk.list({ open: false }));
  const of: { readonly [name in Part]: readonly CaseRow[] } = {
    open,
    mine: open.filter((row) => row.owner?.id === view.staff.id),
    free: open.filter((row) => row.owner === null),
    closed,
  };
  const shown = of[part].filter((row) => service === null || row.service === service);
  const legal = legalClocks(view, part === 'closed' ? [] : shown);
  const first = (row: CaseRow) => row.kind !== 'application' && part !== 'closed';
  return {
    urgent: shown.filter(first).toSorted(byDanger),
    rows: shown
      .filter((row) => !first(row))
      .toSorted(part === 'closed' ? byChange : byDeadline(legal)),
    legal,
    counts: {
      open: open.length,
      mine: of.mine.length,
      free: of.free.length,
      closed: closed.length,
    },
    services: countServices(of[part]),
  };
}

function countServices(rows: readonly CaseRow[]): Queue['services'] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.service, (counts.get(row.service) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count);
}

const byChange = (a: CaseRow, b: CaseRow): number => b.changed - a.changed;

const byDanger = (a: CaseRow, b: CaseRow): number =>
  Number(b.kind === 'alert') - Number(a.kind === 'alert') ||
  Number(b.urgency === 'urgent') - Number(a.urgency === 'urgent') ||
  Number(a.owner !== null) - Number(b.owner !== null) ||
  a.opened - b.opened;

function legalClocks(view: StaffView, rows: readonly CaseRow[]): ReadonlyMap<string, CloseClock> {
  const clocks = rows.map((row) => [row.number, closeClockOf(view, row)] as const);
  return new Map(clocks.flatMap(([number, clock]) => (clock === null ? [] : [[number, clock]])));
}

function orderOf(row: CaseRow, legal: CloseClock | undefined): string {
  const stage = `${row.stopped ? 1 : 0}${row.due ?? '9999'}`;
  const law = legal === undefined ? stage : `0${legal.deadline.last}`;
  const slip = row.awaited === undefined ? stage : `0${row.awaited}`;
  return [stage, law, slip].toSorted()[0] ?? stage;
}

/** By last day, a close legal one or that of a slip before the stage's; what waits for the worker after what waits for us, what has no day last. */
export const byDeadline =
  (legal: ReadonlyMap<string, CloseClock>) =>
  (a: CaseRow, b: CaseRow): number => {
    const [first, second] = [orderOf(a, legal.get(a.number)), orderOf(b, legal.get(b.number))];
    return first < second ? -1 : first > second ? 1 : a.opened - b.opened;
  };
