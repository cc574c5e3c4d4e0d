import type { Centre } from '../messages/centre.ts';
import { addDays } from '../messages/day.ts';
import type { Department, Slip } from '../messages/slip.ts';
import type { Calendar } from './calendar.ts';
import type { Case } from './case.ts';

/** An objection is looked at within five days (法律援助法 49); a statute's days are calendar days. */
export const objectionDays = 5;

/** The department of the centre's list, or `undefined`. */
export const departmentOf = ({ departments = [] }: Centre, id: string): Department | undefined =>
  departments.find((one) => one.id === id);

/** The day until which an answer is awaited that was asked for on a day. */
export const answerDay = (
  day: string,
  { days, calendar: everyDay }: Pick<Department, 'days' | 'calendar'>,
  calendar: Calendar,
): string => (everyDay === true ? addDays(day, days) : calendar.addWorkdays(day, days).day);

/** The day that a slip waits for: the department's answer, the last day for what is lacking, the answer to an objection; `null` where it waits for none. */
export function waitsUntil(slip: Slip): string | null {
  if (slip.handed === undefined || slip.dropped !== undefined) return null;
  const { objection, supplement, feedback } = slip;
  if (objection !== undefined) return objection.ruling === undefined ? objection.due : null;
  if (feedback !== undefined) return null;
  if (supplement !== undefined && supplement.met === undefined) return supplement.until ?? null;
  return slip.due ?? null;
}

/** The first day that any slip of a case waits for, or `null`. */
export const awaitedOf = ({ slips = [] }: Pick<Case, 'slips'>): string | null =>
  slips.flatMap((slip) => waitsUntil(slip) ?? []).toSorted()[0] ?? null;
