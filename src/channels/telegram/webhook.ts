import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { allowBody } from '../../http/body-limit.ts';
import type { Take } from './poll.ts';
import { updateId } from './update.ts';

/** Bytes of the largest update that is read. */
const largestUpdate = 1024 * 1024;

/** What the route is given; `running` gives `null` while the channel does not run. */
export type WebhookParts = {
  readonly url: string;
  readonly secret: string;
  readonly running: () => {
    readonly take: Take;
    /** Resolves when a call was held long enough, or when the signal says that it need not be any more. */
    readonly heldLongEnough: (over: AbortSignal) => Promise<void>;
  } | null;
};

/** Lays the webhook's route: 200 only after the update is safe, 401 without the secret, 503 where Telegram is to come again. */
export function mountWebhook(app: Hono, parts: WebhookParts): void {
  const { pathname } = new URL(parts.url);
  const expected = digest(parts.secret);
  allowBody(app, pathname, largestUpdate);
  app.post(pathname, async (c) => {
    const given = digest(c.req.header('x-telegram-bot-api-secret-token') ?? '');
    if (!timingSafeEqual(given, expected)) return c.body(null, 401);
    const running = parts.running();
    if (!running) return c.body(null, 503);
    const raw = await bodyOf(c);
    const id = updateId(raw);
    // Without a number nothing can be stored or told apart; sending it again would not help.
    if (id === null) return c.body(null, 200);
    const over = new AbortController();
    const taken = running.take(raw, id).then(
      () => true,
      () => false,
    );
    const late = running.heldLongEnough(over.signal).then(() => false);
    const safe = await Promise.race([taken, late]);
    over.abort();
    return c.body(null, safe ? 200 : 503);
  });
}

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

async function bodyOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return null;
  }
}
