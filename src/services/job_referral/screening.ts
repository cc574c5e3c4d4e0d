import { phrase } from '../../messages/phrase.ts';
import { ageSpan } from '../common/days.ts';
import type { Facts, Measures, Remark, Screening } from '../service.ts';

/** The youngest who may work (劳动法 Art 15), and the age from which no job is closed to him (Art 64), years. */
const WORKING_AGE = 16;
const FULL_AGE = 18;

/** Who is too young for work hears it kindly as soon as the age is known, so that he need not tell all the rest in vain. */
export function remarks(facts: Facts, { day }: Measures): readonly Remark[] {
  const birth = facts('birth_date');
  const said = facts('age');
  const born = typeof birth === 'string' ? ageSpan(birth, day)?.least : undefined;
  const age = born ?? (typeof said === 'number' ? said : undefined);
  if (age === undefined || age >= WORKING_AGE) return [];
  const question = born === undefined ? 'age' : 'birth_date';
  return [{ id: 'too_young', question, say: phrase('job_referral-remark-too_young') }];
}

/** Whether the seeker is old enough to be placed: under 16 never, 16 to 18 with limits; people decide. */
export function screen(facts: Facts, { day }: Measures): Screening {
  const birth = facts('birth_date');
  const ages = typeof birth === 'string' ? ageSpan(birth, day) : null;
  if (ages === null)
    return { verdict: 'insufficient', steps: [phrase('job_referral-step-age-unknown')] };
  const step = (key: string) => [phrase(key, { age: ages.least })];
  if (ages.least < WORKING_AGE)
    return { verdict: 'review', steps: step('job_referral-step-too-young') };
  if (ages.least < FULL_AGE) return { verdict: 'review', steps: step('job_referral-step-young') };
  return { verdict: 'likely', steps: step('job_referral-step-age') };
}
