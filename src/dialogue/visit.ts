import type { TimeSaid } from '../fields/times.ts';
import type {
  AppointmentKind,
  AppointmentMade,
  AppointmentStep,
  Slot,
} from '../messages/appointment.ts';
import type { Phrase } from '../messages/phrase.ts';
import { draftOf } from './ask.ts';
import { counter, doing, type Flow, having, quietWhenIdle, saying } from './flow.ts';
import type { Said } from './storing.ts';
import { bringLines, visitArgs } from './visit-lines.ts';
import { fitsWish, nextVisit, slotId, slotWords, type VisitAsk } from './visit-offers.ts';
import type { CaseView, World } from './world.ts';

/** Sets the reminder of the day before, or takes it away. */
export function withReminder(flow: Flow, of: AppointmentMade, world: World): Flow {
  const name = `visit:${of.id}`;
  const at = world.visits?.remindAt(of) ?? 0;
  return of.state === 'booked' && at > world.now
    ? doing(flow, { kind: 'timer', name, at, timer: { kind: 'visit', appointment: of.id } })
    : doing(flow, { kind: 'no_timer', name });
}

/** The appointment after a step, with the step at the end of its log. */
export const stepped = (
  of: AppointmentMade,
  part: Partial<AppointmentMade>,
  step: AppointmentStep,
): AppointmentMade => ({ ...of, ...part, log: [...of.log, step], version: of.version + 1 });

/** The flow with an appointment made or changed, and its reminder. */
export const keeping = (flow: Flow, appointment: AppointmentMade, world: World): Flow =>
  withReminder(doing(flow, { kind: 'appointment', appointment }), appointment, world);

const longest = 200;

/** The case or draft an appointment is about: the draft in work, else the newest open case. */
function aboutOf(
  flow: Flow,
  world: World,
):
  | (Pick<CaseView, 'service' | 'answers'> & {
      readonly number: string | null;
    })
  | null {
  const draft = draftOf(flow.session);
  if (draft !== null)
    return { number: null, service: draft.services[0] as string, answers: draft.answers };
  return world.cases.findLast((view) => view.open && view.kind !== 'alert') ?? null;
}

/** What a new appointment is made of. */
export type Booking = {
  readonly how: AppointmentKind;
  readonly slot: Slot;
  readonly about: Pick<CaseView, 'service' | 'answers'> & { readonly number: string | null };
  readonly step: AppointmentStep;
};

/** A new appointment. */
export function booked(world: World, { how, slot, about, step }: Booking): AppointmentMade {
  const text = (id: string) => {
    const value = about.answers[id]?.value;
    return typeof value === 'string' && value !== '' ? { [id]: value } : {};
  };
  return {
    id: world.id(),
    kind: how,
    state: 'booked',
    case: about.number,
    service: about.service,
    ...slot,
    ...text('name'),
    ...text('phone'),
    log: [step],
    version: 1,
  };
}

/** What a worker says of an appointment at any time; `null` where it is about something else. */
export function onVisit(before: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const { visit } = meaning;
  if (visit === undefined || world.visits === undefined) return null;
  const flow = before.session.pending?.kind === 'rest' ? having(before, { pending: null }) : before;
  const own = nextVisit(world);
  if (visit.wish === 'leave') return left(flow, world);
  if (visit.wish === 'drop') return own === null ? none(flow, world) : dropped(flow, own, said);
  if (visit.wish === 'ask') return own === null ? none(flow, world) : told(flow, own, world);
  if (aboutOf(flow, world) === null)
    return quietWhenIdle(
      saying(flow, {
        key: 'appointment-nothing_open',
        args: counter(world, flow.session.language),
      }),
      world,
    );
  const { wish: _, ...when } = visit;
  const { pending } = flow.session;
  const open = pending?.kind === 'visit' ? pending : null;
  const how: AppointmentKind =
    visit.wish === 'call'
      ? 'call'
      : visit.wish === 'change'
        ? (own?.kind ?? 'counter')
        : (open?.how ?? 'counter');
  const same = own !== null && own.kind === how;
  if (same && visit.wish !== 'change' && open === null && Object.keys(when).length === 0)
    return told(flow, own, world);
  const of = open?.of ?? (same ? own.id : undefined);
  return wished(
    flow,
    { how, wish: onDay(when, open?.wish ?? (same ? own : undefined), world.visits.free(how)), of },
    said,
  );
}

/** 改到下午三点: a time without a day is of the day that was spoken of, where something is free on it. */
function onDay(
  when: TimeSaid,
  before: { readonly day?: string } | undefined,
  free: readonly Slot[],
): TimeSaid {
  const day = before?.day;
  const bare = when.day === undefined && (when.time ?? when.from ?? when.part) !== undefined;
  return bare && day !== undefined && free.some((slot) => slot.day === day)
    ? { ...when, day }
    : when;
}

type Wished = {
  readonly how: AppointmentKind;
  readonly wish: TimeSaid;
  readonly of?: string | undefined;
};

