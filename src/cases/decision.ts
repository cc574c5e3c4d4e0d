import type { CaseAct, CaseDeed, Notice, StaffNotice } from '../messages/case-act.ts';
import type { Centre } from '../messages/centre.ts';
import { instantOf } from '../messages/day.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Service } from '../services/service.ts';
import type { Calendar } from './calendar.ts';
import type { Case, CaseEffect } from './case.ts';
import type { Account } from './reading.ts';
import { isShut } from './shut.ts';
import type { StandIn } from './standing-in.ts';

/** All that `decide` may know besides the case and the act. */
export type CaseWorld = {
  readonly now: number;
  readonly centre: Centre;
  readonly calendar: Calendar;
  /** Those of the centre's duty list who have an account; the whole list where that is not known. */
  readonly onDuty?: readonly string[];
  /** The roles of the member of staff who acts, from his account and from nowhere else. */
  readonly roles?: readonly string[];
  /** Everybody who has an account: who is named in a complaint about the centre, and who may be given a case. */
  readonly accounts?: readonly (Pick<Account, 'login' | 'name'> & Partial<Account>)[];
  /** Who stands in for whom today, accounts by id. */
  readonly standIns?: readonly StandIn[];
  /** The service of the case or of the submission; `null` for the formless kinds. */
  readonly service: Service | null;
  /** A fresh number, for a case that opens. */
  readonly number: string;
  readonly conversation: string;
  /** When the worker last wrote in his chat, ms; looked up only where it matters. */
  readonly lastHeard?: () => number;
};

/** The case after an act with what is to be done; `refused` says why nothing changed. */
export type Decision = {
  readonly case: Case | null;
  readonly effects: readonly CaseEffect[];
  readonly refused?: Phrase;
};

/** The deed of one kind. */
export type DeedOf<K extends CaseDeed['kind']> = Extract<CaseDeed, { readonly kind: K }>;

/** An act on a case, narrowed to one kind of deed. */
export type ActOf<K extends CaseDeed['kind']> = CaseAct & { readonly deed: DeedOf<K> };

/** Nothing changes; a worker hears why through a Notice, staff through `refused`. */
export function refuse(before: Case | null, act: CaseAct, why: Phrase): Decision {
  if (act.by.role !== 'worker') return { case: before, effects: [], refused: why };
  const service = before?.service ?? (act.deed.kind === 'submit' ? act.deed.service : '');
  const notice: Notice = {
    case: before?.number ?? '',
    service,
    kind: before?.kind ?? 'application',
    news: { kind: 'refused', why, deed: act.deed.kind },
  };
  return { case: before, effects: [{ kind: 'notice', notice }], refused: why };
}

/** What staff do to a case that does nothing for the worker yet: he goes on waiting. */
const waitsOn: ReadonlySet<string> = new Set(['claim', 'assign', 'release', 'note', 'show']);

/** The case changed, with the act at the end of its history. */
export function changed(after: Case, act: CaseAct, effects: readonly CaseEffect[] = []): Decision {
  const serves = act.by.role === 'staff' && !waitsOn.has(act.deed.kind);
  // A program that reads what has changed must not find it changed by its reading.
  const reads = act.by.role === 'token' && act.deed.kind === 'show';
  const next = {
    ...after,
    changed: reads ? after.changed : act.at,
    version: after.version + 1,
    ...(serves ? { served: act.at } : {}),
  };
  return {
    case: next,
    effects: [{ kind: 'history', entry: { act, state: next.state } }, ...effects],
  };
}

/** A Notice to the conversation the case came from. */
export const tell = (
  of: Case,
  news: Notice['news'],
): Extract<CaseEffect, { readonly kind: 'notice' }> => ({
  kind: 'notice',
  notice: { case: of.number, service: of.service, kind: of.kind, news },
});

/** A thin notice to staff. */
export const tellStaff = (
  of: Case,
  event: StaffNotice['event'],
  to: 'all' | 'owner' | 'duty' = 'owner',
  step?: number,
): CaseEffect => ({
  kind: 'staff',
  to: to === 'owner' && of.owner === null ? 'all' : to,
  step,
  notice: {
    case: of.number,
    service: of.service,
    kind: of.kind,
    urgency: of.urgency,
    event,
    state: of.state,
    owner: of.owner?.name ?? null,
    ...(isShut(of) ? { shut: true as const } : {}),
  },
});

/** The timer that tells staff on the morning of the last day, or its removal. */
export function dueTimer(of: Case, world: CaseWorld): CaseEffect {
  if (of.clock.due === null || of.clock.stopped !== null) return { kind: 'no_timer', name: 'due' };
  return {
    kind: 'timer',
    name: 'due',
    at: instantOf(of.clock.due, world.centre.openHours.from),
    deed: { kind: 'fall_due', clock: 'stage' },
  };
}
