import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Incoming } from '../../messages/incoming.ts';
import { type Analyse, createUnderstanding } from '../understand.ts';
import { type AskingParts, createAsking } from './asking.ts';
import { takeProposal } from './take-proposal.ts';

/** Rules first, and danger by them alone; a message they do not explain wholly is asked of a model once, after the worker's consent, and what it proposes is held against the words and the fields. Never slower than rules by more than `limitMs`, and never fails where rules do not. */
export function createModelUnderstanding(
  parts: AskingParts & { readonly analyse: Analyse },
): (incoming: Incoming, expectation: Expectation) => Promise<Meaning> | Meaning {
  const rules = createUnderstanding(parts);
  const ask = createAsking(parts);
  return (incoming, expectation) => {
    const meaning = rules(incoming, expectation);
    const asked = ask(meaning, expectation);
    if (asked === undefined) return meaning;
    return asked.then((proposal) =>
      proposal === null ? meaning : takeProposal(meaning, proposal, expectation),
    );
  };
}
