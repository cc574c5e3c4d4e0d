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

type PartCount = { readonly part: string; readonly n: number };

/** How it goes, counted in the database without opening a case. */
export type FigureStore = {
  readonly came: (of: Stretch) => readonly PartCount[];
  readonly ended: (of: Stretch) => readonly PartCount[];
  /** Open cases by how old they are: opened at or after the first of these instants, the second and so on, the rest last. */
  readonly open: (
    edges: readonly [number, number, number],
  ) => readonly { readonly part: string; readonly ages: readonly number[] }[];
  readonly answered: (of: Stretch) => readonly Took[];
  readonly decided: (of: Stretch) => readonly Took[];
  readonly waiting: () => readonly Waiting[];
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

const countBy = (column: 'opened' | 'ended') =>
  statement<{ from: number; to: number }>()((db, hole) =>
    db
      .selectFrom('case_times')
      .select((eb) => ['part', eb.fn.countAll<number>().as('n')])
      .where(column, '>=', hole.from)
      .where(column, '<', hole.to)
      .groupBy('part'),
  );
const cameIn = countBy('opened');
const endedIn = countBy('ended');

const openByAge = statement<{ first: number; second: number; third: number }>()((db, hole) =>
  db
    .selectFrom('case_times')
    .select([
      'part',
      sql<number>`sum(opened >= ${hole.first})`.as('a'),
      sql<number>`sum(opened < ${hole.first} and opened >= ${hole.second})`.as('b'),
      sql<number>`sum(opened < ${hole.second} and opened >= ${hole.third})`.as('c'),
      sql<number>`sum(opened < ${hole.third})`.as('d'),
    ])
    .where('ended', 'is', null)
    .groupBy('part'),
);

const took = (at: 'answered' | 'decided', kind: 'answer' | 'decide') =>
  statement<{ from: number; to: number }>()((db, hole) =>
    db
      .selectFrom(
        db
          .selectFrom('case_times')
          .select([
            'part',
            sql<number>`${sql.ref(`${kind}_minutes`)}`.as('minutes'),
            sql<number>`${sql.ref(`${kind}_late`)}`.as('late'),
            sql<number>`row_number() over (partition by part order by ${sql.ref(`${kind}_minutes`)})`.as(
              'place',
            ),
            sql<number>`count(*) over (partition by part)`.as('n'),
          ])
          .where(at, '>=', hole.from)
          .where(at, '<', hole.to)
          .as('each'),
      )
      .select((eb) => [
        'part',
        eb.fn.max('n').as('n'),
        eb.fn.sum<number>('late').as('late'),
        sql<number>`max(case when place = (n + 1) / 2 then minutes end)`.as('middle'),
        sql<number>`max(case when place = (n * 9 + 9) / 10 then minutes end)`.as('ninth'),
      ])
      .groupBy('part'),
  );
const answeredIn = took('answered', 'answer');
const decidedIn = took('decided', 'decide');

const waitingNow = statement<NoValues>()((db) =>
  db
    .selectFrom('case_times')
    .select((eb) => ['part', 'state', 'waits', 'owner', eb.fn.countAll<number>().as('n')])
    .where('ended', 'is', null)
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
      sql<number>`sum(first >= ${hole.from} and first < ${hole.to})`.as('fresh'),
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
    came: (of) => reader.all(cameIn, of),
    ended: (of) => reader.all(endedIn, of),
    open: ([first, second, third]) =>
      reader
        .all(openByAge, { first, second, third })
        .map(({ part, a, b, c, d }) => ({ part, ages: [a, b, c, d] })),
    answered: (of) => reader.all(answeredIn, of),
    decided: (of) => reader.all(decidedIn, of),
    waiting: () =>
      reader.all(waitingNow, {}).map((row) => ({ ...row, waits: row.waits as WaitsOn })),
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
