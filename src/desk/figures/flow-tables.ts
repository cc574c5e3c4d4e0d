import { isGuarded, sumTold, type Told, told, toldTogether } from '../../cases/guarded.ts';
import { phrase } from '../../messages/phrase.ts';
import { services } from '../../services/index.ts';
import type { StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import type { FigureData } from './figures-data.ts';
import type { Period } from './period.ts';
import type { Cell, FigureTable } from './table.ts';

/** Every part that cases are counted by, in the centre's order: its services, complaints about itself, calls and alerts; and what there still is of services it offers no more. */
export function partsOf(view: StaffView, data: FigureData): readonly string[] {
  const seen = new Set([...data.came.keys(), ...data.ended.keys(), ...data.open.keys()]);
  const offered = view.port.centre.services.filter((id) => services.some((one) => one.id === id));
  const usual = offered.filter((id) => seen.has(id) || isGuarded(id));
  const others = [...seen].filter((id) => !offered.includes(id) && id !== 'kept');
  return [...usual, 'kept', ...others.toSorted()];
}

/** The name of a part. */
export const partName = (view: StaffView, part: string): string =>
  part === 'kept' ? view.t('figures-part-kept') : serviceName(view, part);

/** The name of a period. */
export function periodName(view: StaffView, { kind, from, to }: Period): string {
  const [year = '', month = ''] = from.split('-');
  const args = {
    year,
    month: String(Number(month)),
    quarter: String(Math.ceil(Number(month) / 3)),
    from: from.slice(5),
    to: to.slice(5),
  };
  return view.t(`figures-period-${kind}`, args);
}

const count = (id: string) => ({ id, kind: 'count' }) as const;
const text = (id: string) => ({ id, kind: 'text' }) as const;

/** What came, what was finished, what is open and how old it is. */
export function flowTable(view: StaffView, data: FigureData): FigureTable {
  const rows = partsOf(view, data).map((part) => {
    const ages = data.open.get(part) ?? [0, 0, 0, 0];
    const open = ages.reduce((all, one) => all + one, 0);
    return {
      part,
      cells: [
        told(part, data.came.get(part) ?? 0),
        told(part, data.ended.get(part) ?? 0),
        told(part, open),
        ...toldTogether(part, ages),
      ],
    };
  });
  const sums = [0, 1, 2, 3, 4, 5, 6].map((at) => sumTold(rows.map(({ cells }) => cells[at] ?? 0)));
  const plain = rows.filter(({ cells }) => cells.slice(3).every((one) => one !== 'few'));
  return {
    id: 'flow',
    columns: [
      text('part'),
      ...['came', 'ended', 'open', 'age_week', 'age_month', 'age_quarter', 'age_more'].map(count),
    ],
    rows: [
      ...rows.map(({ part, cells }): readonly Cell[] => [partName(view, part), ...cells]),
      [view.t('figures-total'), ...sums],
    ],
    total: true,
    notes: [phrase('figures-note-few')],
    chart: {
      title: view.t('figures-chart-open'),
      series: ['age_week', 'age_month', 'age_quarter', 'age_more'].map((id) =>
        view.t(`figures-column-${id}`),
      ),
      stacked: true,
      rows: plain
        .filter(({ cells }) => sumTold(cells.slice(3)) > 0)
        .map(({ part, cells }) => ({
          label: partName(view, part),
          values: cells.slice(3).map((one) => (one === 'few' ? 0 : one)),
        })),
    },
  };
}

/** In and out over this period and those before it. */
export function trendTable(view: StaffView, data: FigureData): FigureTable {
  const all = (of: ReadonlyMap<string, number>): number =>
    sumTold([...of].map(([part, n]): Told => told(part, n)));
  const rows = data.trend.map(({ period, came, ended }) => ({
    label: periodName(view, period),
    values: [all(came), all(ended)],
  }));
  return {
    id: 'trend',
    columns: [text('period'), count('came'), count('ended')],
    rows: rows.map(({ label, values }) => [label, ...values]),
    notes: [phrase('figures-note-few')],
    chart: {
      title: view.t('figures-trend'),
      series: [view.t('figures-column-came'), view.t('figures-column-ended')],
      rows,
    },
  };
}
