import { intOf, isTrue, jsonOf, type Params, textOf } from '../params.ts';
import { takeOver, waitForPush } from '../polls.ts';
import { badRequest, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Method } from './method.ts';

/** getMe: the bot itself. */
export const getMe: Method = (world) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
});

function subscribe(world: World, params: Params): void {
  const kinds = jsonOf(params, 'allowed_updates', 'allowed_updates JSON array');
  if (kinds === undefined) return;
  if (!Array.isArray(kinds)) throw badRequest("can't parse allowed_updates JSON array");
  world.queue.subscribe(kinds.map(String));
}

/** getUpdates: confirms below `offset`, then waits up to `timeout` seconds (50 at most) for something to give. */
export const getUpdates: Method = async (world, params) => {
  if (world.webhook)
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  takeOver(world);
  subscribe(world, params);
  const limit = Math.min(100, Math.max(1, intOf(params, 'limit') || 100));
  const ready = world.queue.take(intOf(params, 'offset'), limit);
  const seconds = Math.min(50, Math.max(0, intOf(params, 'timeout') ?? 0));
  if (ready.length > 0 || seconds === 0) return ready;
  await waitForPush(world, seconds * 1000);
  return world.queue.take(undefined, limit);
};

/** setWebhook: an address of https or of this machine, with a secret of 1 to 256 plain characters. */
export const setWebhook: Method = (world, params) => {
  const url = textOf(params, 'url');
  const secret = textOf(params, 'secret_token');
  if (url === '') return deleteWebhook(world, params);
  if (!/^https:|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (secret !== '' && !/^[\w-]{1,256}$/.test(secret))
    throw badRequest('secret token contains unallowed characters');
  subscribe(world, params);
  if (isTrue(params, 'drop_pending_updates')) world.queue.clear();
  world.webhook = { url, secret };
  return true;
};

/** deleteWebhook: back to polling; pending updates stay unless they are to be dropped. */
export const deleteWebhook: Method = (world, params) => {
  if (isTrue(params, 'drop_pending_updates')) world.queue.clear();
  world.webhook = null;
  return true;
};

/** getWebhookInfo: where updates go, how many wait, and what went wrong last. */
export const getWebhookInfo: Method = (world) => ({
  url: world.webhook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: world.queue.pending().length,
  allowed_updates: world.queue.subscription(),
  ...(world.webhook?.lastError
    ? {
        last_error_date: Math.floor(world.webhook.lastError.at / 1000),
        last_error_message: world.webhook.lastError.text,
      }
    : {}),
});
