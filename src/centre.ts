import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Centre, Threshold } from './messages/centre.ts';

/** Words. */
export const text = z.string().trim().min(1);
/** Words in every language. */
export const local = z.object({ 'zh-CN': text, en: text });
/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** A time of day, `HH:MM`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const count = z.number().positive();
/** A figure with its day and where it stands written. */
export const figure = z.object({ value: z.number(), from: day, source: text });

/** Figures over time: one alone or a list in any order, no two of them from the same day. */
const series = z.unknown().transform((raw, context): readonly Threshold[] => {
  const read = (Array.isArray(raw) ? z.array(figure).min(1) : figure).safeParse(raw);
  if (!read.success) {
    for (const { path, message } of read.error.issues)
      context.issues.push({ code: 'custom', path, message, input: raw });
    return z.NEVER;
  }
  const figures = [read.data].flat();
  const twice = figures.findIndex(({ from }, at) =>
    figures.slice(0, at).some((one) => one.from === from),
  );
  if (twice === -1) return figures.toSorted((a, b) => a.from.localeCompare(b.from));
  const message = `another figure of this name begins on ${figures[twice]?.from} too`;
  context.issues.push({ code: 'custom', path: [twice, 'from'], message, input: raw });
  return z.NEVER;
});

const sources = [
  'number',
  'name',
  'id',
  'account',
  'bank',
  'branch',
  'yuan',
  'use',
  'constant',
] as const;

const bankColumn = z
  .strictObject({
    from: z.enum(sources),
    label: text,
    kind: z.enum(['text', 'number']),
    value: z.string().optional(),
  })
  .refine(({ from, value }) => (from === 'constant') === (value !== undefined), {
    message: 'value is for constant, and constant wants one',
    path: ['value'],
  })
  // A number of sixteen digits and more is rounded by whoever reads it as one.
  .refine(({ from, kind }) => kind === 'text' || !['account', 'id', 'name'].includes(from), {
    message: 'account, id and name are text',
    path: ['kind'],
  });

const bank = z
  .strictObject({
    columns: z.array(bankColumn).min(1),
    format: z.enum(['xlsx', 'csv', 'txt']),
    encoding: z.enum(['utf-8', 'gbk']).default('utf-8'),
    header: z.boolean(),
    separator: z
      .string()
      .regex(/^[^\s"'\d\p{L}.]$|^\t$/u)
      .optional(),
  })
  .refine(
    ({ columns }) =>
      ['account', 'yuan'].every((from) => columns.some((column) => column.from === from)),
    { message: 'a column from account and one from yuan must be there', path: ['columns'] },
  );

/** A campaign. */
export const campaign = z
  .strictObject({
    id: text,
    kind: z.enum(['warmth', 'cool', 'culture']),
    name: text,
    from: day,
    to: day,
    when: text.optional(),
    place: text,
    seats: count.int().optional(),
    who: text,
    needs: text.optional(),
  })
  .refine(({ from, to }) => from <= to, { message: 'it ends before it begins', path: ['to'] });

/** Several may share nothing but a name: each is told apart by its id. */
const campaigns = z
  .array(campaign)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    message: 'two campaigns have the same id',
  });

const discount = z.strictObject({ kind: text, name: text, place: text, offer: text, to: day });
type Hours = { readonly from: string; readonly to: string };

const inOrder = ({ from, to, breaks = [] }: Hours & { readonly breaks?: readonly Hours[] }) => {
  const edges = [from, ...breaks.flatMap((one) => [one.from, one.to]), to];
  return edges.every((edge, at) => at === 0 || (edges[at - 1] as string) < edge);
};

/** Opening hours with their breaks, each after the other. */
export const openHours = z
  .object({ from: time, to: time, breaks: z.array(z.object({ from: time, to: time })).optional() })
  .refine(inOrder, { message: 'hours and breaks must follow each other', path: ['breaks'] });

/** The most of a year. */
export const cap = z.object({
  service: text,
  category: z.enum(['deep', 'relative', 'accident']).optional(),
  unit: z.enum(['yuan', 'dibao_months', 'times']),
  value: count,
  source: text,
});

/** Days of a stage. */
export const stageDays = z.number().int().min(1).max(365);

/** A sentence that staff send often. */
export const reply = z.strictObject({
  id: text,
  service: text,
  title: text.max(40),
  text: z.strictObject({ 'zh-CN': text.max(1000), en: text.max(1000).optional() }),
});

/** Of a question, what it asks, why, and what a good answer is; no consent and nothing else that was agreed to. */
const ownKey = z.string().regex(/^q-[\w-]+\.(?:ask|why|good)$/);

/** Own words for a question. */
export const ownText = text.max(600);

