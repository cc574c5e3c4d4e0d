import { type Phrase, phrase } from '../../messages/phrase.ts';
import { amountOf, cents } from '../common/amount.ts';
import { isNear } from '../common/lines.ts';
import { isOneOf } from '../common/lists.ts';
import type { Facts, Measures, Screening } from '../service.ts';

const look = (...steps: readonly Phrase[]): Screening => ({ verdict: 'review', steps });
const step = (key: string, args?: Phrase['args']): Phrase =>
  phrase(`model_worker-step-${key}`, args);

/** The line of the living subsidy that his state has: each kind of model worker has one of his own (domain.md section 4.8). */
const lineOf = (facts: Facts): string =>
  isOneOf(facts, 'employment_status', ['employed', 'sick_leave'])
    ? 'model_line_working'
    : facts('employment_status') === 'retired'
      ? 'model_line_retired'
      : 'model_line_other';

/** Whether the living subsidy may fit: only where a model worker wishes for money; every other wish is looked at by people. */
export function screen(facts: Facts, by: Measures): Screening {
  const wish = facts('model_wish');
  const type = facts('model_type');
  if (typeof wish !== 'string' || typeof type !== 'string')
    return { verdict: 'insufficient', steps: [step('open')] };
  const level = step('level', { level: phrase(`o-model_type-${type}`) });
  if (type === 'none') return look(step('no_level'));
  if (wish !== 'hardship' && wish !== 'allowance') return look(level, step('other_wish'));
  const title = facts('model_title');
  if (title !== 'model_worker')
    return look(
      level,
      step('title', {
        title: phrase(`o-model_title-${typeof title === 'string' ? title : 'other'}`),
      }),
    );
  return byIncome(facts, by, level);
}

function byIncome(facts: Facts, by: Measures, level: Phrase): Screening {
  const income = amountOf(facts('monthly_income'));
  if (income === undefined) return { verdict: 'insufficient', steps: [level, step('no_income')] };
  const line = by.figure(lineOf(facts))?.value;
  if (line === undefined) return look(level, step('no_line'));
  const args = { income: cents(income.value), line, short: cents(line - income.value) };
  const near = by.figure('near_line_percent')?.value;
  if (near !== undefined && isNear(income.value, line, near))
    return look(level, step('near', args));
  return income.value < line
    ? { verdict: 'likely', steps: [level, step('under', args)] }
    : { verdict: 'unlikely', steps: [level, step('over', args)] };
}
