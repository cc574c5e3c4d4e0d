import { z } from 'zod';
import { answerTokens } from './budget.ts';
import { answerShape } from './contract.ts';
import { createEndpoint, EndpointFault } from './endpoint.ts';
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

/** A client of one OpenAI-compatible endpoint: nothing is tried twice. */
export function createClient(settings: RoleSettings, options: Options): Complete {
  const ask = createEndpoint(settings, options);
  return async (prompt, signal) => {
    try {
      return completionOf(await ask('chat/completions', bodyOf(prompt, settings), signal));
    } catch (error) {
      throw faultOf(error, signal);
    }
  };
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
  if (error instanceof EndpointFault) return new ModelFault(`status ${error.status}`, error.wait);
  return new ModelFault(error instanceof SyntaxError ? 'shape' : 'connection');
}
