import { dutyOn, standInsOn } from '../cases/standing-in.ts';
import type { Centre } from '../messages/centre.ts';
import { addDays, dayOf, instantOf } from '../messages/day.ts';
import type { Store } from '../storage/store.ts';

/** What is needed to tell who is on duty. */
export type DutyStore = {
  readonly people: Pick<Store['people'], 'absences' | 'dutyDays'>;
  readonly staff: Pick<Store['staff'], 'byId'>;
};

const plain = new WeakMap<Centre, Centre>();

/** The centre's own list of who is on duty, from which every day starts. */
export const dutyList = (centre: Centre): readonly string[] => (plain.get(centre) ?? centre).duty;

/** The day whose duty it is at a moment: a night belongs to the day before it, until the centre opens. */
export function dutyDay(now: number, { openHours }: Pick<Centre, 'openHours'>): string {
  const day = dayOf(now);
  return now < instantOf(day, openHours.from) ? addDays(day, -1) : day;
}

/** The logins on duty of a day, in their order: as that day was planned, else the centre's list, and for whoever is away who stands in for him. */
export const dutyOf = (store: DutyStore, centre: Centre, day: string): readonly string[] =>
  dutyOn(
    store.people.dutyDays().get(day) ?? dutyList(centre),
    standInsOn(store.people.absences(), day),
    (id) => store.staff.byId(id)?.login,
  );

/** The centre, its duty list being at every moment what the desk planned for it. */
export function withRota(centre: Centre, store: DutyStore, now: () => number): Centre {
  const live: Centre = Object.defineProperties(
    {} as Centre,
    Object.getOwnPropertyDescriptors(centre),
  );
  Object.defineProperty(live, 'duty', {
    enumerable: true,
    configurable: true,
    get: () => dutyOf(store, centre, dutyDay(now(), centre)),
  });
  plain.set(live, centre);
  return live;
}
