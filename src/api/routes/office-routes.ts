import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { toldTogether } from '../../cases/guarded.ts';
import { serviceById } from '../../services/index.ts';
import type { ApiPort } from '../api-port.ts';
import { answersView, instant } from '../case-view.ts';
import { needs } from '../door.ts';
import { type ApiContext, type ApiEnv, problem } from '../problem.ts';
import { servicesOf } from './case-routes.ts';

/** Figures, and household files. */
export function officeRoutes(app: Hono<ApiEnv>, port: ApiPort): void {
  app.get('/figures', needs(port, 'figures:read'), (c) => figures(c, port));
  app.get('/households/:id', needs(port, 'households:read'), (c) => household(c, port));
}

type Count = { readonly state: string; readonly open: boolean; readonly count: number };

/** Counts by service and state, told as the office's own figures are: complaints about the centre are in none of them, and what is guarded only from five on. */
function figures(c: ApiContext, port: ApiPort): Response {
  const services = servicesOf(c.get('token'), port);
  const data = services.flatMap((service) => {
    const counts = countsOf(port, service);
    const told = toldTogether(
      service,
      counts.map(({ count }) => count),
    );
    return counts.map((one, at) => {
      const count = told[at];
      return { service, ...one, count: typeof count === 'number' ? count : null };
    });
  });
  return c.json({ at: instant(port.now()), data });
}

function countsOf({ store }: ApiPort, service: string): readonly Count[] {
  const sums = new Map<string, Count>();
  for (const over of [false, true])
    for (const { state, all, service: of } of store.desk.counts(over, '')) {
      if (of !== service) continue;
      sums.set(state, { state, open: !over, count: (sums.get(state)?.count ?? 0) + all });
    }
  return [...sums.values()];
}

/** The service whose questions a household file holds. */
const filed = 'relief';

/** Reading is an act in the file's history before anything is shown. */
async function household(c: ApiContext, port: ApiPort): Promise<Response> {
  const token = c.get('token');
  const id = c.req.param('id') ?? '';
  const known = /^DA[\w-]{1,30}$/u.test(id) ? port.store.records.load('household', id) : null;
  if (known === null || !servicesOf(token, port).includes(filed))
    return problem(c, port, 'unknown');
  const outcome = await port.actOnRecord({
    kind: 'household',
    id,
    actId: `api-${randomUUID()}`,
    by: { id: token.id, name: token.name, program: true },
    deed: { kind: 'show', what: 'api' },
  });
  if (!outcome.ok) return problem(c, port, 'refused', { detail: outcome.why });
  const of = port.store.records.load('household', id) ?? known;
  const whole = token.scopes.includes('cases:identity');
  return c.json({
    id,
    state: of.state,
    year: of.years.at(-1)?.year ?? null,
    facts: answersView(of.facts, { service: serviceById(filed), whole }),
  });
}
