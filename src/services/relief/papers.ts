import type { Value } from '../../messages/value.ts';
import type { Facts, PaperNeed } from '../service.ts';

const needed = (id: string, or?: readonly string[]): PaperNeed => ({ id, required: true, or });
const welcome = (id: string): PaperNeed => ({ id, required: false });

/** The papers for these answers (domain.md section 2.5); each person and cause brings its own. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const alone = facts('household_size') === 1;
  return [
    needed('application_letter'),
    needed('id_card'),
    ...(alone ? [] : [needed('family_id_cards')]),
    needed('hukou_book', ['relation_proof']),
    ...income(facts('employment_status')),
    ...(facts('union_member') === false ? [] : [needed('union_proof', ['union_card'])]),
    needed('check_authorisation'),
    ...cause(facts),
    ...(facts('dibao') === true ? [needed('dibao_card')] : []),
    ...disability(facts),
    // The bank comes last, after preliminary acceptance.
    ...(facts('bank_card') === undefined ? [] : [needed('bank_card_copy')]),
  ];
}

function income(status: Value | undefined): readonly PaperNeed[] {
  if (status === 'unemployed' || status === 'laid_off' || status === 'flexible')
    return [needed('jobless_proof', ['termination_proof', 'community_proof'])];
  const proof = needed('income_proof', ['payslips', 'bank_statement']);
  return status === 'migrant'
    ? [proof, needed('labour_contract'), needed('residence_proof')]
    : [proof];
}

function cause(facts: Facts): readonly PaperNeed[] {
  switch (facts('hardship_cause')) {
    case 'illness':
      return [needed('diagnosis', ['discharge_record']), needed('settlement_sheet')];
    case 'schooling':
      return [needed('admission_letter', ['enrolment_proof']), needed('fee_receipt')];
    case 'accident':
    case 'disaster':
      return [needed('event_record', ['community_proof'])];
    case 'unemployment':
      return [welcome('termination_proof')];
    case 'unpaid_wages':
      return [welcome('wage_evidence')];
    default:
      return [];
  }
}

const disability = (facts: Facts): readonly PaperNeed[] =>
  facts('hardship_cause') === 'disability' || facts('health') === 'disabled'
    ? [needed('disability_card')]
    : [];
