import type { Facts, PaperNeed } from '../service.ts';
import { wantsHome } from './questions.ts';

/** The papers of a housing matter (domain.md section 4.11): for a home of the public those the street asks for; for other trouble what shows it, if there is something. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const local = facts('local_hukou') === true;
  const rents = facts('housing_status') === 'rent' || facts('housing_need') === 'landlord';
  if (!wantsHome(facts))
    return [
      { id: 'id_card', required: false },
      ...(rents ? [{ id: 'lease', required: false }] : []),
      { id: 'housing_photos', required: false },
    ];
  return [
    { id: 'id_card', required: true },
    local
      ? { id: 'hukou_book', required: true }
      : { id: 'residence_proof', required: true, or: ['hukou_book'] },
    { id: 'income_proof', required: true, or: ['payslips', 'bank_statement', 'community_proof'] },
    ...(rents && local ? [{ id: 'lease', required: false }] : []),
    ...(local ? [] : [{ id: 'labour_contract', required: false }]),
  ];
}
