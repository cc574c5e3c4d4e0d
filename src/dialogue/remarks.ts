import { figuresOn } from '../services/common/figures.ts';
import { factsOf } from '../services/read.ts';
import { draftOf } from './ask.ts';
import { type Flow, saying, withDraft } from './flow.ts';
import { serviceOf } from './questions.ts';
import type { World } from './world.ts';

/** What the service in work has to say on an answer that is known by now, once each: it stands before the next question, and changes nothing. */
export function withRemarks(flow: Flow, world: World): Flow {
  const draft = draftOf(flow.session);
  if (draft === null || flow.session.person !== null || flow.session.safe !== undefined)
    return flow;
  const { figure } = figuresOn(world.centre.thresholds, world.today);
  const measures = { day: world.today, rules: world.centre.rules, figure };
  const all = serviceOf(draft).remarks?.(factsOf(draft.answers), measures) ?? [];
  const fresh = all.filter(({ id }) => !draft.checked.includes(mark(id)));
  if (fresh.length === 0) return flow;
  const checked = [...draft.checked, ...fresh.map(({ id }) => mark(id))];
  return saying(withDraft(flow, { ...draft, checked }, world), ...fresh.map(({ say }) => say));
}

const mark = (id: string): string => `remark:${id}`;
