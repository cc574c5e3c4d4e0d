import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Hook, HookStanding } from '../../storage/api/api-store.ts';
import type { ApiPort } from '../api-port.ts';
import { instant } from '../case-view.ts';
import { needs } from '../door.ts';
import { addHook, rotateHook } from '../hooks/hook-wish.ts';
import { bodyOf, once } from '../once.ts';
import { type ApiContext, type ApiEnv, problem } from '../problem.ts';
import { type hook, newHook } from '../schemas.ts';
import { servicesOf } from './case-routes.ts';

/** Addresses that hear of cases, each for the token that made it. */
export function hookRoutes(app: Hono<ApiEnv>, port: ApiPort): void {
  const manages = needs(port, 'webhooks:manage');
  app.get('/webhooks', manages, (c) => {
    const own = port.store.hooks.list().filter(({ token }) => token === c.get('token').id);
    return c.json({ data: own.map((one) => hookView(port, one)) });
  });
  app.post('/webhooks', manages, (c) => add(c, port));
  app.delete('/webhooks/:id', manages, async (c) => {
    const found = own(c, port);
    if (found === null) return problem(c, port, 'unknown');
    await port.store.hooks.drop(found.id);
    return c.body(null, 204);
  });
  app.post('/webhooks/:id/resume', manages, async (c) => {
    const found = own(c, port);
    if (found === null) return problem(c, port, 'unknown');
    await port.store.hooks.resume(found.id);
    return c.json(hookView(port, port.store.hooks.byId(found.id) ?? found));
  });
  app.post('/webhooks/:id/rotate', manages, async (c) => {
    const found = own(c, port);
    if (found === null) return problem(c, port, 'unknown');
    const next = await rotateHook(found, port.store.hooks, port.now());
    if (next === null) return problem(c, port, 'unknown');
    return c.json({ ...hookView(port, found), secret: next.secrets[0]?.secret ?? '' });
  });
}

function own(c: ApiContext, port: ApiPort): (Hook & HookStanding) | null {
  const found = port.store.hooks.byId(c.req.param('id') ?? '');
  return found?.token === c.get('token').id ? found : null;
}

const hookView = ({ store }: ApiPort, one: Hook & HookStanding): z.infer<typeof hook> => ({
  id: one.id,
  name: one.name,
  url: one.url,
  events: [...one.events],
  services: [...one.grant.services],
  state: one.state,
  fault: one.fault,
  failing: one.since === null ? null : instant(one.since),
  waiting: store.hooks.waiting(one.id).count,
});

/** An address hears of nothing that its token may not be told. */
async function add(c: ApiContext, port: ApiPort): Promise<Response> {
  const given = await bodyOf(c, port, newHook);
  if ('problem' in given) return given.problem;
  const { services: wished, ...body } = given.body;
  const token = c.get('token');
  const allowed = servicesOf(token, port);
  const services = wished ?? allowed;
  if (!services.every((one) => allowed.includes(one)))
    return problem(c, port, 'invalid', { errors: [{ at: 'services', why: 'not_given' }] });
  const { store, nets, now } = port;
  return once(c, port, async (id) => {
    const grant = { ...token.grant, services };
    const wish = { ...body, id, grant, token: token.id, maker: token.name };
    const made = await addHook(wish, { hooks: store.hooks, nets, now: now() });
    if ('fault' in made)
      return { problem: problem(c, port, 'invalid', { detail: { key: made.fault } }) };
    const found = store.hooks.byId(made.hook.id);
    if (found === null) return { problem: problem(c, port, 'failed') };
    const secret = made.hook.secrets[0]?.secret ?? '';
    return { status: 201, body: { ...hookView(port, found), secret } };
  });
}
