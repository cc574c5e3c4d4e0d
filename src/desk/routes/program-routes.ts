import type { Hono } from 'hono';
import { addHook, rotateHook } from '../../api/hooks/hook-wish.ts';
import { readNets } from '../../http/outward.ts';
import type { Hook } from '../../storage/api/api-store.ts';
import { isAdmin } from '../accounts/roles.ts';
import { type ApiPage, apiBody } from '../pages/api-page.ts';
import { addressIn, tokenIn } from '../programs.ts';
import { actId } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** Tokens of programs and addresses that hear of cases, for the manager. */
export function programRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  const { hooks } = parts.port.store;
  desk.use('/api/*', async (c, next) =>
    isAdmin(c.get('staffView').staff) ? next() : calm(c, 403),
  );
  desk.get('/api', (c) => showPage(c, {}));
  desk.post('/api/tokens', (c) => makeToken(c));
  desk.post('/api/tokens/:id/revoke', (c) => revoke(c));
  desk.post('/api/addresses', (c) => makeAddress(c, parts));
  desk.post('/api/addresses/:id/resume', (c) =>
    onAddress(c, async (hook) => {
      await hooks.resume(hook.id);
      await noted(c, 'address_resumed', hook.name);
      return c.redirect('/desk/api', 303);
    }),
  );
  desk.post('/api/addresses/:id/drop', (c) =>
    onAddress(c, async (hook) => {
      await hooks.drop(hook.id);
      await noted(c, 'address_dropped', hook.name);
      return c.redirect('/desk/api', 303);
    }),
  );
  desk.post('/api/addresses/:id/rotate', (c) =>
    onAddress(c, async (hook) => {
      const next = await rotateHook(hook, hooks, c.get('staffView').now);
      if (next === null) return calm(c, 404);
      await noted(c, 'secret_rotated', hook.name);
      return showPage(c, { fresh: freshSecret(next) });
    }),
  );
}

function showPage(c: DeskContext, more: ApiPage): Promise<Response> {
  const view = c.get('staffView');
  c.header('Cache-Control', 'no-store');
  const status = more.problem === undefined ? 200 : 400;
  return page(c, { title: view.t('desk-api'), body: apiBody(view, more) }, status);
}

const freshSecret = ({ name, secrets }: Hook): NonNullable<ApiPage['fresh']> => ({
  kind: 'secret',
  name,
  value: secrets[0]?.secret ?? '',
});

/** What the manager does with programs stands in the book of accounts: a token is a way in. */
async function noted(c: DeskContext, what: string, words: string): Promise<void> {
  const { port, staff, now } = c.get('staffView');
  await port.store.people.note({ at: now, by: staff.id, what, words });
}

function onAddress(c: DeskContext, does: (hook: Hook) => Promise<Response>): Promise<Response> {
  const hook = c.get('staffView').port.store.hooks.byId(c.req.param('id') ?? '');
  return hook === null ? calm(c, 404) : does(hook);
}

/** The same press again makes no second token; the first one is not shown again. */
async function makeToken(c: DeskContext): Promise<Response> {
  const view = c.get('staffView');
  const { tokens } = view.port.store;
  const form = await formOf(c);
  const id = form('act');
  if (!actId.test(id)) return calm(c, 404);
  if (tokens.byId(id) !== null) return c.redirect('/desk/api', 303);
  const wish = tokenIn(view, form);
  if ('problem' in wish) return showPage(c, { problem: view.t(wish.problem) });
  const value = await tokens.make({ ...wish, id, maker: view.staff.name, made: view.now });
  const given = [...wish.scopes, ...wish.grant.services, ...wish.grant.few].join(' ');
  await noted(c, 'token_made', `${wish.name}: ${given} – ${wish.last}`);
  return showPage(c, { fresh: { kind: 'token', name: wish.name, value } });
}

async function revoke(c: DeskContext): Promise<Response> {
  const { port, now } = c.get('staffView');
  const token = port.store.tokens.byId(c.req.param('id') ?? '');
  if (token === null) return calm(c, 404);
  await port.store.tokens.revoke(token.id, now);
  await noted(c, 'token_revoked', token.name);
  return c.redirect('/desk/api', 303);
}

const noNets = readNets('');

async function makeAddress(c: DeskContext, { port }: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const form = await formOf(c);
  const id = form('act');
  const nets = port.nets ?? noNets;
  if (!actId.test(id) || nets === null) return calm(c, 404);
  if (port.store.hooks.byId(id) !== null) return c.redirect('/desk/api', 303);
  const wish = addressIn(view, form);
  if ('problem' in wish) return showPage(c, { problem: view.t(wish.problem) });
  const made = await addHook(
    { ...wish, id, token: null, maker: view.staff.name },
    { hooks: port.store.hooks, nets, now: view.now },
  );
  if ('fault' in made) return showPage(c, { problem: view.t(made.fault) });
  await noted(c, 'address_made', `${wish.name}: ${new URL(wish.url).host}`);
  return showPage(c, { fresh: freshSecret(made.hook) });
}
