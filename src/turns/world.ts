import type { Calendar } from '../cases/calendar.ts';
import type { Case } from '../cases/case.ts';
import { isFinal } from '../cases/table.ts';
import type { CaseView, World } from '../dialogue/world.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
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
  answers: of.answers,
  papers: of.papers,
  requests: of.requests,
  file: of.file,
  owner: of.owner?.name ?? null,
  due: of.clock.stopped === null ? of.clock.due : null,
  opened: of.opened,
  reason: of.reason,
  ...(of.preview === undefined ? {} : { preview: of.preview }),
  ...(of.alert === undefined ? {} : { acknowledged: of.alert.acknowledged, place: of.alert.place }),
});

/** What a turn is run in: the same seed gives the same ids, so that a turn run again is the same turn. */
export type Ground = {
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly now: number;
  readonly channel: string;
  readonly seed: string;
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
    ...(ground.policies === undefined ? {} : { policies: ground.policies }),
    // Few turns ask.
    get open() {
      return ground.calendar.isOpen(ground.now);
    },
  };
}
