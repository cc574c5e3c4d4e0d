import type { MiddlewareHandler } from 'hono';
import { clientAddress, netOf } from '../http/client-address.ts';
import { dayOf } from '../messages/day.ts';
import type { Scope } from '../messages/grant.ts';
import type { ApiToken } from '../storage/api/api-store.ts';
import type { ApiPort } from './api-port.ts';
import { type ApiContext, type ApiEnv, problem } from './problem.ts';

const minute = 60_000;
/** So many wrong tokens of one net are heard in a quarter of an hour (⚙); after them it waits. */
const freeGuesses = 20;
const guessWindow = 15 * minute;
/** Nets that are known to bring a token. */
const mostKnown = 2_000;

/** Whether a token opens anything today. */
export const isGood = (token: ApiToken | null, now: number): token is ApiToken =>
  token !== null && token.revoked === null && token.last >= dayOf(now);

const secretIn = (header: string | undefined): string =>
  /^Bearer +(bf_[\w-]{20,100})$/iu.exec(header ?? '')?.[1] ?? '';

/** Lets in whoever brings a token that is good, and says nothing to others of why not; a net that guesses waits, but not a token that came from there before. */
export function door(port: ApiPort): MiddlewareHandler<ApiEnv> {
  const { store, now, count } = port;
  const known = new Set<string>();
  const guessed = new Map<string, number>();
  return async (c, next) => {
    const net = netOf(clientAddress(c, port.reach));
    const token = store.tokens.find(secretIn(c.req.header('authorization')));
    const good = isGood(token, now()) ? token : null;
    const waits = (guessed.get(net) ?? 0) > now();
    if (waits && (good === null || !known.has(`${good.id} ${net}`))) {
      c.header('Retry-After', String(Math.ceil(((guessed.get(net) ?? 0) - now()) / 1000)));
      return problem(c, port, 'limited');
    }
    if (good === null) {
      if ((await count(`api:wrong:${net}`, guessWindow)) > freeGuesses) {
        if (guessed.size > mostKnown) guessed.clear();
        guessed.set(net, now() + minute);
      }
      c.header('WWW-Authenticate', 'Bearer');
      return problem(c, port, 'unauthorized');
    }
    if (known.size > mostKnown) known.clear();
    known.add(`${good.id} ${net}`);
    c.set('token', good);
    return (await withinLimit(c, port)) ? next() : problem(c, port, 'limited');
  };
}

/** Counts a request of a token within its minute, and says in the headers how many are left. */
async function withinLimit(c: ApiContext, { count, now, perMinute }: ApiPort): Promise<boolean> {
  const { id } = c.get('token');
  const used = await count(`api:${id}:${Math.floor(now() / minute)}`, minute);
  const left = Math.max(0, perMinute - used);
  const reset = Math.ceil((minute - (now() % minute)) / 1000);
  c.header('RateLimit-Policy', `"minute";q=${perMinute};w=60`);
  c.header('RateLimit', `"minute";r=${left};t=${reset}`);
  c.header('RateLimit-Limit', String(perMinute));
  c.header('RateLimit-Remaining', String(left));
  c.header('RateLimit-Reset', String(reset));
  if (used > perMinute) c.header('Retry-After', String(reset));
  return used <= perMinute;
}

/** Lets on only a token that has this scope. */
export const needs =
  (port: ApiPort, scope: Scope): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const token = c.get('token');
    if (token.scopes.includes(scope)) {
      await port.store.tokens.touch(token.id, port.now());
      return next();
    }
    c.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
    return problem(c, port, 'scope', { detail: { key: 'api-lacks_scope', args: { scope } } });
  };
