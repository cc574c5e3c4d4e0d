import type { Facts, PaperNeed } from '../service.ts';

const needed = (id: string, or?: readonly string[]): PaperNeed => ({ id, required: true, or });
const welcome = (id: string): PaperNeed => ({ id, required: false });

/** The papers of student aid (domain.md section 4.2): a household on file brings no proof of hardship again. */
export function papers(facts: Facts): readonly PaperNeed[] {
  return [
    facts('is_new') === true
      ? needed('admission_letter', ['enrolment_proof'])
      : needed('enrolment_proof', ['student_card']),
    needed('fee_receipt', ['fee_notice']),
    needed('id_card'),
    needed('student_id_card', ['hukou_book']),
    needed('hukou_book', ['relation_proof']),
    ...(facts('has_file') === true
      ? []
      : [needed('hardship_proof', ['dibao_card', 'income_proof'])]),
    ...(typeof facts('other_aid') === 'string' ? [welcome('other_aid_proof')] : []),
    // The bank comes last, after preliminary acceptance.
    ...(facts('bank_card') === undefined ? [] : [needed('bank_card_copy')]),
  ];
}
