import { isOneOf } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

/** The papers of a learner (domain.md section 4.5): an ID and a photo; proof of being out of work where that is so. */
export const papers = (facts: Facts): readonly PaperNeed[] => [
  { id: 'id_card', required: true },
  ...(isOneOf(facts, 'employment_status', ['laid_off', 'unemployed'])
    ? [{ id: 'jobless_card', required: false }]
    : []),
  { id: 'portrait', required: false },
  ...(facts('has_certificate') === true ? [{ id: 'skill_certificate', required: false }] : []),
];
