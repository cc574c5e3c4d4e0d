import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/desk/accounts/password.ts';
import type { Answers } from '../../src/messages/answer.ts';
import { type DeskClient, signedIn } from './desk-client.ts';
import type { Sketch } from './desk-sketch-parts.ts';
import { type DeskWorld, openDeskWorld, password } from './desk-world.ts';

const given = (answers: Record<string, string>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      { state: 'given' as const, value, raw: value, turn: 1, at: 0 },
    ]),
  );

/** Words that stand in one case each, and nowhere else. */
const kinds = {
  womens: {
    number: 'BF26-000501',
    words: ['小兰花', '13900005501', '半夜发来的短信', '恒丰绣品厂'],
    service: 'women_rights',
    answers: given({
      women_issue: 'harassment',
      women_story: '半夜发来的短信',
      employer: '恒丰绣品厂',
      safe_time: '19:00-21:30',
      safe_channel: 'message',
      call_name: '小兰花',
      phone: '13900005501',
    }),
  },
  centre: {
    number: 'BF26-000502',
    words: ['柳絮飞', '13900005502', '窗口骂人不办事'],
    service: 'petition',
    kept: { never: ['wang'] },
    answers: given({
      petition_type: 'complaint',
      petition_about: 'centre',
      petition_against: '王建国',
      petition_story: '窗口骂人不办事',
      name: '柳絮飞',
      phone: '13900005502',
    }),
  },
  petition: {
    number: 'BF26-000503',
    words: ['杜若水', '13900005503', '食堂的饭是馊的'],
    service: 'petition',
    answers: given({
      petition_type: 'complaint',
      petition_about: 'employer',
      petition_story: '食堂的饭是馊的',
      name: '杜若水',
      phone: '13900005503',
    }),
  },
} as const;

type Kind = keyof typeof kinds;

/** One account for every role, who takes up complaints, and one who would if none were of him. */
const accounts: readonly { login: string; name: string; roles: string[]; reads: Kind[] }[] = [
  { login: 'li', name: '李敏', roles: ['intake', 'admin'], reads: ['petition'] },
  { login: 'wang', name: '王建国', roles: ['intake'], reads: ['petition'] },
  { login: 'fa', name: '方律师', roles: ['legal'], reads: [] },
  { login: 'root', name: '任根', roles: ['admin'], reads: ['petition'] },
  { login: 'nu', name: '穆兰', roles: ['women'], reads: ['womens'] },
  { login: 'shen', name: '沈批', roles: ['approver'], reads: ['petition'] },
  { login: 'cai', name: '蔡算', roles: ['finance'], reads: [] },
  { login: 'kan', name: '阚查', roles: ['auditor'], reads: [] },
  { login: 'dai', name: '戴替', roles: ['deputy'], reads: [] },
  { login: 'zhou', name: '周岚', roles: ['approver'], reads: ['petition', 'centre'] },
];

let world: DeskWorld;
const clients = new Map<string, DeskClient>();

beforeAll(async () => {
  world = await openDeskWorld({
    centre: (one) => ({ ...one, complaints: ['wang', 'zhou'] }),
  });
  const hash = await hashPassword(password);
  for (const { login, name, roles } of accounts)
    await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true }, hash);
  for (const { words: _, ...sketch } of Object.values(kinds))
    await world.add({ opened: world.now() - 3_600_000, ...(sketch as Sketch) });
  for (const { login } of accounts) clients.set(login, await signedIn(world, login));
});
afterAll(() => world.close());

/** These stay open, or end the sign-in. */
const apart = new Set([
  '/desk/live',
  '/desk/sign-out',
  '/desk/sign-in',
  '/desk/account',
  '/desk/*',
]);

