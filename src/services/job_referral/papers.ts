import { chosen } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

/** The papers of a job seeker (domain.md section 4.4): an ID; the others only where they help. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const disabled = chosen(facts, 'person_types').includes('disabled');
  return [
    { id: 'id_card', required: true },
    { id: 'skill_certificate', required: false },
    { id: 'jobless_card', required: false },
    ...(disabled ? [{ id: 'disability_card', required: false }] : []),
  ];
}
