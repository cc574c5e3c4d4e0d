import { dayOf } from '../messages/day.ts';
import { addDays, addYears } from '../services/common/days.ts';
import { visitDue } from './decide-household.ts';
import type { Household } from './household.ts';
import { countsAsAid, type Line } from './line.ts';
import type { RecordWorld } from './world.ts';

/** What a file waits for. `review`: its newest year line is older than a year · `visit`: the half-yearly visit is due · `watch`: the watch after leaving ends. */
export type FileDue = 'visit' | 'review' | 'watch';

/** One thing a file waits for, and since when or until when. */
export type Due = { readonly what: FileDue; readonly day: string };

const noticeDays = 30;

/** What the household file waits for today, the most urgent first. */
export function fileDues(
  of: Household,
  world: Pick<RecordWorld, 'centre' | 'now'>,
): readonly Due[] {
  const today = dayOf(world.now);
  const visit = visitDue(of, world);
  const review = reviewDay(of);
  const watch = watchDay(of);
  return [
    ...(visit !== null && visit <= today ? [{ what: 'visit', day: visit } as const] : []),
    ...(review !== null && review <= today ? [{ what: 'review', day: review } as const] : []),
    ...(watch !== null && addDays(watch, -noticeDays) <= today
      ? [{ what: 'watch', day: watch } as const]
      : []),
  ];
}

/** The day from which a file wants its yearly review: a year after its newest line. */
export function reviewDay(
  of: Pick<Household, 'state' | 'years' | 'filedOn' | 'opened'>,
): string | null {
  if (of.state !== 'filed') return null;
  return addYears(of.years.at(-1)?.day ?? of.filedOn ?? dayOf(of.opened), 1);
}

/** The last day of the watch of a household that left, until a line made near its end says how it stands. */
function watchDay(of: Household): string | null {
  const end = of.state === 'exited' ? of.leaving?.watch : undefined;
  if (end === undefined) return null;
  const from = addDays(end, -noticeDays);
  return of.years.some((one) => one.day >= from) ? null : end;
}

/** Whether one of these aids counts for a year. */
export const helpedIn = (aids: readonly Line[], year: number): boolean =>
  aids.some((one) => one.year === year && countsAsAid(one.state));