/** A time that was named and is free is had at once; else the nearest ones are offered, with the reason. */
function wished(flow: Flow, { how, wish, of }: Wished, said: Said): Flow {
  const { world } = said;
  const free = world.visits?.free(how) ?? [];
  if (free.length === 0)
    return saying(having(flow, { pending: null }), {
      key: 'appointment-none_free',
      args: counter(world, flow.session.language),
    });
  const exact = exactIn(free, wish);
  if (exact !== null) return settled(flow, { how, slot: exact, of }, said);
  const pending = {
    kind: 'visit',
    how,
    wish,
    page: 0,
    ...(of === undefined ? {} : { of }),
  } as const;
  return saying(having(flow, { pending }), ...whyNot(free, wish, world));
}

/** The free time that was named: its very beginning, or the one it lies in. */
function exactIn(free: readonly Slot[], { day, lastDay, time }: TimeSaid): Slot | null {
  if (day === undefined || time === undefined || lastDay !== undefined) return null;
  return free.find((slot) => slot.day === day && slot.time === time) ?? null;
}

/** Why a wish is not to be had as it is, said kindly; nothing where some time fits it. */
function whyNot(free: readonly Slot[], wish: TimeSaid, world: World): readonly Phrase[] {
  const { day, lastDay, time } = wish;
  const fits = free.some(
    (slot) => fitsWish(slot, wish) && (time === undefined || slot.time === time),
  );
  if (fits || (day === undefined && time === undefined && wish.from === undefined)) return [];
  if (day !== undefined && day < world.today) return [{ key: 'appointment-past' }];
  const closed =
    day !== undefined && lastDay === undefined && world.visits?.isWorkday(day) === false;
  if (closed) return [{ key: 'appointment-closed', args: { day: dayWords(day) } }];
  const last = free.at(-1)?.day ?? '';
  if (day !== undefined && day > last) return [{ key: 'appointment-too_far' }];
  const some = day === undefined || free.some((slot) => slot.day === day);
  return [{ key: some ? 'appointment-not_then' : 'appointment-full' }];
}

const dayWords = (day: string): Phrase => {
  const { args } = slotWords({ day, time: '' });
  return {
    key: 'appointment-day',
    args: {
      month: args?.['month'] ?? '',
      date: args?.['date'] ?? '',
      weekday: args?.['weekday'] ?? '',
    },
  };
};

type Settling = {
  readonly how: AppointmentKind;
  readonly slot: Slot;
  readonly of?: string | undefined;
};

/** Booked, or moved there: said back with what to bring. */
function settled(flow: Flow, { how, slot, of }: Settling, said: Said): Flow {
  const { world, meaning } = said;
  const words = meaning.text === '' ? {} : { words: meaning.text.slice(0, longest) };
  const before = world.visits?.own.find((one) => one.id === of && one.state === 'booked');
  const about = aboutOf(flow, world);
  if (before === undefined && about === null) return flow;
  const made =
    before === undefined
      ? booked(world, {
          how,
          slot,
          about: about as Booking['about'],
          step: { at: world.now, what: 'booked', ...words },
        })
      : stepped(before, slot, { at: world.now, what: 'moved', ...words });
  const kept = keeping(having(flow, { pending: null }), made, world);
  return quietWhenIdle(
    saying(
      kept,
      {
        key: `appointment-${before === undefined ? 'booked' : 'moved'}-${made.kind}`,
        args: visitArgs(flow, made, world),
      },
      ...(before === undefined ? bringLines(flow, made, world) : []),
      { key: 'appointment-foot' },
    ),
    world,
  );
}

function dropped(flow: Flow, own: AppointmentMade, { world, meaning }: Said): Flow {
  const words = meaning.text.slice(0, longest);
  const step = { at: world.now, what: 'cancelled', words } as const;
  const made = stepped(own, { state: 'cancelled' }, step);
  const kept = keeping(having(flow, { pending: null }), made, world);
  return quietWhenIdle(
    saying(kept, { key: 'appointment-cancelled', args: { when: slotWords(own) } }),
    world,
  );
}

const told = (flow: Flow, own: AppointmentMade, world: World): Flow =>
  quietWhenIdle(
    saying(
      flow,
      { key: `appointment-is-${own.kind}`, args: visitArgs(flow, own, world) },
      { key: 'appointment-foot' },
    ),
    world,
  );

const none = (flow: Flow, world: World): Flow =>
  quietWhenIdle(saying(flow, { key: 'appointment-none' }), world);

const left = (flow: Flow, world: World): Flow =>
  quietWhenIdle(saying(having(flow, { pending: null }), { key: 'appointment-left' }), world);

/** One of the times offered, others, or none of them. */
export function answerVisit(flow: Flow, ask: VisitAsk, said: Said): Flow | null {
  const { option, act } = said.meaning;
  const { pending } = flow.session;
  const slot = ask.slots.find((one) => slotId(one) === option);
  if (slot !== undefined) return settled(flow, { how: ask.how, slot, of: ask.of }, said);
  if (option === 'more' && pending?.kind === 'visit')
    return having(flow, { pending: { ...pending, page: pending.page + 1 } });
  if (option === 'no' || act === 'no' || act === 'cancel' || act === 'skip')
    return left(flow, said.world);
  return null;
}
