import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { allowBody } from './body-limit.ts';
import { createHttp } from './server.ts';

const make = (more: Partial<Parameters<typeof createHttp>[0]> = {}) => {
  const http = createHttp({ host: '127.0.0.1', port: 0, ...more });
  http.app.get('/page', (c) => c.html('<p>好</p>'.repeat(500)));
  http.app.post('/send', async (c) => c.text(String((await c.req.text()).length)));
  http.app.post('/upload', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)));
  http.app.get('/broken', () => {
    throw new Error('13900001111');
  });
  allowBody(http.app, '/upload', 1_000_000);
  return http;
};

const listening = async (use: (url: string) => Promise<void>) => {
  const http = make();
  const { url } = await http.listen();
  try {
    await use(url);
  } finally {
    await http.close();
  }
};

test('every answer carries a policy without inline code, also an error and a missing page', async () => {
  const { app } = make();
  for (const path of ['/page', '/missing', '/broken']) {
    const answer = await app.request(path);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('only a server reached by https promises https', async () => {
  const strict = 'strict-transport-security';
  const plain = await make().app.request('/page');
  const secure = await make({ publicUrl: 'https://help.example' }).app.request('/page');
  expect(plain.headers.get(strict)).toBeNull();
  expect(secure.headers.get(strict)).toContain('max-age');
});

test('what an error says reaches neither the reader nor the log', async () => {
  const seen: string[] = [];
  const { app } = make({ log: { warn: (o, m) => seen.push(JSON.stringify(o) + m) } });
  const answer = await app.request('/broken');
  expect(answer.status).toBe(500);
  expect((await answer.text()) + seen.join('')).not.toContain('13900001111');
  expect(seen).toHaveLength(1);
});

test('a page of another origin cannot post, and our own can', async () => {
  const { app } = make();
  const post = (headers: Record<string, string>) =>
    app.request('http://desk.test/send', { method: 'POST', body: 'x', headers });
  const host = 'desk.test';
  expect((await post({ host, origin: 'http://desk.test' })).status).toBe(200);
  expect((await post({ host, origin: 'http://evil.test' })).status).toBe(403);
  expect((await post({ host, origin: 'null' })).status).toBe(403);
  expect((await post({ host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post({ host, cookie: 'a=b' })).status).toBe(403);
  expect((await post({ host })).status).toBe(200);
});

test('a body over the limit of its path is refused, with a length announced or without', async () => {
  await listening(async (url) => {
    const post = (path: string, bytes: number, streamed: boolean) => {
      const bytesOf = new Uint8Array(bytes);
      const body = streamed ? new Blob([bytesOf]).stream() : bytesOf;
      return fetch(url + path, { method: 'POST', body, duplex: 'half' } as RequestInit);
    };
    for (const streamed of [false, true]) {
      expect((await post('/send', 200_000, streamed)).status).toBe(413);
      expect((await post('/send', 1000, streamed)).status).toBe(200);
      expect(await (await post('/upload', 100_000, streamed)).text()).toBe('100000');
      expect((await post('/upload', 1_000_001, streamed)).status).toBe(413);
    }
    expect(await (await post('/upload', 200_000, false)).text()).toBe('200000');
  });
});

test('who does not say how much he sends has no more of it held than of any request', async () => {
  const { app } = make();
  let read = 0;
  app.post('/upload/none', (c) => c.text('never read'));
  allowBody(app, '/upload/none', 100_000_000);
  const piece = new Uint8Array(65_536);
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      read += piece.byteLength;
      if (read > 1_000_000) stream.close();
      else stream.enqueue(piece);
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  expect((await app.request('/upload/none', init)).status).toBe(413);
});

test('text is compressed for a browser that takes it', async () => {
  const { app } = make();
  const answer = await app.request('/page', { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

test('a taken address is refused in one line that names it', async () => {
  await listening(async (url) => {
    const port = Number(new URL(url).port);
    const second = createHttp({ host: '127.0.0.1', port });
    await expect(second.listen()).rejects.toThrow(`Cannot listen on 127.0.0.1:${port}: EADDRINUSE`);
  });
});

const signs = ['%00', '%0a', '%0D%0a', '%1b[2J', '%7f', '%c2%85', '%09'];

test.each(signs)('a path with %s in it is not found, on any route', async (sign) => {
  const { app } = make();
  app.get('/cases/:id', (c) => c.redirect(`/other/${c.req.param('id')}`));
  app.get('/files/*', (c) => c.text('there'));
  for (const path of [`/cases/${sign}`, `/cases/BF26${sign}1`, `/files/a${sign}b`, `/page${sign}`])
    expect((await app.request(path)).status, path).toBe(404);
});

test('a path in any script, or with signs that people type, goes its way', async () => {
  const { app } = make();
  app.get('/files/*', (c) => c.text('there'));
  for (const path of ['/files/工资条.png', '/files/%E5%B7%A5', '/files/a%20b%25', '/files/%C2%A5'])
    expect((await app.request(path)).status, path).toBe(200);
});

/** What became of a connection over which so much was sent and nothing more. */
const cutOff = async (url: string, sent: string): Promise<string> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(sent);
  const parts: string[] = [];
  for await (const part of socket) parts.push(String(part));
  return parts.join('');
};

test.each([
  ['nothing', ''],
  ['half a line', 'GET /pa'],
  ['a head without its end', 'GET /page HTTP/1.1\r\nHost: a\r\n'],
])('whoever sends %s is cut off in time', async (_, sent) => {
  const http = make({ headersMs: 300 });
  const { url } = await http.listen();
  const began = performance.now();
  expect(await cutOff(url, sent)).toMatch(/^(?:HTTP\/1\.1 408 |$)/u);
  expect(performance.now() - began).toBeGreaterThan(250);
  await http.close();
});

test('whoever hangs up in the middle of a body writes no line into the log', async () => {
  const seen: string[] = [];
  let come = Promise.withResolvers<void>();
  let gone = Promise.withResolvers<void>();
  const http = make({
    log: { warn: (_, m) => seen.push(m) },
    watch: async (_, next) => {
      come.resolve();
      await next();
      gone.resolve();
    },
  });
  const { url } = await http.listen();
  try {
    for (const head of ['Content-Length: 100000', 'Transfer-Encoding: chunked']) {
      come = Promise.withResolvers<void>();
      gone = Promise.withResolvers<void>();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(`POST /send HTTP/1.1\r\nHost: a\r\n${head}\r\n\r\n5\r\nhello\r\n`);
      await come.promise;
      socket.destroy();
      await gone.promise;
    }
    expect(seen).toEqual([]);
  } finally {
    await http.close();
  }
});
