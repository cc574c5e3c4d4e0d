import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import type { Hand } from '../messages/office.ts';
import type { Role } from '../services/role.ts';
import type { Batch, BatchState } from './batch.ts';
import { overCap } from './caps.ts';
import type { Line } from './line.ts';
import { free } from './source.ts';
import type { RecordWorld } from './world.ts';

/** What must be there before a batch goes on (`condition-batch_<id>` in the locale). */
export type BatchCondition =
  | 'lines'
  | 'amounts'
  | 'caps'
  | 'looked'
  | 'budget'
  | 'meeting'
  | 'notice'
  | 'settled';

/** A step of a batch: who, what first, whose hand it is and must not be. */
export type BatchDuty = {
  readonly by: readonly Role[];
  readonly needs: readonly BatchCondition[];
  readonly hand?: Hand;
  readonly apart?: readonly Hand[];
};

type Way = { readonly [state in BatchState]?: readonly BatchState[] };

const usual: Way = {
  draft: ['proposed', 'dropped'],
  proposed: ['approved', 'draft', 'dropped'],
  approved: ['notice', 'proposed', 'dropped'],
  notice: ['paying', 'approved'],
  paying: ['closed'],
};

// Some counties publish before the meeting (domain.md section 2.6).
const noticeFirst: Way = {
  draft: ['proposed', 'dropped'],
  proposed: ['notice', 'draft', 'dropped'],
  notice: ['approved', 'proposed', 'dropped'],
  approved: ['paying', 'notice', 'dropped'],
  paying: ['closed'],
};

const isNoticeFirst = (centre: Centre): boolean => centre.rules['batch_order'] === 'notice_meeting';

/** Where a batch may go from a state, onward first. */
export const batchMoves = (state: BatchState, centre: Centre): readonly BatchState[] =>
  (isNoticeFirst(centre) ? noticeFirst : usual)[state] ?? [];

/** The states of a batch in the county's order. */
export const batchStates = (centre: Centre): readonly BatchState[] =>
  isNoticeFirst(centre)
    ? ['draft', 'proposed', 'notice', 'approved', 'paying', 'closed']
    : ['draft', 'proposed', 'approved', 'notice', 'paying', 'closed'];

const everybody: readonly Role[] = ['intake', 'approver', 'finance', 'admin'];

/** The duty of entering a state. */
export function batchDuty(to: BatchState, centre: Centre): BatchDuty {
  const published = isNoticeFirst(centre) ? (['notice'] as const) : [];
  switch (to) {
    case 'proposed':
      return { by: ['intake'], needs: ['lines', 'amounts', 'caps', 'looked'], hand: 'propose' };
    case 'approved':
      return {
        by: ['approver'],
        needs: ['lines', 'amounts', 'caps', 'meeting', 'budget', ...published],
        hand: 'approve',
        apart: ['propose'],
      };
    case 'paying':
      return {
        by: ['finance'],
        needs: ['meeting', 'notice', 'caps'],
        hand: 'pay',
        apart: ['approve'],
      };
    case 'closed':
      return { by: ['finance', 'intake'], needs: ['settled'] };
    default:
      return { by: everybody, needs: [] };
  }
}

/** Lines that still belong to the batch. */
export const standing = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((one) => one.state !== 'dropped' && one.state !== 'returned');

/** Lines that are over a cap, beside what their households had in the year. */
export function overCaps(
  lines: readonly Line[],
  world: Pick<RecordWorld, 'aidsOf' | 'centre' | 'now'>,
): readonly Line[] {
  const by = { centre: world.centre, day: dayOf(world.now) };
  return standing(lines).filter((one) => overCap(one, world.aidsOf(one.household), by) !== null);
}

/** Whether the worker's or the list's own refusal of the notice waits for the manager. */
export function waitsForRuling(line: Line, world: Pick<RecordWorld, 'case'>): boolean {
  if (line.shown !== 'masked') return false;
  if (line.preview?.answer === 'refused') return true;
  const of = line.case === null ? null : world.case(line.case);
  return of?.preview?.answer === 'refused' && of.shown === undefined;
}

type About = {
  readonly batch: Batch;
  readonly lines: readonly Line[];
  readonly world: RecordWorld;
};

const checks: { readonly [condition in BatchCondition]: (about: About) => boolean } = {
  lines: ({ lines }) => standing(lines).length > 0,
  amounts: ({ lines }) => standing(lines).every((one) => one.cents > 0),
  caps: ({ lines, world }) => overCaps(lines, world).length === 0,
  looked: ({ batch }) => batch.looked !== undefined,
  budget: ({ lines, world }) => fits(lines, world),
  meeting: ({ batch }) => batch.meeting?.outcome === 'approved',
  notice: ({ batch, lines, world }) => {
    const today = dayOf(world.now);
    const wanted: readonly string[] =
      world.centre.rules['notice_levels'] === 'unit_and_county' ? ['unit', 'county'] : ['county'];
    const over = wanted.every((level) => {
      const last = batch.notices.findLast((one) => one.level === level);
      return last !== undefined && last.to < today && last.open === 0;
    });
    return over && !standing(lines).some((one) => waitsForRuling(one, world));
  },
  settled: ({ lines }) => lines.every((one) => ['paid', 'dropped', 'returned'].includes(one.state)),
};

/** Whether every source has enough for the lines that are not bound yet. */
function fits(lines: readonly Line[], world: Pick<RecordWorld, 'record'>): boolean {
  const wanted = new Map<string, number>();
  for (const one of lines)
    if (one.state === 'listed' || one.state === 'held')
      wanted.set(one.source, (wanted.get(one.source) ?? 0) + one.cents);
  return [...wanted].every(([id, cents]) => {
    const source = world.record('source', id);
    return source !== null && !source.closed && free(source) >= cents;
  });
}

/** Which conditions of entering a state do not hold. */
export const batchLacks = (to: BatchState, about: About): readonly BatchCondition[] =>
  batchDuty(to, about.world.centre).needs.filter((one) => !checks[one](about));
