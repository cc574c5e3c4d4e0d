import { createHash, randomUUID } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { ApiPort } from './api-port.ts';
import { type ApiContext, problem } from './problem.ts';

/** What a request comes to: a status and a body, or a problem that was worded already. */
export type Outcome =
  | { readonly status: ContentfulStatusCode; readonly body: unknown }
  | { readonly problem: Response };

/** The body of a request as a schema has it, or the problem with it. */
export async function bodyOf<T>(
  c: ApiContext,
  port: ApiPort,
  schema: z.ZodType<T>,
): Promise<{ readonly body: T } | { readonly problem: Response }> {
  if (!/^application\/json\b/iu.test(c.req.header('content-type') ?? ''))
    return { problem: problem(c, port, 'type') };
  const text = await c.req.text();
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { problem: problem(c, port, 'invalid', { detail: { key: 'api-no_json' } }) };
  }
  const read = schema.safeParse(given);
  return read.success
    ? { body: read.data }
    : { problem: problem(c, port, 'invalid', faultsOf(read.error)) };
}

/** Which parts of a request are wrong, without what stood in them. */
export const faultsOf = ({ issues }: z.ZodError) => ({
  errors: issues.slice(0, 20).map(({ path, code }) => ({ at: path.join('.'), why: code })),
});

const running = new Set<string>();

/** Does something for a request once: with the same `Idempotency-Key` and the same body it is answered as before, with another body not at all. `run` gets an id that is the same for each try, so that what a kill cut short is done once all the same. */
export async function once(
  c: ApiContext,
  port: ApiPort,
  run: (id: string) => Promise<Outcome>,
): Promise<Response> {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return answer(c, await run(randomUUID()));
  if (!/^[\x21-\x7e ]{1,200}$/u.test(key))
    return problem(c, port, 'invalid', { detail: { key: 'api-bad_key' } });
  const { tokens } = port.store;
  const id = tokens.sign('request', `${c.get('token').id}\n${key}`);
  const asked = `${c.req.method} ${c.req.path}\n${await c.req.text()}`;
  const digest = createHash('sha256').update(asked).digest('base64url');
  const before = await tokens.begin(id, digest, port.now());
  if (before !== null && before.digest !== digest) return problem(c, port, 'reused');
  if (before !== null && before.answer !== null) {
    c.header('Idempotent-Replayed', 'true');
    return answer(c, before.answer as Extract<Outcome, { readonly body: unknown }>);
  }
  if (running.has(id)) return problem(c, port, 'busy');
  running.add(id);
  try {
    const outcome = await run(id);
    await ('problem' in outcome ? tokens.drop(id) : tokens.end(id, outcome));
    return answer(c, outcome);
  } finally {
    running.delete(id);
  }
}

const answer = (c: ApiContext, outcome: Outcome): Response =>
  'problem' in outcome ? outcome.problem : c.json(outcome.body, outcome.status);
