import type { CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { addDays, dayOf } from '../messages/day.ts';
import { daysUntil } from '../services/common/days.ts';
import type { LegalDays, Service } from '../services/service.ts';
import type { Calendar } from './calendar.ts';
import type { StageClock } from './case.ts';

const none: StageClock = { due: null, provisional: false, stopped: null };

type Count = LegalDays['count'];

/** The day so many days later, as they are counted. */
const later = (
  calendar: Calendar,
  from: string,
  { days, count }: { readonly days: number; readonly count: Count },
): { readonly day: string; readonly provisional: boolean } =>
  count === 'working'
    ? calendar.addWorkdays(from, days)
    : { day: addDays(from, days), provisional: false };

/** The clock of a stage that begins now: by the law the service names for it, else the centre's working days for `service.state`, else for `state`, else none. `service`: `null` for the formless kinds. */
export function startClock(
  centre: Centre,
  calendar: Calendar,
  at: {
    readonly service: Service | null;
    readonly kind: string;
    readonly state: CaseState;
    readonly now: number;
  },
): StageClock {
  const law = at.service?.clocks?.[at.state];
  if (law !== undefined) {
    const { day, provisional } = later(calendar, dayOf(at.now), law);
    const { id, count, stops, source } = law;
    return { due: day, provisional, stopped: null, law: { id, count, stops, source } };
  }
  const days = centre.days[`${at.service?.id ?? at.kind}.${at.state}`] ?? centre.days[at.state];
  if (days === undefined) return none;
  const { day, provisional } = calendar.addWorkdays(dayOf(at.now), days);
  return { due: day, provisional, stopped: null };
}

/** Whether the days that run go on in this state: the law names one clock for both, or the case is only sent back for what is missing. */
export const goesOn = (clock: StageClock, service: Service | null, state: CaseState): boolean =>
  clock.law !== undefined &&
  (state === 'returned' || service?.clocks?.[state]?.id === clock.law.id);

/** The clock standing still: the days left are kept, at least none. One by law stops only where the law says so. */
export function stopClock(clock: StageClock, calendar: Calendar, now: number): StageClock {
  if (clock.due === null || clock.stopped !== null) return clock;
  if (clock.law?.stops === false || clock.law?.spent === true) return clock;
  const today = dayOf(now);
  const left =
    clock.law?.count === 'calendar'
      ? daysUntil(today, clock.due)
      : calendar.workdaysBetween(today, clock.due);
  return { ...clock, stopped: Math.max(0, left) };
}

/** The clock running again with the days it had left. */
export function resumeClock(clock: StageClock, calendar: Calendar, now: number): StageClock {
  if (clock.stopped === null) return clock;
  const { law } = clock;
  const { day, provisional } = later(calendar, dayOf(now), {
    days: clock.stopped,
    count: law?.count ?? 'working',
  });
  const spent = law?.stops === 'once' ? { law: { ...law, spent: true as const } } : {};
  return { ...clock, due: day, provisional, stopped: null, ...spent };
}

/** What a clock may be made longer by, once; `null` where the law knows nothing of it, or it is longer already. */
export function extensionOf(
  clock: StageClock,
  service: Service | null,
  state: CaseState,
): NonNullable<LegalDays['extension']> | null {
  const { law, due } = clock;
  if (law === undefined || due === null || law.extended !== undefined) return null;
  return service?.clocks?.[state]?.extension ?? null;
}

/** The clock with more days of its own kind. */
export function extendClock(
  clock: StageClock,
  calendar: Calendar,
  { days, reason }: { readonly days: number; readonly reason: string },
): StageClock {
  const { law, due } = clock;
  if (law === undefined || due === null) return clock;
  const { day, provisional } = later(calendar, due, { days, count: law.count });
  const stopped = clock.stopped === null ? null : clock.stopped + days;
  return { due: day, provisional, stopped, law: { ...law, extended: { days, reason } } };
}
