import { dutyOf } from '../../desk/duty.ts';
import type { Centre } from '../../messages/centre.ts';
import { addDays, dayOf } from '../../messages/day.ts';
import type { OpenStore } from '../../storage/open-store.ts';
import type { Standing } from '../running/standing.ts';
import { type Finding, finding, plain } from './finding.ts';

/** What only an open house knows. */
export type Inside = {
  readonly accounts: number;
  /** Days from today on for which nobody with an open account is on duty. */
  readonly nobody: readonly string[];
  /** Messages given up and events set aside. */
  readonly troubles: number;
  /** Whether each channel stands; `null` where the house does not run. */
  readonly channels: Standing['channels'] | null;
};

/** How many days of the rota are looked at. */
const daysAhead = 7;

/** Looks into an open house. */
export function lookInside(house: {
  readonly store: Pick<OpenStore, 'staff' | 'people' | 'vitals'>;
  readonly centre: Centre;
  readonly now: number;
  readonly standing: Standing | null;
}): Inside {
  const { store, centre, now, standing } = house;
  const days = Array.from({ length: daysAhead }, (_, at) => addDays(dayOf(now), at));
  const open = new Set(
    store.staff
      .list()
      .filter(({ active }) => active)
      .map(({ login }) => login),
  );
  const { dead, aside } = store.vitals();
  return {
    accounts: open.size,
    nobody: days.filter((day) => !dutyOf(store, centre, day).some((login) => open.has(login))),
    troubles: dead + aside,
    channels: standing?.channels ?? null,
  };
}

/** What was found inside: accounts, the rota, the channels, what the program could not do. */
export function checkInside({ accounts, nobody, troubles, channels }: Inside): readonly Finding[] {
  const days = plain(nobody.join(' '));
  const duty =
    accounts === 0
      ? finding('act', 'duty-accounts')
      : nobody.length > 0
        ? finding('act', 'duty-nobody', { days })
        : finding('good', 'duty');
  const down = Object.entries(channels ?? {}).filter(([, up]) => !up);
  const stand =
    channels === null
      ? [finding('watch', 'stopped')]
      : down.length === 0
        ? [finding('good', 'channels', { names: plain(Object.keys(channels).join(' ')) })]
        : down.map(([name]) => finding('act', 'channel-down', { name: plain(name) }));
  return [
    duty,
    ...stand,
    ...(troubles === 0 ? [] : [finding('watch', 'troubles', { count: troubles })]),
  ];
}
