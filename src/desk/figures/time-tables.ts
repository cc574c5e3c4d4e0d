import { isGuarded, least } from '../../cases/guarded.ts';
import { answerDays, decidedStates } from '../../cases/timing.ts';
import { phrase } from '../../messages/phrase.ts';
import { stagesAt } from '../../services/common/stages.ts';
import { serviceById } from '../../services/index.ts';
import type { Took } from '../../storage/figures.ts';
import type { StaffView } from '../view.ts';
import type { FigureData } from './figures-data.ts';
import { partName, partsOf } from './flow-tables.ts';
import type { Cell, FigureTable } from './table.ts';

/** Minutes of opening hours in a working day of the centre. */
export function dayMinutes({ port }: StaffView): number {
  const { from, to, breaks = [] } = port.centre.openHours;
  const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const off = breaks.reduce((all, one) => all + minute(one.to) - minute(one.from), 0);
  return Math.max(60, minute(to) - minute(from) - off);
}

/** Working time as people say it: minutes, hours, or days of the centre's own length. */
export function tookWords(view: StaffView, minutes: number): string {
  if (minutes < 60) return view.t('figures-took-minutes', { n: minutes });
  const day = dayMinutes(view);
  return minutes < day
    ? view.t('figures-took-hours', { n: (minutes / 60).toFixed(1) })
    : view.t('figures-took-days', { n: (minutes / day).toFixed(1) });
}

/** What the centre promises for the way to the first decision: the days of its stages together; days by law as the article counts them. */
function decisionPromise(view: StaffView, part: string): string | null {
  const service = serviceById(part === 'kept' ? 'petition' : part);
  if (service === undefined) return null;
  const { centre } = view.port;
  const way = stagesAt(service, centre).map(({ state }) => state);
  const until = way.findIndex((state) => decidedStates.has(state));
  let working = 0;
  const law = new Map<string, number>();
  for (const state of way.slice(0, Math.max(0, until))) {
    const clock = service.clocks?.[state];
    if (clock === undefined)
      working += centre.days[`${service.id}.${state}`] ?? centre.days[state] ?? 0;
    else law.set(clock.id, clock.days);
  }
  const calendar = [...law.values()].reduce((all, one) => all + one, 0);
  const parts = [
    ...(working > 0 ? [view.t('figures-promise-working', { n: working })] : []),
    ...(calendar > 0 ? [view.t('figures-promise-law', { n: calendar })] : []),
  ];
  return parts.length === 0 ? null : parts.join(' + ');
}

function answerPromise(view: StaffView, part: string): string | null {
  const days = answerDays(part === 'kept' ? 'petition' : part, view.port.centre);
  return days === undefined ? null : view.t('figures-promise-working', { n: days });
}

type Kind = 'answered' | 'decided';

function timeTable(view: StaffView, data: FigureData, kind: Kind): FigureTable {
  const promise = kind === 'answered' ? answerPromise : decisionPromise;
  const found = data[kind];
  const parts = partsOf(view, data).filter((part) => found.has(part) || isGuarded(part));
  const shown = (part: string): Took | null => {
    const took = found.get(part);
    return took === undefined || (isGuarded(part) && took.n < least) ? null : took;
  };
  const row = (part: string): readonly Cell[] => {
    const took = shown(part);
    const name = partName(view, part);
    if (took === null) return [name, promise(view, part), 'few', null, null, null];
    // How many of few were late would tell of them one by one.
    const late = isGuarded(part) && took.late < least ? 'few' : took.late;
    const times = [took.middle, took.ninth].map((one) => tookWords(view, one));
    return [name, promise(view, part), took.n, ...times, late];
  };
  const charted = parts.flatMap((part) => shown(part) ?? []);
  return {
    id: kind,
    columns: [
      { id: 'part', kind: 'text' },
      { id: 'promise', kind: 'text' },
      { id: 'n', kind: 'count' },
      { id: 'middle', kind: 'text' },
      { id: 'ninth', kind: 'text' },
      { id: 'late', kind: 'count' },
    ],
    rows: parts.map(row),
    notes: [phrase(`figures-note-${kind}`)],
    chart: {
      title: view.t(`figures-chart-${kind}`),
      series: [view.t('figures-column-middle'), view.t('figures-column-ninth')],
      rows: charted.map(({ part, middle, ninth }) => ({
        label: partName(view, part),
        values: [middle, ninth].map((one) => one / dayMinutes(view)),
      })),
    },
  };
}

/** How long the first answer and the first decision took, against what is promised: the middle, and within what nine of ten were. */
export const timeTables = (view: StaffView, data: FigureData): readonly FigureTable[] => [
  timeTable(view, data, 'answered'),
  timeTable(view, data, 'decided'),
];
