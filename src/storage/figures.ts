import { sql } from 'kysely';
import type { WaitsOn } from './case-times.ts';

export type { WaitsOn };

import type { KeyRing } from './key-ring.ts';
import type { Reader } from './sqlite.ts';
import { type NoValues, statement } from './statement.ts';
import { type Counted, talliesIn } from './tallies.ts';

/** A stretch of time, ms: the first counts, the last not. */
export type Stretch = { readonly from: number; readonly to: number };

/** How long something took in one service (`kept`: complaints about the centre), in minutes of opening hours. */
export type Took = {
  readonly part: string;
  readonly n: number;
  readonly late: number;
  readonly middle: number;
  /** Nine of ten were no longer. */
  readonly ninth: number;
};

/** Open cases of one service that wait in one state on the same. */
export type Waiting = {
  readonly part: string;
  readonly state: string;
  readonly waits: WaitsOn;
  readonly owner: string;
  readonly n: number;
};

/** Where a channel stands: what came last and went last, what waits to go out and what was given up. */
export type ChannelHealth = {
  readonly channel: string;
  readonly came: number | null;
  readonly went: number | null;
  readonly waiting: number;
  readonly dead: number;
};

/** How it goes, counted in the database without opening a case. */
export type FigureStore = {
  /** Every part that cases are counted by: services, calls, alerts, and complaints about the centre. Whoever counts them all gives others their turn between two. */
  readonly parts: () => readonly string[];
  readonly came: (part: string, of: Stretch) => number;
  readonly ended: (part: string, of: Stretch) => number;
  /** Open cases by how old they are: opened at or after the first of these instants, the second and so on, the rest last. */
  readonly open: (part: string, edges: readonly [number, number, number]) => readonly number[];
  /** `null` where nothing was. */
  readonly answered: (part: string, of: Stretch) => Took | null;
  readonly decided: (part: string, of: Stretch) => Took | null;
  readonly waiting: (part: string) => readonly Waiting[];
  readonly tallies: (days: { readonly from: string; readonly to: string }) => Counted;
  /** Visits at the counter between two days, and how many had to be made again. */
  readonly visits: (days: { readonly from: string; readonly to: string }) => {
    readonly all: number;
    readonly again: number;
  };
  /** Questions about rules that were not answered: how many stand open, how many of them are new, how often they were asked. */
  readonly unanswered: (of: Stretch) => {
    readonly open: number;
    readonly fresh: number;
    readonly asked: number;
  };
  readonly channels: () => readonly ChannelHealth[];
};

type InPart = { part: string; from: number; to: number };

const partsKnown = statement<NoValues>()((db) =>
  db.selectFrom('case_counts').select('service').distinct().orderBy('service'),
);

const countBy = (column: 'opened' | 'ended') =>
  statement<InPart>()((db, hole) =>
    db
      .selectFrom('case_times')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('part', '=', hole.part)
      .where(column, '>=', hole.from)
      .where(column, '<', hole.to),
  );
const cameIn = countBy('opened');
const endedIn = countBy('ended');

const openByAge = statement<{ part: string; first: number; second: number; third: number }>()(
  (db, hole) =>
    db
      .selectFrom('case_times')
      .select([
        sql<number>`coalesce(sum(case when opened >= ${hole.first} then 1 else 0 end), 0)`.as('a'),
        sql<number>`coalesce(sum(case when opened < ${hole.first} and opened >= ${hole.second} then 1 else 0 end), 0)`.as(
          'b',
        ),
        sql<number>`coalesce(sum(case when opened < ${hole.second} and opened >= ${hole.third} then 1 else 0 end), 0)`.as(
          'c',
        ),
        sql<number>`coalesce(sum(case when opened < ${hole.third} then 1 else 0 end), 0)`.as('d'),
      ])
      .where('ended', 'is', null)
      .where('part', '=', hole.part),
);

/** How often something took so many minutes. */
const minutesOf = (at: 'answered' | 'decided', kind: 'answer' | 'decide') =>
  statement<InPart>()((db, hole) =>
    db
      .selectFrom('case_times')
      .select((eb) => [
        sql<number>`${sql.ref(`${kind}_minutes`)}`.as('minutes'),
        eb.fn.countAll<number>().as('n'),
        sql<number>`sum(${sql.ref(`${kind}_late`)})`.as('late'),
      ])
      .where('part', '=', hole.part)
      .where(at, '>=', hole.from)
      .where(at, '<', hole.to)
      .groupBy(`${kind}_minutes`)
      .orderBy(`${kind}_minutes`),
  );
