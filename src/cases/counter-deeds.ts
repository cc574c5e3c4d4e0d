import type { CaseAct, Notice } from '../messages/case-act.ts';
import { isCounter } from '../messages/entry.ts';
import { holds } from '../services/role.ts';
import type { Case, Untold } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, refuse } from './decision.ts';
import { isSilent } from './silent.ts';

/** Why staff may not hand in what they entered: only those who handle the service's cases enter them, and nothing is entered over a case that is there. `null` where nothing stands against it, or the worker himself hands in. */
export function notEntered(
  before: Case | null,
  act: ActOf<'submit'>,
  world: CaseWorld,
): Decision | null {
  if (act.by.role === 'worker' && act.deed.entered === undefined) return null;
  const { entered } = act.deed;
  const fits = act.by.role === 'staff' && entered !== undefined && isCounter(world.conversation);
  if (!fits || before !== null) return refuse(before, act, { key: 'refused-not_yours_to_do' });
  const { seenBy = [], shut } = world.service ?? {};
  const roles = world.roles ?? [];
  // For what is shut nobody stands in.
  const may = shut === true ? seenBy.some((role) => roles.includes(role)) : holds(roles, seenBy);
  return may ? null : refuse(before, act, { key: 'refused-not_yours_to_do' });
}

/** News that a person must be told, where no chat tells him. */
const matters: ReadonlySet<Notice['news']['kind']> = new Set([
  'asked',
  'request_cancelled',
  'moved',
  'paper_judged',
  'preview',
  'referred',
  'referred_here',
  'replied',
  'extended',
  'slip',
  'gift',
]);

/** What the turn itself needs, whoever is there to hear it. */
const inward: ReadonlySet<Notice['news']['kind']> = new Set(['opened', 'refused']);

/** Whether what is done now reaches nobody: what the worker does himself in his chat is answered there. */
const isUntold = (of: Case, { by }: CaseAct): boolean =>
  isCounter(of.conversation) || (by.role !== 'worker' && isSilent(of));

/** The decision on a case that has no chat to write to: its news goes nowhere, and the case remembers what a person has to tell. */
export function withUntold(decision: Decision, act: CaseAct): Decision {
  const { case: after, effects, refused } = decision;
  if (after === null || refused !== undefined || !isUntold(after, act)) return decision;
  const news = effects.flatMap((one) =>
    one.kind === 'notice' && one.to === undefined ? [one.notice.news.kind] : [],
  );
  const fresh = news
    .filter((kind) => matters.has(kind))
    .map((kind): Untold => ({ news: kind, at: act.at }));
  const untold = [...(after.untold ?? []), ...fresh];
  return {
    ...decision,
    case: fresh.length === 0 ? after : { ...after, untold },
    effects: effects.filter(
      (one) => one.kind !== 'notice' || one.to !== undefined || inward.has(one.notice.news.kind),
    ),
  };
}

function withoutUntold(of: Case): Case {
  const { untold: _, ...rest } = of;
  return rest;
}

/** A code for the worker's own chat: only for a case that has none, by whoever may handle it. The turn makes it. */
function giveCode(before: Case, act: ActOf<'give_code'>, world: CaseWorld): Decision {
  if (!isCounter(before.conversation)) return refuse(before, act, { key: 'refused-has_chat' });
  return holds(world.roles ?? [], world.service?.seenBy ?? [])
    ? changed(before, act)
    : refuse(before, act, { key: 'refused-not_yours_to_do' });
}

/** The worker was told by telephone, by letter or at the counter. */
function told(before: Case, act: ActOf<'told'>): Decision {
  if (!isSilent(before)) return refuse(before, act, { key: 'refused-has_chat' });
  return changed(withoutUntold(before), act);
}

/** What staff do for a case that nobody reads in a chat. */
export const counterDeeds = { give_code: giveCode, told };
