import { factsOf } from '../services/read.ts';
import type { CaseWorld, Decision } from './decision.ts';

/** The decision with an open application marked urgent where its service says that its answers cannot wait; what is urgent stays so until it is over. */
export function withUrgency(decision: Decision, { service }: CaseWorld): Decision {
  const { case: after, refused } = decision;
  if (after === null || refused !== undefined || after.kind !== 'application') return decision;
  if (after.urgency === 'urgent' || service?.urgent?.(factsOf(after.answers)) !== true)
    return decision;
  return { ...decision, case: { ...after, urgency: 'urgent' } };
}
