import { sumTold, toldTogether } from '../../cases/guarded.ts';
import { phrase } from '../../messages/phrase.ts';
import { howMarks } from '../../messages/tally.ts';
import { free } from '../../records/source.ts';
import type { StaffView } from '../view.ts';
import { fullTime } from '../view.ts';
import type { FigureData } from './figures-data.ts';
import { partName } from './flow-tables.ts';
import type { Cell, FigureTable } from './table.ts';

/** Money by source, as it stands now. */
export function moneyTable(view: StaffView, { sources }: FigureData): FigureTable {
  const cents = (one: (typeof sources)[number]) => [one.budget, one.reserved, one.paid, free(one)];
  const sums = [0, 1, 2, 3].map((at) =>
    sources.reduce((all, one) => all + (cents(one)[at] ?? 0), 0),
  );
  return {
    id: 'money',
    columns: [
      { id: 'source', kind: 'text' },
      ...['budget', 'reserved', 'paid', 'free'].map((id) => ({ id, kind: 'yuan' as const })),
    ],
    rows: [
      ...sources.map((one): readonly Cell[] => [one.name, ...cents(one)]),
      ...(sources.length === 0 ? [] : [[view.t('figures-total'), ...sums]]),
    ],
    total: sources.length > 0,
    notes: [phrase('figures-note-money')],
    chart: {
      title: view.t('figures-chart-money'),
      series: ['paid', 'reserved', 'free'].map((id) => view.t(`figures-column-${id}`)),
      stacked: true,
      rows: sources.map((one) => ({
        label: one.name,
        values: [one.paid, one.reserved, free(one)].map((each) => Math.round(each / 100)),
      })),
    },
  };
}

const counted = ({ tallies }: FigureData, what: string): readonly (readonly [string, number])[] =>
  Object.entries(tallies)
    .filter(([name, n]) => name.startsWith(`${what}.`) && n > 0)
    .map(([name, n]) => [name.slice(what.length + 1), n]);

/** Causes of hardship, the most frequent first. */
export function causeTable(view: StaffView, data: FigureData): FigureTable {
  const rows = counted(data, 'cause')
    .toSorted(([, one], [, other]) => other - one)
    .map(([cause, n]) => ({ label: view.t(`o-hardship_cause-${cause}`), values: [n] }));
  return {
    id: 'causes',
    columns: [
      { id: 'cause', kind: 'text' },
      { id: 'n', kind: 'count' },
    ],
    rows: rows.map(({ label, values }) => [label, ...values]),
    chart: { title: view.t('figures-causes'), series: [view.t('figures-column-n')], rows },
  };
}

/** How it was, by one tap after the decision. */
export function satisfactionTable(view: StaffView, data: FigureData): FigureTable {
  const found = new Map(counted(data, 'satisfaction'));
  const parts = [...new Set([...found.keys()].map((name) => name.split(' ')[0] ?? ''))].toSorted();
  const told = parts.map((part) => ({
    label: partName(view, part),
    cells: toldTogether(
      part,
      howMarks.map((mark) => found.get(`${part} ${mark}`) ?? 0),
    ),
  }));
  // That there was anything at all to say is not told either.
  const rows = told.filter(({ cells }) => !cells.includes('few'));
  const sums = howMarks.map((_, at) => sumTold(rows.map(({ cells }) => cells[at] ?? 0)));
  return {
    id: 'satisfaction',
    columns: [
      { id: 'part', kind: 'text' },
      ...howMarks.map((mark) => ({ id: `how_${mark}`, kind: 'count' as const })),
    ],
    rows: [
      ...rows.map(({ label, cells }): readonly Cell[] => [label, ...cells]),
      ...(rows.length === 0 ? [] : [[view.t('figures-total'), ...sums]]),
    ],
    total: rows.length > 0,
    notes: [phrase('figures-note-satisfaction')],
    chart: {
      title: view.t('figures-satisfaction'),
      series: [view.t('figures-column-n')],
      rows: howMarks.map((mark, at) => ({
        label: view.t(`how-${mark}`),
        values: [sums[at] ?? 0],
      })),
    },
  };
}

/** Second trips, and questions that were not answered. */
export const tripTable = (view: StaffView, { visits, unanswered }: FigureData): FigureTable => ({
  id: 'trips',
  columns: [
    { id: 'what', kind: 'text' },
    { id: 'n', kind: 'count' },
  ],
  rows: [
    [view.t('figures-visits'), visits.all],
    [view.t('figures-visits_again'), visits.again],
    [view.t('figures-unanswered_asked'), unanswered.asked],
    [view.t('figures-unanswered_fresh'), unanswered.fresh],
    [view.t('figures-unanswered_open'), unanswered.open],
  ],
});

const ways: readonly string[] = [
  'web',
  'official',
  'wecom',
  'kf',
  'wechat',
  'telegram',
  'console',
  'telegram-staff',
  'wecom-staff',
  'feishu-staff',
];

/** Where the channels stand now. */
export function channelTable(view: StaffView, { channels }: FigureData): FigureTable {
  const shown = channels.filter(({ channel }) => ways.includes(channel));
  const at = (ms: number | null): Cell => (ms === null ? null : fullTime(ms));
  return {
    id: 'channels',
    columns: [
      { id: 'channel', kind: 'text' },
      { id: 'last_in', kind: 'text' },
      { id: 'last_out', kind: 'text' },
      { id: 'outbox', kind: 'count' },
      { id: 'dead', kind: 'count' },
    ],
    rows: shown.map(({ channel, came, went, waiting, dead }) => [
      view.t(`desk-channel-${channel}`),
      at(came),
      at(went),
      waiting,
      dead,
    ]),
    notes: [phrase('figures-note-channels')],
  };
}
