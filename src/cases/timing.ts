import type { CaseState } from '../messages/case-act.ts';
import { dayOf } from '../messages/day.ts';
import type { Tally } from '../messages/tally.ts';
import type { Case, CaseEffect, Timing } from './case.ts';
import type { CaseWorld, Decision } from './decision.ts';
import { isShut } from './shut.ts';
import { isFinal } from './table.ts';

/** States in which an application is decided, whichever comes first. */
export const decidedStates: ReadonlySet<CaseState> = new Set<CaseState>([
  'filed',
  'paid',
  'placed',
  'appointed',
  'published',
  'received',
  'answered',
  'declined',
  'closed',
]);

/** Working days in which a worker is promised a first answer; `undefined` where nothing is promised. */
export const answerDays = (
  service: string,
  { days }: Pick<CaseWorld['centre'], 'days'>,
): number | undefined => days[`${service}.submitted`] ?? days['submitted'];

/** What an act did to how long the case takes, and what is counted of it, beside everything else it did. */
export function withTiming(done: Decision, before: Case | null, world: CaseWorld): Decision {
  const { case: after } = done;
  if (after === null || after === before || done.refused !== undefined) return done;
  const timing = timed(before, after, world);
  const tallies = causeTallies(before, after).map(
    (tally): CaseEffect => ({ kind: 'tally', tally }),
  );
  const same = JSON.stringify(timing) === JSON.stringify(after.timing ?? {});
  const how = timing.decided !== undefined && mayAskHow(after);
  if (same && tallies.length === 0 && !how) return done;
  const asking = how ? done.effects.map(askingHow) : done.effects;
  const asked = how && asking.some((one, at) => one !== done.effects[at]);
  return {
    ...done,
    case: {
      ...after,
      ...(same ? {} : { timing }),
      ...(asked ? { asksHow: true as const } : {}),
    },
    effects: [...asking, ...tallies],
  };
}

/** Nobody is asked how it was of a case for few, nor where there was danger, nor twice. */
const mayAskHow = (of: Case): boolean =>
  of.kind === 'application' &&
  of.asksHow !== true &&
  of.danger === undefined &&
  of.urgency !== 'urgent' &&
  !of.deletionAsked &&
  !isShut(of);

/** News of a decision, with which the worker may say how it was. */
const askingHow = (effect: CaseEffect): CaseEffect =>
  effect.kind === 'notice' &&
  effect.to === undefined &&
  effect.notice.news.kind === 'moved' &&
  decidedStates.has(effect.notice.news.to)
    ? { ...effect, notice: { ...effect.notice, news: { ...effect.notice.news, how: true } } }
    : effect;

function timed(before: Case | null, after: Case, world: CaseWorld): Timing {
  const { now, calendar } = world;
  const known = after.timing ?? {};
  const stopped = after.clock.stopped !== null;
  const held = heldOf(known, stopped, world);
  const left = before !== null && before.state !== after.state;
  const due = before?.clock.stopped === null ? before.clock.due : null;
  const late = known.late === true || (left && due !== null && dayOf(now) > due);
  const served = before?.served === undefined && after.served !== undefined;
  const decides =
    known.decided === undefined && before?.state !== after.state && decidedStates.has(after.state);
  const minutes = calendar.openMinutes;
  return {
    ...known,
    ...(held === undefined ? {} : { held }),
    ...(late ? { late: true as const } : {}),
    ...(served && known.answered === undefined
      ? {
          answered: {
            at: now,
            minutes: minutes(after.opened, now),
            late: isAnsweredLate(after, world),
          },
        }
      : {}),
    ...(decides
      ? {
          decided: {
            at: now,
            minutes: Math.max(0, minutes(after.opened, now) - waited(held, world)),
            late,
          },
        }
      : {}),
    ...(isFinal(after.state) && known.ended === undefined ? { ended: now } : {}),
  };
}

function isAnsweredLate({ service, opened }: Case, { centre, calendar, now }: CaseWorld): boolean {
  const days = answerDays(service, centre);
  return days !== undefined && dayOf(now) > calendar.addWorkdays(dayOf(opened), days).day;
}

/** Since when the worker is waited for now, with what he was waited for before. */
function heldOf({ held }: Timing, stopped: boolean, world: CaseWorld): Timing['held'] {
  const since = held?.since ?? null;
  if (stopped && since === null) return { since: world.now, minutes: held?.minutes ?? 0 };
  if (!stopped && since !== null) return { since: null, minutes: waited(held, world) };
  return held;
}

const waited = (held: Timing['held'], { calendar, now }: CaseWorld): number =>
  held === undefined
    ? 0
    : held.minutes + (held.since === null ? 0 : calendar.openMinutes(held.since, now));

const causeOf = (of: Case | null): string | null => {
  const said = of === null || isShut(of) ? undefined : of.answers['hardship_cause']?.value;
  return typeof said === 'string' ? said : null;
};

/** A cause counts for the day the case came; one that is put right counts anew. */
function causeTallies(before: Case | null, after: Case): readonly Tally[] {
  const [was, is] = [causeOf(before), causeOf(after)];
  if (was === is) return [];
  const one = (of: string | null, by: 1 | -1): readonly Tally[] =>
    of === null ? [] : [{ day: dayOf(after.opened), what: 'cause', of, by }];
  return [...one(was, -1), ...one(is, 1)];
}
