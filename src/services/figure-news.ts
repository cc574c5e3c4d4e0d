import type { Centre, Threshold } from '../messages/centre.ts';
import { addDays, addMonths } from './common/days.ts';
import { figureOn } from './common/figures.ts';
import { services } from './index.ts';

/** What staff should know of a figure: the newest of a yearly one has grown `old` (held for `months`, by the centre's rule), or another begins `soon`. `now`: what holds today. */
export type FigureNews =
  | {
      readonly kind: 'old';
      readonly name: string;
      readonly now: Threshold;
      readonly months: number;
    }
  | {
      readonly kind: 'soon';
      readonly name: string;
      readonly now: Threshold | undefined;
      readonly next: Threshold;
    };

/** Where the centre does not say it otherwise (`rules.figure_old_months`, `rules.figure_soon_days`). */
const OLD_MONTHS = 12;
const SOON_DAYS = 30;

const numberOr = (said: unknown, otherwise: number): number =>
  typeof said === 'number' ? said : otherwise;

/** What is to be known of the centre's figures on a day, in the order of its file. */
export function figureNews(centre: Centre, today: string): readonly FigureNews[] {
  const soonest = addDays(today, numberOr(centre.rules['figure_soon_days'], SOON_DAYS));
  const months = numberOr(centre.rules['figure_old_months'], OLD_MONTHS);
  return Object.keys(centre.thresholds).flatMap((name): readonly FigureNews[] => {
    const now = figureOn(centre.thresholds, name, today);
    const next = centre.thresholds[name]?.find(({ from }) => from > today);
    if (next !== undefined) return next.from <= soonest ? [{ kind: 'soon', name, now, next }] : [];
    const old = now !== undefined && addMonths(now.from, months) <= today;
    return old && isYearly(name) ? [{ kind: 'old', name, now, months }] : [];
  });
}

const isYearly = (name: string): boolean =>
  services.some(({ settings = [] }) =>
    settings.some((one) => one.name === name && one.yearly === true),
  );
