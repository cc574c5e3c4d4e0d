import type { TimeSaid } from '../fields/times.ts';
import type { AppointmentKind, AppointmentMade, Slot } from '../messages/appointment.ts';
import { counter, type Flow, having, quietWhenIdle, saying } from './flow.ts';
import type { Said } from './storing.ts';
import { aboutOf, type Booking, booked, keeping, stepped } from './visit-booking.ts';
import { bringLines, visitArgs } from './visit-lines.ts';
import { nextVisit, slotId, slotWords, type VisitAsk } from './visit-offers.ts';
import { exactIn, whyNot } from './visit-wish.ts';
import type { World } from './world.ts';

/** So many characters of his words are kept with it. */
const longest = 200;

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
