import { z } from 'zod';
import {
  type CentreFile,
  campaign,
  cap,
  figure,
  local,
  openHours,
  ownText,
  reply,
  stageDays,
  text,
} from './centre.ts';
import { thingOf } from './messages/settings.ts';

type Json = { readonly [name: string]: unknown };

/** How one part of the centre file is read and written, thing by thing; `undefined`: it is not there. */
export type Part = {
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
const capKey = (one: Json): string =>
  [one['service'], one['category'] ?? 'all', one['unit']].map(String).join('/');

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
function figureKey(key: string): { readonly name: string; readonly from: string } {
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

/** Every part that can be changed, in the order they are shown. */
export const parts: { readonly [name: string]: Part } = {
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
