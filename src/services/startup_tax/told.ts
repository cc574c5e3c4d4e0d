import type { Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import { figureOn } from '../common/figures.ts';
import type { Facts, Here } from '../service.ts';
import { startupWish } from './questions.ts';

/** Wishes whose counter is told at once, the one that was named most closely first. */
const counters: readonly string[] = ['loan', 'jobless_card', 'licence', 'tax', 'subsidy', 'start'];

/** Which counter it is: tax, labour or market office; no sum from memory. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const wished = startupWish.field.find(said, { today: day }).map(({ value }) => value);
  return counters
    .filter((one) => wished.includes(one))
    .slice(0, 1)
    .map((one) => door(`startup_tax-door-${one}`, centre));
}

const capOf: { readonly [wish: string]: string } = {
  loan: 'startup_loan_cap',
  tax: 'startup_tax_cap',
};

/** The counter, what to do first, and the county's own sum where it set one. */
export function advice(facts: Facts, centre: Centre, day: string): readonly Phrase[] {
  const wish = facts('startup_wish');
  if (typeof wish !== 'string') return [];
  const cap = capOf[wish];
  const sum = cap === undefined ? undefined : figureOn(centre.thresholds, cap, day);
  return [
    ...(counters.includes(wish) ? [door(`startup_tax-door-${wish}`, centre)] : []),
    ...(sum === undefined
      ? []
      : [phrase(`startup_tax-advice-${cap}`, { value: sum.value, source: literal(sum.source) })]),
    ...(facts('jobless_registered') === false ? [door('startup_tax-advice-first', centre)] : []),
    ...(wish === 'loan' ? [phrase('startup_tax-advice-credit')] : []),
  ];
}
