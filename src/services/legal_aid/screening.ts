import { type Phrase, phrase } from '../../messages/phrase.ts';
import { amountOf, cents, times, undecided } from '../common/amount.ts';
import { daysUntil } from '../common/days.ts';
import type { Facts, Measures, Screening } from '../service.ts';
import { deadlines } from './clocks.ts';
import { exemption } from './exemption.ts';

/** Days left to a limit under which aid comes first and the check after (法律援助法 Art 44). */
const AID_FIRST_DAYS = 7;

/** Whether statutory legal aid may fit: exempt from the hardship test or under the province's line (法律援助法 Art 32, 34, 42); a first look, never a decision. */
export function screen(facts: Facts, by: Measures): Screening {
  const hurry = hurries(facts, by.day);
  const found = exemption(facts);
  const grounds = [
    ...(found.noHardshipCondition ? [phrase('legal_aid-step-no_condition')] : []),
    ...(found.hardshipCheckWaived ? [phrase('legal_aid-step-waived')] : []),
  ];
  if (facts('matter') === undefined) return { verdict: 'insufficient', steps: [open('matter')] };
  if (grounds.length > 0) return { verdict: 'likely', steps: [...hurry, ...grounds] };
  const byMoney = compare(facts, by);
  return { ...byMoney, steps: [...hurry, ...byMoney.steps] };
}

const open = (...what: readonly string[]): Phrase =>
  phrase('legal_aid-step-open', { what: what.map((id) => phrase(`q-${id}`)) });

function compare(facts: Facts, by: Measures): Screening {
  const month = amountOf(facts('household_income'));
  const size = facts('household_size');
  const dibao = by.figure('dibao_line')?.value;
  const factor = by.figure('legal_aid_multiplier')?.value;
  const near = by.figure('near_line_percent')?.value ?? 0;
  if (dibao === undefined || factor === undefined)
    return { verdict: 'insufficient', steps: [phrase('legal_aid-step-no_line')] };
  if (month === undefined || typeof size !== 'number')
    return {
      verdict: 'insufficient',
      steps: [open(...(month ? [] : ['household_income']), ...(size ? [] : ['household_size']))],
    };
  const line = dibao * factor;
  const each = times(month, 1 / size);
  const sides = { month: cents(month.value), size, each: cents(each.value), line: cents(line) };
  const steps = [phrase('legal_aid-step-each', sides)];
  const close = Math.abs(each.value - line) <= (line * near) / 100;
  if (close || undecided(each, (one) => one < line))
    return { verdict: 'review', steps: [...steps, phrase('legal_aid-step-near', sides)] };
  return each.value < line
    ? { verdict: 'likely', steps: [...steps, phrase('legal_aid-step-under', sides)] }
    : { verdict: 'unlikely', steps: [...steps, phrase('legal_aid-step-over', sides)] };
}

function hurries(facts: Facts, today: string): readonly Phrase[] {
  return deadlines(facts, today).flatMap(({ id, last }) => {
    const days = daysUntil(today, last);
    return days >= 0 && days <= AID_FIRST_DAYS
      ? [phrase('legal_aid-step-hurry', { clock: phrase(`clock-${id}`), last, days })]
      : [];
  });
}
