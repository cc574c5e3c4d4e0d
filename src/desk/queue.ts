import { isFinal } from '../cases/table.ts';
import type { CaseState } from '../messages/case-act.ts';
import { addDays } from '../messages/day.ts';

import type { CaseCount, CaseOrder, CaseQuery, CaseRow, Sight } from '../storage/store.ts';
import { mayRead, sightOf } from './accounts/roles.ts';
import { breath } from './breath.ts';
import { legalRedDays } from './deadline-view.ts';
import { goneIds, inHands, isOwnerless, ownIds } from './hands.ts';
import { type CloseClock, closeClockOf } from './legal-clock.ts';
import type { StaffView } from './view.ts';

/** Which part of the list is looked at. */
export type Part = 'open' | 'mine' | 'free' | 'closed';

/** The list as it is filtered and ordered; every filter that is left out lets all through. */
export type QueueFilter = {
  readonly part: Part;
  readonly service: string | null;
  readonly state?: CaseState;
  /** In the hands of one colleague. */
  readonly owner?: string;
  /** The worker has been asked and has not answered. */
  readonly waiting?: boolean;
  /** A paper that must be there is not. */
  readonly lacking?: boolean;
  /** Last day of the stage not after this one, `YYYY-MM-DD`. */
  readonly dueBy?: string;
  readonly order?: CaseOrder;
};

