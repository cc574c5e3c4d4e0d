import type { CaseState } from '../messages/case-act.ts';
import { addDays } from '../messages/day.ts';
import type { CaseOrder } from '../storage/store.ts';
import { type Part, parts, type QueueFilter } from './queue.ts';

/** A filter as it stands in the address of the page. */
export type FilterQuery = {
  readonly part: Part;
  readonly service: string | null;
  readonly state: string | null;
  readonly owner: string | null;
  readonly waiting: boolean;
  readonly lacking: boolean;
  readonly due: 'today' | 'week' | null;
  readonly order: CaseOrder | null;
};

const word = /^[a-z_]{1,40}$/u;
const id = /^[\w-]{1,64}$/u;
/** The last days a list may be cut by. */
export const dues = ['today', 'week'] as const;
/** The ways to order the list, in the order they are offered; `rank`, by deadline, is the usual one. */
export const orders: readonly CaseOrder[] = [
  'rank',
  'newest',
  'waiting',
  'sum',
  'opened',
  'changed',
];

/** Reads the filter from a page's address; what is no filter lets all through. */
export function readFilter(query: (name: string) => string | undefined): FilterQuery {
  const fits = (name: string, form: RegExp): string | null =>
    form.exec(query(name) ?? '')?.[0] ?? null;
  return {
    part: parts.find((one) => one === query('part')) ?? 'open',
    service: fits('service', word),
    state: fits('state', word),
    owner: fits('owner', id),
    waiting: query('waiting') === '1',
    lacking: query('lacking') === '1',
    due: dues.find((one) => one === query('due')) ?? null,
    order: orders.find((one) => one === query('order')) ?? null,
  };
}

/** The filter for the list of a day, `YYYY-MM-DD`. */
export const filterOf = (of: FilterQuery, today: string): QueueFilter => ({
  part: of.part,
  service: of.service,
  ...(of.state === null ? {} : { state: of.state as CaseState }),
  ...(of.owner === null ? {} : { owner: of.owner }),
  ...(of.waiting ? { waiting: true } : {}),
  ...(of.lacking ? { lacking: true } : {}),
  ...(of.due === null ? {} : { dueBy: of.due === 'today' ? today : addDays(today, 7) }),
  ...(of.order === null ? {} : { order: of.order }),
});

/** Whether anything but part and service is filtered or ordered by. */
export const isNarrowed = (of: FilterQuery): boolean =>
  of.state !== null ||
  of.owner !== null ||
  of.waiting ||
  of.lacking ||
  of.due !== null ||
  (of.order !== null && of.order !== 'rank');

/** The address of the list with this filter. */
export function linkOf(of: Partial<FilterQuery>, rows?: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(of)) {
    if (value === null || value === false || value === undefined) continue;
    if ((name === 'part' && value === 'open') || (name === 'order' && value === 'rank')) continue;
    query.set(name, value === true ? '1' : value);
  }
  if (rows !== undefined) query.set('rows', String(rows));
  return query.size === 0 ? '/desk' : `/desk?${query}`;
}
