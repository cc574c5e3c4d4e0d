import type { Breaker } from './breaker.ts';
import { answerTokens, type Budget, tokensOf } from './budget.ts';
import { type Complete, ModelFault } from './client.ts';
import { type ModelAnswer, parseAnswer } from './contract.ts';
import type { Prompt } from './prompt.ts';
import type { SealedCache } from './sealed-cache.ts';

/** One model that may be asked, with what keeps it from being asked too often. */
export type Role = {
  readonly name: 'small' | 'large';
  readonly complete: Complete;
  readonly breaker: Breaker;
  /** It stands on this machine or in the office's own net. */
  readonly isPrivate: boolean;
};

/** What asking needs. */
export type AskParts = {
  /** In the order in which they are asked: the next only after the one before failed. */
  readonly roles: readonly Role[];
  readonly budget: Budget;
  readonly cache: SealedCache;
  /** The most that all of it may take for one message, ms. */
  readonly limitMs: number;
  readonly log: { readonly warn: (about: object, message: string) => void };
};

/** What a model answers to a request; `only private`: no other model may be asked. `null` where none may be asked now, or no answer of use came in time. Never rejects. */
export type AskModel = (
  prompt: Prompt,
  options: { readonly onlyPrivate: boolean },
) => Promise<ModelAnswer | null>;

/** Of the time for one message the first of two models may take so much. */
const firstShare = 0.6;

/** One call a model and message, all before one deadline; an answer of use is kept, sealed, for the same request. */
export function createAskModel(parts: AskParts): AskModel {
  const ask: AskModel = async (prompt, { onlyPrivate }) => {
    const roles = parts.roles.filter((role) => role.isPrivate || !onlyPrivate);
    if (roles.length === 0) return null;
    const whole = AbortSignal.timeout(parts.limitMs);
    const request = `${prompt.system}\0${prompt.user}`;
    const known = await before(whole, parts.cache.get(request));
    if (known !== null) return parseAnswer(known);
    for (const [at, role] of roles.entries()) {
      if (whole.aborted) return null;
      const isLast = at === roles.length - 1;
      const share = AbortSignal.timeout(Math.ceil(parts.limitMs * firstShare));
      const signal = isLast ? whole : AbortSignal.any([whole, share]);
      const content = await answerOf(role, prompt, { parts, signal });
      if (content === null) continue;
      await before(whole, parts.cache.set(request, content));
      return parseAnswer(content);
    }
    return null;
  };
  return (prompt, options) => ask(prompt, options).catch(() => null);
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

type At = { readonly parts: AskParts; readonly signal: AbortSignal };

/** What one model says, where that can be read; `null` where it may not be asked now or failed. */
async function answerOf(
  { breaker, complete, name }: Role,
  prompt: Prompt,
  { parts, signal }: At,
): Promise<string | null> {
  const { budget, log } = parts;
  const cost = costOf(prompt);
  if (!budget.reserve(cost)) return null;
  if (!breaker.allows()) {
    budget.settle(cost, 0);
    return null;
  }
  try {
    const { content, tokens } = await before(signal, complete(prompt, signal));
    budget.settle(cost, tokens ?? cost);
    if (parseAnswer(content) === null) throw new ModelFault('no JSON');
    breaker.worked();
    return content;
  } catch (error) {
    const fault = error instanceof ModelFault ? error : new ModelFault('unknown');
    if (breaker.failed(fault.wait))
      log.warn({ reason: fault.reason, role: name }, 'Cannot ask model: left alone for a while');
    return null;
  }
}

/** The most tokens a request can cost. */
const costOf = ({ system, user }: Prompt): number =>
  tokensOf(system) + tokensOf(user) + answerTokens;
