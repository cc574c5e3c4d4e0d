import { chosen, isOneOf } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

const needed = (id: string, or?: readonly string[]): PaperNeed => ({ id, required: true, or });
const welcome = (id: string): PaperNeed => ({ id, required: false });

/** The papers of medical aid (domain.md section 4.1): what the illness is, what it cost, who paid; a household on file brings no proof of hardship again. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const other = facts('patient') !== 'self';
  const payers = chosen(facts, 'other_payers');
  return [
    needed('diagnosis', ['discharge_record']),
    needed('settlement_sheet'),
    welcome('medical_invoices'),
    needed('id_card'),
    ...(other
      ? [needed('patient_id_card', ['hukou_book']), needed('relation_proof', ['hukou_book'])]
      : []),
    ...(facts('dibao') === true ? [needed('dibao_card')] : []),
    ...(facts('has_file') === true || facts('dibao') === true
      ? []
      : [needed('hardship_proof', ['income_proof'])]),
    ...(payers.length > 0 ? [welcome('payment_slip')] : []),
    ...(isOneOf(facts, 'harm_cause', ['work', 'third_party', 'accident'])
      ? [welcome('event_record')]
      : []),
    // The bank comes last, after preliminary acceptance.
    ...(facts('bank_card') === undefined ? [] : [needed('bank_card_copy')]),
  ];
}
