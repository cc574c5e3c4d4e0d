import { isShut } from '../cases/shut.ts';
import { addDays, dayOf, instantOf, isWholeDay } from '../messages/day.ts';
import type { Batch } from '../records/batch.ts';
import type { Line } from '../records/line.ts';
import type { Audit, Look } from '../storage/people/people-store.ts';
import type { Staff } from '../storage/store.ts';
import { isAuditor, isHidden, isSystem } from './accounts/roles.ts';
import { accountsOf } from './hands.ts';
import type { StaffView } from './view.ts';

/** How long something is opened to an auditor at most, days. */
export const auditDays = 90;

/** Causes that tell nothing of anybody's health; every other one is covered, whatever it is. */
const plainCauses: ReadonlySet<string> = new Set([
  'unemployment',
  'low_income',
  'schooling',
  'unpaid_wages',
  'disaster',
  'other',
]);

/** Accounts to whom something can be opened. */
export const auditorsOf = (view: StaffView): readonly Staff[] =>
  accountsOf(view).filter((one) => one.active && isAuditor(one));

/** Names and years of all batches, each once: what can be named. */
export function campaignsOf(
  view: StaffView,
): readonly { readonly campaign: string; readonly year: number }[] {
  const all = view.port.store.records
    .list('batch')
    .filter(({ state }) => state !== 'dropped')
    .map(({ name, year }) => ({ campaign: name, year }));
  return [...new Map(all.map((one) => [`${one.year} ${one.campaign}`, one])).values()].toReversed();
}

/** What is open to the reader today; for the manager all that was opened. */
export const auditsOf = (view: StaffView): readonly Audit[] => {
  const { people } = view.port.store;
  return isAuditor(view.staff)
    ? people.audits(view.staff.id).filter(({ last }) => last >= view.today)
    : people.audits();
};

type Form = (name: string) => string;

/** What a form opens, or what is wrong with it. */
export function auditIn(
  view: StaffView,
  form: Form,
  id: string,
): { readonly audit: Audit } | { readonly problem: string } {
  const auditor = auditorsOf(view).find((one) => one.id === form('auditor'));
  if (auditor === undefined) return { problem: 'people-problem-auditor' };
  const [year = '', campaign = ''] = form('campaign').split(/ (.*)/su);
  const named = campaignsOf(view).find(
    (one) => one.campaign === campaign && String(one.year) === year,
  );
  if (named === undefined) return { problem: 'people-problem-campaign' };
  const purpose = form('purpose').trim().slice(0, 300);
  if (purpose === '') return { problem: 'people-problem-purpose' };
  const last = form('last');
  if (!isWholeDay(last) || last < view.today || last > addDays(view.today, auditDays))
    return { problem: 'people-problem-audit_days' };
  return { audit: { id, auditor: auditor.id, last, ...named, purpose, by: view.staff.id } };
}

/** A row as an auditor sees it: money, and of the person only what the register needs. */
export type AuditRow = {
  readonly line: Line;
  /** `null`: it is for few, and is a sum alone. */
  readonly name: string | null;
  /** An option of the question; `health` where it would tell of an illness. */
  readonly cause: string | null;
};

/** Batches of what was named, each with its rows. */
export function auditedBatches(
  view: StaffView,
  { campaign, year }: Audit,
): readonly { readonly batch: Batch; readonly rows: readonly AuditRow[] }[] {
  const { records, desk } = view.port.store;
  return records
    .list('batch')
    .filter((one) => one.name === campaign && one.year === year && one.state !== 'dropped')
    .map((batch) => ({
      batch,
      rows: records.linesOf(batch.id).map((line) => {
        const of = line.case === null ? null : desk.case(line.case);
        const few = of !== null && isShut(of);
        const cause = line.cause ?? null;
        return {
          line,
          name: few ? null : line.payee.name,
          cause: few || cause === null ? null : plainCauses.has(cause) ? cause : 'health',
        };
      }),
    }));
}

/** A day of looking, by one person or by all; without a day today. */
export type LooksQuery = { readonly day: string; readonly by: string | null };

/** Reads the filter of the page. */
export const readLooks = (
  view: StaffView,
  query: (name: string) => string | undefined,
): LooksQuery => {
  const day = query('day') ?? '';
  return {
    day: isWholeDay(day) ? day : view.today,
    by: accountsOf(view).find(({ id }) => id === query('by'))?.id ?? null,
  };
};

/** Who looked at what on a day, the newest first, without what the reader must not even count. */
export function looksOn(view: StaffView, { day, by }: LooksQuery): readonly Look[] {
  const { people, desk } = view.port.store;
  const from = instantOf(day);
  return people
    .looks(from, instantOf(addDays(day, 1)))
    .filter((one) => by === null || one.by.id === by)
    .filter((one) => {
      const of = desk.case(one.of);
      return (
        of === null ||
        !isShut(of) ||
        (!isAuditor(view.staff) && !isHidden(view.staff, of, view.port.centre))
      );
    })
    .toReversed();
}

/** Whether somebody may see who looked at what. */
export const seesLooks = (staff: Staff): boolean =>
  !isSystem(staff) && (staff.roles.includes('admin') || isAuditor(staff));

/** The last day that can be named. */
export const lastAuditDay = (view: StaffView): string => addDays(dayOf(view.now), auditDays);
