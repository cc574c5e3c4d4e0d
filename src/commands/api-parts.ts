import type { Hono } from 'hono';
import { createHookDelivery, type HookDelivery } from '../api/hooks/deliver-hooks.ts';
import { mountApi } from '../api/mount-api.ts';
import type { Config } from '../config.ts';
import type { Reach } from '../http/client-address.ts';
import { type Nets, post, readNets } from '../http/outward.ts';
import type { Counter } from '../http/rate-limit.ts';
import type { House } from './house.ts';

/** What the API and its events need besides the house. */
export type ApiParts = {
  readonly config: Pick<Config, 'API_PER_MINUTE' | 'WEBHOOK_NETS'>;
  readonly reach: Reach;
  readonly count: Counter;
  readonly now: () => number;
  readonly log: Parameters<typeof createHookDelivery>[0]['log'];
};

/** How long whoever hears of a case may take to say so, ms. */
const answerMs = 15_000;

/** The nets of the setting, which has been checked. */
export function netsOf({ WEBHOOK_NETS }: ApiParts['config']): Nets {
  const nets = readNets(WEBHOOK_NETS);
  if (nets === null)
    throw new Error(
      'Cannot read setting WEBHOOK_NETS (environment or .env): it must be nets with commas, as 10.8.0.0/16',
    );
  return nets;
}

/** Puts the API on the app and begins to send events to addresses outside. */
export function openApiRoom(app: Hono, house: House, parts: ApiParts): HookDelivery {
  const { store, turns, wording, living } = house;
  const { config, reach, count, now, log } = parts;
  const nets = netsOf(config);
  mountApi(app, {
    store,
    act: turns.act,
    actOnRecord: turns.actOnRecord,
    wording,
    get centre() {
      return living.now().centre;
    },
    now,
    reach,
    count,
    perMinute: config.API_PER_MINUTE,
    log,
    nets,
  });
  const delivery = createHookDelivery({
    store,
    get centre() {
      return living.now().centre;
    },
    now,
    log,
    post: (url, message) => post(url, { ...message, nets, ms: answerMs }),
  });
  delivery.wake();
  return delivery;
}
