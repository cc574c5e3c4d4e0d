import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Wording } from '../../wording/wording.ts';
import { createAskModel, type Role } from './ask-model.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { createClient } from './client.ts';
import { mayLeave } from './may-leave.ts';
import { offerOf } from './offered.ts';
import { promptFor, readPrompt } from './prompt.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import { createSealedCache, type ModelCache } from './sealed-cache.ts';
import type { ModelSettings } from './settings.ts';
import { tokenise } from './tokenise.ts';
import { worthAsking } from './worth-asking.ts';

/** The most that models may add to a turn, ms. */
export const mostMs = 8000;

/** What asking about messages needs. */
export type AskingParts = {
  readonly wording: Wording;
  readonly settings: ModelSettings;
  readonly cache: ModelCache;
  readonly now: () => number;
  readonly log: { readonly warn: (about: object, message: string) => void };
  /** The most that models may add to a turn, ms. */
  readonly limitMs?: number;
  /** For tests and recorded answers only: what stands for a model's client. */
  readonly complete?: Role['complete'];
  /** For tests only. */
  readonly fetch?: typeof fetch;
};

/** What a model proposes for a message that rules heard; `undefined` where none is asked about it, `null` in time where none answered. */
export type Asking = (
  meaning: Meaning,
  expectation: Expectation,
) => Promise<Proposal | null> | undefined;

/** Asks where rules do not explain a message wholly; what must not leave becomes tokens first, and a message that may not leave the house is shown to no model beyond it. */
export function createAsking(parts: AskingParts): Asking {
  const { wording, settings, limitMs = mostMs } = parts;
  const system = readPrompt();
  const ask = createAskModel({
    roles: rolesOf(parts, limitMs),
    budget: createBudget({ daily: settings.dailyTokens, now: parts.now }),
    cache: createSealedCache(parts.cache),
    limitMs,
    log: parts.log,
  });
  return (meaning, expectation) => {
    const words = (phrase: Parameters<Wording['text']>[0]): string =>
      wording.text(phrase, expectation.language);
    if (!worthAsking(meaning, expectation, words)) return undefined;
    const said = tokenise(meaning.text, hintsOf(meaning, expectation));
    if (!/\p{L}/u.test(said.text.replaceAll(/<[A-Z]+_\d+>/gu, ''))) return undefined;
    const onlyPrivate = !mayLeave(meaning, expectation);
    if (onlyPrivate && !settings.roles.some((role) => role.isPrivate)) return undefined;
    const prompt = promptFor(said.text, expectation, { system, wording });
    const offered = new Set(offerOf(expectation).questions.keys());
    return ask(prompt, { onlyPrivate }).then((answer) =>
      answer === null ? null : proposalOf(answer, said, offered),
    );
  };
}

const rolesOf = (
  { settings, now, complete, fetch }: AskingParts,
  limitMs: number,
): readonly Role[] =>
  settings.roles.map((role, at) => ({
    name: at === 0 ? 'small' : 'large',
    complete: complete ?? createClient(role, { limitMs, fetch }),
    breaker: createBreaker({ now }),
    isPrivate: role.isPrivate,
  }));

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
