import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mayTell } from '../src/cases/reading.ts';
import { type DeskClient, seated } from './browser/desk-client.ts';
import { type DeskWorld, openDeskWorld } from './browser/desk-world.ts';

// Each opens a desk of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let world: DeskWorld;
let lei: DeskClient;
let fang: DeskClient;

beforeAll(async () => {
  world = await openDeskWorld({ empty: true, centre: (one) => ({ ...one, complaints: ['fang'] }) });
  for (const [login, name, roles] of [
    ['lei', '雷主任', ['admin']],
    ['fang', '方静', ['admin', 'women']],
  ] as const)
    await world.store.staff.save({ id: `s-${login}`, login, name, roles, active: true });
  lei = await seated(world, 'lei');
  fang = await seated(world, 'fang');
});
afterAll(() => world.close());

/** A form with boxes: a browser sends a field as often as it is ticked. */
async function send(client: DeskClient, path: string, fields: readonly (readonly string[])[]) {
  const body = new URLSearchParams(fields.map(([name = '', value = '']) => [name, value]));
  // The client makes its own body of plain fields; what comes twice is sent as it is.
  return client.post(path, body as unknown as Record<string, string>);
}

const wished = (more: readonly (readonly string[])[] = []) => [
  ['act', randomUUID()],
  ['name', '市总工会平台'],
  ['scope[]', 'cases:read'],
  ['service[]', 'relief'],
  ['last', '2027-06-30'],
  ...more,
];

const tokenIn = (page: string): string => /value="(bf_[\w-]+)"/u.exec(page)?.[1] ?? '';

