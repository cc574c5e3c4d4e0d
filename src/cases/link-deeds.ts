import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';
import { lookupKeys } from './lookup.ts';

const hour = 3_600_000;

/** The wish to go on in another chat that still waits for its answer, or `null`. */
export const openLink = (
  of: Pick<Case, 'link'>,
  { now, centre }: Pick<CaseWorld, 'now' | 'centre'>,
): NonNullable<Case['link']> | null =>
  of.link !== undefined && now - of.link.at < centre.times.linkHours * hour ? of.link : null;

const channelOf = (conversation: string): string => conversation.split(':')[0] ?? '';

const figures = (phone: string): string => phone.replaceAll(/\D/gu, '');

/** Somebody in another chat says number and phone of this case. Where they fit, the case's own chat is asked and staff hear of it; where not, only the history does. Whoever asks is told the same either way. */
function askLink(before: Case, act: ActOf<'ask_link'>): Decision {
  const { from, phone } = act.deed;
  if (from === before.conversation || before.kind !== 'application')
    return { case: before, effects: [] };
  const fits = lookupKeys(before).some(
    (key) => key.kind === 'phone' && figures(key.value) === figures(phone),
  );
  // Whose phone a wrong one is nobody knows: it is not kept.
  const known = { ...act, deed: { ...act.deed, phone: '', fits } };
  if (!fits) return changed(before, known);
  const after = { ...before, link: { from, at: act.at } };
  return changed(after, known, [
    tell(after, { kind: 'link_asked', channel: channelOf(from) }),
    tellStaff(after, 'link_asked'),
  ]);
}

/** Why the wish cannot be answered now: it is gone, a newer one came, or a colleague has the case. */
function notNow(before: Case, act: ActOf<'link' | 'refuse_link'>, world: CaseWorld) {
  const open = openLink(before, world);
  if (open === null) return refuse(before, act, { key: 'refused-no_link' });
  if (act.deed.wish !== undefined && act.deed.wish !== open.at)
    return refuse(before, act, { key: 'refused-link_newer' });
  if (act.by.role !== 'staff') return null;
  if (before.owner === null) return refuse(before, act, { key: 'refused-claim_first' });
  return before.owner.id === act.by.id
    ? null
    : refuse(before, act, { key: 'refused-claimed', args: { by: before.owner.name } });
}

/** The case goes on in the other chat, and only there. */
function link(before: Case, act: ActOf<'link'>, world: CaseWorld): Decision {
  const wish = openLink(before, world);
  const no = notNow(before, act, world);
  if (no !== null || wish === null) return no ?? refuse(before, act, { key: 'refused-no_link' });
  const { link: _, ...rest } = before;
  const after: Case = {
    ...rest,
    conversation: wish.from,
    earlier: [...(before.earlier ?? []), before.conversation],
    // `p1` of one chat is somebody else in another.
    applicant: /^p\d+$/u.test(before.applicant)
      ? `${before.number}:${before.applicant}`
      : before.applicant,
  };
  const away = tell(after, { kind: 'linked_away', channel: channelOf(wish.from) });
  const here = tell(after, {
    kind: 'linked_here',
    talking: before.talking ? (before.owner?.name ?? '') : null,
  });
  return changed(after, act, [
    { ...away, to: before.conversation },
    { ...here, to: wish.from },
  ]);
}

/** It is not the worker: nothing moves, and staff hear of it. */
function refuseLink(before: Case, act: ActOf<'refuse_link'>, world: CaseWorld): Decision {
  const no = notNow(before, act, world);
  if (no !== null) return no;
  const { link: _, ...after } = before;
  return changed(after, act, [
    tell(after, { kind: 'link_refused' }),
    ...(act.by.role === 'worker' ? [tellStaff(after, 'link_refused')] : []),
  ]);
}

/** How a case comes to go on in another chat (design.md, one worker and several chats). */
export const linkDeeds = { ask_link: askLink, link, refuse_link: refuseLink };
