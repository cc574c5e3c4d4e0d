import { type Phrase, phrase } from '../../messages/phrase.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Measures, Screening, Verdict } from '../service.ts';
import { capOf } from './caps.ts';

type Part = { readonly verdict: Verdict; readonly steps: readonly Phrase[] };

const part = (verdict: Verdict, key: string, args?: Phrase['args']): Part => ({
  verdict,
  steps: [phrase(`startup_tax-step-${key}`, args)],
});

/** What the offices ask first: registered as jobless, the card, nothing had before (domain.md section 4.12). Sums are the county's own and only named where it set them. */
export function screen(facts: Facts, by: Measures): Screening {
  if (chosen(facts, 'startup_wish').length === 0) return part('insufficient', 'open');
  const parts = [registered(facts), card(facts), ...aided(facts), ...sums(facts, by)];
  const order: readonly Verdict[] = ['review', 'insufficient', 'unlikely', 'likely'];
  const verdict = order.find((one) => parts.some((found) => found.verdict === one)) ?? 'review';
  return { verdict, steps: parts.flatMap(({ steps }) => steps) };
}

const known = (facts: Facts, question: string, key: string): Part => {
  const said = facts(question);
  if (typeof said !== 'boolean') return part('insufficient', `${key}_open`);
  return said ? part('likely', key) : part('review', `${key}_not`);
};

const registered = (facts: Facts): Part => known(facts, 'jobless_registered', 'registered');
const card = (facts: Facts): Part => known(facts, 'has_jobless_card', 'card');

const aided = (facts: Facts): readonly Part[] =>
  typeof facts('startup_aided') === 'string' ? [part('review', 'aided')] : [];

/** The county's own sums, for staff to hold against what is wished for. */
function sums(facts: Facts, by: Measures): readonly Part[] {
  const wished = chosen(facts, 'startup_wish');
  return Object.entries(capOf)
    .filter(([wish]) => wished.includes(wish))
    .map(([, name]) => {
      const found = by.figure(name);
      return found === undefined
        ? part('review', 'sum_unset')
        : part('likely', name, { value: found.value, source: found.source });
    });
}
