import type { AppointmentDeed, AppointmentMade, Slot } from '../messages/appointment.ts';
import type { Clerk } from '../messages/entry.ts';
import { phrase } from '../messages/phrase.ts';
import { against } from './entry-hand-in.ts';
import { type Flow, quietly, quietWhenIdle, saying } from './flow.ts';
import { booked, keeping, stepped } from './visit-booking.ts';
import { bringLines, visitArgs } from './visit-lines.ts';
import { slotWords } from './visit-offers.ts';
import type { World } from './world.ts';

type Doing = { readonly by: Clerk; readonly deed: AppointmentDeed };

/** What staff do with an appointment; the worker hears of it in his chat, and what stands against it comes back. */
export function appointed(flow: Flow, { by, deed }: Doing, world: World): Flow {
  if (deed.kind === 'book') return byHand(flow, { by, deed }, world);
  const of = world.visits?.own.find(({ id }) => id === deed.id);
  if (of === undefined || of.state !== 'booked')
    return quietly(against(flow, phrase('refused-no_appointment')));
  const at = { at: world.now, by: by.name };
  switch (deed.kind) {
    case 'move':
      return isFree(deed.slot, of, world)
        ? telling(keeping(flow, stepped(of, deed.slot, { ...at, what: 'moved' }), world), {
            of: { ...of, ...deed.slot },
            what: 'moved',
            world,
          })
        : quietly(against(flow, phrase('refused-slot_taken')));
    case 'cancel': {
      const words = deed.words === '' ? {} : { words: deed.words };
      const made = stepped(of, { state: 'cancelled' }, { ...at, what: 'cancelled', ...words });
      return quietWhenIdle(
        saying(keeping(flow, made, world), {
          key: 'appointment-cancelled_by',
          args: { when: slotWords(of), words: deed.words, phone: world.centre.phone },
        }),
        world,
      );
    }
    case 'came': {
      const again = deed.again === undefined || deed.again === '' ? {} : { again: deed.again };
      return quietly(
        keeping(flow, stepped(of, { state: 'came', ...again }, { ...at, what: 'came' }), world),
      );
    }
    case 'missed':
      return quietly(
        keeping(flow, stepped(of, { state: 'missed' }, { ...at, what: 'missed' }), world),
      );
  }
}

const isFree = (slot: Slot, { kind }: Pick<AppointmentMade, 'kind'>, world: World): boolean =>
  (world.visits?.free(kind) ?? []).some((one) => one.day === slot.day && one.time === slot.time);

function byHand(
  flow: Flow,
  { by, deed }: Doing & { readonly deed: Extract<AppointmentDeed, { kind: 'book' }> },
  world: World,
): Flow {
  const view = world.cases.find(({ number }) => number === deed.case);
  if (view === undefined || !view.open) return quietly(against(flow, phrase('refused-no_case')));
  if (!isFree(deed.slot, { kind: deed.how }, world))
    return quietly(against(flow, phrase('refused-slot_taken')));
  const made = booked(world, {
    how: deed.how,
    slot: deed.slot,
    about: view,
    step: { at: world.now, what: 'booked', by: by.name },
  });
  return telling(keeping(flow, made, world), { of: made, what: 'booked', world });
}

type Telling = {
  readonly of: AppointmentMade;
  readonly what: 'booked' | 'moved';
  readonly world: World;
};

const telling = (flow: Flow, { of, what, world }: Telling): Flow =>
  quietWhenIdle(
    saying(
      flow,
      { key: `appointment-${what}_by-${of.kind}`, args: visitArgs(flow, of, world) },
      ...bringLines(flow, of, world),
      { key: 'appointment-foot' },
    ),
    world,
  );
