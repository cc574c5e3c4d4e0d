import type { Case, KeptScreening } from '../cases/case.ts';
import type { Centre, Threshold } from '../messages/centre.ts';
import { figureOn, seriesOf, type UsedFigure } from '../services/common/figures.ts';
import { factsOf } from '../services/read.ts';
import { type Screened, screened } from '../services/screened.ts';
import type { Service } from '../services/service.ts';

/** A figure that is another today than in a screening: what holds now (`undefined`: none) and what it was reckoned with. */
export type ChangedFigure = { readonly now: Threshold | undefined; readonly was: UsedFigure };

/** The figures of a screening whose value is another by now. */
export const changedFigures = (
  { figures }: Pick<Screened, 'figures'>,
  { thresholds }: Pick<Centre, 'thresholds'>,
  today: string,
): readonly ChangedFigure[] =>
  figures
    .map((was) => ({ now: figureOn(thresholds, was.name, today), was }))
    .filter(({ now, was }) => now?.value !== was.value);

/** Whether the case's answers (or the centre's rules) say something else by now: reckoned again for its day with its own figures, another result comes out. */
export function answersChanged(
  kept: KeptScreening,
  {
    of,
    service,
    centre,
  }: { readonly of: Case; readonly service: Service; readonly centre: Centre },
): boolean {
  const now = screened(service, factsOf(of.answers), {
    // Other answers may want figures that were not read then.
    centre: {
      rules: centre.rules,
      caps: centre.caps,
      thresholds: { ...centre.thresholds, ...seriesOf(kept.figures) },
    },
    day: kept.day,
  });
  return JSON.stringify(outcome(now)) !== JSON.stringify(outcome(kept));
}

const outcome = (found: Screened | null) => [found?.verdict, found?.suggested, found?.steps];
