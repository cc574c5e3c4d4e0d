import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { cryptOf } from './emulator/callback.ts';
import { type Stage, startStage } from './stage.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A vendor's callback that shares the account's token and key. */
async function vendor(answer: (body: string) => string | null) {
  const calls: { readonly url: string; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      calls.push({ url: request.url ?? '', body });
      const text = answer(body);
      if (text !== null) response.end(text);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  ends.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wx?shop=1` };
}

async function open(forward: string, ms = 2000): Promise<Stage> {
  const stage = await startStage({ channel: { forward, timing: { forward: ms } } });
  ends.unshift(stage.close);
  return stage;
}

test('what is not ours goes on as it came, signed and sealed, and its answer goes back', async () => {
  const other = await vendor(() => 'success');
  const on = await open(other.url);
  await on.emulator.player('oA').click('vendor_coupons').arrive();
  const [call] = other.calls;
  const query = new URL(call?.url ?? '', 'http://vendor').searchParams;
  expect(query.get('shop')).toBe('1');
  const crypt = cryptOf(on.emulator.world);
  const sealed = /<Encrypt><!\[CDATA\[(.+)\]\]><\/Encrypt>/u.exec(call?.body ?? '')?.[1] ?? '';
  const signed = crypt.getSignature(query.get('timestamp') ?? '', query.get('nonce') ?? '', sealed);
  expect(query.get('msg_signature')).toBe(signed);
  expect(crypt.decrypt(sealed).message).toContain('vendor_coupons');
  expect(on.echo.stored).toEqual([]);
});

test('what is ours goes to nobody else', async () => {
  const other = await vendor(() => 'success');
  const on = await open(other.url);
  await on.emulator.player('oA').say('老板欠薪').arrive();
  await on.emulator.player('oA').click('relief').arrive();
  expect(other.calls).toEqual([]);
});

test('an address that does not answer in time leaves WeChat a calm acknowledgement', async () => {
  const other = await vendor(() => null);
  const on = await open(other.url, 50);
  const { answer, attempts } = await on.emulator.player('oA').click('vendor_coupons').arrive();
  expect([attempts, answer]).toEqual([1, 'success']);
  expect(on.log).toEqual(['official.forward_failed {}']);
});
