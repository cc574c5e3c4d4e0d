import type { CaseState } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import type { Calendar } from './calendar.ts';
import type { StageClock } from './case.ts';

const none: StageClock = { due: null, provisional: false, stopped: null };

/** The clock of a stage that begins now: the centre's working days for `service.state`, else for `state`, else none. */
export function startClock(
  centre: Centre,
  calendar: Calendar,
  at: { readonly service: string; readonly state: CaseState; readonly now: number },
): StageClock {
  const days = centre.days[`${at.service}.${at.state}`] ?? centre.days[at.state];
  if (days === undefined) return none;
  const { day, provisional } = calendar.addWorkdays(dayOf(at.now), days);
  return { due: day, provisional, stopped: null };
}

/** The clock standing still: the working days left are kept, at least none. */
export function stopClock(clock: StageClock, calendar: Calendar, now: number): StageClock {
  if (clock.due === null || clock.stopped !== null) return clock;
  return { ...clock, stopped: Math.max(0, calendar.workdaysBetween(dayOf(now), clock.due)) };
}

/** The clock running again with the days it had left. */
export function resumeClock(clock: StageClock, calendar: Calendar, now: number): StageClock {
  if (clock.stopped === null) return clock;
  const { day, provisional } = calendar.addWorkdays(dayOf(now), clock.stopped);
  return { due: day, provisional, stopped: null };
}