const department = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  name: local,
  address: local.optional(),
  phone: text.optional(),
  days: z.number().int().min(1).max(365),
  calendar: z.boolean().optional(),
  law: z.literal('legal_aid').optional(),
});

const schema = z.object({
  example: z.boolean().default(false),
  name: local,
  address: local,
  phone: text,
  hours: local,
  openHours,
  appointments: z
    .strictObject({
      minutes: z.number().int().min(5).max(240),
      places: z.number().int().min(1).max(100),
      calls: z.number().int().min(1).max(100),
      daysAhead: z.number().int().min(1).max(90),
      remindAt: time,
    })
    .optional(),
  services: z.array(text).min(1),
  // Emergency numbers are the whole country's; every other is the centre's own to name.
  hotlines: z
    .object({
      police: text.default('110'),
      ambulance: text.default('120'),
      fire: text.default('119'),
    })
    .catchall(text),
  duty: z.array(text).default([]),
  complaints: z.union([text.transform((one) => [one]), z.array(text)]).default([]),
  thresholds: z.record(text, series),
  caps: z.array(cap).default([]),
  hospitals: z.array(text).default([]),
  campaigns: campaigns.default([]),
  discounts: z.array(discount).default([]),
  rules: z.record(text, z.union([z.string(), z.number(), z.boolean()])),
  days: z.record(text, stageDays),
  consents: z.object({
    basic: text,
    sensitive: text,
    sharing: text,
    publication: text,
    guardian: text,
  }),
  noticeFrom: day.optional(),
  times: z.object({
    heardHours: count,
    remindHours: count,
    draftDays: count,
    staleDays: count,
    hideMinutes: count,
    alertMinutes: count,
    worryMinutes: count.default(10),
    silentHours: count,
    unreachedDays: count.default(2),
    callTries: count.default(3),
    formMinutes: count.default(30),
    linkHours: count.default(72),
    codeMinutes: count.default(15),
    counterCodeDays: count.default(7),
    askCodeDays: count.default(180),
  }),
  retentionDays: z.record(text, count),
  limits: z.object({
    messagesPerMinute: count,
    papersPerCase: count,
    paperMegabytes: count,
    heardMegabytes: count.optional(),
    heardMegabytesOfAll: count.optional(),
    openDrafts: count,
    linkAsks: count.default(3),
    codeTries: count.default(5),
    triesOfAll: count.default(200),
  }),
  departments: z
    .array(department)
    .default([])
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      message: 'two departments have the same id',
    }),
  calendar: z.object({ off: z.array(day).default([]), on: z.array(day).default([]) }),
  bank: bank.optional(),
  replies: z
    .array(reply)
    .default([])
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      message: 'two replies have the same id',
    }),
  texts: z
    .strictObject({
      'zh-CN': z.record(ownKey, ownText).optional(),
      en: z.record(ownKey, ownText).optional(),
    })
    .optional(),
  templates: text.optional(),
});

/** What is written in a centre file, as it stands there. */
export type CentreFile = { readonly [entry: string]: unknown };

/** A centre as it is read from what is written, or the first thing that is wrong with it. */
export function centreOf(
  written: unknown,
): { readonly centre: Centre } | { readonly path: readonly PropertyKey[]; readonly fault: string } {
  const read = schema.safeParse(written);
  if (read.success) return { centre: read.data };
  const issue = read.error.issues[0];
  return { path: issue?.path ?? [], fault: issue?.message ?? '' };
}

/** The centre's own file as it is written, once it is known to be right. Throws one line that names the file, the entry and what is wrong with it. */
export function readCentreFile(file: string): CentreFile {
  const written = parsed(file);
  const read = centreOf(written);
  if ('centre' in read) return written as CentreFile;
  const where = read.path.join('.');
  const what = read.fault.includes('received undefined')
    ? 'is missing'
    : `is not right (${read.fault})`;
  throw new Error(`Cannot read centre file ${file}: ${where} ${what}`);
}

/** The centre of its own file; throws as `readCentreFile`. */
export function readCentre(file: string): Centre {
  const read = centreOf(readCentreFile(file));
  if ('centre' in read) return withFolder(read.centre, file);
  throw new Error(`Cannot read centre file ${file}: ${read.fault}`);
}

/** The folder of templates as seen from the centre file, wherever the process runs. */
export const withFolder = (centre: Centre, file: string): Centre =>
  centre.templates === undefined
    ? centre
    : { ...centre, templates: resolve(dirname(file), centre.templates) };

function parsed(file: string): unknown {
  let written: string;
  try {
    written = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read centre file ${file} (setting CENTRE_FILE): there is no such file`);
  }
  try {
    return JSON.parse(written);
  } catch {
    throw new Error(`Cannot read centre file ${file}: it is not JSON`);
  }
}
