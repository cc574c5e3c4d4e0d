import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readParams } from './body.ts';
import type { Faults } from './faults.ts';
import { methods } from './methods/all.ts';
import type { Params } from './params.ts';
import { Refusal } from './refusal.ts';
import type { Call, World } from './world.ts';

/** What the server needs. */
export type ServerParts = {
  readonly world: World;
  readonly faults: Faults;
  /** Called when a call was handled, whatever became of it. */
  readonly onCall: (call: Call) => void;
};

/** The HTTP face of the emulator: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createApiServer(parts: ServerParts): Server {
  return createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, failure(error));
    });
  });
}

type Answer = { readonly status: number; readonly body: unknown };

const failure = (error: unknown): Answer => {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'Internal Server Error');
  return {
    status: refusal.code,
    body: {
      ok: false,
      error_code: refusal.code,
      description: refusal.message,
      ...(refusal.parameters ? { parameters: refusal.parameters } : {}),
    },
  };
};

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function answer(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  if (file) return sendFile(parts.world, file, response);
  const [, token, name] = /^\/bot([^/]+)\/(\w+)\/?$/.exec(url.pathname) ?? [];
  if (!token || !name) return send(response, failure(new Refusal(404, 'Not Found')));
  if (token !== parts.world.token) return send(response, failure(new Refusal(401, 'Unauthorized')));
  const params = await readParams(request, url);
  await handle(parts, { name: name.toLowerCase(), params }, response);
}

function sendFile(world: World, match: RegExpExecArray, response: ServerResponse): void {
  const found = [...world.files.values()].find(({ path }) => path === match[2]);
  if (match[1] !== world.token || !found)
    return send(response, failure(new Refusal(404, 'Not Found')));
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(found.bytes);
}

async function handle(
  { world, faults, onCall }: ServerParts,
  { name, params }: { readonly name: string; readonly params: Params },
  response: ServerResponse,
): Promise<void> {
  const call: Call = { at: world.clock.now(), method: name, params: params.values };
  if (name !== 'getupdates') world.calls.push(call);
  const fault = faults.decide(call);
  if (fault?.kind === 'hang') return;
  const outcome =
    fault?.kind === 'refuse' ? failure(fault.refusal) : await run(world, name, params);
  note(call, outcome);
  onCall(call);
  if (fault?.kind === 'drop') response.destroy();
  else send(response, outcome);
}

async function run(world: World, name: string, params: Params): Promise<Answer> {
  try {
    const method = methods.get(name);
    if (!method) throw new Refusal(404, 'Not Found: method not found');
    return { status: 200, body: { ok: true, result: await method(world, params) } };
  } catch (error) {
    return failure(error);
  }
}

function note(call: Call, { body }: Answer): void {
  const { ok, result, error_code: code, description } = body as { [name: string]: unknown };
  Object.assign(call, { ok, result, code, description });
}
