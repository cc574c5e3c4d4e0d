import { z } from 'zod';
import {
  type CentreFile,
  campaign,
  cap,
  centreOf,
  day,
  figure,
  local,
  openHours,
  ownText,
  reply,
  stageDays,
  text,
} from './centre.ts';
import type { Centre } from './messages/centre.ts';
import { type Change, type SettingFault, thingOf, type Version } from './messages/settings.ts';

type Json = { readonly [name: string]: unknown };

/** How one part of the centre file is read and written, thing by thing; `undefined`: it is not there. */
type Part = {
  readonly shape: z.ZodType;
  readonly read: (file: CentreFile, key: string) => unknown;
  readonly put: (file: CentreFile, key: string, value: unknown) => CentreFile;
  /** It carries its own day, so that it must be known from the moment it is written down. */
  readonly ownDay?: true;
};

const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A record with an entry put in its place, or taken out. */
const withEntry = (of: unknown, key: string, value: unknown): Json => {
  const others = Object.entries(record(of)).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
};

const entryOf = (of: unknown, key: string): unknown =>
  Object.hasOwn(record(of), key) ? record(of)[key] : undefined;

const entries = (name: string, shape: z.ZodType): Part => ({
  shape,
  read: (file, key) => entryOf(file[name], key),
  put: (file, key, value) => ({ ...file, [name]: withEntry(file[name], key, value) }),
});

/** Members of a list, each found by its own key; one that is there keeps its place. */
const members = (name: string, shape: z.ZodType, keyOf: (one: Json) => string): Part => {
  const here = (file: CentreFile, key: string): number =>
    list(file[name]).findIndex((one) => keyOf(record(one)) === key);
  return {
    shape,
    read: (file, key) => list(file[name])[here(file, key)],
    put: (file, key, value) => {
      const all = list(file[name]);
      const at = here(file, key);
      const put = value === undefined ? [] : [value];
      const others = at < 0 ? [...all, ...put] : all.toSpliced(at, 1, ...put);
      return { ...file, [name]: others };
    },
  };
};

const byId = (one: Json): string => String(one['id']);

/** What names a cap: whom it is for, and what it is counted in. */
export const capKey = ({
  service,
  category,
  unit,
}: {
  readonly service?: unknown;
  readonly category?: unknown;
  readonly unit?: unknown;
}): string => `${service}/${category ?? 'all'}/${unit}`;

const hours: Part = {
  shape: z.strictObject({ openHours, hours: local }),
  read: ({ openHours: open, hours: told }) => ({ openHours: open, hours: told }),
  put: (file, _, value) => ({
    ...file,
    openHours: record(value)['openHours'],
    hours: record(value)['hours'],
  }),
};

/** A day off or an extra working day. */
const calendar: Part = {
  shape: z.enum(['off', 'on']),
  ownDay: true,
  read: ({ calendar: days }, key) =>
    (['off', 'on'] as const).find((kind) => list(record(days)[kind]).includes(key)),
  put: (file, key, value) => {
    const days = record(file['calendar']);
    const of = (kind: string) => [
      ...list(days[kind]).filter((one) => one !== key),
      ...(value === kind ? [key] : []),
    ];
    return { ...file, calendar: { off: of('off'), on: of('on') } };
  },
};

/** One figure of a series, by `name/day`. */
const thresholds: Part = {
  shape: figure.omit({ from: true }).strict(),
  ownDay: true,
  read: (file, key) => {
    const { name, from } = figureKey(key);
    const found = seriesIn(file, name).find((one) => one['from'] === from);
    return found === undefined ? undefined : { value: found['value'], source: found['source'] };
  },
  put: (file, key, value) => {
    const { name, from } = figureKey(key);
    const others = seriesIn(file, name).filter((one) => one['from'] !== from);
    const all = value === undefined ? others : [...others, { ...record(value), from }];
    const series = all.toSorted((a, b) => String(a['from']).localeCompare(String(b['from'])));
    const put = series.length === 0 ? undefined : series;
    return { ...file, thresholds: withEntry(file['thresholds'], name, put) };
  },
};

const seriesIn = (file: CentreFile, name: string): readonly Json[] => {
  const found = entryOf(file['thresholds'], name);
  return found === undefined ? [] : [found].flat().map(record);
};

/** The figure's name and the day it begins, from its key. */
export function figureKey(key: string): { readonly name: string; readonly from: string } {
  const cut = key.lastIndexOf('/');
  return { name: key.slice(0, Math.max(0, cut)), from: key.slice(cut + 1) };
}

