import type { CaseDeed } from '../messages/case-act.ts';
import { dayOf } from '../messages/day.ts';
import { factsOf } from '../services/read.ts';
import { screened } from '../services/screened.ts';
import type { Case, KeptScreening } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, refuse } from './decision.ts';
import { owned } from './staff-deeds.ts';

/** Staff reckon anew with the figures and answers of today; why stands beside it. */
const screenAgain = (before: Case, act: ActOf<'screen_again'>, world: CaseWorld): Decision => {
  if (world.service?.screen === undefined)
    return refuse(before, act, { key: 'refused-no_screening' });
  return act.deed.reason.trim() === ''
    ? refuse(before, act, { key: 'refused-screening_reason' })
    : changed(before, act);
};

/** What asks for a screening: the submission, the yearly review, and staff's wish. */
function kindOf(deed: CaseDeed, after: Case): KeptScreening['kind'] | null {
  if (deed.kind === 'submit') return 'submitted';
  const reviewed = after.state === 'annual_review';
  if (deed.kind === 'screen_again') return reviewed ? 'review' : 'again';
  return deed.kind === 'advance' && reviewed ? 'review' : null;
}

/** The decision with a screening of this day at the end of the case's, where the act asks for one and stands. */
export function withScreening(
  decision: Decision,
  deed: CaseDeed,
  { service, centre, now }: CaseWorld,
): Decision {
  const { case: after, refused } = decision;
  const kind = after === null || refused !== undefined ? null : kindOf(deed, after);
  if (after === null || kind === null || service === null) return decision;
  const found = screened(service, factsOf(after.answers), { centre, day: dayOf(now) });
  if (found === null) return decision;
  const reason = deed.kind === 'screen_again' ? { reason: deed.reason.trim() } : {};
  const kept: KeptScreening = { ...found, at: now, kind, ...reason };
  return { ...decision, case: { ...after, screenings: [...(after.screenings ?? []), kept] } };
}

/** What staff do about screenings. */
export const screeningDeeds = { screen_again: owned(screenAgain) };
