import { type Phrase, phrase } from '../../messages/phrase.ts';
import { ageSpan } from '../common/days.ts';
import type { Facts, Measures, Screening, Verdict } from '../service.ts';

/** The youngest who may work, and so learn a trade for it (劳动法 Art 15), years. */
const WORKING_AGE = 16;

type Part = { readonly verdict: Verdict; readonly steps: readonly Phrase[] };

const part = (verdict: Verdict, key: string, args?: Phrase['args']): Part => ({
  verdict,
  steps: [phrase(`skills_training-step-${key}`, args)],
});

/** Whether the centre's free courses may fit (domain.md section 4.5): whom they are for and whether a trade is paid for once is the centre's own rule. */
export function screen(facts: Facts, by: Measures): Screening {
  const parts = [group(facts, by), ...subsidised(facts, by), ...young(facts, by)];
  const order: readonly Verdict[] = ['insufficient', 'review', 'unlikely', 'likely'];
  const verdict = order.find((one) => parts.some((each) => each.verdict === one)) ?? 'review';
  return { verdict, steps: parts.flatMap((each) => each.steps) };
}

function group(facts: Facts, { rules }: Measures): Part {
  const said = facts('employment_status');
  if (typeof said !== 'string') return part('insufficient', 'no_status');
  const args = { status: phrase(`o-employment_status-${said}`) };
  const whom = rules['training_groups'];
  if (typeof whom !== 'string') return part('review', 'group_unset', args);
  const fits = whom.split(',').some((one) => one.trim() === said);
  return part(fits ? 'likely' : 'review', fits ? 'group' : 'group_other', args);
}

function subsidised(facts: Facts, { rules }: Measures): readonly Part[] {
  const said = facts('same_trade_subsidised');
  if (said === undefined) return [part('insufficient', 'no_before')];
  if (said !== true) return [part('likely', 'first_time')];
  const once = rules['training_once_a_trade'];
  return [part('review', once === true ? 'again_once' : 'again')];
}

function young(facts: Facts, { day }: Measures): readonly Part[] {
  const birth = facts('birth_date');
  const ages = typeof birth === 'string' ? ageSpan(birth, day) : null;
  return ages === null || ages.least >= WORKING_AGE
    ? []
    : [part('review', 'too_young', { age: ages.least })];
}
