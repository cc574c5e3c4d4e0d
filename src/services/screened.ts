import type { Centre } from '../messages/centre.ts';
import { figuresOn, type UsedFigure } from './common/figures.ts';
import type { Facts, Screening, Service } from './service.ts';

/** A screening with the day it was made for and exactly the figures it read. */
export type Screened = Screening & {
  readonly day: string;
  readonly figures: readonly UsedFigure[];
};

/** Screens these facts with the figures that hold on a day (`YYYY-MM-DD`); `null` where the service has no screening. */
export function screened(
  service: Service,
  facts: Facts,
  {
    centre,
    day,
  }: { readonly centre: Pick<Centre, 'thresholds' | 'rules' | 'caps'>; readonly day: string },
): Screened | null {
  if (service.screen === undefined) return null;
  const { figure, used } = figuresOn(centre.thresholds, day);
  const found = service.screen(facts, { day, rules: centre.rules, figure, caps: centre.caps });
  return { ...found, day, figures: used() };
}
