import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { batchFiles, householdFiles } from '../src/desk/records/out.ts';
import { clientOf, type DeskClient, seated } from './browser/desk-client.ts';
import { fillRecords } from './browser/desk-records.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';
import { classes, rights, type Subject, subjects, type Tried, tried } from './desk-matrix.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let ids: { readonly [path: string]: string };
const clients = new Map<Tried, DeskClient>();

const nameOf = (role: string): string => `甲${role}`;
const numberOf = (subject: Subject, role: Tried): string =>
  `BF26-${String(100_000 + Object.keys(subjects).indexOf(subject) * 100 + tried.indexOf(role))}`;

beforeAll(async () => {
  world = await openDeskWorld({ centre: (one) => ({ ...one, complaints: ['zhou'], duty: [] }) });
  (world.port as { counter?: unknown }).counter = { unfinished: () => [], look: () => null };
  const records = await fillRecords(world);
  ids = { files: records.file, batches: records.batch, notices: records.notice };
  for (const role of tried) {
    if (role === 'outside') continue;
    const roles = role === 'none' ? [] : [role];
    const id = `s-${role}`;
    await world.store.staff.save({ id, login: role, name: nameOf(role), roles, active: true });
    for (const [subject, { service }] of Object.entries(subjects)) {
      const own = { owner: { id, name: nameOf(role) }, state: 'checking' as const };
      await world.add({
        number: numberOf(subject as Subject, role),
        service,
        kind: service === 'call' ? 'call' : 'application',
        ...(subject === 'own' ? own : {}),
        ...(subject === 'complaint' ? { kept: { never: [] } } : {}),
      });
    }
  }
  for (const role of tried)
    clients.set(role, role === 'outside' ? clientOf(world) : await seated(world, role));
});
afterAll(() => world.close());

/** Every address of the desk that answers, from the app's own list. */
const routesOf = (): readonly string[] => [
  ...new Set(
    world.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`),
  ),
];

/** The address of a route: a record there is where it names one, else something that is not there. */
const addressOf = (route: string, number = 'BF26-999999'): string => {
  const path = route.split(' ')[1] ?? '';
  const part = path.split('/')[2] ?? '';
  return path
    .replace(':number', number)
    .replace(':batch', ids['batches'] ?? '')
    .replace('handover/:id', 'handover/s-wang')
    .replace('staff/:id', 'staff/s-fa')
    .replace(':id', ids[part] ?? 'nothing')
    .replace('registers/:what', 'registers/households')
    .replace(
      'papers/:what',
      `papers/${Object.keys(part === 'files' ? householdFiles : batchFiles)[0]}`,
    )
    .replaceAll(/:\w+/gu, 'nothing');
};

async function answerOf(
  client: DeskClient,
  route: string,
  { number, kind }: { readonly number?: string; readonly kind?: string } = {},
): Promise<Response> {
  const address = addressOf(kind === undefined ? route : route.replace(':kind', kind), number);
  const fields: Record<string, string> = {
    act: randomUUID(),
    what: 'answers',
    why: '试一试',
    reason: '试一试',
    text: '试一试',
    batch: ids['batches'] ?? '',
    how: 'counter',
    service: 'relief',
    ...(number === undefined ? {} : { number, case: number }),
  };
  const answer = await (route.startsWith('GET')
    ? client.get(address)
    : client.post(address, fields));
  // The live stream stays open; whether it opened is all that is asked.
  if (address === '/desk/live') await answer.body?.cancel();
  return answer;
}

/** Sent out, or back to the door. */
const isShutTo = (answer: Response): boolean => [401, 403].includes(answer.status);
const isHiddenFrom = (answer: Response): boolean => isShutTo(answer) || answer.status === 404;

test('every address of the desk has whom it is for, and none is written that is not there', () => {
  expect(routesOf().filter((route) => !Object.hasOwn(rights, route))).toEqual([]);
  expect(Object.keys(rights).filter((route) => !routesOf().includes(route))).toEqual([]);
});

/** These end the sign-in that the others need, or are the door itself, where a wrong word is answered alike. */
const lastly = new Set(['POST /desk/sign-out']);

describe.each(tried)('%s', (role) => {
  test('finds exactly the addresses that are for this role', async () => {
    const client = clients.get(role) as DeskClient;
    const odd: string[] = [];
    for (const [route, name] of Object.entries(rights)) {
      const whose: readonly Tried[] | null = classes[name];
      if (whose === null || lastly.has(route) || name === 'door') continue;
      const answer = await answerOf(client, route);
      const hidden = route.includes('handover') ? isHiddenFrom(answer) : isShutTo(answer);
      if (hidden === whose.includes(role)) odd.push(`${route}: ${answer.status}`);
    }
    expect(odd).toEqual([]);
  });

  test.each(Object.keys(subjects) as Subject[])(
    'opens %s by every address of a case where it is to be read, and by none where it is not',
    async (subject) => {
      const client = clients.get(role) as DeskClient;
      const number = numberOf(subject, role === 'outside' ? 'intake' : role);
      const readers: readonly Tried[] = subjects[subject].readers;
      const before = world.store.desk.history(number).length;
      const odd: string[] = [];
      for (const [route, name] of Object.entries(rights)) {
        if (name !== 'case' && name !== 'part') continue;
        const kinds = route.endsWith(':kind')
          ? ['note', 'ask', 'assign', 'take_over', 'claim']
          : [undefined];
        for (const kind of kinds) {
          const answer = await answerOf(client, route, {
            number,
            ...(kind === undefined ? {} : { kind }),
          });
          const reads = readers.includes(role);
          if (reads ? name === 'case' && isHiddenFrom(answer) : !isHiddenFrom(answer))
            odd.push(`${route} ${kind ?? ''}: ${answer.status}`);
        }
      }
      expect(odd).toEqual([]);
      if (!readers.includes(role)) expect(world.store.desk.history(number)).toHaveLength(before);
    },
  );
});
