import { chatOf } from '../../../src/channels/web/identity.ts';
import type { PageLine } from '../../../src/channels/web/outgoing.ts';
import { createWebChannel } from '../../../src/channels/web/web-channel.ts';
import type { HouseOptions } from '../../../src/commands/house.ts';
import { webParts } from '../../../src/commands/web-parts.ts';
import { createAssets } from '../../../src/http/assets.ts';
import { createHttp } from '../../../src/http/server.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type ChatEvent, type Deed, newestOption, type Stage, until } from './stage.ts';

type Parts = Parameters<HouseOptions['channels']>[0];

/** The web chat with its own listener, which stands and falls with the channel. */
function webOn({ wording, centre, store }: Parts, listening: (url: string) => void) {
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  const channel = createWebChannel({
    wording,
    centre,
    secureCookies: false,
    reach: {},
    assets: createAssets(),
    // A worker of the tests is hastier than the limit on messages allows.
    count: async () => 1,
    now: Date.now,
    ...webParts(store, Date.now),
  });
  channel.mount(http.app);
  return {
    ...channel,
    start: async (port: Parameters<typeof channel.start>[0]) => {
      await channel.start(port);
      listening((await http.listen()).url);
    },
    stop: async () => {
      await http.close();
      await channel.stop();
    },
  };
}

/** The web chat over HTTP: its own routes and its stream of events, as the page uses them. */
export async function webStage(): Promise<Stage> {
  let url = '';
  const real = await openRealHouse('web', (parts) => webOn(parts, (now) => (url = now)));
  const page = await openPage(() => url);
  const settled = async () => {
    await real.house().turns.settle();
    await page.caughtUp();
  };
  let count = 0;
  const told = () => page.lines().filter(({ who }) => who !== 'worker');
  const send = (deed: Deed): (() => Promise<void>) => {
    count += 1;
    const id = `contract-${count}`;
    const under = (caption: string | undefined) =>
      caption === undefined ? '' : `caption=${encodeURIComponent(caption)}&`;
    if (deed.kind === 'photo')
      return () =>
        page.post(
          `/chat/paper?id=${id}&name=${deed.name}&${under(deed.caption)}`,
          new Uint8Array(deed.bytes),
        );
    if (deed.kind === 'album')
      return async () => {
        for (const [at, bytes] of deed.photos.entries()) {
          const words = under(at === 0 ? deed.caption : undefined);
          const last = at === deed.photos.length - 1 ? 'last=1&' : '';
          await page.post(
            `/chat/paper?id=${id}-${at}&album=${id}&${last}${words}`,
            new Uint8Array(bytes),
          );
        }
      };
    const event =
      deed.kind === 'say'
        ? { kind: 'text', text: deed.text }
        : { kind: 'press', ...newestOption(told(), deed.label) };
    return () => page.post('/chat/send', JSON.stringify({ id, key: page.key, ...event }));
  };
  return {
    real,
    chat: () => chatOf(page.token),
    prepare: (deed): ChatEvent => {
      const posted = send(deed);
      return {
        arrive: async () => {
          await posted();
          await settled();
        },
      };
    },
    replies: () =>
      told().map(({ name, text, options }) =>
        [name ?? '', text, ...(options ?? []).map(({ label }) => label)].join('\n'),
      ),
    settled,
    restart: async () => {
      await real.restart();
      await page.connect();
    },
    close: async () => {
      page.leave();
      await real.close();
    },
  };
}

/** A page without a browser: the cookie, the key, and what the stream told. */
async function openPage(url: () => string) {
  const first = await fetch(`${url()}/`);
  const token = /bangfu_chat=([^;]+)/u.exec(first.headers.getSetCookie().join())?.[1] ?? '';
  const key = /"key":"([^"]+)"/u.exec(await first.text())?.[1] ?? '';
  const lines = new Map<string, PageLine>();
  let last = '';
  let leaving = new AbortController();
  const go = (path: string, more: RequestInit = {}) =>
    fetch(url() + path, {
      ...more,
      headers: {
        origin: url(),
        cookie: `bangfu_chat=${token}`,
        ...(more.headers as Record<string, string> | undefined),
      },
    });
  const history = async (): Promise<readonly PageLine[]> => {
    const answer = (await (await go(`/chat/history?key=${key}`)).json()) as {
      readonly lines: readonly PageLine[];
    };
    return answer.lines;
  };
  const take = async ({ id, event, data }: Readonly<Record<string, string>>): Promise<void> => {
    if (id !== undefined) last = id;
    const told = event === 'line' ? [JSON.parse(data ?? '') as PageLine] : [];
    for (const line of event === 'sync' ? await history() : told) lines.set(line.id, line);
  };
  const connect = async (): Promise<void> => {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    const headers: HeadersInit = last === '' ? {} : { 'last-event-id': last };
    const stream = await go(`/chat/events?key=${key}`, { signal, headers });
    // The stream ends with the listener, or when the page is left.
    void follow(stream, take).catch(() => undefined);
  };
  await connect();
  return {
    token,
    key,
    connect,
    lines: () => [...lines.values()],
    leave: () => leaving.abort(),
    caughtUp: async () => {
      const all = await history();
      await until(() => all.every(({ id }) => lines.has(id)));
    },
    post: async (path: string, body: string | Uint8Array<ArrayBuffer>) => {
      const keyed = path.endsWith('&') ? `${path}key=${key}` : path;
      const { status } = await go(keyed, { method: 'POST', body });
      if (status !== 200) throw new Error(`Cannot send: ${status}`);
    },
  };
}

/** Reads a stream of events to its end. */
async function follow(
  { body }: Response,
  take: (event: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  let rest = '';
  for await (const chunk of (body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new TextDecoderStream(),
  )) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/u.exec(line)?.slice(1) ?? []);
      await take(Object.fromEntries(fields.filter(({ length }) => length === 2)));
    }
  }
}
