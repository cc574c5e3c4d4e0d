import { type Phrase, phrase } from '../../messages/phrase.ts';
import { amountOf, cents, times } from '../common/amount.ts';
import { isNear } from '../common/lines.ts';
import { chosen } from '../common/lists.ts';
import type { Facts, Measures, Screening, Verdict } from '../service.ts';
import { wantsHome } from './questions.ts';

type Part = { readonly verdict: Verdict; readonly steps: readonly Phrase[] };

const part = (verdict: Verdict, key: string, args?: Phrase['args']): Part => ({
  verdict,
  steps: [phrase(`housing-step-${key}`, args)],
});

const open = (question: string): Part =>
  part('insufficient', 'open', { what: phrase(`q-housing-${question}|q-${question}`) });

/** The six things that a public home is asked for by (domain.md section 4.11), against the county's own lines; what is no wish for one goes to people. */
export function screen(facts: Facts, by: Measures): Screening {
  if (facts('housing_need') === undefined) return open('housing_need');
  if (!wantsHome(facts)) return part('review', 'other_trouble');
  const parts = [residence(facts, by), home(facts, by), income(facts, by), ...assets(facts)];
  const order: readonly Verdict[] = ['insufficient', 'review', 'unlikely', 'likely'];
  const verdict = order.find((one) => parts.some((found) => found.verdict === one)) ?? 'review';
  return { verdict, steps: parts.flatMap(({ steps }) => steps) };
}

function residence(facts: Facts, by: Measures): Part {
  const [local, permit] = [facts('local_hukou'), facts('residence_permit')];
  if (typeof local !== 'boolean') return open('local_hukou');
  if (local) return part('likely', 'local');
  if (typeof permit !== 'boolean') return open('residence_permit');
  const months = facts('local_work_months');
  if (typeof months !== 'number') return open('local_work_months');
  const line = by.figure('housing_work_months')?.value;
  if (line === undefined) return part('review', 'work_unset', { months });
  if (!permit) return part('review', 'no_permit', { months, line });
  return part(months >= line ? 'likely' : 'unlikely', months >= line ? 'worked' : 'worked_short', {
    months,
    line,
  });
}

function home(facts: Facts, by: Measures): Part {
  const status = facts('housing_status');
  if (typeof status !== 'string') return open('housing_status');
  const kind = phrase(`o-housing_status-${status}`);
  if (status === 'public_rental') return part('review', 'has_public', { kind });
  if (!['own', 'self_built', 'affordable'].includes(status))
    return part('likely', 'no_home', { kind });
  const [area, size] = [facts('housing_area'), facts('household_size')];
  if (typeof area !== 'number') return open('housing_area');
  if (typeof size !== 'number') return open('household_size');
  const line = by.figure('housing_area_line')?.value;
  if (line === undefined) return part('review', 'area_unset', { area, size });
  const each = cents(area / size);
  return part(each < line ? 'likely' : 'unlikely', each < line ? 'narrow' : 'wide', {
    area,
    size,
    each,
    line,
  });
}

function income(facts: Facts, by: Measures): Part {
  const [all, size] = [amountOf(facts('household_income')), facts('household_size')];
  if (typeof size !== 'number') return open('household_size');
  if (all === undefined) return open('household_income');
  const line = by.figure('housing_income_line')?.value;
  if (line === undefined) return part('review', 'income_unset');
  const each = cents(times(all, 1 / size).value);
  const args = { income: cents(all.value), size, each, line };
  const near = by.figure('near_line_percent')?.value;
  if (near !== undefined && isNear(each, line, near)) return part('review', 'income_near', args);
  return part(each < line ? 'likely' : 'unlikely', each < line ? 'income' : 'income_over', args);
}

const assets = (facts: Facts): readonly Part[] =>
  facts('housing_assets') === undefined
    ? [open('housing_assets')]
    : chosen(facts, 'housing_assets').map((one) =>
        part('review', 'asset', { what: phrase(`o-housing_assets-${one}`) }),
      );
