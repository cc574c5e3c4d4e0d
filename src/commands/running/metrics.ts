import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { OpenStore } from '../../storage/open-store.ts';
import { roomAt, type Standing } from './standing.ts';

/** Figures for a monitor: counts and times, never an address, a number of a case, a name or a word of anybody. */
export type Metrics = {
  /** Counts requests by method, route and status, and how long they took. */
  readonly watch: MiddlewareHandler;
  /** A message was acknowledged, so many ms after it came. */
  readonly received: (channel: string, ms: number) => void;
  /** What is looked at at every reading from now on. */
  readonly look: (parts: Looked) => void;
  /** All figures as text, and its media type. */
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
};

/** What the figures are read from. */
export type Looked = {
  readonly store: Pick<OpenStore, 'vitals'>;
  readonly standing: () => Standing;
  readonly data: string;
  /** ms since the last backup, `null` where there is none. */
  readonly backupAge: () => number | null;
};

const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** A registry of its own for each house; the process's own figures are among it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'bangfu_http_request_seconds',
    help: 'Time to answer a request, by its route',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  });
  const received = new Histogram({
    name: 'bangfu_message_seconds',
    help: 'Time until a message was safely stored and acknowledged',
    labelNames: ['channel'],
    buckets: seconds,
    registers,
  });
  const unread = new Counter({
    name: 'bangfu_unread_total',
    help: 'Readings at which the storage could not be read',
    registers,
  });
  const gauges = createGauges(registry);
  let looked: Looked | null = null;
  return {
    watch: async (c, next) => {
      const from = performance.now();
      await next();
      const method = methods.has(c.req.method) ? c.req.method : 'other';
      const labels = { method, route: routeOf(c), status: String(c.res.status) };
      requests.observe(labels, (performance.now() - from) / 1000);
    },
    received: (channel, ms) => received.observe({ channel }, ms / 1000),
    look: (parts) => {
      looked = parts;
    },
    read: async () => {
      try {
        if (looked !== null) gauges(looked);
      } catch {
        unread.inc();
      }
      return { text: await registry.metrics(), type: registry.contentType };
    },
  };
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** The pattern of a route, as `/desk/cases/:number`: a path itself may name a case. */
function routeOf(c: Parameters<MiddlewareHandler>[0]): string {
  const route = routePath(c, -1);
  return route.includes('*') ? 'other' : route;
}

const plain: readonly (readonly [string, string])[] = [
  ['bangfu_inbox_waiting', 'Events that wait for their turn'],
  ['bangfu_outbox_waiting', 'Messages that wait to be sent'],
  ['bangfu_dead_letters', 'Messages that were given up'],
  ['bangfu_set_aside', 'Events that could not be handled and were set aside'],
  ['bangfu_ready', '1 while people may be sent here'],
  ['bangfu_disk_free_bytes', 'Free bytes where the data lies'],
  ['bangfu_backup_age_seconds', 'Age of the last daily backup; NaN where there is none'],
];

/** Makes the gauges; the function that comes back sets them all. */
function createGauges(registry: Registry): (looked: Looked) => void {
  const registers = [registry];
  const made = new Map(
    plain.map(([name, help]) => [name, new Gauge({ name, help, registers })] as const),
  );
  const cases = new Gauge({
    name: 'bangfu_cases',
    help: 'Cases by state',
    labelNames: ['state'],
    registers,
  });
  const up = new Gauge({
    name: 'bangfu_channel_up',
    help: '1 while a channel can take and give messages',
    labelNames: ['channel'],
    registers,
  });
  return ({ store, standing, data, backupAge }) => {
    const { ready, channels } = standing();
    for (const [channel, stands] of Object.entries(channels)) up.set({ channel }, Number(stands));
    const age = backupAge();
    made.get('bangfu_ready')?.set(Number(ready));
    made.get('bangfu_disk_free_bytes')?.set(roomAt(data) ?? Number.NaN);
    made.get('bangfu_backup_age_seconds')?.set(age === null ? Number.NaN : age / 1000);
    const found = store.vitals();
    made.get('bangfu_inbox_waiting')?.set(found.inbox);
    made.get('bangfu_outbox_waiting')?.set(found.outbox);
    made.get('bangfu_dead_letters')?.set(found.dead);
    made.get('bangfu_set_aside')?.set(found.aside);
    cases.reset();
    for (const { state, count } of found.cases) cases.set({ state }, count);
  };
}
