import { join } from 'node:path';
import { analyze } from '../../src/understanding/analyze.ts';
import { createLineListener } from '../../src/understanding/model/hear-line.ts';
import type { Prompt } from '../../src/understanding/model/prompt.ts';
import { type Labelled, saidOn } from '../../src/understanding/train/lessons.ts';
import { createWording } from '../../src/wording/wording.ts';

/** What stands for a model: the answer to a request, `null` where there is none. */
export type Answering = (request: Readonly<Record<string, unknown>>) => string | null;

const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));

/** The program with a model that answers as told, hearing labelled messages one by one. */
export function hearingWith(answering: Answering) {
  let clock = 0;
  const hear = createLineListener({
    wording,
    analyse: analyze,
    settings: {
      roles: [
        { baseUrl: 'http://llm/', apiKey: undefined, model: 'm', json: 'object', isPrivate: true },
      ],
      provider: 'recorded',
      dailyTokens: Number.MAX_SAFE_INTEGER,
    },
    cache: { get: async () => undefined, set: async () => true },
    // An hour a look: an unreadable answer keeps no other from being read.
    now: () => (clock += 3_600_000),
    log: { warn: () => undefined },
    complete: async ({ user }: Prompt) => {
      const content = answering(JSON.parse(user) as Record<string, unknown>);
      return { content: content ?? '{"act":"other"}', tokens: 1 };
    },
  });
  return ({ text, asked, today = saidOn }: Labelled) => hear({ text, asked, today });
}

/** The message and the open question of a request: two requests with the same are one, whatever else stands in them. */
export function keyOf(request: Readonly<Record<string, unknown>>): string {
  const { message, question } = request;
  const asked =
    typeof question === 'object' && question !== null && 'id' in question ? question.id : null;
  return JSON.stringify([message, asked]);
}
