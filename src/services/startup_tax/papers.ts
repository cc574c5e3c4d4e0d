import { chosen } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

/** Papers of a business of one's own (domain.md section 4.12): an ID; the others where they are there. */
export const papers = (facts: Facts): readonly PaperNeed[] => [
  { id: 'id_card', required: true },
  ...(facts('has_jobless_card') === true ? [{ id: 'jobless_card', required: false }] : []),
  ...(facts('business_state') === 'registered'
    ? [{ id: 'business_licence', required: false }]
    : []),
  ...(chosen(facts, 'startup_wish').includes('loan')
    ? [{ id: 'business_plan', required: false }]
    : []),
];
