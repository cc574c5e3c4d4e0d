import type {
  AppointmentKind,
  AppointmentMade,
  AppointmentStep,
  Slot,
} from '../messages/appointment.ts';
import { draftOf } from './ask.ts';
import { doing, type Flow } from './flow.ts';
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

/** The case or draft an appointment is about: the draft in work, else the newest open case. */
export function aboutOf(
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
