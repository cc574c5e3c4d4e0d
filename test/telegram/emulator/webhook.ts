import { pauseOf } from './clock.ts';
import { methods } from './methods/all.ts';
import type { Params } from './params.ts';
import type { QueuedUpdate } from './queue.ts';
import type { World } from './world.ts';

const slowest = 60_000;

/** Delivers updates to the webhook: in order within a chat, each again until it is answered 2xx. */
export function startWebhook(
  world: World,
  retryMs = 1000,
): { readonly pump: () => void; readonly stop: () => void } {
  const busy = new Set<string>();
  const stopping = new AbortController();
  const one = async (line: string, update: QueuedUpdate): Promise<void> => {
    const done = await deliver(world, update, stopping.signal);
    if (done) world.queue.confirm(update.update_id);
    else await pauseOf(world.clock)(retryMs, stopping.signal);
    busy.delete(line);
    pump();
  };
  const pump = (): void => {
    if (!world.webhook || stopping.signal.aborted) return;
    for (const update of world.queue.pending()) {
      const line = lineOf(update);
      if (busy.has(line)) continue;
      busy.add(line);
      void one(line, update);
    }
  };
  const stop = world.queue.onPush(pump);
  return {
    pump,
    stop: () => {
      stopping.abort();
      stop();
    },
  };
}

/** Updates of one chat stand in one line. */
function lineOf(update: QueuedUpdate): string {
  const found = /"chat":\{"id":(-?\d+)/.exec(JSON.stringify(update));
  return found?.[1] ?? String(update.update_id);
}

async function deliver(world: World, update: QueuedUpdate, stopped: AbortSignal): Promise<boolean> {
  const { url, secret } = world.webhook ?? { url: '', secret: '' };
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(slowest)]),
    });
    const body = await response.text();
    if (response.ok) {
      await callFromAnswer(world, body);
      return true;
    }
    return fail(world, `Wrong response from the webhook: ${response.status}`);
  } catch {
    return fail(world, 'Connection refused or timed out');
  }
}

function fail(world: World, text: string): false {
  if (world.webhook) world.webhook.lastError = { at: world.clock.now(), text };
  return false;
}

/** The answer to a webhook may itself hold one call. */
async function callFromAnswer(world: World, body: string): Promise<void> {
  if (!body.startsWith('{')) return;
  const values = JSON.parse(body) as Params['values'];
  const method = methods.get(String(values['method']).toLowerCase());
  await method?.(world, { values, files: {} });
}
