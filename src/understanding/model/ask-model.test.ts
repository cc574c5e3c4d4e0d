import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Expectation } from '../../dialogue/expectation.ts';
import { createWording } from '../../wording/wording.ts';
import { createAskModel } from './ask-model.ts';
import { createBreaker } from './breaker.ts';
import { createBudget } from './budget.ts';
import type { Complete } from './client.ts';
import { mostMs } from './model-understanding.ts';
import { tokenise } from './tokenise.ts';

const wording = createWording(join(import.meta.dirname, '..', '..', '..', 'locales'));
const opening: Expectation = {
  kind: 'idle',
  question: null,
  service: null,
  options: [],
  asked: 0,
  welcome: [],
  every: [],
  lines: [],
  language: 'zh-CN',
  today: '2026-11-23',
  consented: true,
};

function asking(complete: Complete, deadline = new AbortController()) {
  const stored: unknown[] = [];
  const warned: unknown[] = [];
  const ask = createAskModel({
    complete,
    system: 'JSON',
    wording,
    breaker: createBreaker({ now: () => 0, after: 1 }),
    budget: createBudget({ daily: 100_000, now: () => 0 }),
    cache: { get: async () => undefined, set: async (...entry) => stored.push(...entry) },
    deadline: () => deadline.signal,
    log: { warn: (...line) => warned.push(line) },
  });
  return { ask, stored, warned };
}

const said = tokenise('家里揭不开锅，打我13812345678');

test('a model may add 8 seconds to a turn and no more', () => {
  expect(mostMs).toBe(8000);
});

test('one deadline ends the first call and its repair alike, even where the call does not listen', async () => {
  const deadline = new AbortController();
  const signals: AbortSignal[] = [];
  const { ask, warned } = asking((_prompt, signal) => {
    signals.push(signal);
    if (signals.length === 1) return Promise.resolve({ content: 'no JSON', tokens: 1 });
    queueMicrotask(() => deadline.abort());
    return new Promise(() => undefined);
  }, deadline);
  expect(await ask(said, opening)).toBeNull();
  expect(signals).toEqual([deadline.signal, deadline.signal]);
  expect(warned).toMatchObject([[{ reason: 'time' }, expect.any(String)]]);
});

test('a deadline that is over sends nothing', async () => {
  const deadline = new AbortController();
  deadline.abort();
  let calls = 0;
  const { ask } = asking(async () => {
    calls += 1;
    return { content: '{}', tokens: 1 };
  }, deadline);
  expect(await ask(said, opening)).toBeNull();
  expect(calls).toBe(0);
});

test('what is kept for the next time holds no word of the message', async () => {
  const content = JSON.stringify({ needs: [{ id: 'relief', words: '揭不开锅' }] });
  const { ask, stored } = asking(async () => ({ content, tokens: 1 }));
  expect(await ask(said, opening)).toEqual({
    act: 'other',
    needs: [{ label: 'relief', from: 2, to: 6 }],
    answers: [],
  });
  expect(stored).toHaveLength(3);
  expect(JSON.stringify(stored)).not.toMatch(/揭|锅|PHONE|1381/u);
});
