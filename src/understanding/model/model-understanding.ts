import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Incoming } from '../../messages/incoming.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Analysis } from '../analysis.ts';
import { type Analyse, createUnderstanding } from '../understand.ts';
import { createAskModel, type ModelCache } from './ask-model.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { createClient } from './client.ts';
import { readPrompt } from './prompt.ts';
import type { ModelSettings } from './settings.ts';
import { takeProposal } from './take-proposal.ts';
import { tokenise } from './tokenise.ts';
import { worthAsking } from './worth-asking.ts';

/** The most a model may add to a turn, ms. */
export const mostMs = 8000;

/** What understanding with a model needs. */
export type ModelParts = {
  readonly wording: Wording;
  readonly analyse: Analyse;
  readonly settings: ModelSettings;
  readonly cache: ModelCache;
  readonly now: () => number;
  readonly log: { readonly warn: (about: object, message: string) => void };
  /** The most a model may add to a turn, ms. */
  readonly limitMs?: number;
  /** For tests only. */
  readonly fetch?: typeof fetch;
};

/** Rules first; where they are unsure and the worker has consented, a model is asked once and what it proposes is checked. Never slower than rules by more than `limitMs`, and never fails where rules do not. */
export function createModelUnderstanding(
  parts: ModelParts,
): (incoming: Incoming, expectation: Expectation) => Promise<Meaning> | Meaning {
  const { wording, settings, now, log, limitMs = mostMs } = parts;
  let heard: Analysis | null = null;
  const rules = createUnderstanding({
    wording,
    analyse: (text, context) => {
      heard = parts.analyse(text, context);
      return heard;
    },
  });
  const ask = createAskModel({
    complete: createClient(settings, { limitMs, fetch: parts.fetch }),
    system: readPrompt(),
    wording,
    breaker: createBreaker({ now }),
    budget: createBudget({ daily: settings.dailyTokens, now }),
    cache: parts.cache,
    deadline: () => AbortSignal.timeout(limitMs),
    log,
  });
  return (incoming, expectation) => {
    heard = null;
    const meaning = rules(incoming, expectation);
    const unsure = (heard as Analysis | null)?.unsure ?? false;
    if (!worthAsking(meaning, expectation, unsure)) return meaning;
    const said = tokenise(meaning.text, hintsOf(meaning, expectation));
    if (!/\p{L}/u.test(said.text.replaceAll(/<[A-Z]+_\d+>/gu, ''))) return meaning;
    return ask(said, expectation).then((proposal) =>
      proposal === null ? meaning : takeProposal(meaning, proposal, { said, expectation }),
    );
  };
}

/** Names that rules heard in the message, and whether a name is asked for. */
function hintsOf(meaning: Meaning, { question, welcome }: Expectation) {
  const kindOf = (id: string): string | undefined =>
    welcome.find((one) => one.id === id)?.field.kind;
  const known = meaning.found.flatMap(({ question: id, value }) =>
    kindOf(id) === 'name' && typeof value === 'string' ? [value] : namesIn(value),
  );
  return { known, asked: question?.field.kind === 'name' };
}

/** Names of a household's members. */
const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string'
          ? [one.name]
          : [],
      )
    : [];
