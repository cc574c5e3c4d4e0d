import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelPort } from '../../src/channels/channel.ts';
import { createWebChannel, type WebChannel } from '../../src/channels/web/web-channel.ts';
import type { ChatLine, OpenPaper, WebOptions } from '../../src/channels/web/web-options.ts';
import { createAssets } from '../../src/http/assets.ts';
import { createCounter } from '../../src/http/rate-limit.ts';
import { createHttp } from '../../src/http/server.ts';
import type { Centre } from '../../src/messages/centre.ts';
import type { Incoming } from '../../src/messages/incoming.ts';
import type { Message, Reply } from '../../src/messages/reply.ts';
import { createWording } from '../../src/wording/wording.ts';
import { helpful, replyOf, type Said, type Script, turnOf } from './web-bot.ts';

const root = join(import.meta.dirname, '../..');
const wording = createWording(join(root, 'locales'));
const centre = JSON.parse(readFileSync(join(root, 'centre.example.json'), 'utf8')) as Centre;

/** The web chat behind the real listener, with a scripted assistant and everything in memory. */
export type WebHouse = {
  readonly url: string;
  /** Every event that was received for the first time, in order. */
  readonly events: readonly Incoming[];
  /** The id of every try, repeats too. */
  readonly tries: readonly string[];
  /** Conversations in the order in which they began. */
  readonly chats: () => readonly string[];
  /** Says something in a conversation that nobody asked for just now. */
  readonly say: (chat: string, said: Said) => Promise<void>;
  /** Destroys a conversation and says so, as a turn does: the word itself is in no history. */
  readonly destroy: (chat: string, said: Said) => Promise<void>;
  /** Moves the clock, ms. */
  readonly advance: (ms: number) => void;
  /** How often a path was asked for. */
  readonly asked: (path: string) => number;
  readonly setScript: (script: Script) => void;
  readonly close: () => Promise<void>;
};

/** The phone whose last four digits open a conversation in which it was given. */
const phone = '13900000001';
const guessesAllowed = 5;

type Memory = {
  readonly histories: Map<string, ChatLine[]>;
  readonly papers: Map<string, OpenPaper & { readonly chat: string }>;
  readonly counts: Map<string, unknown>;
  readonly events: Incoming[];
  readonly tries: string[];
  script: Script;
  skew: number;
  made: number;
};

/** Opens the house on a free port of this machine. */
export async function openWebHouse(): Promise<WebHouse> {
  const memory: Memory = {
    histories: new Map(),
    papers: new Map(),
    counts: new Map(),
    events: [],
    tries: [],
    script: helpful,
    skew: 0,
    made: 0,
  };
  const asked = new Map<string, number>();
  const http = createHttp({ host: '127.0.0.1', port: 0 });
  http.app.use(async (c, next) => {
    asked.set(c.req.path, (asked.get(c.req.path) ?? 0) + 1);
    await next();
  });
  const options = optionsOf(memory);
  options.assets.mount(http.app);
  const channel = createWebChannel(options);
  channel.mount(http.app);
  await channel.start(portOf(memory, channel));
  const { url } = await http.listen();
  return {
    ...actsOf(memory, channel),
    url,
    asked: (path) => asked.get(path) ?? 0,
    close: async () => {
      await channel.stop();
      await http.close();
    },
  };
}

const clock = (memory: Memory) => Date.now() + memory.skew;
const freshId = (memory: Memory) => `m${++memory.made}`;
const historyOf = ({ histories }: Memory, chat: string) => histories.get(chat) ?? [];
const put = (memory: Memory, chat: string, line: ChatLine) =>
  memory.histories.set(chat, [...historyOf(memory, chat), line]);

function actsOf(memory: Memory, channel: WebChannel) {
  return {
    events: memory.events,
    tries: memory.tries,
    chats: () => [...memory.histories.keys()],
    say: async (chat: string, said: Said) => {
      const id = freshId(memory);
      const reply = replyOf(said, memory.events.length);
      const body = { kind: 'reply' as const, reply, language: 'zh-CN' as const };
      put(memory, chat, { id, at: clock(memory), who: said.from ? 'staff' : 'assistant', body });
      await channel.send(messageOf(chat, id, reply));
    },
    destroy: async (chat: string, said: Said) => {
      memory.histories.delete(chat);
      await channel.send(messageOf(chat, freshId(memory), replyOf(said, memory.events.length)));
    },
    advance: (ms: number) => {
      memory.skew += ms;
    },
    setScript: (script: Script) => {
      memory.script = script;
    },
  };
}

const messageOf = (chat: string, id: string, reply: Reply): Message => ({
  ...reply,
  slots: [],
  id,
  to: { channel: 'web', chat },
  language: 'zh-CN',
  text: reply.lines.map((line) => wording.text(line, 'zh-CN')).join('\n'),
  options: reply.options.map((one) => ({ id: one.id, label: wording.text(one.label, 'zh-CN') })),
});

function optionsOf(memory: Memory): WebOptions {
  const { counts, papers } = memory;
  const now = () => clock(memory);
  const guesses = (chat: string) => Number(counts.get(`guess:${chat}`) ?? 0);
  return {
    wording,
    centre,
    assets: createAssets(),
    secureCookies: false,
    reach: {},
    now,
    exitUrl: 'https://neutral.example/',
    newest: (chat) => historyOf(memory, chat),
    count: createCounter(
      { get: async (key) => counts.get(key), set: async (key, value) => counts.set(key, value) },
      now,
    ),
    openPaper: async (chat, id) => {
      const paper = papers.get(id);
      return paper?.chat === chat ? paper : null;
    },
    phoneKnown: (chat) => JSON.stringify(historyOf(memory, chat)).includes(phone),
    unlock: async (chat, digits) => {
      if (guesses(chat) >= guessesAllowed) return 'wait';
      if (phone.endsWith(digits)) return 'open';
      counts.set(`guess:${chat}`, guesses(chat) + 1);
      return 'wrong';
    },
  };
}

function portOf(memory: Memory, channel: WebChannel): ChannelPort {
  const answer = async (incoming: Incoming) => {
    const { chat } = incoming.from;
    const event = { ...incoming, language: 'zh-CN' as const };
    const place = { turn: memory.events.length, at: clock(memory), id: () => freshId(memory) };
    const turn = turnOf(event, memory.script, place);
    for (const line of [turn.told, ...turn.replies]) put(memory, chat, line);
    for (const { id, body } of turn.replies)
      if (body.kind === 'reply') await channel.send(messageOf(chat, id, body.reply));
  };
  return {
    receive: async (incoming) => {
      memory.tries.push(incoming.id);
      if (memory.events.some(({ id }) => id === incoming.id)) return;
      memory.events.push(incoming);
      // As in the house: acknowledged first, answered in a turn of its own.
      setImmediate(() => void answer(incoming));
    },
    keepPaper: async ({ chat }, { bytes, name }) => {
      if (bytes.length === 0) return { problem: 'empty' };
      const type = bytes[0] === 0xff ? 'image/jpeg' : bytes[0] === 0x89 ? 'image/png' : null;
      if (type === null) return { problem: 'type' };
      const id = freshId(memory);
      memory.papers.set(id, { bytes, type, name, chat });
      return { id, type, bytes: bytes.length, name };
    },
  };
}
