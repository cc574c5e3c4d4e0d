import { expect, test } from 'vitest';
import { cappedFetch } from './capped-fetch.ts';
import { createClient } from './client.ts';
import { createEndpoint } from './endpoint.ts';
import type { JsonMode } from './settings.ts';

/** Asks once and gives the request that left and what was understood of the answer. */
async function asked(json: JsonMode, message: object, answer: ResponseInit = {}) {
  let sent: Record<string, unknown> = {};
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    sent = JSON.parse(init?.body as string) as Record<string, unknown>;
    const body = JSON.stringify({ choices: [{ message }], usage: { total_tokens: 7 } });
    return new Response(body, { headers: { 'content-type': 'application/json' }, ...answer });
  };
  const settings = {
    baseUrl: 'http://llm/v1',
    apiKey: undefined,
    model: 'm',
    json,
    isPrivate: true,
  };
  const complete = createClient(settings, { limitMs: 5000, fetch });
  const got = await complete({ system: 's', user: 'u' }, AbortSignal.timeout(5000));
  return { sent, got };
}

test.each([
  ['object', { response_format: { type: 'json_object' } }],
  ['schema', { response_format: { type: 'json_schema', json_schema: { name: 'understood' } } }],
  ['tool', { tool_choice: { function: { name: 'understood' } } }],
] as const)('an endpoint is asked for JSON by %s', async (mode, wanted) => {
  const { sent } = await asked(mode, { content: '{}' });
  expect(sent).toMatchObject({ ...wanted, model: 'm', stream: false });
});

test('by words alone nothing else is asked of the endpoint', async () => {
  const { sent } = await asked('none', { content: '{}' });
  expect(sent).not.toHaveProperty('response_format');
  expect(sent).not.toHaveProperty('tools');
});

test('an answer is read from the content or from the call of a tool', async () => {
  expect((await asked('none', { content: 'x' })).got).toEqual({ content: 'x', tokens: 7 });
  const tool_calls = [{ type: 'function', function: { name: 'understood', arguments: 'y' } }];
  expect((await asked('tool', { content: null, tool_calls })).got.content).toBe('y');
});

test('a refusal names its status and how long to wait, and nothing of the message', async () => {
  const answer = { status: 429, headers: { 'retry-after': '7' } };
  await expect(asked('none', {}, answer)).rejects.toMatchObject({
    message: 'Cannot ask model: status 429',
    wait: 7000,
  });
});

test('a body longer than the limit is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (flow) => {
      pulled += 1;
      flow.enqueue(new Uint8Array(1000));
    },
  });
  const fetch = cappedFetch(10_000, async () => new Response(endless));
  await expect(fetch('http://llm')).rejects.toThrow(/too long/u);
  expect(pulled).toBeLessThan(15);
});

test.each([
  ['a key', 'k-1', 'http://llm/v1/', 'Bearer k-1'],
  ['no key', undefined, 'http://llm/v1', null],
])(
  'a question with %s goes to the address below the endpoint',
  async (_, apiKey, baseUrl, wanted) => {
    const seen: [string, Headers][] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      seen.push([new Request(input).url, new Headers(init?.headers)]);
      return Response.json({ ok: true });
    };
    const ask = createEndpoint({ baseUrl, apiKey }, { limitMs: 5000, fetch });
    await ask('chat/completions', { a: 1 }, AbortSignal.timeout(5000));
    expect(seen.map(([url]) => url)).toEqual(['http://llm/v1/chat/completions']);
    expect(seen[0]?.[1].get('authorization')).toBe(wanted);
  },
);

test('an endpoint that is silent is left at its limit', async () => {
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((__, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('left')));
    });
  const ask = createEndpoint({ baseUrl: 'http://llm/v1' }, { limitMs: 5, fetch });
  await expect(ask('x', {}, new AbortController().signal)).rejects.toThrow('left');
});
