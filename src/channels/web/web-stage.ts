import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createAssets } from '../../http/assets.ts';
import { createCounter } from '../../http/rate-limit.ts';
import { createHttp } from '../../http/server.ts';
import type { Centre } from '../../messages/centre.ts';
import type { Incoming } from '../../messages/incoming.ts';
import { createWording } from '../../wording/wording.ts';
import type { ChannelPort } from '../channel.ts';
import { createWebChannel } from './web-channel.ts';
import type { ChatLine, WebOptions } from './web-options.ts';

const root = join(import.meta.dirname, '../../..');

/** The centre that ships as an example. */
export const centre = JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as Centre;

const wording = createWording(join(root, 'locales'));

/** For tests: the channel on the real listener, asked without a network; what it receives becomes the history. */
export async function openStage(change: Partial<WebOptions> = {}, port: Partial<ChannelPort> = {}) {
  const received: Incoming[] = [];
  const history = new Map<string, ChatLine[]>();
  let now = 1_790_000_000_000;
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  const channel = createWebChannel({ ...plain(history, () => now), ...change });
  channel.mount(http.app);
  await channel.start({
    receive: async (incoming) => {
      received.push(incoming);
      const { id, at, from } = incoming;
      const body = { kind: 'incoming' as const, incoming: incoming.body };
      history.set(from.chat, [...(history.get(from.chat) ?? []), { id, at, who: 'worker', body }]);
    },
    keepPaper: async (_, { bytes }) => ({ id: 'p1', type: 'image/png', bytes: bytes.length }),
    ...port,
  });
  const wait = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { channel, received, history, browser: () => browserOf(http.app), wait };
}

/** Options for a conversation whose phone ends in 0001. */
function plain(history: ReadonlyMap<string, ChatLine[]>, now: () => number): WebOptions {
  const store = new Map<string, unknown>();
  return {
    wording,
    centre,
    secureCookies: false,
    reach: {},
    assets: createAssets(),
    newest: (chat) => history.get(chat) ?? [],
    openPaper: async () => null,
    phoneKnown: () => true,
    unlock: async (_, digits) => (digits === '0001' ? 'open' : 'wrong'),
    count: createCounter(
      { get: async (key) => store.get(key), set: async (key, value) => store.set(key, value) },
      now,
    ),
    now,
  };
}

/** A browser: it keeps cookies, and knows the key of the page it loaded. */
function browserOf(app: Hono) {
  const jar = new Map<string, string>();
  let page = '';
  const go = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers({ origin: 'http://localhost', host: 'localhost', cookie });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    const response = await app.request(path, { ...init, headers });
    for (const set of response.headers.getSetCookie()) keep(jar, set);
    return { status: response.status, body: await response.clone().text(), response };
  };
  const key = () => /"key":"([^"]+)"/.exec(page)?.[1] ?? '';
  const load = async () => {
    page = (await go('/')).body;
    return page;
  };
  const send = (event: object) =>
    go('/chat/send', { method: 'POST', body: JSON.stringify({ key: key(), ...event }) });
  return { go, load, send, key, jar };
}

function keep(jar: Map<string, string>, set: string): void {
  const [pair = ''] = set.split(';');
  const [name = '', value = ''] = pair.split('=');
  if (/max-age=0/i.test(set)) jar.delete(name);
  else jar.set(name, value);
}

/** A text as the page sends it. */
export const text = (words: string, id = 'event-0001') => ({ id, kind: 'text', text: words });
