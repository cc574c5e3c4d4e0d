import type { Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import { figureOn } from '../common/figures.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Here } from '../service.ts';
import { capOf } from './caps.ts';
import { startupWish } from './questions.ts';

/** Wishes that have a counter, in the order in which they are told. */
const counters: readonly string[] = ['loan', 'jobless_card', 'licence', 'tax', 'subsidy', 'start'];

/** Which counter it is: tax, labour or market office; no sum from memory. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const wished = startupWish.field.find(said, { today: day }).flatMap(({ value }) => value);
  return countersOf(wished).map((one) => door(`startup_tax-door-${one}`, centre));
}

/** The counters of these wishes: opening is told only where nothing closer is wished for. */
const countersOf = (wished: readonly unknown[]): readonly string[] => {
  const closer = counters.filter((one) => one !== 'start' && wished.includes(one));
  return closer.length > 0 ? closer : counters.filter((one) => wished.includes(one));
};

/** The counter, what to do first, and the county's own sum where it set one. */
export function advice(facts: Facts, centre: Centre, day: string): readonly Phrase[] {
  const wished = chosen(facts, 'startup_wish');
  const sums = wished.flatMap((wish): readonly Phrase[] => {
    const cap = capOf[wish];
    const sum = cap === undefined ? undefined : figureOn(centre.thresholds, cap, day);
    return sum === undefined
      ? []
      : [
          phrase(`startup_tax-advice-${cap}`, {
            value: sum.value,
            source: literal(sum.source),
          }),
        ];
  });
  return [
    ...countersOf(wished).map((one) => door(`startup_tax-door-${one}`, centre)),
    ...sums,
    ...(facts('jobless_registered') === false ? [door('startup_tax-advice-first', centre)] : []),
    ...(wished.includes('loan') ? [phrase('startup_tax-advice-credit')] : []),
  ];
}
