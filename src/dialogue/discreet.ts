import { addDays, dayOf, instantOf, timeOf } from '../messages/day.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Hours, Reach } from '../services/service.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** Of what goes on in this chat, how each wants its worker to be reached. */
function reaches(session: Session, { cases }: World): readonly Reach[] {
  const open = cases
    .filter((view) => view.open)
    .map((view) => [view.service, view.answers] as const);
  const drafts = session.drafts.flatMap(({ services, answers }) =>
    services.map((id) => [id, answers] as const),
  );
  return [...open, ...drafts].flatMap(([id, answers]) => {
    const service = serviceById(id);
    return service?.reach === undefined ? [] : [service.reach(factsOf(answers))];
  });
}

const isInside = ({ from, to }: Hours, time: string): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to;

/** The first instant from `now` on that lies within these hours of a day, ms. */
export function opensAt(hours: Hours, now: number): number {
  if (isInside(hours, timeOf(now))) return now;
  const today = instantOf(dayOf(now), hours.from);
  return today > now ? today : instantOf(addDays(dayOf(now), 1), hours.from);
}

/** Whether something goes on in this chat of which nothing that comes by itself may speak. */
export const isDiscreet = (session: Session, world: World): boolean =>
  [
    ...session.drafts.flatMap(({ services }) => services),
    ...world.cases.flatMap((view) => (view.open ? [view.service] : [])),
  ].some((id) => serviceById(id)?.shut === true);

/** When this chat may be written to by itself, ms: `now`, the next hours in which it may, or `null` where it may not, or is not known to. */
export function mayWriteAt(session: Session, world: World): number | null {
  const all = reaches(session, world);
  const hours = all.map((one) => (one.kind === 'here' ? one.hours : null));
  if (hours.includes(null)) return null;
  return Math.max(
    world.now,
    ...hours.flatMap((one) => (one === null ? [] : [opensAt(one, world.now)])),
  );
}

/** Whether the worker is there: he wrote just now. */
export const isThere = ({ lastAt }: Session, { now, centre }: World): boolean =>
  now - lastAt < centre.times.hideMinutes * 60_000;
