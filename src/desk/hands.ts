import type { Case } from '../cases/case.ts';
import { isGone, mayHold } from '../cases/reading.ts';
import type { Readable } from '../cases/shut.ts';
import { holds, standInsOn } from '../cases/standing-in.ts';
import type { Absence } from '../storage/people/people-store.ts';
import type { Staff } from '../storage/store.ts';
import type { StaffView } from './view.ts';

const known = new WeakMap<StaffView, readonly Staff[]>();

/** Every account, read once for a page. */
export function accountsOf(view: StaffView): readonly Staff[] {
  const accounts = known.get(view) ?? view.port.store.staff.list();
  known.set(view, accounts);
  return accounts;
}

/** Absences of today. */
export const awayToday = (view: StaffView): readonly Absence[] =>
  standInsOn(view.port.store.people.absences(), view.today) as readonly Absence[];

/** Those for whom the reader stands in today. */
export const standsInFor = (view: StaffView): readonly Absence[] =>
  awayToday(view).filter(({ substitute }) => substitute === view.staff.id);

/** Ids in whose name the reader works today: his own first. */
export const ownIds = (view: StaffView): readonly string[] => [
  view.staff.id,
  ...standsInFor(view).map(({ staff }) => staff),
];

/** Whether a case is in the reader's hands: his own, or of somebody for whom he stands in. */
export const inHands = (view: StaffView, { owner }: Pick<Case, 'owner'>): boolean =>
  owner !== null && holds(view.staff.id, owner.id, awayToday(view));

/** Ids of accounts that are switched off: what is in their hands is in nobody's. */
export const goneIds = (view: StaffView): readonly string[] =>
  accountsOf(view).flatMap((one) => (one.active ? [] : [one.id]));

/** Whether a case is in nobody's hands, or only in those of a closed account. */
export const isOwnerless = (view: StaffView, { owner }: Pick<Case, 'owner'>): boolean =>
  owner === null || isGone(owner.id, accountsOf(view));

type Given = Readable & Pick<Case, 'owner'> & { readonly danger?: Case['danger'] };

/** Colleagues who may be given a case: all of it is theirs to read, and it is not in their hands. */
export function colleaguesFor(view: StaffView, of: Given): readonly Staff[] {
  const accounts = accountsOf(view);
  const { danger, ...readable } = of;
  const held = { ...readable, ...(danger === undefined ? {} : { danger }) };
  return accounts.filter(
    (one) => one.id !== of.owner?.id && mayHold(one, held, { accounts, centre: view.port.centre }),
  );
}

/** Whether the reader may give a case away: his own, the manager's, or what is in nobody's hands. */
export const mayGiveAway = (view: StaffView, of: Pick<Case, 'owner'>): boolean =>
  inHands(view, of) || isOwnerless(view, of) || view.staff.roles.includes('admin');
