import type { Context, Hono } from 'hono';
import { allowBody } from '../../http/body-limit.ts';
import { createAdmission, type Query } from './admit.ts';
import { type KfOptions, kfTiming } from './kf-options.ts';
import type { KfRoom } from './kf-room.ts';
import type { Pull } from './pull.ts';

/** Bytes of the largest ring that is read; it has some hundred. */
const largest = 16 * 1024;

/** The running channel, as the route needs it. */
export type CallbackSide = { readonly room: KfRoom; readonly pull: Pull };

const queryOf =
  (c: Context): Query =>
  (name) =>
    c.req.query(name) ?? '';

/** Lays the route at which 企业微信 rings. A ring holds no message: it is answered once what it tells of was fetched and is safe, else it is rung again. */
export function mountCallback(
  app: Hono,
  options: KfOptions,
  running: () => CallbackSide | null,
): void {
  const { now = Date.now, path } = options;
  const { stale } = { ...kfTiming, ...options.timing };
  const admission = createAdmission({ ...options, now, stale });
  allowBody(app, path, largest);
  app.get(path, (c) => {
    const echo = admission.echo(queryOf(c));
    return echo.ok ? c.text(echo.value) : c.body(null, echo.status);
  });
  app.post(path, async (c) => {
    const side = running();
    if (side === null) return c.body(null, 503);
    const admitted = admission.ring(queryOf(c), await c.req.text());
    if (!admitted.ok) {
      side.room.log('kf.refused', { reason: admitted.why });
      return c.body(null, admitted.status);
    }
    const { value: fields } = admitted;
    const ours = fields.get('OpenKfId') ?? options.account;
    if (fields.get('Event') !== 'kf_msg_or_event' || ours !== options.account)
      return c.text('success');
    const { pause, timing, stopping } = side.room;
    const safe = await Promise.race([
      side.pull.ring(fields.get('Token') ?? null),
      pause(timing.ring, stopping).then(() => false),
    ]);
    return safe ? c.text('success') : c.body(null, 503);
  });
}
