import { dayOf } from '../messages/day.ts';
import { literal, phrase } from '../messages/phrase.ts';
import type { Case } from './case.ts';
import { type ActOf, type CaseWorld, changed, type Decision, refuse, tell } from './decision.ts';
import { barrier } from './duties.ts';
import { entered, wayOf } from './enter.ts';
import { isFinal, movesFrom } from './table.ts';

const handlers: readonly string[] = ['intake', 'approver', 'admin'];

/** Why this case is not of this campaign, or whoever acts does not hand out. */
function notHere(
  before: Case,
  act: ActOf<'hand_out' | 'invite'>,
  world: CaseWorld,
): Decision | null {
  if (!handlers.some((role) => world.roles?.includes(role)))
    return refuse(before, act, { key: 'refused-not_yours_to_do' });
  const named = world.centre.campaigns?.find(({ id }) => id === act.deed.campaign)?.name;
  const joined = before.answers['activity']?.value;
  if (before.service !== 'seasonal' || named === undefined || joined !== named)
    return refuse(before, act, { key: 'refused-campaign_other' });
  return before.state === 'withdrawn'
    ? refuse(before, act, { key: 'refused-campaign_withdrawn' })
    : null;
}

/** What was to be handed out was handed out, ticked off on the spot by whoever stands there; ticked twice it is handed out once. Taken back, it was a slip of the thumb. */
export function handOut(before: Case, act: ActOf<'hand_out'>, world: CaseWorld): Decision {
  const against = notHere(before, act, world);
  if (against !== null) return against;
  const { given } = act.deed;
  if (given === (before.handed !== undefined)) return { case: before, effects: [] };
  if (!given) {
    const { handed: _, ...rest } = before;
    return changed(rest, act);
  }
  const by = act.by.role === 'staff' ? act.by.name : '';
  const handed = { campaign: act.deed.campaign, day: dayOf(world.now), at: act.at, by };
  const marked: Case = { ...before, handed };
  const way = wayOf(world);
  const who = { id: act.by.role === 'staff' ? act.by.id : '', roles: world.roles ?? [] };
  const moves =
    !isFinal(before.state) &&
    movesFrom(way, before.state).includes('received') &&
    barrier(marked, { to: 'received', way, who }, world) === null;
  return changed(moves ? entered(marked, 'received', world) : marked, act);
}

/** News of a campaign for who joined it and agreed to hear of it; the same news never twice. */
export function invite(before: Case, act: ActOf<'invite'>, world: CaseWorld): Decision {
  const against = notHere(before, act, world);
  if (against !== null) return against;
  if (before.answers['notify']?.value !== true || before.deletionAsked)
    return refuse(before, act, { key: 'refused-campaign_not_agreed' });
  const text = act.deed.text.trim().slice(0, 300);
  if (text === '') return refuse(before, act, { key: 'refused-empty' });
  const id = `${act.deed.campaign}:${act.deed.news}`;
  if (before.announced?.includes(id) === true) return { case: before, effects: [] };
  const after: Case = { ...before, announced: [...(before.announced ?? []), id] };
  const name = world.centre.campaigns?.find((one) => one.id === act.deed.campaign)?.name ?? '';
  const head = phrase('campaign-news', { name: literal(name) });
  return changed(after, act, [tell(after, { kind: 'announced', lines: [head, literal(text)] })]);
}