/** Every address of the desk there is, with the case wherever an address names one. */
const addresses = (number: string): readonly { method: string; path: string }[] => [
  ...new Map(
    world.routes
      .filter(({ path, method }) => !apart.has(path) && ['GET', 'POST'].includes(method))
      .flatMap(({ method, path }) => [
        { method, path },
        ...['service-women_rights', 'service-petition'].map((what) => ({
          method,
          path: path.replace(':what', what),
        })),
        ...['note', 'claim', 'advance', 'reply', 'record_telling', 'extend_clock', 'correct'].map(
          (kind) => ({ method, path: path.replace(':kind', kind) }),
        ),
      ])
      .map(({ method, path }) => ({
        method,
        path: path
          .replaceAll(':number', number)
          .replaceAll(/:[a-z]+/gu, number)
          .replaceAll('*', ''),
      }))
      .map((one) => [`${one.method} ${one.path}`, one]),
  ).values(),
  ...['open', 'mine', 'free', 'closed'].flatMap((part) =>
    ['', '&service=women_rights', '&service=petition'].map((more) => ({
      method: 'GET',
      path: `/desk?part=${part}${more}`,
    })),
  ),
];

const fieldsFor = (number: string, find: string): Record<string, string> => ({
  act: randomUUID(),
  case: number,
  number,
  find,
  q: find,
  kind: 'note',
  what: 'answers',
  text: '看看',
  to: 'closed',
  reason: '看看',
  id: number,
});

/** What an answer shows, in words where it is words and else as it is. */
async function shown(answer: Response): Promise<string> {
  return Buffer.from(await answer.arrayBuffer()).toString('utf8');
}

async function seenBy(login: string, kind: Kind): Promise<readonly string[]> {
  const client = clients.get(login) as DeskClient;
  const { number, words } = kinds[kind];
  const seen: string[] = [];
  const look = async (path: string, answer: Response): Promise<void> => {
    const text = await shown(answer);
    const found = words.filter((one) => text.includes(one));
    // A form that failed may show again what was typed into it, and no more.
    if (found.length > 0) seen.push(`${path}: ${found.join('、')}`);
  };
  for (const { method, path } of addresses(number)) {
    if (method === 'GET') await look(path, await client.get(path));
    else await look(path, await client.post(path, fieldsFor(number, number)));
  }
  return seen;
}

describe.each(accounts)('$login ($roles)', ({ login, reads }) => {
  test.each(Object.keys(kinds) as Kind[])(
    'reads %s only where it is his to read, at every address there is',
    async (kind) => {
      const { number } = kinds[kind];
      const before = world.store.desk.history(number).length;
      const seen = await seenBy(login, kind);
      expect(seen.length > 0, seen.join('\n')).toBe(reads.includes(kind));
      if (!reads.includes(kind)) expect(world.store.desk.history(number)).toHaveLength(before);
    },
    300_000,
  );

  test('finds by number, name and phone only what is his to read, and counts nothing else', async () => {
    const client = clients.get(login) as DeskClient;
    const list = await client.page('/desk?part=open');
    for (const [kind, { number, words }] of Object.entries(kinds)) {
      const mine = reads.includes(kind as Kind);
      for (const find of [number, ...words.slice(0, 2)]) {
        const answer = await client.post('/desk/search', { find });
        const found = `${answer.headers.get('location')} ${await shown(answer)}`;
        // By the name she wants to be called, too.
        expect(found.includes(`/desk/cases/${number}`), `${kind} ${find}`).toBe(mine);
      }
      const open = world.store.desk.case(number)?.state !== 'closed';
      if (open) expect(list.includes(number), kind).toBe(mine);
    }
  });

  test('learns not even that there is a case which is for few', async () => {
    const client = clients.get(login) as DeskClient;
    for (const kind of ['womens', 'centre'] as const) {
      if (reads.includes(kind)) continue;
      const there = await client.get(`/desk/cases/${kinds[kind].number}`);
      const none = await client.get('/desk/cases/BF26-999999');
      // Who opens no case at all is told that much before anything is looked up.
      const status = login === 'kan' ? 403 : 404;
      expect([there.status, none.status]).toEqual([status, status]);
      const strip = (text: string): string =>
        text.replaceAll(/[0-9a-f-]{36}|BF26-\d{6}|data-mark="[^"]*"/gu, '');
      expect(strip(await shown(there))).toBe(strip(await shown(none)));
    }
  });
});
