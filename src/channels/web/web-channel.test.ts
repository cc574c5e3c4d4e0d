import { expect, test } from 'vitest';
import { centre, openStage, text } from './web-stage.ts';

test('a message is acknowledged only after it is stored, and its conversation is found again by the cookie', async () => {
  const { browser, received } = await openStage();
  const one = browser();
  await one.load();
  expect((await one.send(text('老板没发工资'))).status).toBe(200);
  expect(received).toHaveLength(1);
  expect(received[0]?.body).toEqual({ kind: 'text', text: '老板没发工资' });
  expect(received[0]?.id).toBe(`${received[0]?.from.chat}:event-0001`);
  expect(await one.load()).toContain('老板没发工资');
  const other = browser();
  expect(await other.load()).not.toContain('老板没发工资');
  expect([...one.jar.values()].join()).not.toContain(received[0]?.from.chat);
});

test('the cookie is closed to scripts and long enough that nobody guesses it', async () => {
  const { browser } = await openStage();
  const { response } = await browser().go('/');
  const cookie =
    response.headers.getSetCookie().find((one) => one.startsWith('bangfu_chat=')) ?? '';
  expect(cookie).toMatch(/^bangfu_chat=[\w-]{43};/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const secure = await openStage({ secureCookies: true });
  const safe = (await secure.browser().go('/')).response.headers.getSetCookie().join();
  expect(safe).toMatch(/__Host-bangfu_chat=.*Secure/i);
});

test('a store that fails is told to the page as "again", not as taken', async () => {
  const { browser } = await openStage(
    {},
    { receive: () => Promise.reject(new Error('disk full')) },
  );
  const one = browser();
  await one.load();
  const { status, body } = await one.send(text('你好'));
  expect([status, JSON.parse(body)]).toEqual([503, { refused: 'busy' }]);
});

test('what is not what the page sends is refused', async () => {
  const { browser, received } = await openStage();
  const one = browser();
  expect((await one.send(text('没有饼干'))).status).toBe(401);
  await one.load();
  for (const event of [
    {},
    { ...text('x'), id: '../../etc' },
    { ...text('') },
    { ...text('长'.repeat(8001)) },
    { id: 'event-0001', kind: 'press', option: 'x'.repeat(201), turn: 1 },
    { id: 'event-0001', kind: 'press', option: 'x', turn: -1 },
    { id: 'event-0001', kind: 'paper', paper: { id: 'p', type: 'x', bytes: 1 } },
  ])
    expect((await one.send(event)).status, JSON.stringify(event).slice(0, 60)).toBe(400);
  expect((await one.send({ ...text('x'), key: 'another' })).status).toBe(409);
  const evil = { method: 'POST', body: '{}', headers: { origin: 'http://evil.example' } };
  expect((await one.go('/chat/send', evil)).status).toBe(403);
  expect(received).toEqual([]);
});

test('a page opened in two tabs within a minute greets once', async () => {
  const { browser, received } = await openStage();
  const one = browser();
  await one.load();
  await one.send({ id: 'event-0001', kind: 'start' });
  await one.send({ id: 'event-0002', kind: 'start' });
  expect(received[0]?.id).toBe(received[1]?.id);
  await one.send({ id: 'event-0003', kind: 'start', service: 'relief' });
  await one.send({ id: 'event-0004', kind: 'start', service: 'no_such' });
  expect(received.slice(2).map(({ body }) => body)).toEqual([
    { kind: 'start', service: 'relief' },
    { kind: 'start' },
  ]);
});

test('too many messages of one browser are slowed, not lost', async () => {
  const limits = { ...centre.limits, messagesPerMinute: 3 };
  const { browser, received, wait } = await openStage({ centre: { ...centre, limits } });
  const one = browser();
  await one.load();
  const statuses = [];
  for (let count = 0; count < 5; count++)
    statuses.push((await one.send(text('好', `event-000${count}`))).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  wait(1.1);
  expect((await one.send(text('好', 'event-0003'))).status).toBe(200);
  expect(received).toHaveLength(4);
});

test('a photo is kept before the event that names it, and a repeat keeps it once', async () => {
  let kept = 0;
  const { browser, received } = await openStage(
    {},
    {
      keepPaper: async (_, { bytes, name }) => {
        kept++;
        return { id: `p${kept}`, type: 'image/jpeg', bytes: bytes.length, name };
      },
    },
  );
  const one = browser();
  await one.load();
  const upload = () =>
    one.go(`/chat/paper?id=event-0001&key=${one.key()}&name=${encodeURIComponent('户口本.jpg')}`, {
      method: 'POST',
      body: new Uint8Array([0xff, 0xd8, 0xff]),
    });
  expect((await upload()).status).toBe(200);
  expect((await upload()).status).toBe(200);
  expect(kept).toBe(1);
  expect(received.map(({ body }) => body)).toEqual([
    { kind: 'paper', paper: { id: 'p1', type: 'image/jpeg', bytes: 3, name: '户口本.jpg' } },
  ]);
});

test('a file too large, or refused by the store, becomes a kind answer of the assistant', async () => {
  const limits = { ...centre.limits, paperMegabytes: 0.001 };
  const { browser, received } = await openStage(
    { centre: { ...centre, limits } },
    { keepPaper: async () => ({ problem: 'type' }) },
  );
  const one = browser();
  await one.load();
  const upload = (id: string, bytes: number) =>
    one.go(`/chat/paper?id=${id}&key=${one.key()}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
    });
  expect((await upload('event-0001', 2000)).status).toBe(200);
  expect((await upload('event-0002', 10)).status).toBe(200);
  expect(received.map(({ body }) => body)).toEqual([
    { kind: 'unreadable', reason: 'size' },
    { kind: 'unreadable', reason: 'type' },
  ]);
});

test('one net fills no disk in a day, whoever consents and however many conversations it begins', async () => {
  const counted = new Map<string, number>();
  const stage = await openStage({
    reach: { trustProxy: true },
    count: async (key) => {
      const most = key.startsWith('web:megabytes') ? 1 : 0;
      counted.set(key, (counted.get(key) ?? 5_000 - 2) + most);
      return most === 1 ? (counted.get(key) ?? 0) : 1;
    },
  });
  const send = async (net: string, id: string, bytes: number) => {
    const browser = stage.browser();
    await browser.load();
    await browser.go(`/chat/paper?id=${id}&key=${browser.key()}`, {
      method: 'POST',
      headers: { 'x-forwarded-for': net, 'content-length': String(bytes) },
      body: new Uint8Array(bytes),
    });
    return stage.received.at(-1)?.body;
  };
  expect(await send('198.51.100.1', 'photo-001', 1_500_000)).toMatchObject({ kind: 'paper' });
  expect(await send('198.51.100.1', 'photo-002', 1)).toEqual({
    kind: 'unreadable',
    reason: 'quota',
  });
  expect(await send('198.51.100.2', 'photo-003', 1)).toMatchObject({ kind: 'paper' });
});

test('a paper is shown to its own conversation as a picture, and anything that is none only as a file', async () => {
  const { browser } = await openStage({
    openPaper: async (_, id) =>
      id === 'gone'
        ? null
        : { bytes: new Uint8Array([1]), type: id === 'pdf' ? 'application/pdf' : 'image/png' },
  });
  const one = browser();
  await one.load();
  const picture = (await one.go('/chat/paper/png')).response.headers;
  expect(picture.get('content-type')).toBe('image/png');
  expect(picture.get('x-content-type-options')).toBe('nosniff');
  expect(picture.get('cache-control')).toBe('no-store');
  const file = (await one.go('/chat/paper/pdf')).response.headers;
  expect(file.get('content-type')).toBe('application/octet-stream');
  expect(file.get('content-disposition')).toMatch(/^attachment/);
  expect((await one.go('/chat/paper/gone')).status).toBe(404);
});

test('before the start and after the stop nothing is taken', async () => {
  const { browser, channel } = await openStage();
  const one = browser();
  await one.load();
  await channel.stop();
  expect((await one.send(text('你好'))).status).toBe(503);
});

test('older lines are fetched in parts', async () => {
  const { browser, history, received } = await openStage();
  const one = browser();
  await one.load();
  await one.send(text('第一句'));
  const chat = received[0]?.from.chat ?? '';
  const many = Array.from({ length: 70 }, (_, index) => ({
    id: `m${index}`,
    at: 1_790_000_000_000,
    who: 'worker' as const,
    body: { kind: 'incoming' as const, incoming: { kind: 'text' as const, text: `第${index}句` } },
  }));
  history.set(chat, many);
  const page = (before: string) =>
    one.go(`/chat/history?key=${one.key()}${before}`).then(({ body }) => JSON.parse(body));
  const newest = await page('');
  const ids = newest.lines
    .map((line: { id: string }) => line.id)
    .filter((id: string) => id.startsWith('m'));
  expect(ids.at(-1)).toBe('m69');
  expect(newest.more).toBe(true);
  const older = await page(`&before=${ids[0]}`);
  expect(older.more).toBe(false);
  expect([...older.lines.map((line: { id: string }) => line.id), ...ids]).toEqual(
    many.map(({ id }) => id),
  );
});

test('older lines cost what stands from them to the newest, not the whole talk', async () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    id: `m${index}`,
    at: 1_790_000_000_000,
    who: 'worker' as const,
    body: { kind: 'incoming' as const, incoming: { kind: 'text' as const, text: `第${index}句` } },
  }));
  let read = 0;
  const { browser } = await openStage({
    newest: (_, enough) => {
      for (read = 50; read < many.length && !enough(many.slice(-read)); read *= 2);
      return many.slice(-read);
    },
  });
  const one = browser();
  await one.load();
  await one.send(text('第一句'));
  const { body } = await one.go(`/chat/history?key=${one.key()}&before=m4900`);
  const { lines, more } = JSON.parse(body);
  expect(lines.at(-1).id).toBe('m4899');
  expect(more).toBe(true);
  expect(read).toBeLessThan(500);
});
