import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { clientAddress, type Reach } from './client-address.ts';

const seenBy = async (reach: Reach, forwarded?: string) => {
  const app = new Hono();
  app.get('/', (c) => c.text(clientAddress(c, reach)));
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
  const env = { incoming: { socket: { remoteAddress: '::ffff:10.0.0.9' } } };
  return (await app.request('/', { headers }, env)).text();
};

test('without a trusted proxy the header of a client is not believed', async () => {
  expect(await seenBy({}, '1.2.3.4')).toBe('10.0.0.9');
});

test('behind a trusted proxy only its own last word counts', async () => {
  expect(await seenBy({ trustProxy: true }, '6.6.6.6, 1.2.3.4')).toBe('1.2.3.4');
  expect(await seenBy({ trustProxy: true })).toBe('10.0.0.9');
});
