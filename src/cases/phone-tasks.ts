import type { CaseAct } from '../messages/case-act.ts';
import { addDays, dayOf, instantOf, timeOf } from '../messages/day.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Hours } from '../services/service.ts';
import type { Case } from './case.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  refuse,
  tellStaff,
} from './decision.ts';
import { isSilent } from './silent.ts';

/** Working days without a word before somebody calls, and how often it is tried; ⚙ `times.unreachedDays`, `times.callTries`. */
const daysOf = ({ centre }: CaseWorld): number => centre.times.unreachedDays ?? 2;
const triesOf = ({ centre }: CaseWorld): number => centre.times.callTries ?? 3;

/** The timer that looks whether he has been heard of. */
export const unreached = 'unreached';

/** When it is safe to call him: any time (`undefined`), these hours, or never as far as is known (`null`). */
export function safeHours(of: Pick<Case, 'service' | 'answers'>): Hours | null | undefined {
  const reach = serviceById(of.service)?.reach?.(factsOf(of.answers));
  if (reach === undefined) return undefined;
  return reach.kind === 'here' ? reach.hours : null;
}

const isWithin = ({ from, to }: Hours, time: string): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to;

/** Whether somebody may ring now: the centre is open, and it is safe for him. */
export function mayRing(
  of: Pick<Case, 'service' | 'answers'>,
  at: number,
  { calendar }: Pick<CaseWorld, 'calendar'>,
): boolean {
  const hours = safeHours(of);
  if (hours === null || !calendar.isOpen(at)) return false;
  return hours === undefined || isWithin(hours, timeOf(at));
}

/** So far ahead a time is looked for, in days. */
const farthest = 30;

/** The first time from `from` on at which somebody may ring, or `null` where the hours never meet. */
function ringAt(of: Case, from: number, world: CaseWorld): number | null {
  const hours = safeHours(of);
  const { openHours } = world.centre;
  const edges = [
    openHours.from,
    ...(openHours.breaks ?? []).map(({ to }) => to),
    ...(hours ? [hours.from] : []),
  ];
  for (let day = 0; day <= farthest; day += 1) {
    const starts = edges.map((edge) => instantOf(addDays(dayOf(from), day), edge));
    const times = [...(day === 0 ? [from] : []), ...starts].filter((at) => at >= from);
    const first = times.toSorted((one, other) => one - other).find((at) => mayRing(of, at, world));
    if (first !== undefined) return first;
  }
  return null;
}

const phoneOf = ({ answers, speaker }: Case): boolean =>
  typeof answers['phone']?.value === 'string' || typeof speaker.phone === 'string';

function withoutTask(of: Case): Case {
  const { call: _, ...rest } = of;
  return rest;
}

/** The decision with the clock of a worker who is not heard of: it begins where staff ask or decide, and ends with his next act. */
export function withPhoneTask(decision: Decision, act: CaseAct, world: CaseWorld): Decision {
  const { case: after, refused, effects } = decision;
  if (after === null || refused !== undefined) return decision;
  if (act.by.role === 'worker')
    return act.deed.kind === 'submit' || effects.length === 0
      ? decision
      : {
          ...decision,
          case: after.call === undefined ? after : withoutTask(after),
          effects: [...effects, { kind: 'no_timer', name: unreached }],
        };
  const tells = effects.some(
    (one) =>
      one.kind === 'notice' &&
      one.to === undefined &&
      (one.notice.news.kind === 'asked' || one.notice.news.kind === 'moved'),
  );
  if (!tells || act.by.role !== 'staff' || after.kind !== 'application' || isSilent(after))
    return decision;
  const { day } = world.calendar.addWorkdays(dayOf(world.now), daysOf(world));
  return {
    ...decision,
    effects: [
      ...effects,
      {
        kind: 'timer',
        name: unreached,
        at: instantOf(day, timeOf(world.now)),
        deed: { kind: 'fall_due', clock: `${unreached}:${act.at}` },
      },
    ],
  };
}

/** Days went by without a word: somebody rings, where there is a phone and a time that is safe. */
export function fallUnreached(before: Case, act: ActOf<'fall_due'>, world: CaseWorld): Decision {
  const since = Number(act.deed.clock.split(':')[1] ?? 0);
  const heard = world.lastHeard?.() ?? 0;
  const at = phoneOf(before) ? ringAt(before, world.now, world) : null;
  if (heard > since || before.state === 'withdrawn' || at === null || before.call !== undefined)
    return { case: before, effects: [] };
  const after: Case = { ...before, call: { since, at, tries: 0 } };
  return changed(after, act, [tellStaff(after, 'due')]);
}

/** How a call went: he was reached, nobody answered, or he is to be called again at a time that is named. Tried often enough, the task ends and is told so. */
function recordCall(before: Case, act: ActOf<'record_call'>, world: CaseWorld): Decision {
  const { how, at } = act.deed;
  const { call } = before;
  if (call === undefined) return refuse(before, act, { key: 'refused-no_call' });
  if (how === 'reached') return changed(withoutTask(before), act);
  if (how === 'again' && (at === undefined || at <= world.now || !mayRing(before, at, world)))
    return refuse(before, act, { key: 'refused-call_time' });
  const tries = call.tries + 1;
  const tomorrow = world.calendar.addWorkdays(dayOf(world.now), 1).day;
  const next =
    how === 'again' && at !== undefined
      ? at
      : ringAt(before, instantOf(tomorrow, timeOf(world.now)), world);
  const most = how === 'again' ? triesOf(world) * 2 : triesOf(world);
  return changed({ ...before, call: { ...call, tries, at: tries >= most ? null : next } }, act);
}

/** What staff do for somebody who is not heard of. */
export const phoneDeeds = { record_call: recordCall };
