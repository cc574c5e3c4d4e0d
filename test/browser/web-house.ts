import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelPort } from '../../src/channels/channel.ts';
import { createWebChannel } from '../../src/channels/web/web-channel.ts';
import type { ChatLine, OpenPaper } from '../../src/channels/web/web-options.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createCounter } from '../../src/http/rate-limit.ts';
import { createHttp } from '../../src/http/server.ts';
import type { Centre } from '../../src/messages/centre.ts';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Message } from '../../src/messages/reply.ts';
import { createWording } from '../../src/wording/wording.ts';
import { helpful, replyOf, type Said, type Script, turnOf } from './web-bot.ts';

const root = join(import.meta.dirname, '../..');

/** The web chat behind the real listener, with a scripted assistant and everything in memory. */
export type WebHouse = {
  readonly url: string;
  /** Every event that was received for the first time, in order. */
  readonly events: readonly Incoming[];
  /** Every try, repeats too. */
  readonly tries: readonly string[];
  /** Conversations in the order in which they began. */
  readonly chats: () => readonly string[];
  /** Says something in a conversation that nobody asked for just now. */
  readonly say: (chat: string, said: Said) => Promise<void>;
  /** Moves the clock, ms. */
  readonly advance: (ms: number) => void;
  /** How often a path was asked for. */
  readonly asked: (path: string) => number;
  readonly setScript: (script: Script) => void;
  /** Destroys a conversation and says so, as a turn does: the word itself is in no history. */
  readonly destroy: (chat: string, said: Said) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Digits that open the conversations in which this phone was given. */
export const phone = '13900000001';

/** Opens the house on a free port of this machine. */
export async function openWebHouse(
  change: (centre: Centre) => Centre = (one) => one,
): Promise<WebHouse> {
  const centre = change(
    JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as Centre,
  );
  const wording = createWording(join(root, 'locales'));
  const histories = new Map<string, ChatLine[]>();
  const papers = new Map<string, OpenPaper & { readonly chat: string }>();
  const events: Incoming[] = [];
  const tries: string[] = [];
  const asked = new Map<string, number>();
  let script = helpful;
  let skew = 0;
  let made = 0;
  const now = () => Date.now() + skew;
  const history = (chat: string) => histories.get(chat) ?? [];
  const assets = createAssets();
  const store = new Map<string, unknown>();
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  http.app.use(async (c, next) => {
    asked.set(c.req.path, (asked.get(c.req.path) ?? 0) + 1);
    await next();
  });
  assets.mount(http.app);
  const channel = createWebChannel({
    wording,
    centre,
    assets,
    secureCookies: false,
    reach: {},
    history,
    now,
    exitUrl: 'https://neutral.example/',
    count: createCounter(
      { get: async (key) => store.get(key), set: async (key, value) => store.set(key, value) },
      now,
    ),
    openPaper: async (chat, id) => {
      const paper = papers.get(id);
      return paper?.chat === chat ? paper : null;
    },
    phoneKnown: (chat) => JSON.stringify(history(chat)).includes(phone),
    unlock: async (chat, digits) => {
      if (((store.get(`guess:${chat}`) as number | undefined) ?? 0) >= 5) return 'wait';
      if (phone.endsWith(digits)) return 'open';
      store.set(`guess:${chat}`, ((store.get(`guess:${chat}`) as number | undefined) ?? 0) + 1);
      return 'wrong';
    },
  });
  const put = (chat: string, line: ChatLine) => histories.set(chat, [...history(chat), line]);
  const send = async (chat: string, line: ChatLine & { readonly id: string }) => {
    put(chat, line);
    if (line.body.kind === 'reply') await channel.send(messageOf(chat, line.id, line.body));
  };
  const messageOf = (
    chat: string,
    id: string,
    { reply, language }: Extract<ChatLine['body'], { kind: 'reply' }>,
  ): Message => ({
    ...reply,
    id,
    to: { channel: 'web', chat },
    language,
    text: reply.lines.map((line) => wording.text(line, language)).join('\n'),
    options: reply.options.map((one) => ({ id: one.id, label: wording.text(one.label, language) })),
  });
  const id = () => `m${++made}`;
  const answer = async (incoming: Incoming) => {
    const event = { ...incoming, language: incoming.language ?? ('zh-CN' as const) };
    const turn = turnOf(event, script, { turn: events.length, at: now(), id });
    put(incoming.from.chat, turn.told);
    for (const reply of turn.replies) await send(incoming.from.chat, reply);
  };
  const port: ChannelPort = {
    receive: async (incoming) => {
      tries.push(incoming.id);
      if (events.some((one) => one.id === incoming.id)) return;
      events.push(incoming);
      // As in the house: acknowledged first, answered in a turn of its own.
      setImmediate(() => void answer(incoming));
    },
    keepPaper: async (from, { bytes, name }) => {
      if (bytes.length === 0) return { problem: 'empty' };
      const type = bytes[0] === 0xff ? 'image/jpeg' : bytes[0] === 0x89 ? 'image/png' : null;
      if (type === null) return { problem: 'type' };
      papers.set(id(), { bytes, type, name, chat: from.chat });
      return { id: `m${made}`, type, bytes: bytes.length, name };
    },
  };
  channel.mount(http.app);
  await channel.start(port);
  const { url } = await http.listen();
  return {
    url,
    events,
    tries,
    chats: () => [...histories.keys()],
    say: (chat, said) => {
      const body = {
        kind: 'reply' as const,
        reply: replyOf(said, events.length),
        language: 'zh-CN' as const,
      };
      return send(chat, { id: id(), at: now(), who: said.from ? 'staff' : 'assistant', body });
    },
    advance: (ms) => {
      skew += ms;
    },
    asked: (path) => asked.get(path) ?? 0,
    setScript: (next) => {
      script = next;
    },
    destroy: async (chat, said) => {
      histories.delete(chat);
      const reply = replyOf(said, events.length);
      await channel.send(messageOf(chat, id(), { kind: 'reply', reply, language: 'zh-CN' }));
    },
    close: async () => {
      await channel.stop();
      await http.close();
    },
  };
}
