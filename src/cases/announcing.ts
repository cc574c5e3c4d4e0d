import { addDays, dayOf, instantOf } from '../messages/day.ts';
import { factsOf } from '../services/read.ts';
import type { Case, CaseEffect } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, tell } from './decision.ts';

/** So long after it came a case is looked at for news; after that who wants to hear more comes again. */
const DAYS = 400;

/** The timer of the next morning on which is looked whether something has begun; none where the service has no news. */
export const newsTimer = (of: Pick<Case, 'opened'>, world: CaseWorld): readonly CaseEffect[] =>
  world.service?.news === undefined || dayOf(world.now) > addDays(dayOf(of.opened), DAYS)
    ? []
    : [
        {
          kind: 'timer',
          name: 'news',
          at: instantOf(addDays(dayOf(world.now), 1), world.centre.openHours.from),
          deed: { kind: 'announce' },
        },
      ];

/** What has begun since the case came is told to who agreed to hear of it, each once; nothing to whoever took his case back or wants it deleted. */
export function announce(before: Case, act: ActOf<'announce'>, world: CaseWorld): Decision {
  if (before.state === 'withdrawn' || before.deletionAsked) return { case: before, effects: [] };
  const facts = factsOf(before.answers);
  const here = { centre: world.centre, day: dayOf(world.now) };
  const told = before.announced ?? [];
  const fresh = (world.service?.news?.(facts, dayOf(before.opened), here) ?? []).filter(
    ({ id }) => !told.includes(id),
  );
  const again = newsTimer(before, world);
  if (fresh.length === 0) return { case: before, effects: again };
  const after = { ...before, announced: [...told, ...fresh.map(({ id }) => id)] };
  const lines = fresh.flatMap((one) => one.lines);
  return changed(after, act, [...again, tell(after, { kind: 'announced', lines })]);
}
