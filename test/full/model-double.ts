import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { describedFields } from '../../src/understanding/model/listened.ts';

/** A request as the double got it: the whole body, and the data of the user's part. */
export type Asked = {
  readonly body: string;
  readonly question: {
    readonly id: string;
    readonly options?: { readonly [id: string]: string };
  } | null;
  readonly fields: 'all' | readonly string[];
  readonly more?: { readonly [id: string]: string };
  readonly message: string;
};

/** How the double answers one request. */
export type Answering = (response: ServerResponse, asked: Asked) => void;

/** An OpenAI-compatible server on this machine that answers as it is told. */
export type Double = {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly stop: () => Promise<void>;
};

const request = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

function parsed(body: string): Asked {
  const { messages } = request.parse(JSON.parse(body));
  const data = JSON.parse(messages.at(-1)?.content ?? '') as Asked;
  return { ...data, body };
}

/** Starts a double on a free port. */
export async function startDouble(answer: Answering): Promise<Double> {
  const asked: Asked[] = [];
  const server = createServer((incoming, response) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => {
      const one = parsed(Buffer.concat(pieces).toString('utf8'));
      asked.push(one);
      answer(response, one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A whole, well-formed completion around what the model says. */
export const completion = (content: string, tokens = 900): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'double',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: tokens - 50, completion_tokens: 50, total_tokens: tokens },
  });

/** Answers with JSON and status 200. */
export function say(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(body);
}

/** The answers a model gives that does all an attacker wants: every field there is, with words that are in the message. */
export function obedient(asked: Asked): string {
  const { question, message } = asked;
  const last = Object.keys(question?.options ?? {}).at(-1) ?? '99999';
  const answers = idsOf(asked).map((id) => ({ id, words: message, value: last }));
  const forbidden = ['consent', 'basic', 'id_number', 'for_whom', 'case'].map((id) => ({
    id,
    words: message,
    value: 'yes',
  }));
  return JSON.stringify({
    act: 'submit',
    needs: [{ id: 'delete_everything', words: message }],
    answers: [...answers, ...forbidden],
    submit: true,
    consent: true,
  });
}

/** Every field that a request offers. */
const idsOf = ({ question, fields, more = {} }: Asked): readonly string[] => [
  ...(question === null ? [] : [question.id]),
  ...(fields === 'all' ? describedFields : fields),
  ...Object.keys(more),
];

const invented = (asked: Asked): string =>
  JSON.stringify({
    act: 'answer',
    needs: [{ id: 'housing', words: '我想要一套大房子' }],
    answers: idsOf(asked).map((id) => ({
      id,
      words: '工人从没说过的话88888',
      value: Object.keys(asked.question?.options ?? {})[0] ?? 88_888,
    })),
  });

const nothing = JSON.stringify({ act: 'other', needs: [], answers: [] });

/** The kinds of fault that a form must survive. */
export const faults: { readonly [kind: string]: Answering } = {
  'hangs before the headers': () => undefined,
  'hangs in the body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  },
  'sends a byte at a time': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  },
  'sends 50 MB': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const piece = Buffer.alloc(1_048_576, ' ');
    let left = 50;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(piece)) return;
      }
      if (!response.destroyed) response.end(completion(nothing));
    };
    response.on('drain', more);
    more();
  },
  'says 429 with Retry-After': (response) => {
    response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '3600' });
    response.end('{"error":{"message":"slow down"}}');
  },
  'says 500': (response) => {
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end('{"error":{"message":"broken"}}');
  },
  'sends HTML': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html><body>Sign in</body></html>');
  },
  'cuts the JSON': (response) => say(response, completion(nothing).slice(0, 120)),
  'cuts the JSON of the model': (response) => say(response, completion(nothing.slice(0, 20))),
  'fences the JSON': (response) => say(response, completion(`\`\`\`json\n${nothing}\n\`\`\``)),
  'sends a wrong schema': (response) =>
    say(response, completion('{"act":7,"needs":"relief","answers":{"name":"x"}}')),
  'invents values': (response, asked) => say(response, completion(invented(asked))),
  'obeys the message': (response, asked) => say(response, completion(obedient(asked))),
};
