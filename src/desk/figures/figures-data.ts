import { addDays, instantOf } from '../../messages/day.ts';
import type { Source } from '../../records/source.ts';
import type { ChannelHealth, Took, Waiting } from '../../storage/figures.ts';
import type { StaffView } from '../view.ts';
import { type Period, stretchOf, upTo } from './period.ts';

type ByPart = ReadonlyMap<string, number>;

/** All numbers of one period, as they were counted; nothing of it is kept from anybody yet. */
export type FigureData = {
  readonly came: ByPart;
  readonly ended: ByPart;
  /** Open now by age: up to a week, a month, three months, longer. */
  readonly open: ReadonlyMap<string, readonly number[]>;
  readonly answered: ReadonlyMap<string, Took>;
  readonly decided: ReadonlyMap<string, Took>;
  readonly waiting: readonly Waiting[];
  readonly sources: readonly Source[];
  /** `cause.illness`, `satisfaction.relief good`. */
  readonly tallies: { readonly [what: string]: number };
  readonly visits: { readonly all: number; readonly again: number };
  readonly unanswered: { readonly open: number; readonly fresh: number; readonly asked: number };
  readonly channels: readonly ChannelHealth[];
  /** This period and those before it, oldest first. */
  readonly trend: readonly {
    readonly period: Period;
    readonly came: ByPart;
    readonly ended: ByPart;
  }[];
};

const trendLength = 8;

/** Counts one period. */
export function countFigures(view: StaffView, period: Period): FigureData {
  const { figures, records } = view.port.store;
  const stretch = stretchOf(period);
  const edge = (days: number): number => instantOf(addDays(view.today, -days));
  const byPart = (rows: readonly { readonly part: string; readonly n: number }[]): ByPart =>
    new Map(rows.map(({ part, n }) => [part, n]));
  const flow = (of: Period) => ({
    period: of,
    came: byPart(figures.came(stretchOf(of))),
    ended: byPart(figures.ended(stretchOf(of))),
  });
  const trend = upTo(period, trendLength).map(flow);
  const now = trend.at(-1) ?? flow(period);
  return {
    came: now.came,
    ended: now.ended,
    trend,
    open: new Map(figures.open([edge(7), edge(30), edge(90)]).map((row) => [row.part, row.ages])),
    answered: new Map(figures.answered(stretch).map((row) => [row.part, row])),
    decided: new Map(figures.decided(stretch).map((row) => [row.part, row])),
    waiting: figures.waiting(),
    sources: records.list('source').filter(({ year }) => String(year) === period.to.slice(0, 4)),
    tallies: figures.tallies(period),
    visits: figures.visits(period),
    unanswered: figures.unanswered(stretch),
    channels: figures.channels(),
  };
}

/** So long the numbers of a period are not counted again, ms: whoever looks at the page again and again holds nobody up. */
const keepFor = 60_000;

/** Remembers what was counted a moment ago. */
export type FigureMemory = (view: StaffView, period: Period) => FigureData;

/** A memory of counted periods. */
export function createFigureMemory(): FigureMemory {
  const known = new Map<string, { readonly at: number; readonly data: FigureData }>();
  return (view, period) => {
    const key = `${period.kind} ${period.from}`;
    const found = known.get(key);
    if (found !== undefined && view.now >= found.at && view.now - found.at < keepFor)
      return found.data;
    const data = countFigures(view, period);
    if (known.size > 50) known.clear();
    known.set(key, { at: view.now, data });
    return data;
  };
}
