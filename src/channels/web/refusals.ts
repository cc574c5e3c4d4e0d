import type { Context } from 'hono';

/**
 * Why the page's request was not taken; the page tells the worker in its own words and keeps what he wrote.
 * `cookie`: the browser keeps none. `moved`: it shows another conversation by now. `locked`: it is hidden.
 * `rate`: too many. `bad`: not what the page sends. `large`: too much. `busy`: try again.
 */
export type Refusal = 'cookie' | 'moved' | 'locked' | 'rate' | 'bad' | 'large' | 'busy';

const statuses = {
  cookie: 401,
  moved: 409,
  locked: 423,
  rate: 429,
  bad: 400,
  large: 413,
  busy: 503,
} as const satisfies { readonly [refusal in Refusal]: number };

/** The refusal as an answer, with the time to wait where waiting helps. */
export function refuse(c: Context, refusal: Refusal): Response {
  if (refusal === 'rate') c.header('Retry-After', '15');
  if (refusal === 'busy') c.header('Retry-After', '2');
  return c.json({ refused: refusal }, statuses[refusal]);
}
