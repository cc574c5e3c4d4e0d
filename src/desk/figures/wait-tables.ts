import { isGuarded } from '../../cases/guarded.ts';
import type { CaseState } from '../../messages/case-act.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Waiting, WaitsOn } from '../../storage/figures.ts';
import type { StaffView } from '../view.ts';
import { stateName } from '../words.ts';
import type { FigureData } from './figures-data.ts';
import { partName } from './flow-tables.ts';
import type { Cell, FigureTable } from './table.ts';

const on: readonly WaitsOn[] = ['staff', 'worker', 'department', 'nobody'];
const columns = [
  ...on.map((id) => ({ id: `on_${id}`, kind: 'count' as const })),
  { id: 'open', kind: 'count' as const },
];

const sum = (rows: readonly Waiting[]): number => rows.reduce((all, { n }) => all + n, 0);

const cells = (rows: readonly Waiting[]): readonly number[] => [
  ...on.map((who) => sum(rows.filter(({ waits }) => waits === who))),
  sum(rows),
];

function grouped(
  rows: readonly Waiting[],
  keyOf: (row: Waiting) => string,
): readonly (readonly Waiting[])[] {
  const groups = new Map<string, Waiting[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].toSorted((one, other) => sum(other) - sum(one));
}

/** So many stages are named, those with the most first. */
const mostStages = 20;

/** In which stage cases wait, and on whom. Those that are for few are not in it: a stage or a name would tell of one. */
export function waitTables(view: StaffView, data: FigureData): readonly FigureTable[] {
  const rows = data.waiting.filter(({ part }) => !isGuarded(part));
  const stages = grouped(rows, ({ part, state }) => `${part} ${state}`).slice(0, mostStages);
  const names = new Map(view.port.store.staff.list().map(({ id, name }) => [id, name]));
  const people = grouped(rows, ({ owner }) => owner);
  const stage = (all: readonly Waiting[]): readonly Cell[] => {
    const { part = '', state = '' } = all[0] ?? {};
    const name = stateName(view, { service: part, state: state as CaseState });
    return [partName(view, part), name, ...cells(all)];
  };
  const person = (all: readonly Waiting[]): string => {
    const owner = all[0]?.owner ?? '';
    return owner === ''
      ? view.t('figures-on-free')
      : (names.get(owner) ?? view.t('figures-on-gone'));
  };
  return [
    {
      id: 'stages',
      columns: [{ id: 'part', kind: 'text' }, { id: 'stage', kind: 'text' }, ...columns],
      rows: stages.map(stage),
      notes: [phrase('figures-note-apart')],
      chart: {
        title: view.t('figures-chart-waits'),
        series: on.map((who) => view.t(`figures-column-on_${who}`)),
        stacked: true,
        rows: grouped(rows, ({ part }) => part).map((all) => ({
          label: partName(view, all[0]?.part ?? ''),
          values: cells(all).slice(0, on.length),
        })),
      },
    },
    {
      id: 'people',
      columns: [{ id: 'person', kind: 'text' }, ...columns],
      rows: people.map((all) => [person(all), ...cells(all)]),
      notes: [phrase('figures-note-apart')],
    },
  ];
}
