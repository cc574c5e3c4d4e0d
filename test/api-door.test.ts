import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ApiStage, openApiStage, openConsumer, openServices } from './api-stage.ts';

// A whole house is opened: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stage: ApiStage;
let all: string;
const given = (value: unknown) =>
  ({ state: 'given', value, raw: 'сырьё', turn: 1, at: 1 }) as never;

const id = '990101198001010014';
const kinId = '99010119800229002X';
const cardNumber = '6222020200112233445';

beforeAll(async () => {
  stage = await openApiStage({ API_PER_MINUTE: '1000' });
  all = await stage.token();
  const person = { name: given('高秀兰'), id_number: given(id), bank_card: given(cardNumber) };
  await stage.add({
    number: 'BF26-000601',
    service: 'relief',
    changed: 1_000,
    answers: {
      ...person,
      id_number_invalid: given('990101198001010013'),
      hardship_detail: given(
        `我身份证 ${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}，卡号${cardNumber}`,
      ),
      family_details: given([{ relation: 'spouse', name: '林国平', id_number: kinId }]),
      phone: given('13900000001'),
    },
    reason: `已核对${id}`,
    state: 'declined',
  });
  await stage.add({ number: 'BF26-000602', service: 'legal_aid', changed: 2_000 });
  await stage.add({ number: 'BF26-000603', service: 'women_rights', changed: 3_000 });
  await stage.add({
    number: 'BF26-000604',
    service: 'petition',
    changed: 4_000,
    kept: { never: [] },
  });
  await stage.add({ number: 'BF26-000605', service: 'call', kind: 'call', changed: 5_000 });
  for (let n = 10; n < 40; n += 1)
    await stage.add({
      number: `BF26-0007${n}`,
      service: 'housing',
      changed: 10_000 + Math.floor(n / 3),
    });
});
afterAll(() => stage.stop());

const problemOf = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  return (await answer.json()) as { type: string; title: string; status: number; detail: string };
};

describe('the door', () => {
  const wrong = [
    undefined,
    'Bearer',
    'Bearer bf_',
    `Bearer bf_${'a'.repeat(43)}`,
    'Basic YTpi',
    'bf_x',
    `Bearer bf_${'好'.repeat(20)}`,
  ];
  test('without a good token nothing is said but that, whatever was sent', async () => {
    const told = new Set<string>();
    const over = await stage.token({ last: '2020-01-01' });
    const back = await stage.token({ id: 'back' });
    await stage.house.store.tokens.revoke('back', 1);
    for (const authorization of [...wrong, `Bearer ${over}`, `Bearer ${back}`]) {
      const answer = await fetch(`${stage.local}/api/v1/cases`, {
        headers:
          authorization === undefined || /[^\x20-\x7e]/u.test(authorization)
            ? {}
            : { authorization },
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      told.add(await answer.text());
    }
    expect(told.size).toBe(1);
  });

  test('words are in the language that is asked for', async () => {
    const say = async (language: string) =>
      (
        await problemOf(
          await stage.ask('x', '/cases', { headers: { 'accept-language': language } }),
        )
      ).title;
    expect(await say('en-GB,en;q=0.9,zh;q=0.1')).toBe('No valid token');
    expect(await say('zh-CN,zh;q=0.9,en;q=0.8')).toBe('没有有效的令牌');
    expect(await say('fr, en;q=0')).toBe('没有有效的令牌');
  });

  test.each([
    ['cases:read', 'GET', '/cases'],
    ['cases:read', 'GET', '/cases/BF26-000601'],
    ['cases:note', 'POST', '/cases/BF26-000601/notes'],
    ['figures:read', 'GET', '/figures'],
    ['households:read', 'GET', '/households/DA26-000001'],
    ['webhooks:manage', 'GET', '/webhooks'],
    ['webhooks:manage', 'POST', '/webhooks'],
    ['webhooks:manage', 'DELETE', '/webhooks/x'],
    ['webhooks:manage', 'POST', '/webhooks/x/rotate'],
    ['webhooks:manage', 'POST', '/webhooks/x/resume'],
  ] as const)('%s is wanted for %s %s', async (scope, method, path) => {
    const { scopes } = await import('../src/messages/grant.ts');
    const token = await stage.token({ scopes: scopes.filter((one) => one !== scope) });
    const answer = await stage.ask(token, path, { method });
    expect(answer.status).toBe(403);
    expect((await problemOf(answer)).detail).toContain(scope);
  });

  test('no cookie is set or read, no other origin is allowed, and what is nowhere is a problem too', async () => {
    const answer = await stage.ask(all, '/cases', {
      headers: { origin: 'https://evil.example.org' },
    });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await problemOf(await stage.ask(all, '/nowhere'))).type).toBe(
      '/api/v1/problems/unknown',
    );
    const cross = await stage.ask(all, '/cases/BF26-000601/notes', {
      method: 'POST',
      body: { text: 'x' },
      headers: { origin: 'https://evil.example.org' },
    });
    expect(cross.status).toBe(403);
    await problemOf(cross);
    const large = await stage.ask(all, '/cases/BF26-000601/notes', {
      method: 'POST',
      body: { text: 'x'.repeat(200_000) },
    });
    expect(large.status).toBe(413);
    await problemOf(large);
  });
});

