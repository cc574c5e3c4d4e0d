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

/** Gives everybody else a turn. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Counts one period, part by part: no worker waits for more than one of them. */
export async function countFigures(view: StaffView, period: Period): Promise<FigureData> {
  const { figures, records } = view.port.store;
  const stretch = stretchOf(period);
  const edge = (days: number): number => instantOf(addDays(view.today, -days));
  const edges = [edge(7), edge(30), edge(90)] as const;
  const trend = upTo(period, trendLength).map((of) => ({
    period: of,
    came: new Map<string, number>(),
    ended: new Map<string, number>(),
  }));
  const open = new Map<string, readonly number[]>();
  const answered = new Map<string, Took>();
  const decided = new Map<string, Took>();
  const waiting: Waiting[] = [];
  for (const part of figures.parts()) {
    for (const one of trend) {
      put(one.came, part, figures.came(part, stretchOf(one.period)));
      put(one.ended, part, figures.ended(part, stretchOf(one.period)));
    }
    await pause();
    const ages = figures.open(part, edges);
    if (ages.some((n) => n > 0)) open.set(part, ages);
    await pause();
    putTook(answered, figures.answered(part, stretch));
    await pause();
    putTook(decided, figures.decided(part, stretch));
    await pause();
    waiting.push(...figures.waiting(part));
    await pause();
  }
  const now = trend.at(-1);
  return {
    came: now?.came ?? new Map(),
    ended: now?.ended ?? new Map(),
    trend,
    open,
    answered,
    decided,
    waiting,
    sources: records.list('source').filter(({ year }) => String(year) === period.to.slice(0, 4)),
    tallies: figures.tallies(period),
    visits: figures.visits(period),
    unanswered: figures.unanswered(stretch),
    channels: figures.channels(),
  };
}

const put = (counts: Map<string, number>, part: string, n: number): void => {
  if (n > 0) counts.set(part, n);
};

const putTook = (all: Map<string, Took>, took: Took | null): void => {
  if (took !== null) all.set(took.part, took);
};

/** So long the numbers of a period are not counted again, ms: whoever looks at the page again and again holds nobody up. */
const keepFor = 60_000;

/** Remembers what was counted a moment ago; who asks while it is counted waits for the same count. */
export type FigureMemory = (view: StaffView, period: Period) => Promise<FigureData>;

/** A memory of counted periods. */
export function createFigureMemory(): FigureMemory {
  const known = new Map<string, { readonly at: number; readonly data: Promise<FigureData> }>();
  return (view, period) => {
    const key = `${period.kind} ${period.from}`;
    const found = known.get(key);
    if (found !== undefined && view.now >= found.at && view.now - found.at < keepFor)
      return found.data;
    const data = countFigures(view, period);
    data.catch(() => known.delete(key));
    if (known.size > 50) known.clear();
    known.set(key, { at: view.now, data });
    return data;
  };
}
