import type { Case, LinkWish } from './case.ts';
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

/** The most wishes that wait at one case: whoever floods it pushes nobody out. */
const mostWishes = 20;

/** The wish of the chat that a case left: it has no number of its own. */
export const backMark = 'back';

/** The wishes to go on with a case in another chat that still wait for staff, oldest first; that it was not the worker waits as long as it takes. */
export const openWishes = (
  of: Pick<Case, 'wishes'>,
  { now, centre }: Pick<CaseWorld, 'now' | 'centre'>,
): readonly LinkWish[] =>
  (of.wishes ?? []).filter(
    (wish) => wish.contested === true || now - wish.at < centre.times.linkHours * hour,
  );

/** Whether the chat that a case left says that it was not the worker: until staff settle it, no chat is shown it or acts on it. */
export const isFrozen = ({ wishes = [] }: Pick<Case, 'wishes'>): boolean =>
  wishes.some(({ contested }) => contested === true);

const channelOf = (conversation: string): string => conversation.split(':')[0] ?? '';

const figures = (phone: string): string => phone.replaceAll(/\D/gu, '');

const withWish = (before: Case, wish: LinkWish, world: CaseWorld): Case => ({
  ...before,
  wishes: [...openWishes(before, world).filter(({ from }) => from !== wish.from), wish],
});

/** Somebody in another chat says number and phone of this case. Where they fit, staff hear of it and nobody else; where not, only the history does. Whoever asks is told the same either way, and the case's own chat nothing. */
function askLink(before: Case, act: ActOf<'ask_link'>, world: CaseWorld): Decision {
  const { from, phone, mark } = act.deed;
  const nothing: Decision = { case: before, effects: [] };
  if (from === before.conversation || before.kind !== 'application') return nothing;
  const fits = lookupKeys(before).some(
    (key) => key.kind === 'phone' && figures(key.value) === figures(phone),
  );
  // Whose phone a wrong one is nobody knows: it is not kept.
  const known = { ...act, deed: { ...act.deed, phone: '', fits } };
  if (!fits) return changed(before, known);
  const others = openWishes(before, world).filter((wish) => wish.from !== from);
  // An older wish is never pushed out, and no two have the same number.
  if (others.length >= mostWishes || others.some((wish) => wish.mark === mark)) return nothing;
  const after = withWish(before, { from, at: act.at, mark }, world);
  return changed(after, known, [tellStaff(after, 'link_asked')]);
}

/** Why staff cannot settle a wish now: it is over, or a colleague has the case. */
function notNow(
  before: Case,
  act: ActOf<'link' | 'refuse_link'>,
  wish: LinkWish | undefined,
): Decision | null {
  if (wish === undefined) return refuse(before, act, { key: 'refused-no_link' });
  if (before.owner === null) return refuse(before, act, { key: 'refused-claim_first' });
  return act.by.role === 'staff' && before.owner.id === act.by.id
    ? null
    : refuse(before, act, { key: 'refused-claimed', args: { by: before.owner.name } });
}

const movedTo = (before: Case, to: string): Case => {
  // What others wished is over: it is settled where the worker is, who now sees how things stand.
  const { wishes: _, untold: __, ...rest } = before;
  return {
    ...rest,
    conversation: to,
    earlier: [...(before.earlier ?? []), before.conversation],
    // `p1` of one chat is somebody else in another.
    applicant: /^p\d+$/u.test(before.applicant)
      ? `${before.number}:${before.applicant}`
      : before.applicant,
  };
};

/** The case goes on in the other chat, and only there. A code is good for the chat it was made in; both chats are told of all it moved at once, by the turn. */
function link(before: Case, act: ActOf<'link'>, world: CaseWorld): Decision {
  const { wish: mark, from, to } = act.deed;
  if (act.by.role === 'worker')
    return from === before.conversation && to !== undefined && to !== from
      ? changed(movedTo(before, to), act)
      : refuse(before, act, { key: 'refused-no_link' });
  const wish = openWishes(before, world).find((one) => one.mark === mark);
  const no = notNow(before, act, wish);
  if (no !== null || wish === undefined || act.by.role !== 'staff')
    return no ?? refuse(before, act, { key: 'refused-no_link' });
  const after = movedTo(before, wish.from);
  const away = tell(after, {
    kind: 'linked_away',
    channel: channelOf(wish.from),
    by: act.by.name,
    cases: [{ number: before.number, service: before.service }],
    drafts: [],
  });
  const here = tell(after, {
    kind: 'linked_here',
    talking: before.talking ? (before.owner?.name ?? '') : null,
  });
  return changed(after, act, [
    { ...away, to: before.conversation },
    { ...here, to: wish.from },
  ]);
}

/** It was not the worker: the wish is gone, nothing moves, and no chat hears of it but one that stood still for it. */
function refuseLink(before: Case, act: ActOf<'refuse_link'>, world: CaseWorld): Decision {
  const open = openWishes(before, world);
  const wish = open.find((one) => one.mark === act.deed.wish);
  const no = notNow(before, act, wish);
  if (no !== null) return no;
  const after: Case = { ...before, wishes: open.filter((one) => one !== wish) };
  const goesOn = isFrozen(before) && !isFrozen(after) && act.by.role === 'staff';
  return changed(after, act, goesOn ? [tell(after, { kind: 'thawed', by: act.by.name })] : []);
}

/** The chat that the case left last says that it was not the worker: staff must call him, and may move it back. */
function contestLink(before: Case, act: ActOf<'contest_link'>, world: CaseWorld): Decision {
  const { from } = act.deed;
  const known = openWishes(before, world).some((wish) => wish.from === from);
  if (before.earlier?.at(-1) !== from || known) return { case: before, effects: [] };
  const wish = { from, at: act.at, mark: backMark, contested: true } as const;
  const urgency = before.urgency === 'urgent' ? 'urgent' : 'soon';
  const after: Case = { ...withWish(before, wish, world), urgency };
  return changed(after, act, [tell(after, { kind: 'frozen' }), tellStaff(after, 'link_contested')]);
}

/** How a case comes to go on in another chat (design.md, one worker and several chats). */
export const linkDeeds = {
  ask_link: askLink,
  link,
  refuse_link: refuseLink,
  contest_link: contestLink,
};
