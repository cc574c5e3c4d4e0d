import type { Calendar } from '../cases/calendar.ts';
import type { Case } from '../cases/case.ts';
import { freeSlots, rulesOf, type SlotWorld } from '../cases/slots.ts';
import { isFinal } from '../cases/table.ts';
import type { CaseView, World } from '../dialogue/world.ts';
import type { Appointment } from '../messages/appointment.ts';
import type { Centre } from '../messages/centre.ts';
import { addDays, dayOf, instantOf } from '../messages/day.ts';
import type { PolicyShelf } from '../policies/shelf.ts';

/** A case as its own conversation may see it. */
export const viewOf = (of: Case): CaseView => ({
  number: of.number,
  kind: of.kind,
  service: of.service,
  state: of.state,
  open: !isFinal(of.state),
  applicant: of.applicant,
  speaker: of.speaker,
  consents: of.consents,
  answers: of.answers,
  papers: of.papers,
  requests: of.requests,
  file: of.file,
  owner: of.owner?.name ?? null,
  due: of.clock.stopped === null ? of.clock.due : null,
  opened: of.opened,
  reason: of.reason,
  ...(of.slips === undefined ? {} : { slips: of.slips }),
  ...(of.preview === undefined ? {} : { preview: of.preview }),
  ...(of.kept === undefined ? {} : { kept: of.kept }),
  ...(of.alert === undefined ? {} : { acknowledged: of.alert.acknowledged, place: of.alert.place }),
});

/** Reads appointments as they are committed. */
export type VisitPort = Pick<SlotWorld, 'taken'> & { readonly own: () => readonly Appointment[] };

/** What a turn is run in: the same seed gives the same ids, so that a turn run again is the same turn. */
export type Ground = {
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: number;
  readonly channel: string;
  readonly seed: string;
  readonly isRead?: World['isRead'];
  /** Appointments of the conversation, and how many have a time. */
  readonly visits?: VisitPort;
  readonly policies?: PolicyShelf;
};

/** The world of a turn. */
export function worldOf(ground: Ground, cases: readonly Case[]): World {
  let count = 0;
  return {
    now: ground.now,
    today: dayOf(ground.now),
    channel: ground.channel,
    centre: ground.centre,
    id: () => `${ground.seed}-${++count}`,
    cases: cases.map(viewOf),
    ...(ground.isRead === undefined ? {} : { isRead: ground.isRead }),
    ...(ground.policies === undefined ? {} : { policies: ground.policies }),
    // Few turns ask.
    get open() {
      return ground.calendar.isOpen(ground.now);
    },
    ...(ground.visits === undefined ? {} : { visits: visitsOf(ground, ground.visits) }),
  };
}

/** Read only by turns that are about an appointment. */
const visitsOf = (ground: Ground, { own, taken }: VisitPort): NonNullable<World['visits']> => ({
  get own() {
    return own();
  },
  free: (kind) => freeSlots(kind, { ...ground, taken }),
  isWorkday: ground.calendar.isWorkday,
  remindAt: ({ day }) => instantOf(addDays(day, -1), rulesOf(ground.centre).remindAt),
});