/** The list: what comes first whatever its day, then the rest by deadline; and how many each part holds. */
export type Queue = {
  readonly urgent: readonly CaseRow[];
  readonly rows: readonly CaseRow[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  /** Legal clocks that are close, by case number: they come before the stage's own day. */
  readonly legal: ReadonlyMap<string, CloseClock>;
  readonly counts: { readonly [part in Part]: number };
  /** Services with a case in this part, and how many. */
  readonly services: readonly { readonly id: string; readonly count: number }[];
  /** States of the cases in this part and service. */
  readonly states: readonly CaseState[];
};

/** Parts in the order they are shown. */
export const parts: readonly Part[] = ['open', 'mine', 'free', 'closed'];

/** Calls, alerts and what cannot wait come first, all of them; so many are more than an office can have open. */
const mostUrgent = 500;

/** A page of the list for one account: only what it may open, and only the rows that are shown are read. */
export async function loadQueue(
  view: StaffView,
  filter: QueueFilter,
  rows: number,
): Promise<Queue> {
  const desk = readable(view);
  const counted = { open: countsOf(view, false), closed: countsOf(view, true) };
  await breath();
  const query = queryOf(view, filter);
  const closed = filter.part === 'closed';
  const apart = closed ? [] : desk.page({ ...query, apart: true }, first(mostUrgent));
  await breath();
  const legal = closed ? noneClose : legalClocks(view, query);
  await breath();
  const order = filter.order ?? (closed ? 'changed' : 'rank');
  const paged = desk.page(query, { order, from: 0, count: rows + 1 });
  const both = order === 'rank' ? withLegal(paged, legal) : paged;
  return {
    urgent: apart.toSorted(byDanger),
    rows: both.slice(0, rows),
    more: both.length > rows,
    legal: legal.clocks,
    counts: {
      open: sum(counted.open, 'all'),
      mine: sum(counted.open, 'mine'),
      free: sum(counted.open, 'free'),
      closed: sum(counted.closed, 'all'),
    },
    ...inPart(filter, counted),
  };
}

/** The desk's lists without what this account may not open: complaints about the centre are asked one by one. */
function readable(view: StaffView): Pick<StaffView['port']['store']['desk'], 'page' | 'rows'> {
  const { desk } = view.port.store;
  const may = (row: CaseRow): boolean => mayRead(view.staff, row, view.port.centre);
  return {
    page: (query, at) => desk.page(query, at).filter(may),
    rows: (numbers) => desk.rows(numbers).filter(may),
  };
}

const first = (count: number) => ({ order: 'opened', from: 0, count }) as const;

type Counted = { readonly open: readonly CaseCount[]; readonly closed: readonly CaseCount[] };
type Of = 'all' | 'mine' | 'free';

const sum = (counts: readonly CaseCount[], of: Of): number =>
  counts.reduce((total, one) => total + one[of], 0);

function countsOf(view: StaffView, over: boolean): readonly CaseCount[] {
  const { desk } = view.port.store;
  const sight = sightOf(view.staff, view.port.centre);
  const counted = desk
    .counts(over, ownIds(view), goneIds(view))
    .filter((one) => isSeen(one.service, sight));
  if (sight.kept !== true) return counted;
  const kept = desk.kept(over).filter((row) => mayRead(view.staff, row, view.port.centre));
  return [...counted, ...kept.map((row) => countOf(view, row))];
}

const isSeen = (service: string, { seen, unseen = [] }: Sight): boolean =>
  (seen === 'all' || seen.includes(service)) && !unseen.includes(service);

/** One case as a count of itself. */
const countOf = (view: StaffView, row: CaseRow): CaseCount => ({
  service: row.service,
  state: row.state,
  apart: false,
  all: 1,
  free: isOwnerless(view, row) ? 1 : 0,
  mine: inHands(view, row) ? 1 : 0,
});

function inPart(
  { part, service }: QueueFilter,
  counted: Counted,
): Pick<Queue, 'services' | 'states'> {
  const of: Of = part === 'mine' || part === 'free' ? part : 'all';
  const here = (part === 'closed' ? counted.closed : counted.open).filter((one) => one[of] > 0);
  const services = new Map<string, number>();
  for (const one of here) services.set(one.service, (services.get(one.service) ?? 0) + one[of]);
  const states = here.filter((one) => !one.apart && (service ?? one.service) === one.service);
  return {
    services: [...services]
      .map(([id, count]) => ({ id, count }))
      .toSorted((a, b) => b.count - a.count),
    states: [...new Set(states.map(({ state }) => state))],
  };
}

function queryOf(view: StaffView, filter: QueueFilter): CaseQuery {
  const { part, service, state, owner, waiting, lacking, dueBy } = filter;
  const whose = part === 'mine' ? undefined : part === 'free' ? null : owner;
  return {
    ...sightOf(view.staff, view.port.centre),
    over: part === 'closed',
    apart: false,
    ...(service === null ? {} : { service }),
    ...(state === undefined ? {} : { state }),
    ...(whose === undefined ? {} : { owner: whose }),
    ...(part === 'mine' ? { owners: ownIds(view) } : {}),
    ...(part === 'free' ? { gone: goneIds(view) } : {}),
    ...(waiting === undefined ? {} : { waiting }),
    ...(lacking === undefined ? {} : { lacking }),
    ...(dueBy === undefined ? {} : { dueBy }),
  };
}

/** The owner's id; `null` where nobody has it, or only a closed account. */
const whoseIs = ({ owner }: CaseRow, { gone = [] }: CaseQuery): string | null =>
  owner === null || gone.includes(owner.id) ? null : owner.id;

const passes = (row: CaseRow, query: CaseQuery): boolean =>
  isSeen(row.service, query) &&
  !isFinal(row.state) &&
  row.kind === 'application' &&
  row.urgency !== 'urgent' &&
  (query.service ?? row.service) === row.service &&
  (query.state ?? row.state) === row.state &&
  (query.owner === undefined || query.owner === whoseIs(row, query)) &&
  (query.owners === undefined || query.owners.includes(row.owner?.id ?? '')) &&
  (query.waiting !== true || row.waitingForWorker) &&
  (query.lacking !== true || row.lacks > 0) &&
  (query.dueBy === undefined || (row.due !== null && row.due <= query.dueBy && !row.stopped));

type Close = { readonly clocks: Queue['legal']; readonly rows: readonly CaseRow[] };
const noneClose: Close = { clocks: new Map(), rows: [] };

/** Open cases with a legal clock that is close, among those that are looked at. */
function legalClocks(view: StaffView, query: CaseQuery): Close {
  const { desk } = view.port.store;
  const numbers = desk.legal(view.today, addDays(view.today, legalRedDays));
  const rows = readable(view)
    .rows(numbers)
    .filter((row) => passes(row, query));
  const clocks = new Map(
    rows.flatMap((row) => {
      const clock = closeClockOf(view, row);
      return clock === null ? [] : [[row.number, clock] as const];
    }),
  );
  return { clocks, rows: rows.filter(({ number }) => clocks.has(number)) };
}

/** The page with the rows whose legal clock is close put in their place. */
function withLegal(paged: readonly CaseRow[], { clocks, rows }: Close): readonly CaseRow[] {
  if (rows.length === 0) return paged;
  return [...rows, ...paged.filter((row) => !clocks.has(row.number))].toSorted(byDeadline(clocks));
}

const byDanger = (a: CaseRow, b: CaseRow): number =>
  Number(b.kind === 'alert') - Number(a.kind === 'alert') ||
  Number(b.urgency === 'urgent') - Number(a.urgency === 'urgent') ||
  Number(a.owner !== null) - Number(b.owner !== null) ||
  a.opened - b.opened;

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
    const [one, other] = [orderOf(a, legal.get(a.number)), orderOf(b, legal.get(b.number))];
    return one < other ? -1 : one > other ? 1 : a.opened - b.opened;
  };
