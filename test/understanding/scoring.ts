import type { Labelled } from '../../src/understanding/train/lessons.ts';
import type { WireLine } from '../../src/understanding/wire.ts';

/** How wide the names in a table are. */
const width = 34;

const columns = ['needs', 'fields', 'precision', 'recall', 'danger', 'alarms', 'none→need'];

/** The line above a table of counts. */
export const headOf = (): string =>
  `${''.padEnd(width)}${columns.map((cell) => cell.padStart(10)).join('')}`;

/** What one listener made of some messages, as counts. */
export type Count = {
  readonly needs: Hits;
  readonly fields: Hits;
  readonly dangers: number;
  readonly heard: number;
  readonly calm: number;
  readonly alarms: number;
  readonly noNeed: number;
  readonly yetService: number;
};

type Hits = { readonly hit: number; readonly extra: number; readonly missed: number };

/** JSON with its keys in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([key, inner]) => `${key}:${canonical(inner)}`).join(',')}}`;
}

function hitsOf(wanted: readonly string[], heard: readonly string[]): Hits {
  const hit = wanted.filter((one) => heard.includes(one)).length;
  return { hit, extra: heard.length - hit, missed: wanted.length - hit };
}

const pairs = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).map(([id, value]) => `${id}=${canonical(value)}`);

/** What was heard in one message beside what it says. */
export function countOf({ labels, fields, crisis }: Labelled, heard: WireLine): Count {
  const none = labels.length === 0;
  return {
    needs: hitsOf(labels, heard.labels),
    fields:
      fields === undefined
        ? { hit: 0, extra: 0, missed: 0 }
        : hitsOf(pairs(fields), pairs(heard.fields)),
    dangers: crisis ? 1 : 0,
    heard: crisis && heard.crisis ? 1 : 0,
    calm: crisis ? 0 : 1,
    alarms: !crisis && heard.crisis ? 1 : 0,
    noNeed: none ? 1 : 0,
    yetService: none && heard.labels.some((one) => one !== 'human') ? 1 : 0,
  };
}

const plus = (one: Hits, other: Hits): Hits => ({
  hit: one.hit + other.hit,
  extra: one.extra + other.extra,
  missed: one.missed + other.missed,
});

/** Counts added up. */
export const together = (one: Count, other: Count): Count => ({
  needs: plus(one.needs, other.needs),
  fields: plus(one.fields, other.fields),
  dangers: one.dangers + other.dangers,
  heard: one.heard + other.heard,
  calm: one.calm + other.calm,
  alarms: one.alarms + other.alarms,
  noNeed: one.noNeed + other.noNeed,
  yetService: one.yetService + other.yetService,
});

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((part / whole) * 100).toFixed(1);
const f1 = ({ hit, extra, missed }: Hits): string => share(2 * hit, 2 * hit + extra + missed);

/** A row of a table: shares in per cent, F1 for needs and fields. */
export function rowOf(name: string, count: Count): string {
  const { needs, fields } = count;
  return [
    name.padEnd(width),
    f1(needs),
    f1(fields),
    share(fields.hit, fields.hit + fields.extra),
    share(fields.hit, fields.hit + fields.missed),
    share(count.heard, count.dangers),
    share(count.alarms, count.calm),
    share(count.yetService, count.noNeed),
  ]
    .map((cell, at) => (at === 0 ? cell : cell.padStart(10)))
    .join('');
}
