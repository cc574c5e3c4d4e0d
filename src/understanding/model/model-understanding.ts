import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import { addressKey } from '../../messages/address.ts';
import type { Incoming } from '../../messages/incoming.ts';
import type { PolicyShelf } from '../../policies/shelf.ts';
import type { Analyse } from '../analysis.ts';
import { createUnderstanding } from '../understand.ts';
import { type AskingParts, createAsking } from './asking.ts';
import { takeProposal } from './take-proposal.ts';

/** Rules first, and danger by them alone; a message they do not explain wholly is asked of a model once, after the worker's consent, and what it proposes is held against the words and the fields. Never slower than rules by more than `limitMs`, and never fails where rules do not. */
export function createModelUnderstanding(
  parts: AskingParts & { readonly analyse: Analyse; readonly policies?: PolicyShelf },
): (incoming: Incoming, expectation: Expectation) => Promise<Meaning> | Meaning {
  const rules = createUnderstanding(parts);
  const ask = createAsking(parts);
  const heard = (
    meaning: Meaning,
    expectation: Expectation,
    { from }: Pick<Incoming, 'from'>,
  ): Promise<Meaning> | null =>
    ask(meaning, expectation, addressKey(from))?.then((proposal) =>
      proposal === null ? meaning : takeProposal(meaning, proposal, expectation),
    ) ?? null;
  return (incoming, expectation) => {
    const meaning = rules(incoming, expectation);
    const before = agreesNow(meaning) ? opening(expectation) : null;
    if (before === null) return heard(meaning, expectation, incoming) ?? meaning;
    const body = { kind: 'text', text: before.text } as const;
    const told = rules({ ...incoming, body }, before.expectation);
    const { needs: was } = told;
    return (
      heard(told, before.expectation, incoming)?.then(({ needs, found, danger }) => ({
        ...meaning,
        toldBefore: { was, needs, found },
        // Staff who look at it want the words themselves.
        ...(danger === undefined ? {} : { danger, text: told.text }),
      })) ?? meaning
    );
  };
}

/** A consent to all of it, by a press or in words. */
const agreesNow = ({ option, act, half }: Meaning): boolean =>
  half !== true && (option === 'yes' || (option === undefined && act === 'yes'));

/** The words from before the consent, as the opening they were. */
function opening(
  expectation: Expectation,
): { readonly text: string; readonly expectation: Expectation } | null {
  const { toldBefore: text, ...rest } = expectation;
  if (text === undefined) return null;
  const { occasion: _, ...light } = rest;
  const open = { kind: 'idle', question: null, options: [], lines: [], consented: true } as const;
  return { text, expectation: { ...light, ...open } };
}
