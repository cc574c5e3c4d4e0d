import { addDays, instantOf } from '../../messages/day.ts';

/** How long a stretch is looked at. */
export const periodKinds = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A week from Monday, a month, a quarter or a year; both days are in it. */
export type Period = { readonly kind: PeriodKind; readonly from: string; readonly to: string };

const months: { readonly [kind in PeriodKind]: number } = {
  week: 0,
  month: 1,
  quarter: 3,
  year: 12,
};

const monthAfter = (day: string, count: number): string => {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
};

/** The period of this kind that a day lies in. */
export function periodAt(kind: PeriodKind, day: string): Period {
  if (kind === 'week') {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = addDays(day, -weekday);
    return { kind, from, to: addDays(from, 6) };
  }
  const month = Number(day.slice(5, 7)) - 1;
  const from = monthAfter(day, -(month % months[kind]));
  return { kind, from, to: addDays(monthAfter(from, months[kind]), -1) };
}

/** The period before it. */
export const before = ({ kind, from }: Period): Period => periodAt(kind, addDays(from, -1));

/** The period after it. */
export const after = ({ kind, to }: Period): Period => periodAt(kind, addDays(to, 1));

/** So many periods one after the other, this one last. */
export function upTo(period: Period, count: number): readonly Period[] {
  const all: Period[] = [period];
  while (all.length < count) all.unshift(before(all[0] as Period));
  return all;
}

/** Its instants: the first counts, the last not. */
export const stretchOf = ({ from, to }: Period) => ({
  from: instantOf(from),
  to: instantOf(addDays(to, 1)),
});
