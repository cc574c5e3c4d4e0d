import { lookup as resolve } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as safeRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Nets that may be called although they are not public, by those who say so. */
export type Nets = { readonly has: (address: string) => boolean; readonly empty: boolean };

/** Addresses that are nobody's on the open net: private, local, shared, reserved, of documents, and those that hold another address. */
const closed = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const;

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function listOf(nets: readonly (readonly [string, number])[]): Nets {
  // One list would take every address of the fourth version for one that is written in the sixth.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [address, bits] of nets) {
    const of = family(address);
    lists[of].addSubnet(address, bits, of);
  }
  return {
    empty: nets.length === 0,
    has: (address) => isIP(address) !== 0 && lists[family(address)].check(address, family(address)),
  };
}

const notPublic = listOf(closed);

/** Nets as a setting names them, with commas: `10.8.0.0/16, ::1/128`; `null` where one cannot be read. */
export function readNets(text: string | undefined): Nets | null {
  const nets: (readonly [string, number])[] = [];
  for (const one of (text ?? '').split(',').map((part) => part.trim())) {
    if (one === '') continue;
    const [address = '', bits = family(address) === 'ipv6' ? '128' : '32', more] = one.split('/');
    const most = family(address) === 'ipv6' ? 128 : 32;
    if (isIP(address) === 0 || more !== undefined || !/^\d{1,3}$/u.test(bits)) return null;
    if (Number(bits) > most) return null;
    nets.push([address, Number(bits)]);
  }
  return listOf(nets);
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '');

/** Whether an address may be called: a public one by https alone, one of the nets of the setting by either. */
const mayReach = (address: string, { protocol }: URL, nets: Nets): boolean =>
  nets.has(address) || (protocol === 'https:' && !notPublic.has(address));

/** What is wrong with an address to call, before anybody is asked where it leads: `url` is none, or has words for a door in it; `https` is wanted; `inside` is closed to it. */
export function addressFault(text: string, nets: Nets): 'url' | 'https' | 'inside' | null {
  const url = URL.parse(text);
  if (url === null || text.length > 1000 || !/^https?:$/u.test(url.protocol)) return 'url';
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'url';
  if (url.protocol === 'http:' && nets.empty) return 'https';
  const host = hostOf(url);
  if (isIP(host) !== 0 && !mayReach(host, url, nets))
    return url.protocol === 'http:' && !notPublic.has(host) ? 'https' : 'inside';
  return nets.empty && /(?:^|\.)(?:localhost|local|internal)\.?$/iu.test(host) ? 'inside' : null;
}

class Closed extends Error {}

/** Looks a name up and gives only addresses that may be called; where one of them may not, none is: whoever owns the name plays with us. */
const lookingUp =
  (url: URL, nets: Nets): LookupFunction =>
  (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '', 0);
      if (!found.every(({ address }) => mayReach(address, url, nets)))
        return done(new Closed('closed net'), '', 0);
      const [first] = found;
      if (first === undefined) return done(new Closed('no address'), '', 0);
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
  };

/** What came of a call: the status, or in one word why there is none. */
export type Called = { readonly status: number } | { readonly fault: string };

/** Posts a text and waits no longer than `ms`; follows nothing, reads nothing of the answer but its status, and never reaches an address that may not be called, whatever its name leads to. */
export function post(
  address: string,
  {
    headers,
    body,
    nets,
    ms,
  }: {
    readonly headers: { readonly [name: string]: string };
    readonly body: string;
    readonly nets: Nets;
    readonly ms: number;
  },
): Promise<Called> {
  const fault = addressFault(address, nets);
  if (fault !== null) return Promise.resolve({ fault });
  const url = new URL(address);
  const request = url.protocol === 'https:' ? safeRequest : plainRequest;
  return new Promise((done) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: lookingUp(url, nets),
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(ms),
      },
      (answer) => {
        done({ status: answer.statusCode ?? 0 });
        answer.destroy();
      },
    );
    sent.on('error', (error) => done({ fault: faultOf(error) }));
    sent.end(body);
  });
}

/** One word of an error that holds nothing of anybody. */
function faultOf(error: Error & { readonly code?: unknown }): string {
  if (error instanceof Closed) return 'inside';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  return typeof error.code === 'string' && /^[A-Z_\d]{3,40}$/u.test(error.code)
    ? error.code.toLowerCase()
    : 'failed';
}