describe('cases', () => {
  type Page = { data: { number: string; service: string }[]; next: string | null };
  const numbers = async (token: string, query = ''): Promise<readonly string[]> => {
    const found: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = (await (
        await stage.ask(token, `/cases?limit=7${query}${cursor}`)
      ).json()) as Page;
      found.push(...page.data.map(({ number }) => number));
      next = page.next;
    }
    return found;
  };

  test('a list goes on from page to page in the order of changes, and tells of nothing that is for few', async () => {
    const found = await numbers(all);
    expect(found.slice(0, 2)).toEqual(['BF26-000601', 'BF26-000602']);
    expect(found).toHaveLength(32);
    expect(new Set(found).size).toBe(32);
    expect(await numbers(all, '&service=legal_aid')).toEqual(['BF26-000602']);
    expect(await numbers(all, '&state=declined')).toEqual(['BF26-000601']);
    expect(await numbers(all, '&since=1970-01-01T00:00:09Z')).toHaveLength(30);
    expect(
      await numbers(
        await stage.token({ grant: { services: ['legal_aid'], few: [], by: 's-lei' } }),
      ),
    ).toEqual(['BF26-000602']);
  });

  test('a cursor is good for its own list and token alone', async () => {
    const { next } = (await (await stage.ask(all, '/cases?limit=3')).json()) as Page;
    const other = await stage.token();
    expect((await stage.ask(all, `/cases?limit=3&cursor=${next}`)).status).toBe(200);
    for (const [token, query] of [
      [other, `cursor=${next}`],
      [all, `service=housing&cursor=${next}`],
      [all, `cursor=${next?.slice(0, -3)}aaa`],
      [all, 'cursor=nothing'],
      [all, 'limit=0'],
      [all, 'limit=1000'],
      [all, 'since=yesterday'],
    ] as const) {
      const answer = await stage.ask(token, `/cases?${query}`);
      expect(answer.status, query).toBe(422);
      await problemOf(answer);
    }
  });

  test.each(['BF26-000603', 'BF26-000604', 'BF26-000605', 'BF26-999999', 'x', '../cases'])(
    '%s is not there for a token that may not be told of it, and nothing of the try is in a history',
    async (number) => {
      const answer = await stage.ask(all, `/cases/${encodeURIComponent(number)}`);
      expect(answer.status).toBe(404);
      expect((await problemOf(answer)).type).toBe('/api/v1/problems/unknown');
      const note = await stage.ask(all, `/cases/${encodeURIComponent(number)}/notes`, {
        method: 'POST',
        body: { text: 'x' },
      });
      expect(note.status).toBe(404);
      expect(stage.house.store.desk.history(number).map(({ act }) => act.by.role)).not.toContain(
        'token',
      );
    },
  );

  test('what is for few is there where it was allowed, as long as whoever allowed it may read it', async () => {
    const { store } = stage.house;
    const roles = ['women', 'admin'];
    const fang = { id: 's-fang', login: 'fang', name: '方静', roles, active: true };
    await store.staff.save(fang);
    const few = ['women_rights'];
    const grant = { services: [...openServices, 'women_rights'], few, by: 's-fang' };
    const token = await stage.token({ grant });
    expect(await numbers(token)).toContain('BF26-000603');
    expect(await numbers(token)).not.toContain('BF26-000604');
    expect((await stage.ask(token, '/cases/BF26-000603')).status).toBe(200);
    await store.staff.save({ ...fang, active: false });
    expect(await numbers(token)).not.toContain('BF26-000603');
    expect((await stage.ask(token, '/cases/BF26-000603')).status).toBe(404);
  });

  test('numbers of identity and of cards are covered everywhere, and in full for a token that may see them', async () => {
    const plain = await stage.token({ scopes: ['cases:read'] });
    const text = await (await stage.ask(plain, '/cases/BF26-000601')).text();
    const bare = text.replaceAll(/[\s-]/gu, '');
    for (const number of [id, kinId, cardNumber, '990101198001010013'])
      expect(bare).not.toContain(number);
    expect(JSON.parse(text)).toMatchObject({
      answers: {
        name: { value: '高秀兰' },
        phone: { value: '13900000001' },
        id_number: { value: '990*************14', covered: true },
        bank_card: { value: '**** 3445', covered: true },
        id_number_invalid: { covered: true },
        family_details: { value: [{ relation: 'spouse', name: '林国平' }] },
      },
    });
    expect(text).not.toContain('сырьё');
    const whole = await (await stage.ask(all, '/cases/BF26-000601')).text();
    for (const number of [id, kinId, cardNumber]) expect(whole).toContain(number);
  });

  test('reading changes neither when a case changed last nor its place in a list', async () => {
    const before = await numbers(all);
    await stage.ask(all, '/cases/BF26-000601');
    expect(await numbers(all)).toEqual(before);
  });
});

