import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Centre } from '../../src/messages/centre.ts';
import type { Value } from '../../src/messages/value.ts';
import { figuresOn } from '../../src/services/common/figures.ts';
import type { Facts, Measures } from '../../src/services/service.ts';

/** The example centre as it ships. */
export const exampleCentre = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'centre.example.json'), 'utf8'),
) as Centre;

/** The example centre with some figures and rules of its own. */
export function centreWith(
  figures: { readonly [name: string]: number } = {},
  rules: Centre['rules'] = {},
): Centre {
  const changed = Object.entries(figures).map(([name, value]) => [
    name,
    [{ value, from: '2026-01-01', source: 'test' }],
  ]);
  return {
    ...exampleCentre,
    thresholds: { ...exampleCentre.thresholds, ...Object.fromEntries(changed) },
    rules: { ...exampleCentre.rules, ...rules },
  };
}

/** What a screening measures by at this centre on a day. */
export const measuresOf = (centre: Centre, day = '2026-11-23'): Measures => ({
  day,
  rules: centre.rules,
  figure: figuresOn(centre.thresholds, day).figure,
  caps: centre.caps,
});

/** Facts that are just these values. */
export const factsAre =
  (answers: { readonly [question: string]: Value }): Facts =>
  (question) =>
    answers[question];
