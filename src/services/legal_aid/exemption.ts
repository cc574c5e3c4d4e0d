import { chosen } from '../common/lists.ts';
import type { Facts } from '../service.ts';

/** Why hardship needs no proof: the case asks for none at all (法律援助法 Art 32), or the person's standing stands for it (Art 42); two different things. */
export type Exemption = {
  readonly noHardshipCondition: boolean;
  readonly hardshipCheckWaived: boolean;
};

const WITHOUT_INCOME = ['disabled', 'elderly', 'minor'];

/** Whether somebody of a group that Art 42 frees only without fixed income is there, so that income must be asked about. */
export const wantsFixedIncome = (facts: Facts): boolean =>
  chosen(facts, 'people_groups').some((group) => WITHOUT_INCOME.includes(group));

/** The exemptions that follow from the answers; the cases of Art 32 outside labour (heroes' kin, retrial) do not come here. */
export function exemption(facts: Facts): Exemption {
  const groups = chosen(facts, 'people_groups');
  const matter = facts('matter');
  const migrantClaim = groups.includes('migrant') && (matter === 'wages' || matter === 'injury');
  const relieved = groups.includes('relief') || groups.includes('entitled');
  return {
    noHardshipCondition: groups.includes('violence') || groups.includes('brave'),
    hardshipCheckWaived:
      migrantClaim || relieved || (wantsFixedIncome(facts) && facts('fixed_income') === false),
  };
}

/** Whether either exemption holds. */
export const isExempt = (facts: Facts): boolean => {
  const found = exemption(facts);
  return found.noHardshipCondition || found.hardshipCheckWaived;
};
