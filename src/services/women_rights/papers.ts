import { isOneOf } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';
import { isIntimate, isMother } from './questions.ts';

const welcome = (id: string): PaperNeed => ({ id, required: false });

/** None is needed to begin (domain.md section 4.6); of what was done to her nothing is asked for that she would have to carry about. */
export function papers(facts: Facts): readonly PaperNeed[] {
  if (isIntimate(facts)) return [];
  return [
    ...(isMother(facts) ? [welcome('pregnancy_record')] : []),
    welcome('labour_contract'),
    welcome('payslips'),
    ...(isOneOf(facts, 'women_issue', ['dismissed']) ? [welcome('termination_proof')] : []),
  ];
}
