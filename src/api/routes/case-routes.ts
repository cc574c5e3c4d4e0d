import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { Case } from '../../cases/case.ts';
import { mayTell } from '../../cases/reading.ts';
import type { Actor } from '../../messages/case-act.ts';
import { keptMark } from '../../messages/grant.ts';
import { serviceById } from '../../services/index.ts';
import type { ApiToken } from '../../storage/api/api-store.ts';
import type { FeedRow } from '../../storage/api/case-feed.ts';
import type { ApiPort } from '../api-port.ts';
import { caseView, instant, listedView } from '../case-view.ts';
import { cursorOf, type Place, placeOf } from '../cursor.ts';
import { needs } from '../door.ts';
import { bodyOf, faultsOf, once } from '../once.ts';
import { type ApiContext, type ApiEnv, problem } from '../problem.ts';
import { caseQuery, newNote } from '../schemas.ts';

type TokenActor = Extract<Actor, { readonly role: 'token' }>;

/** Listing, reading and noting cases. */
export function caseRoutes(app: Hono<ApiEnv>, port: ApiPort): void {
  app.get('/cases', needs(port, 'cases:read'), (c) => list(c, port));
  app.get('/cases/:number', needs(port, 'cases:read'), (c) => read(c, port));
  app.post('/cases/:number/notes', needs(port, 'cases:note'), (c) => addNote(c, port));
}

const actorOf = ({ id, name }: ApiToken): TokenActor => ({ role: 'token', id, name });

/** Services of which a token is told anything at all; one that is shut only where that was allowed and whoever allowed it may still read it. */
export function servicesOf({ grant }: ApiToken, port: ApiPort): readonly string[] {
  const world = { accounts: port.store.staff.list(), centre: port.centre };
  return grant.services.filter((service) =>
    mayTell(grant, { kind: 'application', service }, world),
  );
}

/** Who may be told of a case, as it stands now; asked for every case that is named. */
function tells(token: ApiToken, port: ApiPort): (of: Case | null) => of is Case {
  const world = { accounts: port.store.staff.list(), centre: port.centre };
  return (of): of is Case => of !== null && mayTell(token.grant, of, world);
}

function list(c: ApiContext, port: ApiPort): Response {
  const query = caseQuery.safeParse(c.req.query());
  if (!query.success) return problem(c, port, 'invalid', faultsOf(query.error));
  const { service, state, since, limit, cursor } = query.data;
  const token = c.get('token');
  const { tokens, desk } = port.store;
  const of = [token.id, service ?? '', state ?? '', since ?? ''].join('\n');
  const start = since === undefined ? 0 : Date.parse(since);
  const from = cursor === undefined ? { changed: start, number: '' } : placeOf(tokens, of, cursor);
  if (from === null)
    return problem(c, port, 'invalid', { errors: [{ at: 'cursor', why: 'unknown' }] });
  const services = servicesOf(token, port).filter(
    (one) => service === undefined || one === service,
  );
  const kept = token.grant.few.includes(keptMark);
  const query_ = { services, kept, ...(state === undefined ? {} : { state }) };
  const told = tells(token, port);
  const rows = desk.feed({ ...query_, from, most: limit + 1 });
  const page = rows.slice(0, limit);
  const shown = page.filter((row) => !row.kept || told(desk.case(row.number)));
  const last = page.at(-1);
  const next =
    rows.length > limit && last !== undefined ? cursorOf(tokens, of, placeAt(last)) : null;
  return c.json({ data: shown.map(listedView), next });
}

const placeAt = ({ changed, number }: FeedRow): Place => ({ changed, number });

/** The case of an address where the token may be told of it; one that is not for it is not there. */
function named(c: ApiContext, port: ApiPort): Case | null {
  const number = c.req.param('number') ?? '';
  const of = /^[A-Z]{2}\d{2}-\d{6,9}$/u.test(number) ? port.store.desk.case(number) : null;
  return tells(c.get('token'), port)(of) ? of : null;
}

/** Reading is an act in the case's history before anything is shown. */
async function read(c: ApiContext, port: ApiPort): Promise<Response> {
  const of = named(c, port);
  if (of === null) return problem(c, port, 'unknown');
  const token = c.get('token');
  const shown = { kind: 'show', what: 'api' } as const;
  const outcome = await port.act(of.number, `api-${randomUUID()}`, actorOf(token), shown);
  if (!outcome.ok) return problem(c, port, 'refused', { detail: outcome.why });
  // It may have become for few while it was written down.
  if (!tells(token, port)(outcome.case)) return problem(c, port, 'unknown');
  const whole = token.scopes.includes('cases:identity') && serviceById(of.service) !== undefined;
  return c.json(caseView(outcome.case, whole));
}

async function addNote(c: ApiContext, port: ApiPort): Promise<Response> {
  const of = named(c, port);
  if (of === null) return problem(c, port, 'unknown');
  const given = await bodyOf(c, port, newNote);
  if ('problem' in given) return given.problem;
  const token = c.get('token');
  return once(c, port, async (id) => {
    const deed = { kind: 'note', text: given.body.text } as const;
    const outcome = await port.act(of.number, `api-${id}`, actorOf(token), deed);
    if (!outcome.ok) return { problem: problem(c, port, 'refused', { detail: outcome.why }) };
    const at = instant(outcome.case.changed);
    return { status: 201, body: { case: of.number, at, by: token.name } };
  });
}
