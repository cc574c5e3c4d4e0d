import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expectation } from '../../src/dialogue/expectation.ts';
import { everyQuestion } from '../../src/dialogue/questions.ts';
import { createClient } from '../../src/understanding/model/client.ts';
import { promptFor, readPrompt } from '../../src/understanding/model/prompt.ts';
import { type Tokenised, tokenise } from '../../src/understanding/model/tokenise.ts';
import { createWording } from '../../src/wording/wording.ts';
import { completion, faults, startDouble } from './model-double.ts';
import { leaked, secretTexts } from './model-texts.ts';

/** `MODEL_TEXTS=50000` runs the full count. */
const texts = Number(process.env['MODEL_TEXTS'] ?? 1500);

const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
const expectation: Expectation = {
  kind: 'question',
  question: everyQuestion.find((one) => one.id === 'marital_status') ?? null,
  service: 'relief',
  options: [],
  asked: 1,
  welcome: everyQuestion,
  every: everyQuestion,
  lines: [],
  language: 'zh-CN',
  today: '2026-11-23',
  consented: true,
};

/** Sends what leaves the program for a message, tokenised or as it stands. */
function asking(url: string, fetch?: typeof globalThis.fetch) {
  const settings = {
    baseUrl: url,
    apiKey: undefined,
    model: 'double',
    json: 'object',
    isPrivate: true,
  } as const;
  const complete = createClient(settings, { limitMs: 8000, fetch });
  const system = readPrompt();
  return async ({ text }: Pick<Tokenised, 'text'>): Promise<void> => {
    const prompt = promptFor(text, expectation, { system, wording });
    await complete(prompt, AbortSignal.timeout(8000));
  };
}

test(`none of the numbers in ${texts} texts stands in the request that leaves`, {
  timeout: 1_800_000,
}, async () => {
  let body = '';
  const nothing = completion('{"act":"other","needs":[],"answers":[]}');
  const capture: typeof fetch = async (_input, init) => {
    body = typeof init?.body === 'string' ? init.body : '';
    return new Response(nothing, { headers: { 'content-type': 'application/json' } });
  };
  const ask = asking('http://127.0.0.1:9/v1', capture);
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(secretTexts, async ({ text, secrets }) => {
      body = '';
      await ask(tokenise(text));
      sent += body === '' ? 0 : 1;
      expect(leaked(body, secrets)).toEqual([]);
    }),
    { numRuns: texts, seed: 20_261_123 },
  );
  expect(sent).toBe(texts);
});

test('what the property reads is what goes over the wire, and a text that is not tokenised is seen', async () => {
  const double = await startDouble(faults['fences the JSON'] as never);
  const ask = asking(double.url);
  const text = '我叫王小明，电话１３８ １２３４ ５６７８，你看着办';
  await ask(tokenise(text));
  await ask({ text });
  await double.stop();
  const [safe, raw] = double.asked.map((one) => one.body);
  expect(safe).toContain('<PHONE_1>');
  expect(safe).not.toContain('王小明');
  expect(leaked(safe as string, ['13812345678'])).toEqual([]);
  expect(leaked(raw as string, ['13812345678'])).toEqual(['13812345678']);
});