describe('tokens', () => {
  test('one is made, shown once, kept as a digest and taken back', async () => {
    const fields = wished();
    const page = await (await send(lei, '/desk/api/tokens', fields)).text();
    const secret = tokenIn(page);
    expect(secret).toMatch(/^bf_[\w-]{43}$/u);
    const found = world.store.tokens.find(secret);
    expect(found).toMatchObject({ name: '市总工会平台', scopes: ['cases:read'], maker: '雷主任' });
    expect(await lei.page('/desk/api')).not.toContain(secret);
    // The same press again makes nothing.
    expect((await send(lei, '/desk/api/tokens', fields)).status).toBe(303);
    expect(world.store.tokens.list()).toHaveLength(1);
    expect((await lei.post(`/desk/api/tokens/${found?.id}/revoke`)).status).toBe(303);
    expect(world.store.tokens.find(secret)?.revoked).toBe(world.now());
    expect(await lei.page('/desk/book')).toContain('收回了令牌');
  });

  test.each([
    ['no name', [['name', ' ']], '给谁用'],
    ['a last day that is over', [['last', '2026-11-22']], '两年以内'],
    ['a last day far away', [['last', '2031-01-01']], '两年以内'],
    ['no day at all', [['last', 'soon']], '两年以内'],
  ])('one with %s is not made', async (_, wrong, words) => {
    const fields = wished().filter(([name]) => name !== wrong[0]?.[0]);
    const answer = await send(lei, '/desk/api/tokens', [...fields, ...wrong]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });

  test('what is for few is given only by who reads it, and not by a forged form', async () => {
    expect(await lei.page('/desk/api')).not.toContain('value="women_rights"');
    expect(await fang.page('/desk/api')).toContain('value="women_rights"');
    const more = [
      ['service[]', 'women_rights'],
      ['service[]', 'kept'],
    ];
    const grantOf = async (client: DeskClient) =>
      world.store.tokens.find(
        tokenIn(await (await send(client, '/desk/api/tokens', wished(more))).text()),
      )?.grant;
    expect(await grantOf(lei)).toEqual({ services: ['relief'], few: [], by: 's-lei' });
    expect(await grantOf(fang)).toEqual({
      services: ['relief', 'women_rights'],
      few: ['women_rights', 'kept'],
      by: 's-fang',
    });
  });
});

describe('who a program is told of', () => {
  const accounts = [
    { id: 's-fang', login: 'fang', name: '方静', roles: ['admin', 'women'], active: true },
  ];
  const rules = { accounts, centre: { duty: [], complaints: ['fang'] } };
  const grant = { services: ['relief', 'petition', 'women_rights'], few: [], by: 's-fang' };
  const women = { kind: 'application', service: 'women_rights' } as const;
  const complaint = {
    kind: 'application',
    service: 'petition',
    kept: { never: [] as string[] },
  } as const;
  const all = { ...grant, few: ['women_rights', 'kept'] };

  test('of its services, of no call and no alert, and of what is for few only where that was allowed', () => {
    expect(mayTell(grant, { kind: 'application', service: 'relief' }, rules)).toBe(true);
    expect(mayTell(grant, { kind: 'application', service: 'housing' }, rules)).toBe(false);
    expect(mayTell(all, { kind: 'call', service: 'call' }, rules)).toBe(false);
    expect(mayTell(all, { kind: 'alert', service: 'alert' }, rules)).toBe(false);
    for (const of of [women, complaint]) {
      expect(mayTell(grant, of, rules)).toBe(false);
      expect(mayTell(all, of, rules)).toBe(true);
    }
  });

  test('no more than whoever allowed it may read at that moment', () => {
    const without = (change: object) => ({
      ...rules,
      accounts: accounts.map((one) => ({ ...one, ...change })),
    });
    expect(mayTell(all, women, without({ active: false }))).toBe(false);
    expect(mayTell(all, women, without({ roles: ['admin'] }))).toBe(false);
    expect(mayTell(all, women, { ...rules, accounts: [] })).toBe(false);
    expect(mayTell(all, { ...complaint, kept: { never: ['fang'] } }, rules)).toBe(false);
    expect(mayTell(all, complaint, { ...rules, centre: { duty: [], complaints: [] } })).toBe(false);
    expect(mayTell({ ...all, few: ['kept'] }, women, rules)).toBe(false);
  });
});

describe('addresses', () => {
  const address = (url: string) => [
    ['act', randomUUID()],
    ['name', '市平台'],
    ['url', url],
    ['event[]', 'case.closed'],
    ['service[]', 'relief'],
  ];

  test('one is added with its secret, which is shown once, and stands on the page with how it is', async () => {
    const answer = await send(lei, '/desk/api/addresses', address('https://city.example.org/in'));
    expect(await answer.text()).toMatch(/value="whsec_[\w+/=]+"/u);
    const [hook] = world.store.hooks.list();
    expect(hook).toMatchObject({ events: ['case.closed'], state: 'on', token: null });
    expect(await lei.page('/desk/api')).not.toContain('whsec_');
    await world.store.hooks.pause(hook?.id ?? '', 'timeout');
    const page = await lei.page('/desk/api');
    expect(page).toContain('已暂停：对方没有按时回应');
    expect(page).toContain('继续推送');
    await lei.post(`/desk/api/addresses/${hook?.id}/resume`);
    expect(world.store.hooks.byId(hook?.id ?? '')?.state).toBe('on');
    await lei.post(`/desk/api/addresses/${hook?.id}/rotate`);
    expect(world.store.hooks.byId(hook?.id ?? '')?.secrets).toMatchObject([
      { until: null },
      { secret: hook?.secrets[0]?.secret, until: world.now() + 86_400_000 },
    ]);
    await lei.post(`/desk/api/addresses/${hook?.id}/drop`);
    expect(world.store.hooks.list()).toEqual([]);
  });

  test.each([
    'http://city.example.org/in',
    'https://127.0.0.1/in',
    'https://[::1]/in',
    'https://0x7f.1/in',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest',
    'https://localhost/in',
    'https://user:word@city.example.org/',
    'ftp://city.example.org/',
    'not an address',
  ])('%s is refused', async (url) => {
    expect((await send(lei, '/desk/api/addresses', address(url))).status).toBe(400);
    expect(world.store.hooks.list()).toEqual([]);
  });
});
