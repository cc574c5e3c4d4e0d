import { isOneOf } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

/** The papers of a model worker (domain.md section 4.8): the certificate where he has it, and for money what shows income and bills. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const lost = facts('model_wish') === 'certificate';
  const money = isOneOf(facts, 'model_wish', ['hardship', 'allowance']);
  return [
    { id: 'id_card', required: true },
    ...(lost ? [] : [{ id: 'model_paper', required: true, or: ['model_proof'] }]),
    ...(lost ? [{ id: 'model_proof', required: false }] : []),
    ...(money ? [{ id: 'income_proof', required: true, or: ['bank_statement'] }] : []),
    ...(facts('model_wish') === 'hardship' ? [{ id: 'settlement_sheet', required: false }] : []),
  ];
}
