import { type Calendar, createCalendar } from '../cases/calendar.ts';
import type { CentreFile } from '../centre.ts';
import { type CentreOn, centreOn, readThing, settingFaults } from '../centre-on.ts';
import type { CentreThen, SettingsPort } from '../desk/settings/settings-port.ts';
import type { Centre } from '../messages/centre.ts';
import { dayOf } from '../messages/day.ts';
import type { Change, SettingFault, Version } from '../messages/settings.ts';
import { centreFaults } from '../services/centre-faults.ts';
import { lru } from '../storage/lru.ts';
import type { Store } from '../storage/store.ts';

/** The centre as it is today, however long the process runs. */
export type LivingCentre = {
  /** The centre of this very moment and its calendar; the same objects as long as nothing changes. */
  readonly now: () => { readonly centre: Centre; readonly calendar: Calendar };
  /** Objects that always show those of the moment, for whoever keeps them. */
  readonly centre: Centre;
  readonly calendar: Calendar;
  readonly settings: SettingsPort;
};

type Parts = {
  /** What is written in the centre's own file. */
  readonly file: CentreFile;
  readonly store: Pick<Store, 'settings'> & Partial<Pick<Store, 'onCommit'>>;
  readonly now: () => number;
  /** What the process adds to every centre. */
  readonly finish?: (centre: Centre) => Centre;
  /** Hears of changes that no longer fit. */
  readonly left?: (what: string) => void;
};

type Known = { readonly day: string; readonly centre: Centre; readonly calendar: Calendar };

/** The file with what was changed on the desk laid over it, day by day: whoever asks for the centre gets that of the moment, and a change counts from the instant it is written down or its day begins. */
export function livingCentre(parts: Parts): LivingCentre {
  const { file, store, now: clock, finish = (one) => one, left } = parts;
  let versions: readonly Version[] = store.settings.versions();
  let known: Known | undefined;
  // A page asks for the same few days again and again.
  const days = lru<CentreOn>(50);
  const laid = (day: string, more: readonly Version[]): CentreOn => {
    const found = centreOn(file, [...versions, ...more], day);
    return { ...found, centre: finish(found.centre) };
  };
  const on = (day: string, more: readonly Version[] = []): CentreOn => {
    const kept = more.length === 0 ? days.get(day) : undefined;
    const found = kept ?? laid(day, more);
    if (more.length === 0) days.set(day, found);
    return found;
  };
  const made = (day: string): Known => {
    const { centre, left: out } = on(day);
    for (const { what } of out) left?.(what);
    return { day, centre, calendar: createCalendar(centre) };
  };
  const today = (): Known => {
    const day = dayOf(clock());
    if (known?.day !== day) known = made(day);
    return known;
  };
  const renew = (): void => {
    versions = store.settings.versions();
    known = undefined;
    days.clear();
  };
  // Whoever else changed it.
  store.onCommit?.(({ settings, foreign }) => {
    if (settings && foreign) renew();
  });
  const start = centreOn(file, [], '');
  return {
    now: today,
    centre: mirrorOf(() => today().centre),
    calendar: mirrorOf(() => today().calendar),
    settings: {
      versions: () => versions,
      start: () => then(start),
      on: (day, change) => then(on(day, change === undefined ? [] : [proposed(change)])),
      faults: (change) => faultsOf(on(change.from).file, change),
      add: async (version, seen) => {
        const written = await store.settings.add(version, seen);
        renew();
        return written;
      },
      takeBack: async (...wish) => {
        const taken = await store.settings.takeBack(...wish);
        renew();
        return taken;
      },
      uses: store.settings.uses,
      used: store.settings.used,
    },
  };
}

/** A change that nobody has written down yet comes after all others. */
const proposed = (change: Change): Version => ({
  ...change,
  id: '',
  seq: Number.MAX_SAFE_INTEGER,
  at: 0,
  by: { id: '', name: '' },
  why: '',
  old: null,
});

const then = ({ centre, file }: CentreOn): CentreThen => ({
  centre,
  file,
  thing: (what) => readThing(file, what),
});

/** The checks of the file first, then what the services say of figures and names. */
function faultsOf(file: CentreFile, change: Change): readonly SettingFault[] {
  const own = settingFaults(file, change);
  if (own.length > 0) return own;
  const before = new Set(centreFaults(centreOn(file, [], '').centre));
  const after = centreOn(file, [proposed(change)], change.from).centre;
  return centreFaults(after).some((fault) => !before.has(fault))
    ? [{ path: 'value', code: 'range' }]
    : [];
}

/** An object that has at every look what `now` gives. */
const mirrorOf = <T extends object>(now: () => T): T =>
  new Proxy({} as T, {
    get: (_, name) => Reflect.get(now(), name) as unknown,
    has: (_, name) => Reflect.has(now(), name),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_, name) => {
      const found = Reflect.getOwnPropertyDescriptor(now(), name);
      return found === undefined ? undefined : { ...found, configurable: true };
    },
  });
