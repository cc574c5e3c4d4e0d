import { expect, test } from 'vitest';
import { createAskModel } from './ask-model.ts';
import { mostMs } from './asking.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import { type Complete, ModelFault } from './client.ts';
import { createSealedCache } from './sealed-cache.ts';

const good = JSON.stringify({ act: 'need', needs: [{ id: 'relief', words: '揭不开锅' }] });
const prompt = { system: 'JSON', user: '{"message":"家里揭不开锅"}' };

/** Models that answer as told, the small one first. */
function asking(
  models: readonly { readonly complete: Complete; readonly isPrivate?: boolean }[],
  limitMs = 5000,
) {
  const stored = new Map<string, unknown>();
  const warned: unknown[] = [];
  const ask = createAskModel({
    roles: models.map(({ complete, isPrivate = true }, at) => ({
      name: at === 0 ? 'small' : 'large',
      complete,
      breaker: createBreaker({ now: () => 0, after: 1 }),
      isPrivate,
    })),
    budget: createBudget({ daily: 100_000, now: () => 0 }),
    cache: createSealedCache({
      get: async (key) => stored.get(key),
      set: async (key, value) => stored.set(key, value),
    }),
    limitMs,
    log: { warn: (...line) => warned.push(line) },
  });
  return { ask, stored, warned };
}

const says =
  (content: string, calls: string[] = [], name = ''): Complete =>
  async () => {
    calls.push(name);
    return { content, tokens: 1 };
  };

test('models may add 8 seconds to a turn and no more', () => {
  expect(mostMs).toBe(8000);
});

test('one deadline ends all of it, even where a call does not listen', async () => {
  const { ask, warned } = asking([{ complete: () => new Promise(() => undefined) }], 20);
  expect(await ask(prompt, { onlyPrivate: false })).toBeNull();
  expect(warned).toMatchObject([[{ reason: 'time', role: 'small' }, expect.any(String)]]);
});

test.each([
  ['fails', async () => Promise.reject(new ModelFault('status 500'))],
  ['says no JSON', says('您好，我来帮您')],
  ['does not answer in its share of the time', () => new Promise<never>(() => undefined)],
] as readonly (readonly [string, Complete])[])(
  'the second model is asked where the first %s',
  async (_, complete) => {
    const calls: string[] = [];
    const { ask } = asking([{ complete }, { complete: says(good, calls, 'large') }], 200);
    expect(await ask(prompt, { onlyPrivate: false })).toMatchObject({ act: 'need' });
    expect(calls).toEqual(['large']);
  },
);

test('an answer of the first model is enough, and none is asked twice', async () => {
  const calls: string[] = [];
  const both = [{ complete: says(good, calls, 'small') }, { complete: says(good, calls, 'large') }];
  const { ask } = asking(both);
  await ask(prompt, { onlyPrivate: false });
  await ask(prompt, { onlyPrivate: false });
  expect(calls).toEqual(['small']);
});

test('what may not leave the house goes to no model beyond it', async () => {
  const calls: string[] = [];
  const { ask } = asking([
    { complete: says(good, calls, 'beyond'), isPrivate: false },
    { complete: says(good, calls, 'own') },
  ]);
  await ask(prompt, { onlyPrivate: true });
  expect(calls).toEqual(['own']);
});

test('what is kept for the next time holds no word of the message or the answer', async () => {
  const { ask, stored } = asking([{ complete: says(good) }]);
  await ask(prompt, { onlyPrivate: false });
  expect(stored.size).toBe(1);
  expect(JSON.stringify([...stored])).not.toMatch(/揭|锅|relief|words/u);
});
