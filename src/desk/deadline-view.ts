import type { StageClock } from '../cases/case.ts';
import type { CaseState } from '../messages/case-act.ts';
import { daysUntil } from '../services/common/days.ts';
import { serviceById } from '../services/index.ts';
import type { Deadline } from '../services/service.ts';
import type { View } from './view.ts';

/** How pressing a day is: each has its own colour, sign and words. */
export type Pressure = 'late' | 'red' | 'today' | 'soon' | 'calm' | 'stopped' | 'none';

/** A deadline as it is shown. */
export type DeadlineView = {
  readonly pressure: Pressure;
  readonly words: string;
  /** The last day, `YYYY-MM-DD`, where there is one. */
  readonly day: string | null;
};

// Two working days are what a colleague needs to take a case over.
const soonWorkdays = 2;

/** The clock of a stage; a stopped one says so and how many days it still has, one by law says that it is one and counts as its law does. */
export function stageDeadline(view: View, clock: StageClock): DeadlineView {
  const { due, stopped, law } = clock;
  if (law !== undefined && due !== null) return lawView(view, { due, stopped, count: law.count });
  if (stopped !== null)
    return {
      pressure: 'stopped',
      words: view.t('desk-clock-stopped', { days: stopped }),
      day: due,
    };
  return due === null ? noDeadline(view) : dueView(view, due);
}

/** As `stageDeadline`, from what a list row knows. */
export function rowDeadline(
  view: View,
  row: {
    readonly due: string | null;
    readonly stopped: boolean;
    readonly service?: string;
    readonly state?: CaseState;
  },
): DeadlineView {
  const law = row.state && serviceById(row.service ?? '')?.clocks?.[row.state];
  if (law !== undefined && row.due !== null && !row.stopped)
    return lawView(view, { due: row.due, stopped: null, count: law.count });
  if (row.stopped) return { pressure: 'stopped', words: view.t('desk-clock-waits'), day: row.due };
  return row.due === null ? noDeadline(view) : dueView(view, row.due);
}

// By law days run on over holidays: what is left is told early enough to write and send a paper.
const lawRed = 3;
const lawSoon = 7;

function lawView(
  view: View,
  clock: { readonly due: string; readonly stopped: number | null; readonly count: string },
): DeadlineView {
  const { due, stopped, count } = clock;
  const byLaw = (left: string): string => view.t('desk-legal-close', { left });
  if (stopped !== null)
    return {
      pressure: 'stopped',
      words: byLaw(view.t('desk-law-stopped', { days: stopped })),
      day: due,
    };
  if (count === 'working') {
    const counted = dueView(view, due);
    return { ...counted, words: byLaw(counted.words) };
  }
  const days = daysUntil(view.today, due);
  const words =
    days === 0
      ? view.t('desk-clock-today')
      : days < 0
        ? view.t('desk-legal-past', { days: -days })
        : view.t('desk-legal-left', { days });
  const pressure =
    days < 0
      ? 'late'
      : days === 0
        ? 'today'
        : days <= lawRed
          ? 'red'
          : days <= lawSoon
            ? 'soon'
            : 'calm';
  return { pressure, words: byLaw(words), day: due };
}

const noDeadline = (view: View): DeadlineView => ({
  pressure: 'none',
  words: view.t('desk-clock-none'),
  day: null,
});

// A list shows the same few days in a hundred rows, and to count working days is to look at each.
const counted = new WeakMap<View['calendar'], Map<string, number>>();
const mostCounted = 2_000;

function workdaysLeft({ calendar, today }: View, due: string): number {
  const known = counted.get(calendar) ?? new Map<string, number>();
  if (known.size > mostCounted) known.clear();
  counted.set(calendar, known);
  const between = `${today} ${due}`;
  const left = known.get(between) ?? calendar.workdaysBetween(today, due);
  known.set(between, left);
  return left;
}

function dueView(view: View, due: string): DeadlineView {
  const left = workdaysLeft(view, due);
  if (due === view.today) return { pressure: 'today', words: view.t('desk-clock-today'), day: due };
  if (due < view.today)
    return { pressure: 'late', words: view.t('desk-clock-late', { days: -left }), day: due };
  const pressure = left <= soonWorkdays ? 'soon' : 'calm';
  return { pressure, words: view.t('desk-clock-left', { days: left }), day: due };
}

// domain.md section 4.3: red within 7 days (legal aid first, 法律援助法 Art 44), amber within 60.
export const legalRedDays = 7;
const legalAmber = 60;

/** A legal clock in calendar days, as statutes count them. */
export function legalDeadline(view: View, deadline: Deadline): DeadlineView {
  const ms = Date.parse(`${deadline.last}T00:00:00Z`) - Date.parse(`${view.today}T00:00:00Z`);
  const days = Math.round(ms / 86_400_000);
  const day = deadline.last;
  if (days < 0) return { pressure: 'late', words: view.t('desk-legal-past', { days: -days }), day };
  const words = days === 0 ? view.t('desk-clock-today') : view.t('desk-legal-left', { days });
  return {
    pressure: days <= legalRedDays ? 'red' : days <= legalAmber ? 'soon' : 'calm',
    words,
    day,
  };
}
