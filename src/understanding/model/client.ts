import type { OpenAI } from 'openai';
import { z } from 'zod';
import { answerTokens } from './budget.ts';
import { cappedFetch } from './capped-fetch.ts';
import { answerShape } from './contract.ts';
import type { Prompt } from './prompt.ts';
import type { RoleSettings } from './settings.ts';

/** What came back: the words, and the tokens used as the other side counts them (`null` where it does not say). */
export type Completion = { readonly content: string; readonly tokens: number | null };

/** One request to the model. Rejects with a ModelFault, whatever goes wrong, and when the signal says so. */
export type Complete = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;

/** Why a request failed: a word for the log, and how long the other side asked to be left alone, ms. */
export class ModelFault extends Error {
  readonly reason: string;
  readonly wait: number | undefined;
  constructor(reason: string, wait?: number) {
    super(`Cannot ask model: ${reason}`);
    this.reason = reason;
    this.wait = wait;
  }
}

type Options = { readonly limitMs: number; readonly fetch?: typeof fetch };

/** A client of one OpenAI-compatible endpoint: the package is loaded with the first request, nothing is tried twice, no redirect is followed. */
export function createClient(settings: RoleSettings, options: Options): Complete {
  let made: Promise<OpenAI> | null = null;
  return async (prompt, signal) => {
    try {
      made ??= load(settings, options);
      const client = await made;
      const body = bodyOf(prompt, settings);
      return completionOf(await client.chat.completions.create(body, { signal }));
    } catch (error) {
      throw faultOf(error, signal);
    }
  };
}

/** The package for one endpoint: nothing is tried twice, no redirect is followed, no answer is longer than it may be. */
export async function load(
  settings: Pick<RoleSettings, 'baseUrl' | 'apiKey'>,
  { limitMs, fetch }: Options,
): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({
    baseURL: settings.baseUrl,
    // The package wants a key even where the endpoint does not.
    apiKey: settings.apiKey ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: limitMs,
    logLevel: 'off',
    fetch: cappedFetch(undefined, fetch),
  });
}

const name = 'understood';

function bodyOf({ system, user }: Prompt, { model, json }: RoleSettings) {
  const body = {
    model,
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    temperature: 0,
    max_tokens: answerTokens,
    stream: false as const,
  };
  switch (json) {
    case 'object':
      return { ...body, response_format: { type: 'json_object' as const } };
    case 'schema':
      return {
        ...body,
        response_format: { type: 'json_schema' as const, json_schema: { name, schema: schema() } },
      };
    case 'tool':
      return {
        ...body,
        tools: [{ type: 'function' as const, function: { name, parameters: schema() } }],
        tool_choice: { type: 'function' as const, function: { name } },
      };
    case 'none':
      return body;
  }
}

const schema = (): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(answerShape);
  return rest;
};

/** Of what an endpoint may send, only what is read here; it is checked because endpoints differ. */
const envelope = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          tool_calls: z
            .array(z.object({ function: z.object({ arguments: z.string() }).optional() }))
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().int().nonnegative() }).nullish().catch(null),
});

function completionOf(answer: unknown): Completion {
  const read = envelope.safeParse(answer);
  if (!read.success) throw new ModelFault('shape');
  const message = read.data.choices[0]?.message;
  const content = message?.tool_calls?.[0]?.function?.arguments ?? message?.content ?? '';
  return { content, tokens: read.data.usage?.total_tokens ?? null };
}

function faultOf(error: unknown, signal: AbortSignal): ModelFault {
  if (error instanceof ModelFault) return error;
  if (signal.aborted) return new ModelFault('time');
  const status = statusOf(error);
  return status === null
    ? new ModelFault(error instanceof SyntaxError ? 'shape' : 'connection')
    : new ModelFault(`status ${status}`, waitOf(error));
}

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;

/** `Retry-After` in seconds, as ms. */
function waitOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('headers' in error)) return undefined;
  const seconds = error.headers instanceof Headers ? Number(error.headers.get('retry-after')) : 0;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
