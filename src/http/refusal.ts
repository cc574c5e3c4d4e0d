import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal in a few plain words; for programs (`/api/…`) as a problem of RFC 9457, so that whatever refuses them speaks as the API does. */
export function refusal(
  c: Context,
  status: ContentfulStatusCode,
  { title, headers = {} }: { readonly title: string; readonly headers?: Record<string, string> },
): Response {
  if (!c.req.path.startsWith('/api/')) return c.text(title, status, headers);
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: title });
  return c.body(body, status, { ...headers, 'Content-Type': 'application/problem+json' });
}
