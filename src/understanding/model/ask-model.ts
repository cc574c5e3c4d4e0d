import { createHmac, randomBytes } from 'node:crypto';
import type { Expectation } from '../../dialogue/expectation.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Breaker } from './breaker.ts';
import { type Budget, tokensOf } from './budget.ts';
import { answerTokens, type Complete, ModelFault } from './client.ts';
import { type Prompt, promptFor } from './prompt.ts';
import { type Proposal, parseAnswer, proposalOf } from './proposal.ts';
import type { Tokenised } from './tokenise.ts';

/** What may be lost at any time; Keyv fits. */
export type ModelCache = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown, ttl?: number) => Promise<unknown>;
};

/** What asking needs. */
export type AskParts = {
  readonly complete: Complete;
  readonly system: string;
  readonly wording: Wording;
  readonly breaker: Breaker;
  readonly budget: Budget;
  readonly cache: ModelCache;
  /** Ends everything done for one message, the repair too. */
  readonly deadline: () => AbortSignal;
  readonly log: { readonly warn: (about: object, message: string) => void };
};

/** What a model proposes for a message; `null` where it may not be asked now, or no answer of use came in time. Never rejects. */
export type AskModel = (said: Tokenised, expectation: Expectation) => Promise<Proposal | null>;

const keptFor = 24 * 3_600_000;
const again = '\n\n上一次的输出不是合格的 JSON。只输出一个 JSON 对象，键为 act、needs、answers。';

/** One call a message and at most one repair, all before one deadline; an answer is cached without any word of the message. */
export function createAskModel(parts: AskParts): AskModel {
  const secret = randomBytes(32);
  const ask: AskModel = async (said, expectation) => {
    const signal = parts.deadline();
    const prompt = promptFor(said.text, expectation, parts);
    const key = createHmac('sha256', secret)
      .update(`${prompt.system}\0${expectation.kind}\0${prompt.user}`)
      .digest('base64url');
    const known = await before(signal, parts.cache.get(key));
    if (known !== undefined) return known as Proposal;
    const raw = await answer(prompt, signal, parts);
    if (raw === null) return null;
    const proposal = proposalOf(raw, said, expectation);
    await before(signal, parts.cache.set(key, proposal, keptFor));
    return proposal;
  };
  return (said, expectation) => ask(said, expectation).catch(() => null);
}

/** Waits no longer than the signal lets. */
function before<T>(signal: AbortSignal, wanted: Promise<T>): Promise<T> {
  if (signal.aborted) return Promise.reject(new ModelFault('time'));
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ModelFault('time'));
    signal.addEventListener('abort', stop, { once: true });
    wanted.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

type RawAnswer = ReturnType<typeof parseAnswer>;

async function answer(prompt: Prompt, signal: AbortSignal, parts: AskParts): Promise<RawAnswer> {
  const { breaker, budget, log } = parts;
  const cost = costOf(prompt);
  if (!budget.reserve(cost)) return null;
  if (!breaker.allows()) {
    budget.settle(cost, 0);
    return null;
  }
  try {
    const raw = (await call(prompt, signal, parts)) ?? (await repair(prompt, signal, parts));
    if (raw === null) throw new ModelFault('no JSON');
    breaker.worked();
    return raw;
  } catch (error) {
    const fault = error instanceof ModelFault ? error : new ModelFault('unknown');
    if (breaker.failed(fault.wait))
      log.warn({ reason: fault.reason }, 'Cannot ask model: rules alone for a while');
    return null;
  }
}

async function repair(prompt: Prompt, signal: AbortSignal, parts: AskParts): Promise<RawAnswer> {
  const more = { ...prompt, user: prompt.user + again };
  return parts.budget.reserve(costOf(more)) ? call(more, signal, parts) : null;
}

/** The most tokens a request can cost. */
const costOf = ({ system, user }: Prompt): number =>
  tokensOf(system) + tokensOf(user) + answerTokens;

/** One request whose cost is reserved: what it said, `null` where that is no JSON of the shape. */
async function call(
  prompt: Prompt,
  signal: AbortSignal,
  { budget, complete }: AskParts,
): Promise<RawAnswer> {
  const { content, tokens } = await before(signal, complete(prompt, signal));
  const cost = costOf(prompt);
  budget.settle(cost, tokens ?? cost);
  return parseAnswer(content);
}
