import { addDays, addMonths, addYears, earliestDay, latestDay } from '../common/days.ts';
import { lawOf } from '../common/laws.ts';
import { isOneOf } from '../common/lists.ts';
import type { Deadline, Facts, LegalDays, Service } from '../service.ts';

/** The legal clocks that run for these answers, soonest first; each counted from the earliest day an answer can mean (domain.md sections 4.3 and 8). */
export function deadlines(facts: Facts, today: string): readonly Deadline[] {
  return [
    ...injury(facts, today),
    ...arbitration(facts),
    ...lawsuit(facts),
    ...inspection(facts),
  ].toSorted((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));
}

const dayOf = (facts: Facts, question: string): string | null => {
  const said = facts(question);
  return typeof said === 'string' ? earliestDay(said) : null;
};

/** 工伤保险条例 Art 17: the employer within 30 days, else the worker, kin or union within a year; a missed first clock is no longer shown. */
function injury(facts: Facts, today: string): readonly Deadline[] {
  const day = dayOf(facts, 'event_date');
  if (facts('matter') !== 'injury' || day === null || facts('injury_filed') === true) return [];
  const source = lawOf('work-injury-17');
  const employer = { id: 'injury_employer', last: addDays(day, 30), source };
  const worker = { id: 'injury_worker', last: addYears(day, 1), source };
  return employer.last >= today ? [employer, worker] : [worker];
}

/** 劳动争议调解仲裁法 Art 27: a year from when the wrong was known; for pay the year begins only when the work ends; a claim that surely came within the year begins it anew, and one that may have is left to a person. */
function arbitration(facts: Facts): readonly Deadline[] {
  const matter = facts('matter');
  const begun = isOneOf(facts, 'procedure_state', ['arbitration', 'award', 'lawsuit']);
  if (matter === 'injury' || begun) return [];
  const byEnd = matter === 'wages' || matter === 'relation';
  const start = byEnd ? endOfWork(facts) : dayOf(facts, 'event_date');
  if (start === null) return [];
  const source = lawOf('labour-arbitration-27');
  const last = addYears(start, 1);
  const claim = claimAfter(facts, start);
  if (claim === null) return [{ id: 'arbitration', last, source }];
  const renewed = addYears(claim.first, 1);
  return claim.latest <= last
    ? [{ id: 'arbitration', last: renewed, source }]
    : [{ id: 'arbitration', last, source, renewed }];
}

/** The days a claim after the start can have been on; the last one told may have had others before it. */
function claimAfter(facts: Facts, start: string): { first: string; latest: string } | null {
  const said = facts('last_claim_at');
  if (typeof said !== 'string') return null;
  const [first, latest] = [earliestDay(said), latestDay(said)];
  return first !== null && latest !== null && first > start ? { first, latest } : null;
}

const endOfWork = (facts: Facts): string | null =>
  facts('still_employed') === true ? null : dayOf(facts, 'left_at');

/** 劳动争议调解仲裁法 Art 48 and 50: fifteen days after the award came. */
function lawsuit(facts: Facts): readonly Deadline[] {
  const day = facts('procedure_state') === 'award' ? dayOf(facts, 'award_received_at') : null;
  return day === null
    ? []
    : [{ id: 'lawsuit', last: addDays(day, 15), source: lawOf('labour-arbitration-50') }];
}

/** The first day of the last month owed, from the first month and their number. */
function lastOwed(facts: Facts): string | null {
  const from = dayOf(facts, 'owed_from');
  const months = facts('months_owed');
  return from === null || typeof months !== 'number'
    ? null
    : addMonths(from, Math.max(0, Math.floor(months) - 1));
}

/** 劳动保障监察条例 Art 20: two years after the act ended; for pay counted from the last month owed, which is never too late. */
function inspection(facts: Facts): readonly Deadline[] {
  const matter = facts('matter');
  if (matter !== 'wages' && matter !== 'insurance') return [];
  const end =
    matter === 'wages'
      ? (dayOf(facts, 'owed_to') ?? lastOwed(facts) ?? endOfWork(facts))
      : dayOf(facts, 'event_date');
  return end === null
    ? []
    : [{ id: 'inspection', last: addYears(end, 2), source: lawOf('labour-inspection-20') }];
}

const decide: LegalDays = {
  id: 'aid_decide',
  days: 7,
  count: 'calendar',
  stops: 'once',
  source: lawOf('legal-aid-43'),
};

/** 法律援助法 Art 43: seven days to decide, which stand still only for the one supplement; three to appoint; and seven again where the legal-aid body decides. */
export const clocks: NonNullable<Service['clocks']> = {
  submitted: decide,
  checking: decide,
  accepted: { ...decide, id: 'aid_appoint', days: 3, stops: false },
  referred: { ...decide, id: 'aid_elsewhere' },
};