describe('notes', () => {
  const post = (body: unknown, headers: object = {}, number = 'BF26-000602') =>
    stage.ask(all, `/cases/${number}/notes`, { method: 'POST', body, headers });
  const notes = () =>
    stage.house.store.desk
      .history('BF26-000602')
      .flatMap(({ act }) => (act.deed.kind === 'note' ? [act.deed.text] : []));

  test('the same key with the same body is one note with the same answer, with another body it is refused', async () => {
    const key = { 'idempotency-key': 'note 1' };
    const first = await post({ text: '甲' }, key);
    expect(first.status).toBe(201);
    const body = await first.text();
    const again = await post({ text: '甲' }, key);
    expect([again.status, await again.text()]).toEqual([201, body]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await problemOf(await post({ text: '乙' }, key))).type).toBe('/api/v1/problems/reused');
    expect(notes()).toEqual(['甲']);
    // The same press many times at once is one as well.
    const many = await Promise.all(
      Array.from({ length: 8 }, () => post({ text: '丙' }, { 'idempotency-key': 'note 2' })),
    );
    expect(many.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(notes()).toEqual(['甲', '丙']);
    // Another token has keys of its own.
    const other = await stage.token();
    const theirs = await stage.ask(other, '/cases/BF26-000602/notes', {
      method: 'POST',
      body: { text: '丁' },
      headers: key,
    });
    expect(theirs.status).toBe(201);
    expect(notes()).toEqual(['甲', '丙', '丁']);
  });

  test.each([
    [{}],
    [{ text: '' }],
    [{ text: '   ' }],
    [{ text: 'x'.repeat(2001) }],
    [{ text: 5 }],
    [{ text: 'x', to: 'worker' }],
    [[]],
    ['text'],
  ])('%j is no note', async (body) => {
    expect((await post(body)).status).toBe(422);
  });

  test('a body that is no JSON is named so, and one of another kind is not read', async () => {
    const send = (body: string, type: string) =>
      fetch(`${stage.local}/api/v1/cases/BF26-000602/notes`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${all}`, 'content-type': type },
      });
    expect((await send('{', 'application/json')).status).toBe(422);
    expect((await send('text=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  });
});

describe('webhooks', () => {
  const add = (token: string, body: object) =>
    stage.ask(token, '/webhooks', { method: 'POST', body: { name: '市平台', ...body } });

  test('a token finds and ends its own addresses alone, and gets no service it was not given', async () => {
    const consumer = await openConsumer();
    const own = await stage.token({ grant: { services: ['housing'], few: [], by: 's-lei' } });
    expect((await add(own, { url: consumer.url, services: ['relief'] })).status).toBe(422);
    const made = await add(own, { url: consumer.url });
    expect(made.status).toBe(201);
    const hook = (await made.json()) as { id: string; services: string[]; secret: string };
    expect(hook.services).toEqual(['housing']);
    expect(await (await stage.ask(own, '/webhooks')).text()).not.toContain('whsec_');
    const other = await stage.token();
    expect(((await (await stage.ask(other, '/webhooks')).json()) as { data: [] }).data).toEqual([]);
    for (const [method, path] of [
      ['DELETE', `/webhooks/${hook.id}`],
      ['POST', `/webhooks/${hook.id}/rotate`],
      ['POST', `/webhooks/${hook.id}/resume`],
    ] as const) {
      expect((await stage.ask(other, path, { method })).status, path).toBe(404);
      if (method === 'POST')
        expect((await stage.ask(own, path, { method })).status, path).toBe(200);
    }
    expect((await stage.ask(own, `/webhooks/${hook.id}`, { method: 'DELETE' })).status).toBe(204);
    await consumer.close();
  });

  test.each(['http://93.184.216.34/', 'https://10.0.0.8/', 'https://[fd00::1]/', 'nothing'])(
    'an address at %s is refused',
    async (url) => {
      expect((await add(all, { url })).status).toBe(422);
    },
  );
});

describe('limits', () => {
  test('a token that asks too often waits, as its headers say, and another does not', async () => {
    const own = await openApiStage({ API_PER_MINUTE: '5' });
    const [one, two] = [await own.token(), await own.token()];
    const answers: Response[] = [];
    for (let n = 0; n < 7; n += 1) answers.push(await own.ask(one, '/figures'));
    const limited = answers.filter(({ status }) => status === 429);
    // A minute may end in between.
    expect(limited.length).toBeGreaterThan(0);
    expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(limited[0]?.headers.get('ratelimit')).toMatch(/^"minute";r=0;t=\d+$/u);
    expect((await own.ask(two, '/figures')).status).toBe(200);
    await own.stop();
  });

  test('a net that guesses waits, but not a token that came from there before', async () => {
    const own = await openApiStage();
    const [known, fresh] = [await own.token(), await own.token()];
    expect((await own.ask(known, '/figures')).status).toBe(200);
    const statuses: number[] = [];
    for (let n = 0; n < 25; n += 1)
      statuses.push((await own.ask(`bf_${String(n).padStart(43, 'x')}`, '/cases')).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses.at(-1)).toBe(429);
    expect((await own.ask(fresh, '/figures')).status).toBe(429);
    expect((await own.ask(known, '/figures')).status).toBe(200);
    await own.stop();
  });
});
