import type { CaseAct } from '../messages/case-act.ts';
import type { PostOffer } from '../messages/office.ts';
import { advance } from './advance.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
  tellStaff,
} from './decision.ts';

const byOf = (act: CaseAct): string => (act.by.role === 'staff' ? act.by.name : '');

const referralsWith = (
  before: Case,
  act: CaseAct,
  { other, offer }: { readonly other: string; readonly offer?: PostOffer },
): Case['referrals'] => [
  ...(before.referrals ?? []),
  { case: other, at: act.at, by: byOf(act), ...(offer === undefined ? {} : { offer }) },
];

const wasSent = (before: Case, other: string): boolean =>
  before.referrals?.some((one) => one.case === other) === true;

/** A seeker is sent to a post: his case goes on to `referred` by the same duties as any step, and he hears the post, its place, pay and phone. */
export function refer(before: Case, act: ActOf<'refer'>, world: CaseWorld): Decision {
  const { offer } = act.deed;
  if (wasSent(before, offer.case)) return refuse(before, act, { key: 'refused-referred_already' });
  // To send him on once more after an interview is no step back that must be explained to him.
  const deed = { kind: 'advance', to: 'referred', reason: offer.post } as const;
  const moved = advance(before, { ...act, deed }, world);
  if (moved.refused !== undefined || moved.case === null) return { ...moved, case: before };
  const { reason: _, ...rest } = moved.case;
  const after: Case = {
    ...rest,
    ...(before.reason === undefined ? {} : { reason: before.reason }),
    version: before.version,
    referrals: referralsWith(before, act, { other: offer.case, offer }),
  };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'referred', offer }),
    tellStaff(after, 'moved', 'all'),
  ]);
}

/** On the post's case stands who was sent; the unit hears that somebody comes, and not who. Nobody is sent to a post that is not published. */
export function referHere(before: Case, act: ActOf<'refer_here'>): Decision {
  const { seeker } = act.deed;
  if (before.state !== 'published') return refuse(before, act, { key: 'refused-not_published' });
  if (wasSent(before, seeker)) return { case: before, effects: [] };
  const after: Case = { ...before, referrals: referralsWith(before, act, { other: seeker }) };
  return changed(after, act, [tell(after, { kind: 'referred_here' })]);
}
