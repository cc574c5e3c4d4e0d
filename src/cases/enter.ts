import type { CaseState } from '../messages/case-act.ts';
import { stagesAt } from '../services/common/stages.ts';
import type { Stage } from '../services/service.ts';
import type { Case } from './case.ts';
import { startClock, stopClock } from './clock.ts';
import type { CaseWorld } from './decision.ts';
import { formlessStages, isFinal } from './table.ts';

/** The way of this case at this centre. */
export const wayOf = (world: Pick<CaseWorld, 'service' | 'centre'>): readonly Stage[] =>
  world.service === null ? formlessStages : stagesAt(world.service, world.centre);

/** The case in a new state with that stage's clock. */
export function entered(before: Case, state: CaseState, world: CaseWorld): Case {
  const opensFile = wayOf(world).some((stage) => stage.state === state && stage.file === true);
  if (isFinal(state))
    return {
      ...before,
      state,
      requests: [],
      talking: false,
      clock: { ...before.clock, due: null, stopped: null },
    };
  const clock = startClock(world.centre, world.calendar, {
    service: before.service,
    state,
    now: world.now,
  });
  const stands = state === 'returned' || before.requests.length > 0;
  return {
    ...before,
    state,
    file: before.file || opensFile,
    clock: stands ? stopClock(clock, world.calendar, world.now) : clock,
  };
}
