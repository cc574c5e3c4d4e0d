import type { Facts, PaperNeed } from '../service.ts';

/** What helps, and holds nothing up (domain.md section 4.7): who stays unknown is asked for no paper with his name. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const many = Number(facts('petition_people')) > 1;
  return [
    { id: 'petition_letter', required: false },
    { id: 'petition_evidence', required: false },
    ...(many ? [{ id: 'workers_list', required: false }] : []),
  ];
}
