import { randomUUID } from 'node:crypto';
import { openSession } from '../../src/desk/accounts/session.ts';
import { type DeskWorld, password } from './desk-world.ts';

/** What a person's browser does, without a browser: it keeps the cookie and follows nothing by itself. */
export type DeskClient = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (
    path: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  /** The text of a page. */
  readonly page: (path: string) => Promise<string>;
  /** One act on a case; `act` names it, so that the same can be sent twice. */
  readonly act: (
    number: string,
    kind: string,
    fields?: Record<string, string>,
  ) => Promise<Response>;
};

/** A client that is not signed in. */
export function clientOf(
  world: Pick<DeskWorld, 'url'>,
  jar: Map<string, string> = new Map<string, string>(),
): DeskClient {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as object), ...(cookie === '' ? {} : { cookie }) };
    const answer = await fetch(world.url + path, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (/max-age=0/i.test(set) || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const get: DeskClient['get'] = (path, headers = {}) => send(path, { headers });
  const post: DeskClient['post'] = (path, fields = {}, headers = {}) =>
    send(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: world.url, ...headers },
    });
  return {
    get,
    post,
    page: async (path) => (await get(path)).text(),
    act: (number, kind, fields = {}) =>
      post(`/desk/cases/${number}/acts/${kind}`, { act: randomUUID(), ...fields }),
  };
}

/** A client signed in as an account of the world. */
export async function signedIn(world: DeskWorld, login: string): Promise<DeskClient> {
  const client = clientOf(world);
  const answer = await client.post('/desk/sign-in', { login, password });
  if (answer.status !== 303) throw new Error(`Cannot sign in as ${login}: ${answer.status}`);
  return client;
}

/** A client whose account is signed in already, without its password being reckoned: for tests that are about something else. */
export async function seated(world: DeskWorld, login: string): Promise<DeskClient> {
  const staff = world.store.staff.byLogin(login);
  if (staff === null) throw new Error(`Cannot seat ${login}: no such account`);
  const cookie = await openSession(world.store.staff, staff, world.now());
  return clientOf(world, new Map([['desk', cookie]]));
}
