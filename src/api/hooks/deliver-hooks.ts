import { mayTell } from '../../cases/reading.ts';
import type { Called } from '../../http/outward.ts';
import type { Centre } from '../../messages/centre.ts';
import {
  type Hook,
  type HookMark,
  type HookRow,
  type HookStanding,
  never,
  outage,
} from '../../storage/api/api-store.ts';
import { upkeepDuty } from '../../storage/duties.ts';
import type { Store } from '../../storage/store.ts';
import { isGood } from '../door.ts';
import { signed } from './sign.ts';

/** What delivery to addresses outside needs. */
export type HookDeliveryOptions = {
  readonly store: Pick<Store, 'duties' | 'hooks' | 'tokens' | 'desk' | 'staff' | 'onCommit'>;
  /** Of the moment. */
  readonly centre: Centre;
  readonly now: () => number;
  /** Sends a text; resolves to the status, or in one word to why there is none. */
  readonly post: (
    url: string,
    message: { readonly headers: { readonly [name: string]: string }; readonly body: string },
  ) => Promise<Called>;
  readonly log: {
    readonly error: (about: object, message: string) => void;
    readonly warn: (about: object, message: string) => void;
  };
  /** Whether retries are driven by the caller (`settle`), as with a fixed clock. */
  readonly manual?: boolean;
};

/** Takes events to the addresses that hear of cases. */
export type HookDelivery = {
  readonly wake: () => void;
  /** Sends what may go now, and resolves when nothing more may. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Events on their way to one address at a time, of as many cases. */
const together = 8;
/** After so long without one that arrives an address is paused, and shown on the desk (⚙). */
export const patienceMs = (3 * 24 + 6) * 3_600_000;
/** Tries of one event whose address takes others: with the pauses below some hours more than that; then it is held, and with it its case. */
const mostTries = 90;

/** Pause before the next try: 5 s, doubled each time, at most an hour. */
const backoff = (tries: number): number => Math.min(5_000 * 2 ** Math.min(tries, 20), 3_600_000);

const bodyOf = ({ type, at, case: number, service, state }: HookRow): string =>
  JSON.stringify({
    type,
    timestamp: new Date(at).toISOString(),
    data: { case: number, service, state },
  });

/** What a try came to. An address that says it is gone (410) is paused at once. */
function marked(called: Called, row: HookRow, hook: HookStanding, now: number): HookMark {
  if ('status' in called && called.status >= 200 && called.status < 300)
    return { kind: 'sent', at: now };
  const fails = hook.fails + 1;
  const gone = 'status' in called && called.status === 410;
  return {
    kind: 'failed',
    at: now,
    fault: 'status' in called ? String(called.status) : called.fault,
    due: row.attempts + 1 >= mostTries ? never : now + backoff(row.attempts),
    fails,
    hold: fails >= outage ? now + backoff(fails - 1) : 0,
    pause: gone || (hook.since !== null && now - hook.since >= patienceMs),
  };
}

/** The events of a case go one after the other; those of other cases do not wait for them. An address that does not answer is asked ever more seldom, one event at a time. */
export function createHookDelivery(options: HookDeliveryOptions): HookDelivery {
  const { store, now } = options;
  const flying = new Map<string, Promise<void>>();
  let stopped = false;
  let awake = false;
  let timer: NodeJS.Timeout | null = null;

  const mayHear = (hook: Hook, row: HookRow): boolean => {
    const world = { accounts: store.staff.list(), centre: options.centre };
    const of = store.desk.case(row.case);
    return of !== null && mayTell(hook.grant, of, world);
  };
  const attempt = async (hook: Hook & HookStanding, row: HookRow): Promise<HookMark> => {
    if (!mayHear(hook, row)) return { kind: 'gone' };
    const body = bodyOf(row);
    const called = await options.post(hook.url, {
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Bangfu-Webhooks/1',
        ...signed({ id: row.id, body }, hook.secrets, now()),
      },
    });
    return marked(called, row, hook, now());
  };
  const send = async (hook: Hook & HookStanding, row: HookRow): Promise<void> => {
    const mark = await attempt(hook, row);
    if (mark.kind === 'failed')
      options.log.warn(
        { kind: 'webhook', reason: mark.fault, attempt: row.attempts + 1 },
        mark.pause ? 'An address for events is paused' : 'Cannot send event: will try again',
      );
    await store.hooks.mark(row, mark);
  };
  const ended = ({ token }: Hook): boolean =>
    token !== null && !isGood(store.tokens.byId(token), now());

  const lookAt = (hook: Hook & HookStanding): void => {
    if (hook.state === 'paused' || hook.due > now()) return;
    if (ended(hook))
      return void flying.set(hook.id, landing(hook.id, store.hooks.pause(hook.id, 'token')));
    const own = [...flying.keys()].filter((key) => key.startsWith(`${hook.id} `)).length;
    const room = (hook.fails >= outage ? 1 : together) - own;
    if (room <= 0) return;
    const rows = store.hooks
      .due(hook.id, now(), 2 * together)
      .filter((row) => !flying.has(`${hook.id} ${row.case}`));
    for (const row of rows.slice(0, room)) {
      const key = `${hook.id} ${row.case}`;
      flying.set(key, landing(key, send(hook, row)));
    }
  };
  const landing = (key: string, work: Promise<void>): Promise<void> =>
    work
      .catch((error: unknown) => failed(error, 'Cannot mark event'))
      .finally(() => {
        flying.delete(key);
        wake();
      });
  const failed = (error: unknown, what: string): void =>
    options.log.error(
      { kind: 'webhook', error: error instanceof Error ? error.name : 'unknown' },
      what,
    );
  const look = (): void => {
    if (stopped || !store.duties.holds(upkeepDuty)) return;
    for (const hook of store.hooks.list()) if (!flying.has(hook.id)) lookAt(hook);
    set();
  };
  const set = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = options.manual === true || stopped ? null : store.hooks.nextAt(now());
    if (next === null) return;
    timer = setTimeout(wake, Math.min(Math.max(next - now(), 5), 3_600_000));
    timer.unref();
  };
  const wake = (): void => {
    if (awake || stopped) return;
    awake = true;
    setImmediate(() => {
      awake = false;
      try {
        look();
      } catch (error) {
        failed(error, 'Cannot look for events');
      }
    });
  };
  store.duties.want(upkeepDuty, (held) => {
    if (held) wake();
  });
  const off = store.onCommit((touched) => {
    if (touched.hooks) wake();
  });
  return {
    wake,
    settle: async () => {
      for (look(); flying.size > 0; look()) await Promise.all(flying.values());
    },
    stop: async () => {
      off();
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await Promise.all(flying.values());
    },
  };
}
