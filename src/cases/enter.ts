import type { CaseState } from '../messages/case-act.ts';
import { stagesAt } from '../services/common/stages.ts';
import type { Stage } from '../services/service.ts';
import type { Case, StageClock } from './case.ts';
import { goesOn, resumeClock, startClock, stopClock } from './clock.ts';
import type { CaseWorld } from './decision.ts';
import { formlessStages, isFinal } from './table.ts';

/** The way of this case at this centre. */
export const wayOf = (world: Pick<CaseWorld, 'service' | 'centre'>): readonly Stage[] =>
  world.service === null ? formlessStages : stagesAt(world.service, world.centre);

/** The clock of a state that is entered: days by law that go on keep running, and stand no longer still than their law lets them. */
function clockIn(before: Case, state: CaseState, world: CaseWorld): StageClock {
  const { calendar, now, service } = world;
  const stands = state === 'returned' || before.requests.length > 0;
  const fresh = goesOn(before.clock, service, state)
    ? before.clock
    : startClock(world.centre, calendar, { service, kind: before.service, state, now });
  return stands ? stopClock(fresh, calendar, now) : resumeClock(fresh, calendar, now);
}

/** The case in a new state with that stage's clock. */
export function entered(before: Case, state: CaseState, world: CaseWorld): Case {
  const opensFile = wayOf(world).some((stage) => stage.state === state && stage.file === true);
  if (isFinal(state))
    return {
      ...before,
      state,
      since: world.now,
      requests: [],
      talking: false,
      clock: { ...before.clock, due: null, stopped: null },
    };
  return {
    ...before,
    state,
    since: world.now,
    file: before.file || opensFile,
    clock: clockIn(before, state, world),
  };
}
