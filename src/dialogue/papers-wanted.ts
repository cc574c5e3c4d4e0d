import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Place, Session } from './session.ts';
import type { World } from './world.ts';

/** The checklist of the place a file came to, by paper id; at most seven, so that it stays a short choice. */
export function paperNeeds(session: Session, place: Place, world: World): readonly string[] {
  const view = world.cases.find((one) => place.kind === 'case' && one.number === place.id);
  const draft = session.drafts.find((one) => place.kind === 'draft' && one.id === place.id);
  const service = serviceById(view?.service ?? draft?.services[0] ?? '');
  const facts = factsOf(view?.answers ?? draft?.answers ?? {});
  return (service?.papers(facts) ?? []).map((need) => need.id).slice(0, 7);
}
