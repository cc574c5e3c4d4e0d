import { chosen } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';
import { exemption } from './exemption.ts';

const needed = (id: string, or?: readonly string[]): PaperNeed => ({ id, required: true, or });
const welcome = (id: string): PaperNeed => ({ id, required: false });

/** The papers for these answers (domain.md section 4.3); evidence is welcome and never holds an application up. */
export function papers(facts: Facts): readonly PaperNeed[] {
  return [
    needed('legal_application'),
    needed('id_card'),
    ...standing(facts),
    ...evidence(facts),
    ...(speaksForAnother(facts) ? [needed('agent_authority')] : []),
  ];
}

/** Whether a helper writes: the conversation's own first question says for whom. */
function speaksForAnother(facts: Facts): boolean {
  const whom = facts('for_whom');
  return typeof whom === 'string' && whom !== 'self';
}

function standing(facts: Facts): readonly PaperNeed[] {
  const found = exemption(facts);
  if (found.noHardshipCondition) return [];
  if (found.hardshipCheckWaived)
    return [needed('waiver_proof', ['dibao_card', 'disability_card', 'residence_proof'])];
  return [needed('honesty_statement', ['hardship_proof', 'dibao_card'])];
}

function evidence(facts: Facts): readonly PaperNeed[] {
  const matter = facts('matter');
  const has = chosen(facts, 'evidence');
  return [
    // Who never signed one has none to bring.
    facts('contract_signed') === false
      ? needed('work_proof', ['labour_contract'])
      : needed('labour_contract', ['work_proof']),
    ...(matter === 'wages' || has.includes('iou') ? [needed('wage_evidence')] : []),
    ...(matter === 'dismissal' ? [welcome('termination_proof')] : []),
    ...(matter === 'injury'
      ? [needed('diagnosis', ['discharge_record']), welcome('event_record')]
      : []),
    ...(facts('procedure_state') === 'award' ? [needed('award_paper')] : []),
    ...(Number(facts('workers_count')) > 1 ? [welcome('workers_list')] : []),
  ];
}
