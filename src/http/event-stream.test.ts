import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { eventStream, eventText, type Send } from './event-stream.ts';
import { createHttp } from './server.ts';

const unset: Send = () => {};

test('an event of several lines stays one event', () => {
  expect(eventText({ event: 'queue', id: '7', data: 'a\nb' })).toBe(
    'event: queue\nid: 7\ndata: a\ndata: b\n\n',
  );
});

test('a page that leaves is told to its sender once', async () => {
  let left = 0;
  let send: Send = unset;
  const app = new Hono();
  app.get('/live', () =>
    eventStream((given) => {
      send = given;
      return () => void (left += 1);
    }),
  );
  const reader = (await app.request('/live')).body?.getReader();
  await reader?.read();
  send({ data: 'hello' });
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: hello\n\n');
  await reader?.cancel();
  expect(left).toBe(1);
});

test('a page that reads nothing is cut off instead of filling the memory', async () => {
  let left = 0;
  let send: Send = unset;
  const answer = eventStream((given) => {
    send = given;
    return () => void (left += 1);
  });
  for (let n = 0; n < 1000; n += 1) send({ data: String(n) });
  expect(left).toBe(1);
  await expect(answer.text()).rejects.toThrow('Cannot send events');
});

test('closing the server ends its open streams', async () => {
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  const left = Promise.withResolvers<void>();
  http.app.get('/live', () => eventStream(() => left.resolve));
  const { url } = await http.listen();
  const reader = (await fetch(`${url}/live`)).body?.getReader();
  await reader?.read();
  await http.close();
  await left.promise;
});