const answeredIn = minutesOf('answered', 'answer');
const decidedIn = minutesOf('decided', 'decide');

type Minutes = { readonly minutes: number; readonly n: number; readonly late: number };

function tookOf(part: string, rows: readonly Minutes[]): Took | null {
  const n = rows.reduce((all, row) => all + row.n, 0);
  if (n === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    for (const row of rows) {
      passed += row.n;
      if (passed >= place) return row.minutes;
    }
    return 0;
  };
  const late = rows.reduce((all, row) => all + row.late, 0);
  return { part, n, late, middle: at(Math.ceil(n / 2)), ninth: at(Math.ceil(n * 0.9)) };
}

const waitingNow = statement<{ part: string }>()((db, hole) =>
  db
    .selectFrom('case_times')
    .select((eb) => ['part', 'state', 'waits', 'owner', eb.fn.countAll<number>().as('n')])
    .where('ended', 'is', null)
    .where('part', '=', hole.part)
    .groupBy(['part', 'state', 'waits', 'owner']),
);

const visitsIn = statement<{ from: string; to: string }>()((db, hole) =>
  db
    .selectFrom('appointments')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.sum<number>('again').as('again')])
    .where('day', '>=', hole.from)
    .where('day', '<=', hole.to)
    .where('kind', '=', 'counter')
    .where('state', '=', 'came'),
);

const unansweredIn = statement<{ from: number; to: number }>()((db, hole) =>
  db
    .selectFrom('unanswered')
    .select((eb) => [
      eb.fn.countAll<number>().as('open'),
      sql<number>`sum(case when first >= ${hole.from} and first < ${hole.to} then 1 else 0 end)`.as(
        'fresh',
      ),
      sql<number>`sum(case when last >= ${hole.from} and last < ${hole.to} then count else 0 end)`.as(
        'asked',
      ),
    ]),
);

const marks = statement<NoValues>()((db) => db.selectFrom('channel_marks').selectAll());
const channelOf = sql<string>`substr(address, 1, instr(address, ':') - 1)`;
const outWaiting = statement<NoValues>()((db) =>
  db
    .selectFrom('outbox')
    .select((eb) => [channelOf.as('channel'), eb.fn.countAll<number>().as('n')])
    .groupBy(channelOf),
);
const outDead = statement<NoValues>()((db) =>
  db
    .selectFrom('dead_letters')
    .select((eb) => [channelOf.as('channel'), eb.fn.countAll<number>().as('n')])
    .groupBy(channelOf),
);

/** The figures of a database. */
export function figureStore(parts: {
  readonly reader: Reader;
  readonly ring: KeyRing;
}): FigureStore {
  const { reader } = parts;
  return {
    parts: () => [...reader.all(partsKnown, {}).map(({ service }) => service), 'kept'],
    came: (part, of) => reader.get(cameIn, { part, ...of })?.n ?? 0,
    ended: (part, of) => reader.get(endedIn, { part, ...of })?.n ?? 0,
    open: (part, [first, second, third]) => {
      const found = reader.get(openByAge, { part, first, second, third });
      return found === undefined ? [0, 0, 0, 0] : [found.a, found.b, found.c, found.d];
    },
    answered: (part, of) => tookOf(part, reader.all(answeredIn, { part, ...of })),
    decided: (part, of) => tookOf(part, reader.all(decidedIn, { part, ...of })),
    waiting: (part) =>
      reader.all(waitingNow, { part }).map((row) => ({ ...row, waits: row.waits as WaitsOn })),
    tallies: (days) => talliesIn(parts, days),
    visits: (days) => {
      const found = reader.get(visitsIn, days);
      return { all: found?.n ?? 0, again: found?.again ?? 0 };
    },
    unanswered: (of) => {
      const found = reader.get(unansweredIn, of);
      return { open: found?.open ?? 0, fresh: found?.fresh ?? 0, asked: found?.asked ?? 0 };
    },
    channels: () => channelsOf(reader),
  };
}

function channelsOf(reader: Reader): readonly ChannelHealth[] {
  const waiting = new Map(reader.all(outWaiting, {}).map(({ channel, n }) => [channel, n]));
  const dead = new Map(reader.all(outDead, {}).map(({ channel, n }) => [channel, n]));
  const known = new Map(reader.all(marks, {}).map((one) => [one.channel, one]));
  return [...new Set([...known.keys(), ...waiting.keys(), ...dead.keys()])].map((channel) => ({
    channel,
    came: known.get(channel)?.came ?? null,
    went: known.get(channel)?.went ?? null,
    waiting: waiting.get(channel) ?? 0,
    dead: dead.get(channel) ?? 0,
  }));
}