/** Own words for a question, by `language/key`. */
const texts: Part = {
  shape: ownText,
  read: (file, key) => {
    const { part: language, key: name } = thingOf(key);
    return entryOf(record(file['texts'])[language], name);
  },
  put: (file, key, value) => {
    const { part: language, key: name } = thingOf(key);
    const all = record(file['texts']);
    return { ...file, texts: { ...all, [language]: withEntry(all[language], name, value) } };
  },
};

const parts: { readonly [name: string]: Part } = {
  hours,
  calendar,
  hotlines: entries('hotlines', text),
  thresholds,
  caps: members('caps', cap, capKey),
  days: entries('days', stageDays),
  campaigns: members('campaigns', campaign, byId),
  replies: members('replies', reply, byId),
  texts,
};

/** The parts that can be changed, in the order they are shown. */
export const settingParts: readonly string[] = Object.keys(parts);

const partOf = (what: string): Part | undefined => {
  const { part } = thingOf(what);
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
};

/** Whether a thing carries its own day: it is known at once, and holds from that day. */
export const hasOwnDay = (what: string): boolean => partOf(what)?.ownDay === true;

/** A thing as it stands in a file; `null` where it is not there. */
export const readThing = (file: CentreFile, what: string): unknown =>
  partOf(what)?.read(file, thingOf(what).key) ?? null;

/** The file with one change laid over it; `start`: the file itself, for what goes back to it. */
function laid(file: CentreFile, { what, to }: Pick<Change, 'what' | 'to'>, start: CentreFile) {
  const part = partOf(what);
  if (part === undefined) return file;
  const { key } = thingOf(what);
  const value =
    to.kind === 'set' ? to.value : to.kind === 'file' ? part.read(start, key) : undefined;
  return part.put(file, key, value);
}

/** The centre of a day, what would stand in its file, and the changes that no longer fit and were left out. */
export type CentreOn = {
  readonly centre: Centre;
  readonly file: CentreFile;
  readonly left: readonly Pick<Version, 'what' | 'from'>[];
};

type Laid = Pick<Version, 'what' | 'from' | 'to' | 'seq'> & Pick<Partial<Version>, 'back'>;

const counts = (day: string) => (one: Laid) =>
  one.back === undefined && (hasOwnDay(one.what) || one.from <= day);

/** One after the other as they begin; those with a day of their own as they were written. */
const inOrder = (one: Laid, other: Laid): number => {
  const days = [one, other].map(({ what, from }) => (hasOwnDay(what) ? '' : from));
  return (days[0] as string).localeCompare(days[1] as string) || one.seq - other.seq;
};

/** Lays the changes that have begun by a day over the centre's file. What the file's own checks refuse is left out, so that the centre always stands. Throws only where the file itself is wrong. */
export function centreOn(start: CentreFile, versions: readonly Laid[], today: string): CentreOn {
  const all = versions.filter(counts(today)).toSorted(inOrder);
  const whole = all.reduce<CentreFile>((file, one) => laid(file, one, start), start);
  const read = centreOf(whole);
  if ('centre' in read) return { centre: read.centre, file: whole, left: [] };
  return oneByOne(start, all);
}

function oneByOne(start: CentreFile, all: readonly Laid[]): CentreOn {
  const first = centreOf(start);
  if (!('centre' in first)) throw new Error(`Cannot read centre file: ${first.fault}`);
  let now: Pick<CentreOn, 'centre' | 'file'> = { centre: first.centre, file: start };
  const left: Laid[] = [];
  for (const one of all) {
    const file = laid(now.file, one, start);
    const read = centreOf(file);
    if ('centre' in read) now = { centre: read.centre, file };
    else left.push(one);
  }
  return { ...now, left };
}

/** What the checks of the file say against a change, laid over the centre of its day. */
export function settingFaults(file: CentreFile, change: Change): readonly SettingFault[] {
  const part = partOf(change.what);
  if (part === undefined) return [{ path: '', code: 'unknown' }];
  if (!day.safeParse(change.from).success) return [{ path: '@from', code: 'day' }];
  if (change.to.kind === 'set') {
    const read = part.shape.safeParse(change.to.value);
    if (!read.success)
      return read.error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  }
  const whole = centreOf(laid(file, change, file));
  return 'centre' in whole ? [] : [{ path: '', code: 'whole' }];
}
