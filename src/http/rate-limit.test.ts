import { type Context, Hono } from 'hono';
import { expect, test } from 'vitest';
import { createCounter, rateLimit } from './rate-limit.ts';

const memory = () => {
  const held = new Map<string, unknown>();
  return {
    get: async (key: string) => held.get(key),
    set: async (key: string, value: unknown) => held.set(key, value),
  };
};

const by = (c: Context) => c.req.header('x-who') ?? '';

test('a burst at the same moment is counted one by one', async () => {
  const counter = createCounter(memory(), () => 0);
  const counts = await Promise.all(Array.from({ length: 50 }, () => counter('k', 1000)));
  expect(counts).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test('the window ends and the count begins again', async () => {
  let now = 0;
  const counter = createCounter(memory(), () => now);
  await counter('k', 1000);
  now = 999;
  expect(await counter('k', 1000)).toBe(2);
  now = 1000;
  expect(await counter('k', 1000)).toBe(1);
});

test('one address over its limit does not stop another', async () => {
  const app = new Hono();
  const counter = createCounter(memory(), () => 0);
  app.use(rateLimit({ counter, name: 'send', limit: 2, windowMs: 60_000, by }));
  app.get('/', (c) => c.text('ok'));
  const ask = async (who: string) => (await app.request('/', { headers: { 'x-who': who } })).status;
  expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([
    200, 200, 429, 200,
  ]);
});
