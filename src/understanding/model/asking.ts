import type { Meaning } from '../../dialogue/act.ts';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Wording } from '../../wording/wording.ts';
import { createAskModel, type Role } from './ask-model.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { createClient } from './client.ts';
import { createLeftBefore, type LeftBefore } from './left-before.ts';
import { mayLeave } from './may-leave.ts';
import { offerOf } from './offered.ts';
import { promptFor, readPrompt } from './prompt.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import { createSealedCache, type ModelCache } from './sealed-cache.ts';
import type { ModelSettings } from './settings.ts';
import { type Hints, tokenise } from './tokenise.ts';
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

/** What a model proposes for a message that rules heard, of a `talk` where one is going on; `undefined` where none is asked about it, `null` in time where none answered. */
export type Asking = (
  meaning: Meaning,
  expectation: Expectation,
  talk?: string,
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
  const leftBefore = createLeftBefore(parts.now);
  return (meaning, expectation, talk) => {
    const words = (phrase: Parameters<Wording['text']>[0]): string =>
      wording.text(phrase, expectation.language);
    if (!worthAsking(meaning, expectation, words)) return undefined;
    const earlier = talk === undefined ? { names: [] } : leftBefore.of(talk);
    const said = tokenise(meaning.text, hintsOf(meaning, expectation, earlier));
    if (!/\p{L}/u.test(said.text.replaceAll(/<[A-Z]+_\d+>/gu, ''))) return undefined;
    const onlyPrivate = !mayLeave(meaning, expectation);
    if (onlyPrivate && !settings.roles.some((role) => role.isPrivate)) return undefined;
    if (talk !== undefined) leftBefore.sent(talk, said);
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

/** Names that rules heard in the message, that stand in what was told, or were heard before in the talk; digits that left it; and whether a name is asked for. */
function hintsOf(
  meaning: Meaning,
  { question, welcome, every, standing = {} }: Expectation,
  { names, before }: ReturnType<LeftBefore['of']>,
): Hints {
  const kindOf = (id: string): string | undefined =>
    [...welcome, ...every].find((one) => one.id === id)?.field.kind;
  const told = [
    ...meaning.found.map(({ question: id, value }) => [id, value] as const),
    ...Object.entries(standing),
  ];
  const known = told.flatMap(([id, value]) =>
    kindOf(id) === 'name' && typeof value === 'string' ? [value] : namesIn(value),
  );
  const asked = question?.field.kind === 'name';
  return { known: [...known, ...names], asked, ...(before === undefined ? {} : { before }) };
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
