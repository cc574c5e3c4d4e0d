import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { Facts, Measures, Screening } from '../service.ts';
import { lookedAt, payAgainst, trialOf, unlawful } from './checks.ts';
import { lawfulPart } from './conditions.ts';

const step = (key: string, args?: Phrase['args']): Phrase => phrase(`vacancy-step-${key}`, args);

/** What staff look at before an offer is published: the lines to be taken out and what is left, pay, trial, what was not told yet. */
export function screen(facts: Facts, by: Measures): Screening {
  const look = [...lines(facts), ...wages(facts, by), ...trials(facts)];
  if (facts('offered_pay') === undefined || facts('post') === undefined)
    return { verdict: 'insufficient', steps: [...look, step('open')] };
  return look.length > 0
    ? { verdict: 'review', steps: look }
    : { verdict: 'likely', steps: [step('fine')] };
}

function lines(facts: Facts): readonly Phrase[] {
  const found = unlawful(facts);
  const touched = lookedAt.filter((id) => found.some(({ question }) => question === id));
  return [
    ...found.map(({ kind, words }) => step(`out-${kind}`, { words })),
    ...touched.map((id) => {
      const said = facts(id);
      const left = typeof said === 'string' ? lawfulPart(said) : '';
      const question = phrase(`q-vacancy-${id}|q-${id}`);
      return left === '' ? step('left_none', { question }) : step('left', { question, left });
    }),
  ];
}

function wages(facts: Facts, by: Measures): readonly Phrase[] {
  if (by.figure('min_wage') === undefined) return [step('no_line')];
  const wage = payAgainst(facts, by);
  if (wage === null || !wage.low) return [];
  const args = { month: wage.month, line: wage.line };
  return [step(wage.exact ? 'low_pay' : 'low_pay_about', args)];
}

function trials(facts: Facts): readonly Phrase[] {
  const trial = trialOf(facts);
  if (trial === null || trial.is === 'fine') return [];
  return [step(`trial_${trial.is}`, { months: trial.months, most: trial.most })];
}
