import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { addressFault, type Nets, post, readNets } from './outward.ts';

const netsOf = (text: string): Nets => readNets(text) as Nets;
const none = netsOf('');
const here = netsOf('127.0.0.0/8');

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(does: RequestListener): Promise<number> {
  const server = createServer(does);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const call = (url: string, nets: Nets, ms = 2_000) =>
  post(url, { headers: { 'content-type': 'application/json' }, body: '{}', nets, ms });

describe('an address', () => {
  test.each([
    ['https://city.example.org/in', none, null],
    ['https://93.184.216.34/', none, null],
    ['https://[2606:2800:220:1::1]/', none, null],
    ['http://city.example.org/in', none, 'https'],
    ['http://93.184.216.34/', here, 'https'],
    ['https://127.0.0.1/', none, 'inside'],
    ['https://2130706433/', none, 'inside'],
    ['https://0177.0.0.1/', none, 'inside'],
    ['https://0.0.0.0/', none, 'inside'],
    ['https://100.64.1.1/', none, 'inside'],
    ['https://172.31.255.255/', none, 'inside'],
    ['https://192.168.1.1/', none, 'inside'],
    ['https://169.254.169.254/', none, 'inside'],
    ['https://224.0.0.1/', none, 'inside'],
    ['https://255.255.255.255/', none, 'inside'],
    ['https://[::]/', none, 'inside'],
    ['https://[::1]/', none, 'inside'],
    ['https://[::ffff:10.0.0.1]/', none, 'inside'],
    ['https://[64:ff9b::a00:1]/', none, 'inside'],
    ['https://[2002:a00:1::]/', none, 'inside'],
    ['https://[fd12::1]/', none, 'inside'],
    ['https://[fe80::1]/', none, 'inside'],
    ['https://db.internal/', none, 'inside'],
    ['https://localhost./', none, 'inside'],
    ['http://127.0.0.1:8080/', here, null],
    ['https://10.0.0.1/', here, 'inside'],
    ['https://user@city.example.org/', none, 'url'],
    ['https://city.example.org/#part', none, 'url'],
    ['javascript:alert(1)', none, 'url'],
    ['', none, 'url'],
  ] as const)('%s', (url, nets, fault) => {
    expect(addressFault(url, nets)).toBe(fault);
  });

  test.each(['10.0.0.0/99', '10.0.0/8', 'office', '10.0.0.0/8/8', '::1/129', '10.0.0.0/x'])(
    '%s is no net',
    (text) => {
      expect(readNets(text)).toBeNull();
    },
  );
});

describe('a call', () => {
  test('brings back the status, and follows nothing', async () => {
    const asked: string[] = [];
    const port = await listening((request, answer) => {
      asked.push(request.url ?? '');
      answer.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
    });
    expect(await call(`http://127.0.0.1:${port}/in`, here)).toEqual({ status: 302 });
    expect(asked).toEqual(['/in']);
  });

  test('never reaches a closed address through a name', async () => {
    let asked = 0;
    const port = await listening((_, answer) => {
      asked += 1;
      answer.end();
    });
    const elsewhere = netsOf('10.0.0.0/8');
    expect(await call(`http://localhost:${port}/`, elsewhere)).toEqual({ fault: 'inside' });
    expect(await call(`https://localhost:${port}/`, elsewhere)).toEqual({ fault: 'inside' });
    expect(asked).toBe(0);
  });

  test('does not wait longer than it should, nor read an answer that never ends', async () => {
    const silent = await listening(() => undefined);
    expect(await call(`http://127.0.0.1:${silent}/`, here, 100)).toEqual({ fault: 'timeout' });
    const endless = await listening((_, answer) => {
      answer.writeHead(200);
      const more = setInterval(() => answer.write('x'.repeat(10_000)), 1);
      answer.on('close', () => clearInterval(more));
    });
    expect(await call(`http://127.0.0.1:${endless}/`, here)).toEqual({ status: 200 });
  });

  test('says in one word why there is no answer', async () => {
    const port = await listening((request) => request.socket.destroy());
    expect(await call(`http://127.0.0.1:${port}/`, here)).toEqual({ fault: 'econnreset' });
    expect(await call('http://127.0.0.1:1/', here)).toEqual({ fault: 'econnrefused' });
    expect(await call('http://10.0.0.1/', none)).toEqual({ fault: 'https' });
  });
});
